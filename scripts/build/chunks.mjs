/**
 * @typedef {import('rollup').GetManualChunk} GetManualChunk
 * @typedef {import('rollup').ManualChunkMeta} Meta
 */

/** What every element that shows data stands on. */
const BASE = /\/src\/element\/(tissu-element|define)\.ts$/;
const CARD = /\/src\/components\/action-card\/action-card\.define\.ts$/;

/**
 * @param {Meta} meta
 * @param {(id: string) => boolean} isRoot the modules to start from
 * @param {RegExp} [wall] modules that are neither entered nor passed
 * @returns {Set<string>} what they need at once: themselves and their static imports, all the way down
 */
const closureOf = (meta, isRoot, wall) => {
  /** @type {Set<string>} */
  const closure = new Set();
  const add = (/** @type {string} */ id) => {
    if (closure.has(id) || wall?.test(id)) return;
    closure.add(id);
    for (const next of meta.getModuleInfo(id)?.importedIds ?? []) add(next);
  };
  for (const id of meta.getModuleIds()) if (isRoot(id)) add(id);
  return closure;
};

/**
 * The chunks of `dist/chunks/`. A page with one card should load few files, and a second element little more: one
 * chunk holds what every element needs and what the card shares with anything else, the rest is rollup's to share out.
 *
 * @returns {GetManualChunk}
 */
export const pageChunks = () => {
  /** @type {Set<string> | undefined} */
  let kit;
  return (id, meta) => {
    if (!kit) {
      const isLazy = (/** @type {string} */ module) => (meta.getModuleInfo(module)?.dynamicImporters.length ?? 0) > 0;
      const others = closureOf(meta, isLazy, CARD);
      const card = closureOf(meta, (module) => CARD.test(module));
      const shared = [...card].filter((module) => others.has(module));
      kit = new Set([...closureOf(meta, (module) => BASE.test(module)), ...shared]);
    }
    if (kit.has(id)) return 'kit';
    return /\/node_modules\/(chart\.js|@kurkle)\//.test(id) ? 'chart' : undefined;
  };
};
