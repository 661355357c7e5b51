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
/** What a part sees of a module of the single file. */
const BORROWED = '\0borrowed:';

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
  /** What parts take from the single file: the place in the kit of each `[module, name]`, written as JSON. */
  const kit = /** @type {Map<string, number>} */ (new Map());

  /** Reads the graph. @returns what the single file is made of, each with the names it exports, and what become parts */
  const explore = async () => {
    const main = /** @type {Map<string, readonly string[]>} */ (new Map());
    const passedOn = /** @type {Map<string, readonly string[]>} */ (new Map());
    const apartOnes = /** @type {Set<string>} */ (new Set());
    /** @type {import('rollup').Plugin} */
    const reader = {
      name: 'apart-reader',
      buildEnd() {
        const add = (/** @type {string} */ id) => {
          if (main.has(id)) return;
          const info = this.getModuleInfo(id);
          main.set(id, info?.exports ?? []);
          info?.importedIds.forEach(add);
          if (info?.exports?.includes('*')) passedOn.set(id, info.importedIds);
          for (const next of info?.dynamicallyImportedIds ?? []) {
            if (rare.test(next)) apartOnes.add(next);
            else add(next);
          }
        };
        for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) add(id);
      },
    };
    await (await rollup({ input: entry, plugins: [...plugins().slice(0, -1), reader] })).close();
    for (const id of apartOnes) if (main.has(id)) throw new Error(`The single file imports ${id}, a part of it`);
    return { main, passedOn, apartOnes };
  };

  /** @param {string} module @param {Awaited<ReturnType<typeof explore>>} graph */
  const build = async (module, { main, passedOn }) => {
    const name = basename(module).replace(/(\.define)?\.ts$/, '');
    const ids = [...main.keys()];
    const borrowedFrom = (/** @type {string} */ id) => ids[Number(id.slice(BORROWED.length))] ?? '';
    /** Modules of the single file are not in the part: their names are taken from what it is handed. @type {import('rollup').Plugin} */
    const borrowed = {
      name: 'apart-borrowed',
      async resolveId(source, importer) {
        const found = importer && (await this.resolve(source, importer, { skipSelf: true }));
        // By its number: other plugins know modules by their paths.
        return found && main.has(found.id)
          ? { id: BORROWED + String(ids.indexOf(found.id)), moduleSideEffects: false }
          : null;
      },
      load(id) {
        if (!id.startsWith(BORROWED)) return null;
        const from = borrowedFrom(id);
        const names = (main.get(from) ?? []).filter((one) => one !== '*');
        return [
          ...(passedOn.get(from) ?? []).map((source) => `export * from ${JSON.stringify(source)};`),
          ...names.map((one) => {
            const asked = JSON.stringify(JSON.stringify([from, one]));
            return `export const ${one} = /* #__PURE__ */ (() => kit[${asked}])();`;
          }),
        ].join('\n');
      },
    };
    /** @type {import('rollup').Plugin} */
    const handed = {
      name: 'apart-handed',
      renderChunk: (code) => {
        // What is left is made use of: it is given the next place.
        const placed = code.replace(/\bkit\[("(?:[^"\\]|\\.)*")\]/g, (_, /** @type {string} */ asked) => {
          const key = /** @type {string} */ (JSON.parse(asked));
          if (!kit.has(key)) kit.set(key, kit.size);
          return `kit[${kit.get(key)}]`;
        });
        return {
          // Declared here too: one that gives nothing, but registers an element, has no name.
          code: `let part; export default (kit) => part ??= (() => { var made; ${placed}\nreturn made ?? true; })();`,
          map: null,
        };
      },
    };
    const list = plugins();
    list.splice(-1, 0, handed);
    const bundle = await rollup({
      input: module,
      plugins: [borrowed, ...list],
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
      sourcemap: true,
      inlineDynamicImports: true,
    });
    await bundle.close();
    const [{ code, map }] = output;
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 7);
    parts.set(module, { path: `chunks/apart-${name}-${hash}.js`, code, map: map?.toString() ?? '' });
  };

  const writeKit = () => {
    const imports = [...kit].map(([key, place]) => {
      const [module, name] = /** @type {[string, string]} */ (JSON.parse(key));
      return `import { ${name} as kit${place} } from ${JSON.stringify(module)};`;
    });
    // Made when the first part comes: modules that import one another are all there by then.
    return `${imports.join('\n')}
import { offer } from ${JSON.stringify(HAND)};
offer(() => [${[...kit.values()].map((place) => `kit${place}`).join(', ')}]);`;
  };

  /** @type {import('rollup').Plugin} */
  const plugin = {
    name: 'apart',
    async buildStart() {
      const graph = await explore();
      for (const module of [...graph.apartOnes].sort()) await build(module, graph);
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
