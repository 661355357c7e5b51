/**
 * @typedef {import('rollup').GetManualChunk} GetManualChunk
 * @typedef {import('rollup').ManualChunkMeta} Meta
 */

/** What every element that shows data stands on. */
const BASE = /\/src\/element\/(tissu-element|define)\.ts$/;
/** Templates of styles: the kit's own styles travel as CSS, `kit-styles.mjs`. */
const STYLES = /\/@lit\/reactive-element\/css-tag\.js$/;
const CARD = /\/src\/components\/action-card\/action-card\.define\.ts$/;

/**
 * The chunks by name, each with the modules it is made of; a module goes to the first that knows it. What none knows is
 * rollup's to share out.
 *
 * @type {readonly (readonly [name: string, modules: RegExp, why: string])[]}
 */
const CHUNKS = [
  [
    'ask',
    /\/src\/(data\/requests\/(path-with|shapes)|model\/page-shape|util\/(compare-codes|encode-parameters)|ui\/word-for)\.ts$/,
    'How a question with parameters is put, and pages of answers read: what lists, diagrams and figures share.',
  ],
  [
    'shared',
    /\/src\/(controllers\/group-controller|ui\/message\.styles)\.ts$|\/@lit\/reactive-element\/css-tag\.js$/,
    'What lists and figures share, and a page with a card, a sheet or a diagram alone does without.',
  ],
  [
    'release-reserve',
    /\/src\/element\/(adopt|release-reserve)\.ts$/,
    'Reserved heights given back and styles added later, for several elements.',
  ],
  [
    'lists',
    /\/src\/i18n\/format\/lists\.ts$/,
    'Lists in words: for charts, parts of figures and the map, which share nothing else.',
  ],
  ['entry', /\/src\/data\/requests\/entry\.ts$/, 'Where corrections go.'],
  ['themes', /\/src\/i18n\/fr\/themes\.ts$/, 'Words of themes, for several that share nothing else.'],
  [
    'list',
    /\/src\/(components\/action-list\/(action-list|facet-words)|data\/requests\/sheets)\b/,
    'A list, with what the parts that it loads later take from it.',
  ],
  [
    'values',
    /\/src\/(data\/requests\/(values|region-shape)|model\/shapes\/place-values|ui\/ordinal)\.ts$/,
    'Values and ranks by place: for maps, and for whom wants to know what a figure is compared with.',
  ],
  [
    'figure',
    /\/src\/(components\/indicator\/(indicator\.|drawings)|charts\/(figure-|sparkline)|i18n\/fr\/figure\.ts)/,
    'A key figure, and what its parts take from it.',
  ],
  [
    'map',
    /\/src\/(components\/territory-map\/territory-map|map|model\/geometry)\b|\/node_modules\/(d3-geo|topojson-client)\//,
    'A map, with its projections and its topology.',
  ],
  [
    'walk',
    /\/src\/(diagram\/interaction|util\/plain-letters)/,
    'How keys go through a picture: for diagrams and maps that a visitor comes to.',
  ],
  [
    'address',
    /\/src\/(util\/safe-address|i18n\/format\/euros)\.ts$/,
    'Safe addresses and whole euros: for charts and sheets, which share nothing else.',
  ],
  [
    'hosts',
    /\/src\/embed\/(policy|links|iframe-(host|child))\.ts$/,
    'What few hosts need of the loader: links to upgrade, frames, why nothing started.',
  ],
  [
    'sheet',
    /\/src\/components\/action-sheet\/action-sheet\.define\.ts$/,
    'A whole sheet, with what its parts take from it.',
  ],
  [
    'diagram',
    /\/src\/(components\/cooperation-diagram\/(cooperation-diagram\.define|choice)|i18n\/fr\/network-vocabulary)\.ts$/,
    'A diagram and the words of networks, which the sheets like another one need too: by then its diagram is there.',
  ],
  [
    'layouts',
    /\/src\/components\/cooperation-diagram\/layouts\/layouts\.ts$/,
    'The layouts beside the network, with what they draw alike and what their parts by need take from them.',
  ],
  [
    'chart',
    /\/node_modules\/chart\.js\/|\/src\/charts\/chart-engine/,
    'The chart engine. What draws lines and what draws bars are files of their own, loaded beside it.',
  ],
  [
    'bars',
    /\/src\/charts\/(bars|bar-(configuration|engine|labels|parts)|lying-bars)\.ts$|chart-kind:bar-engine/,
    'Bars that lie, with what those that stand take from them.',
  ],
  [
    'said',
    /\/src\/(charts\/(series-(reading|words)|category-names)|i18n\/fr\/indicator\.ts|model\/codes\.ts)/,
    'How a series is read and said: what all charts share with figures of categories.',
  ],
  [
    'indicator-chart',
    /\/src\/(components\/indicator-chart\/(indicator-chart(\.define)?|derive|marks|picture-controller|laid-out|table|pictures\/drawers)\.ts|charts\/(chart-(kind|layout|parts|request)|measure-text|picture-size|series-(marks|table)))/,
    'A chart, with what the pictures and tables of all kinds share; those in SVG need no engine.',
  ],
  [
    'figures',
    /\/src\/(charts\/quantities|i18n\/(format(\/numbers)?|fr\/quantities)\.ts|ui\/origin\.)/,
    'How numbers, units and sources are written: what a map shares with figures and charts.',
  ],
  [
    'series',
    /\/src\/(charts\/points|element\/series-element|model\/shapes\/series|data\/requests\/series)/,
    'What a figure and a chart of one series share.',
  ],
];

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
    return CHUNKS.find(([, modules]) => modules.test(id))?.[0];
  };
};
