import { createHash } from 'node:crypto';
import { dirname, join, relative } from 'node:path';
import { rollup } from 'rollup';

/** Where a module says that a worker stands, once it is compiled. */
const PLACE = /new URL\("\.\/([\w-]+-worker)\.js", import\.meta\.url\)/g;

/**
 * Makes each worker (`*-worker.ts`) a file of its own, of all that it needs: it shares no chunk with pages, whose modules
 * would look for a document. So it may also be copied as it is by the bundler of a host.
 *
 * @param {() => import('rollup').Plugin[]} plugins those of the build, made anew for each worker
 * @param {string} [root] folder of the sources, where each module stays a file and the worker stands beside the one that
 *   starts it; else all of them stand in `chunks`
 * @returns {import('rollup').Plugin}
 */
export const workers = (plugins, root) => {
  /** Code and map of each worker, by its path. @type {Map<string, { code: string, map: string }>} */
  const files = new Map();

  /** @param {string} input */
  const build = async (input) => {
    const bundle = await rollup({
      input,
      plugins: plugins(),
      onwarn: (warning) => {
        throw new Error(warning.message);
      },
    });
    const { output } = await bundle.generate({ dir: 'dist/chunks', format: 'es', sourcemap: 'hidden' });
    await bundle.close();
    const [{ code, map, fileName }, ...more] = output;
    const others = more.filter(({ type }) => type === 'chunk');
    if (others.length > 0) throw new Error(`${fileName} is to be one file, and has ${others.length} more`);
    return { code, map: map?.toString() ?? '' };
  };

  return {
    name: 'workers',
    async transform(code, id) {
      let changed = code;
      for (const [place, name = ''] of code.matchAll(PLACE)) {
        const input = join(dirname(id), `${name}.ts`);
        const made = await build(input);
        this.addWatchFile(input);
        const hash = createHash('sha256').update(made.code).digest('hex').slice(0, 7);
        const file = root ? `${name}.js` : `${name}-${hash}.js`;
        files.set(root ? join('shared', relative(root, dirname(id)), file) : `chunks/${file}`, made);
        changed = changed.replace(place, place.replace(`${name}.js`, file));
      }
      return changed === code ? null : { code: changed, map: null };
    },
    // A part of the single file is a function in a module: it knows where it is.
    resolveImportMeta: (property, { format }) => (property === 'url' && format === 'iife' ? 'import.meta.url' : null),
    generateBundle() {
      for (const [fileName, { code, map }] of files) {
        this.emitFile({ type: 'asset', fileName, source: code });
        this.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: map });
      }
    },
  };
};
