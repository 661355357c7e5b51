import { readFileSync } from 'node:fs';

/** Marks the name of a copy: `version.for-embed-kit.ts`. */
const COPY = '.for-';

/**
 * Keeps the loader one file: what it shares with the elements is copied into both, not put in a chunk that it would
 * wait for, nor imported from it (a page may load it with a query, which would make it another module).
 *
 * @param {RegExp} shared modules that are copied into each chunk that uses them; small ones
 * @returns {import('rollup').Plugin}
 */
export const loaderAlone = (shared) => ({
  name: 'loader-alone',
  async resolveId(source, importer) {
    if (!importer || !shared.test(source)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    const reader = importer.replace(/^.*\/src\/|\.ts$/g, '').replace(/\W+/g, '-');
    return found && { ...found, id: found.id.replace(/\.ts$/, `${COPY}${reader}.ts`) };
  },
  load(id) {
    return id.includes(COPY) ? readFileSync(id.replace(/\.for-[\w-]+(?=\.ts$)/, ''), 'utf8') : null;
  },
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { fileName, isEntry, imports } = chunk;
      if (isEntry && imports.length > 0) this.error(`${fileName} waits for ${imports.join(', ')}: it should be alone.`);
      const entries = imports.filter((name) => {
        const other = bundle[name];
        return other?.type === 'chunk' && other.isEntry;
      });
      if (entries.length > 0)
        this.error(`${fileName} imports ${entries.join(', ')}, which pages may load by another address.`);
    }
  },
});
