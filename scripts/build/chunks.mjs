/**
 * @typedef {import('rollup').GetManualChunk} GetManualChunk
 * @typedef {import('rollup').ManualChunkMeta} Meta
 */

/** What every element that shows data stands on. */
const BASE = /\/src\/element\/(tissu-element|define)\.ts$/;
/** Templates of styles: the kit's own styles travel as CSS, `kit-styles.mjs`. */
const STYLES = /\/@lit\/reactive-element\/css-tag\.js$/;
const CARD = /\/src\/components\/action-card\/action-card\.define\.ts$/;

/** The chart engine. What draws lines and what draws bars are files of their own, loaded beside it. */
const ENGINE = /\/node_modules\/chart\.js\/|\/src\/charts\/(chart-(engine|layout|parts|request))/;
/** How a question with parameters is put, and pages of answers read: what lists, diagrams and figures share. */
const QUESTIONS =
  /\/src\/(data\/requests\/(path-with|shapes)|model\/page-shape|util\/(compare-codes|encode-parameters)|ui\/word-for)\.ts$/;
/** What lists and figures share, and a page with a card, a sheet or a diagram alone does without. */
const SHARED = /\/src\/(controllers\/group-controller|ui\/message\.styles|element\/adopt)\.ts$/;
/** A list, with what the parts that it loads later take from it. */
const LIST = /\/src\/(components\/action-list\/(action-list|facet-words)|data\/requests\/sheets)\b/;
/** A diagram and the words of networks, which the sheets like another one need too: by then its diagram is there. */
const DIAGRAM =
  /\/src\/(components\/cooperation-diagram\/(cooperation-diagram\.define|choice)|i18n\/fr\/network-vocabulary)\.ts$/;
/** A map, with its projections and its topology. */
const MAP =
  /\/src\/(components\/territory-map\/territory-map|map|model\/geometry)\b|\/node_modules\/(d3-geo|topojson-client)\//;
/** How keys go through a picture: for diagrams and maps that a visitor comes to. */
const WALK = /\/src\/(diagram\/interaction|util\/plain-letters)/;
/** Safe addresses and whole euros: for charts and sheets, which share nothing else. */
const ADDRESS = /\/src\/(util\/safe-address|i18n\/format\/euros)\.ts$/;
/** Reserved heights, given back; where corrections go; words of themes: each for several that share nothing else. */
const SINGLE = /\/src\/(?:element\/(release-reserve)|data\/requests\/(entry)|i18n\/fr\/(themes))\.ts$/;
/** What few hosts need of the loader: links to upgrade, frames, why nothing started. One name in it rather than four. */
const HOSTS = /\/src\/embed\/(policy|links|iframe-(host|child))\.ts$/;
/** A whole sheet, with what its parts take from it. */
const SHEET = /\/src\/components\/action-sheet\/action-sheet\.define\.ts$/;
/** What is said of a series in time. */
const TIMES = /\/src\/charts\/time-/;
/** How numbers, units and sources are written: what a map shares with figures and charts. */
const FIGURES = /\/src\/(charts\/series-words|i18n\/(format(\/numbers)?|fr\/quantities)\.ts|ui\/origin)/;
/** What a figure and a chart of one series share. */
const SERIES =
  /\/src\/(charts\/(series-|picture-size)|element\/series-element|i18n\/fr\/indicator\.ts|theme\/frame-rules|model\/shapes\/series|data\/requests\/series)/;

/**
 * @param {Meta} meta
 * @param {(id: string) => boolean} isRoot the modules to start from
 * @returns {Set<string>} what they need at once: themselves and their static imports, all the way down
 */
const closureOf = (meta, isRoot) => {
  /** @type {Set<string>} */
  const closure = new Set();
  const add = (/** @type {string} */ id) => {
    if (closure.has(id)) return;
    closure.add(id);
    for (const next of meta.getModuleInfo(id)?.importedIds ?? []) add(next);
  };
  for (const id of meta.getModuleIds()) if (isRoot(id)) add(id);
  return closure;
};

/**
 * The chunks of `dist/chunks/`. The card is on nearly every page, alone or in a list, and stands on what every element
 * stands on: one chunk holds both, for two that share so much are a kilobyte larger. The rest is rollup's to share out.
 *
 * @returns {GetManualChunk}
 */
export const pageChunks = () => {
  /** @type {Set<string> | undefined} */
  let kit;
  return (id, meta) => {
    kit ??= closureOf(meta, (module) => BASE.test(module) || CARD.test(module));
    if (kit.has(id) && !STYLES.test(id)) return 'kit';
    if (QUESTIONS.test(id)) return 'ask';
    if (SHARED.test(id) || STYLES.test(id)) return 'shared';
    const [, ...names] = SINGLE.exec(id) ?? [];
    const single = names.find(Boolean);
    if (single) return single;
    if (LIST.test(id)) return 'list';
    if (MAP.test(id)) return 'map';
    if (WALK.test(id)) return 'walk';
    if (ADDRESS.test(id)) return 'address';
    if (HOSTS.test(id)) return 'hosts';
    if (SHEET.test(id)) return 'sheet';
    if (DIAGRAM.test(id)) return 'diagram';

    if (TIMES.test(id)) return 'times';
    if (ENGINE.test(id)) return 'chart';
    if (FIGURES.test(id)) return 'figures';
    return SERIES.test(id) ? 'series' : undefined;
  };
};
