import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { rollup } from 'rollup';

const SCHEME = 'beside:';

/**
 * Keeps out of a single file what few pages need: each such module becomes a file of its own beside it, with all it
 * stands on copied into it, so that it needs nothing of the single file, whatever address or query that was loaded by.
 *
 * @param {RegExp} rare modules that are imported dynamically and share no state with the rest
 * @param {() => import('rollup').InputPluginOption} plugins those of the build, made anew for each file
 * @returns {{ plugin: import('rollup').Plugin, paths: (id: string) => string }} the plugin, and where `output.paths`
 *   finds the files
 */
export const beside = (rare, plugins) => {
  /** The built file of each module. @type {Map<string, import('rollup').OutputChunk & { path: string }>} */
  const built = new Map();

  /** @param {string} module */
  const build = async (module) => {
    const bundle = await rollup({ input: module, plugins: plugins() });
    // The name is for the map, whose sources are relative to where the file will stand.
    const file = 'dist/chunks/alone.js';
    const { output } = await bundle.generate({ file, format: 'es', sourcemap: true, inlineDynamicImports: true });
    await bundle.close();
    const [chunk] = output;
    if (chunk.imports.length > 0) throw new Error(`${module} does not stand alone: ${chunk.imports.join(', ')}`);
    const hash = createHash('sha256').update(chunk.code).digest('base64url').replace(/\W/g, '').slice(0, 6);
    const path = `chunks/alone-${basename(module, '.ts')}-${hash}.js`;
    return Object.assign(chunk, { path });
  };

  return {
    plugin: {
      name: 'beside',
      async resolveDynamicImport(specifier, importer) {
        if (typeof specifier !== 'string') return null;
        const found = await this.resolve(specifier, importer);
        if (!found || !rare.test(found.id)) return null;
        const id = SCHEME + found.id;
        if (!built.has(id)) built.set(id, await build(found.id));
        return { id, external: true };
      },
      generateBundle(options) {
        for (const { path, code, map } of built.values()) {
          this.emitFile({
            type: 'asset',
            fileName: path,
            source: map ? `${code}//# sourceMappingURL=${basename(path)}.map\n` : code,
          });
          if (map && options.sourcemap)
            this.emitFile({ type: 'asset', fileName: `${path}.map`, source: map.toString() });
        }
      },
    },
    paths: (id) => (built.has(id) ? `./${built.get(id)?.path ?? ''}` : id),
  };
};
