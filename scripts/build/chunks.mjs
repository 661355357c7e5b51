/**
 * @typedef {import('rollup').GetManualChunk} GetManualChunk
 * @typedef {import('rollup').ManualChunkMeta} Meta
 */

/** What every element that shows data stands on. */
const BASE = /\/src\/element\/(tissu-element|define)\.ts$/;
const CARD = /\/src\/components\/action-card\/action-card\.define\.ts$/;
/** Elements that draw no card of their own. */
const OTHERS = /\/src\/components\/(?!action-card|action-list)[^/]+\/[^/]+\.define\.ts$/;

/**
 * @param {Meta} meta
 * @param {RegExp} from the modules to start from
 * @returns {Set<string>} what they need at once: themselves and their static imports, all the way down
 */
const closureOf = (meta, from) => {
  /** @type {Set<string>} */
  const closure = new Set();
  const add = (/** @type {string} */ id) => {
    if (closure.has(id)) return;
    closure.add(id);
    for (const next of meta.getModuleInfo(id)?.importedIds ?? []) add(next);
  };
  for (const id of meta.getModuleIds()) if (from.test(id)) add(id);
  return closure;
};

/**
 * The chunks of `dist/chunks/`. A page with one card should load few files, and a second element little more: one
 * chunk holds what every element needs and what the card shares with others, the rest is rollup's to share out.
 *
 * @returns {GetManualChunk}
 */
export const pageChunks = () => {
  /** @type {Set<string> | undefined} */
  let kit;
  return (id, meta) => {
    if (!kit) {
      const others = closureOf(meta, OTHERS);
      kit = new Set([...closureOf(meta, BASE), ...[...closureOf(meta, CARD)].filter((module) => others.has(module))]);
    }
    if (kit.has(id)) return 'kit';
    return /\/node_modules\/(chart\.js|@kurkle)\//.test(id) ? 'chart' : undefined;
  };
};
