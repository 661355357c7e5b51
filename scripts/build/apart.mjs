import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { rollup } from 'rollup';

/** The module of the single file that gathers what its parts share with it, and the one that hands it to them. */
const KIT = '\0kit';
const HAND = '\0hand';
/** Apart from the gathering, which imports those who hand: nothing goes round in circles. */
const HANDING = `let give, kit;
export const offer = (made) => { give = made; };
export const hand = (coming) => coming.then((part) => part.default((kit ??= give())));`;
const SCHEME = 'apart:';
/** Pure functions of a few lines: a copy in a part costs less than a name in the single file, which all pages load. */
const COPIED = /\/src\/(util|data\/requests)\//;

/**
 * Keeps out of a single file what few pages need: each such module becomes a file of its own beside it, a part. A part
 * imports nothing: it is a function that is handed what it shares with the single file. So there is one of each class
 * and of each cache, and the single file may be loaded by any address, with any query.
 *
 * @param {object} options
 * @param {string} options.entry the single file's entry
 * @param {RegExp} options.rare modules that become parts where they are imported dynamically
 * @param {() => import('rollup').Plugin[]} options.plugins those of the build, made anew for each part; the last of
 *   them, the minifier, reads what the part has become
 * @returns {{ plugin: import('rollup').Plugin, paths: (id: string) => string }} the plugin, which goes before the
 *   minifier, and what `output.paths` finds the parts by
 */
export const apart = ({ entry, rare, plugins }) => {
  /** Name, path and code of each part, by its module. @type {Map<string, { path: string, code: string, map: string }>} */
  const parts = new Map();
  /** What parts take from modules of the single file, by module: the key it is handed under, and the names. */
  const shared = /** @type {Map<string, { key: string, names: Set<string> }>} */ (new Map());

  /** Reads the graph. @returns what the single file is made of, and the modules that become parts */
  const explore = async () => {
    const main = /** @type {Set<string>} */ (new Set());
    const apartOnes = /** @type {Set<string>} */ (new Set());
    /** @type {import('rollup').Plugin} */
    const reader = {
      name: 'apart-reader',
      buildEnd() {
        const add = (/** @type {string} */ id) => {
          if (main.has(id)) return;
          main.add(id);
          const info = this.getModuleInfo(id);
          info?.importedIds.forEach(add);
          for (const next of info?.dynamicallyImportedIds ?? []) (rare.test(next) ? apartOnes : { add }).add(next);
        };
        for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) add(id);
      },
    };
    await (await rollup({ input: entry, plugins: [...plugins().slice(0, -1), reader] })).close();
    for (const id of apartOnes) if (main.has(id)) throw new Error(`The single file imports ${id}, a part of it`);
    return { main, apartOnes };
  };

  /** @param {string} module @param {Set<string>} main */
  const build = async (module, main) => {
    const name = basename(module).replace(/(\.define)?\.ts$/, '');
    /** @type {import('rollup').Plugin} */
    const handed = {
      name: 'apart-handed',
      renderChunk: (code) => ({
        // Declared here too: one that gives nothing, but registers an element, has no name.
        code: `let part; export default (kit) => part ??= (() => { var made; ${code}\nreturn made ?? true; })();`,
        map: null,
      }),
    };
    const list = plugins();
    list.splice(-1, 0, handed);
    const bundle = await rollup({
      input: module,
      plugins: list,
      external: (id) => main.has(id) && !COPIED.test(id),
      makeAbsoluteExternalsRelative: false,
      // A name that two modules may give is a name that is guessed.
      onwarn: (warning) => {
        throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({
      // For the map, whose sources are relative to where the file will stand.
      file: `dist/chunks/${name}.js`,
      format: 'iife',
      name: 'made',
      exports: 'named',
      esModule: false,
      freeze: false,
      interop: 'esModule',
      sourcemap: true,
      inlineDynamicImports: true,
      globals: (id) => {
        const found = shared.get(id) ?? { key: `m${shared.size}`, names: new Set() };
        shared.set(id, found);
        return `kit.${found.key}`;
      },
    });
    await bundle.close();
    const [{ code, map, importedBindings }] = output;
    for (const [id, names] of Object.entries(importedBindings)) for (const one of names) shared.get(id)?.names.add(one);
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 6);
    parts.set(module, { path: `chunks/apart-${name}-${hash}.js`, code, map: map?.toString() ?? '' });
  };

  const writeKit = () => {
    const lists = [...shared].filter(([, { names }]) => names.size > 0);
    const imports = lists.map(
      ([id, { key, names }]) =>
        `import { ${[...names].map((name) => `${name} as ${key}_${name}`).join(', ')} } from ${JSON.stringify(id)};`,
    );
    const given = lists.map(
      ([, { key, names }]) => `${key}: { ${[...names].map((name) => `${name}: ${key}_${name}`).join(', ')} }`,
    );
    // Made when the first part comes: modules that import one another are all there by then.
    return `${imports.join('\n')}
import { offer } from ${JSON.stringify(HAND)};
offer(() => ({ ${given.join(', ')} }));`;
  };

  /** @type {import('rollup').Plugin} */
  const plugin = {
    name: 'apart',
    async buildStart() {
      const { main, apartOnes } = await explore();
      for (const module of [...apartOnes].sort()) await build(module, main);
    },
    resolveId: (source) => (source === KIT || source === HAND ? source : null),
    load: (id) => (id === KIT ? writeKit() : id === HAND ? HANDING : null),
    async resolveDynamicImport(specifier, importer) {
      const found = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
      return found && parts.has(found.id) ? { id: SCHEME + found.id, external: true } : null;
    },
    // After the compiler: each import of a part is handed the kit.
    async transform(code, id) {
      const calls = [...code.matchAll(/\bimport\((["'])([^"']+)\1\)/g)];
      const found = await Promise.all(calls.map(([, , specifier = '']) => this.resolve(specifier, id)));
      const own = calls.filter((_, index) => parts.has(found[index]?.id ?? ''));
      // Last: what the entry imports first is to run first.
      const end = this.getModuleInfo(id)?.isEntry ? `\nimport ${JSON.stringify(KIT)};` : '';
      if (own.length === 0) return end === '' ? null : { code: code + end, map: null };
      const handed = own.reduce((text, [call]) => text.replaceAll(call, `hand(${call})`), code);
      return { code: `import { hand } from ${JSON.stringify(HAND)};${handed}${end}`, map: null };
    },
    generateBundle() {
      for (const { path, code, map } of parts.values()) {
        this.emitFile({ type: 'asset', fileName: path, source: `${code}//# sourceMappingURL=${basename(path)}.map\n` });
        this.emitFile({ type: 'asset', fileName: `${path}.map`, source: map });
      }
    },
  };

  return {
    plugin,
    paths: (id) => {
      const part = parts.get(id.replace(SCHEME, ''));
      return part ? `./${part.path}` : id;
    },
  };
};
