/**
 * Who may import whom: the table of ARCHITECTURE.md, as data. Arrows point down only.
 * A room that is not in the list may not be entered; a package that is not in the list may not be imported.
 */
export interface Wall {
  /** Rooms that may be imported. A path (`model/codes`) opens that one file. */
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages, with all their sub-paths. */
  readonly packages?: readonly string[];
}

const BELOW_ELEMENTS = [
  'util',
  'errors',
  'model',
  'data',
  'i18n',
  'theme',
  'poster',
  'charts',
  'diagram',
  'map',
  'controllers',
  'ui',
];

/** Longest prefix first when a file is looked up: `diagram/render` before `diagram`. */
export const WALLS: ReadonlyMap<string, Wall> = new Map<string, Wall>([
  ['src/util', { rooms: [] }],
  ['src/errors', { rooms: ['util'] }],
  ['src/model', { rooms: ['util', 'errors'], packages: ['valibot'] }],
  ['src/data', { rooms: ['util', 'errors', 'model'] }],
  ['src/i18n', { rooms: ['util', 'model/codes'], types: ['model', 'errors'] }],
  ['src/theme', { rooms: ['util', 'model/codes'], types: ['model'], packages: ['lit'] }],
  ['src/diagram', { rooms: ['util'] }],
  ['src/diagram/layout', { rooms: ['util', 'diagram/graph'] }],
  ['src/diagram/scene', { rooms: ['util', 'diagram/graph'] }],
  ['src/diagram/interaction', { rooms: ['util', 'diagram/graph', 'diagram/layout', 'diagram/scene'] }],
  ['src/diagram/render', { rooms: ['util', 'diagram/graph', 'diagram/layout', 'diagram/scene'], packages: ['lit'] }],
  ['src/poster', { rooms: ['util', 'theme/contrast'] }],
  ['src/map', { rooms: ['util'], packages: ['d3-geo', 'topojson-client'] }],
  [
    'src/charts',
    {
      rooms: ['util', 'model/codes', 'model/period-forms', 'i18n/format'],
      types: ['model', 'i18n'],
      packages: ['chart.js'],
    },
  ],
  ['src/controllers', { rooms: ['util', 'errors', 'model', 'data', 'i18n', 'theme'], packages: ['lit'] }],
  ['src/ui', { rooms: ['util', 'errors', 'model', 'i18n', 'theme'], packages: ['lit'] }],
  [
    'src/element',
    {
      rooms: [...BELOW_ELEMENTS.filter((room) => !['charts', 'diagram', 'map'].includes(room)), 'version'],
      packages: ['lit'],
    },
  ],
  ['src/components', { rooms: [...BELOW_ELEMENTS, 'element', 'components'], packages: ['lit'] }],
  // A library that draws one thing has a room of its own.
  ['src/components/action-sheet/qr', { rooms: [], packages: ['uqr'] }],
  [
    'src/embed',
    { rooms: ['util', 'errors', 'components', 'define-usual', 'version'], types: ['controllers', 'element'] },
  ],
  // The front doors only show you in: they re-export or register.
  ['src', { rooms: [...BELOW_ELEMENTS, 'element', 'components', 'define-usual', 'version'] }],
  [
    'server',
    {
      rooms: ['util', 'errors', 'model', 'data', 'server'],
      packages: ['node:', 'fastify', '@fastify', 'valibot', '@valibot'],
    },
  ],
  // The only room that reads CommonMark: the page gets the tree.
  ['server/text', { rooms: ['util', 'model'], packages: ['commonmark'] }],
  [
    'server/embed',
    {
      rooms: [
        ...['util', 'errors', 'model', 'data', 'i18n', 'server'],
        // Pure files: a page says of a series, of a link and of an amount what the elements say.
        ...[
          'charts/asides',
          'charts/compared',
          'charts/figure-reading',
          'charts/figure-statement',
          'charts/further-periods',
        ],
        ...['charts/series-reading', 'charts/series-table', 'charts/series-words', 'charts/time-statement'],
        ...[
          'charts/category-statement',
          'charts/category-table',
          'components/cooperation-diagram/link-words',
          'ui/amount-words',
        ],
      ],
      packages: ['node:', 'fastify', '@fastify'],
    },
  ],
  ['cli', { rooms: ['util', 'errors', 'model', 'data', 'server', 'cli'], packages: ['node:', 'valibot'] }],
]);

/** Files of one folder that never import one another: one layout and another, one kind of chart and another. */
export const SIBLINGS: readonly { readonly folder: string; readonly names: RegExp }[] = [
  { folder: 'src/diagram/layout', names: /^(network|rings|flows|matrix)\b/ },
  { folder: 'src/charts', names: /^(line|bar|doughnut|radar)\b/ },
  { folder: 'src/charts/kinds', names: /./ },
  { folder: 'src/data/adapters', names: /./ },
  { folder: 'src/i18n', names: /^(fr|en)\b/ },
];
