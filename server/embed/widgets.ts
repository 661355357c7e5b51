import { fitsKind, type ParameterKind } from '../../src/model/api/parameters.js';

/** Widgets that have a page of their own. */
export const WIDGETS = [
  'action-card',
  'action-list',
  'action-sheet',
  'cooperation-diagram',
  'indicator',
  'indicator-chart',
  'territory-map',
] as const;
export type Widget = (typeof WIDGETS)[number];
export const isWidget = (name: string): name is Widget => (WIDGETS as readonly string[]).includes(name);

/** What an attribute may hold: a kind of parameter of the API, or one of a few words. */
export interface AttributeRule {
  readonly holds: ParameterKind | readonly string[];
  /** Given several times, or as several words: "or". */
  readonly isList: boolean;
  /** It chooses what is shown, hence belongs to the canonical address; the others choose how. */
  readonly isContent: boolean;
  /** Name of the same thing in the API, where it has one. */
  readonly parameter?: string;
  /** It means something to the page, not to the element. */
  readonly isOfPage?: true;
}
export const fitsRule = ({ holds }: AttributeRule, value: string): boolean =>
  typeof holds === 'string' ? fitsKind(holds, value) : holds.includes(value);

const one = (holds: ParameterKind, parameter?: string): AttributeRule => ({
  holds,
  isList: false,
  isContent: true,
  ...(parameter !== undefined && { parameter }),
});
const many = (holds: ParameterKind, parameter?: string): AttributeRule => ({ ...one(holds, parameter), isList: true });
const manner = (...holds: string[]): AttributeRule => ({ holds, isList: false, isContent: false });
/** Present or not. */
const flag = manner('', 'true');
/** A word of the page's own. */
const word: AttributeRule = { holds: 'code', isList: false, isContent: false };

type Rules = readonly (readonly [attribute: string, rule: AttributeRule])[];

const COMMON: Rules = [
  ['heading-level', manner('0', '2', '3', '4', '5', '6')],
  ['lang', { ...word, isOfPage: true }],
  ['group', word],
  ['eager', flag],
];

const OWN: Readonly<Record<Widget, Rules>> = {
  'action-card': [
    ['sheet', one('id')],
    ['variant', manner('card', 'row', 'compact')],
  ],
  'action-list': [
    ['territory', many('id', 'territory')],
    ['intercommunality', many('siren', 'intercommunality')],
    ['axis', many('code', 'axis')],
    ['status', many('code', 'status')],
    ['theme', many('code', 'theme')],
    ['degree', many('degree', 'degree')],
    ['form', many('code', 'form')],
    ['lead-family', many('code', 'leadFamily')],
    ['year', many('year', 'year')],
    ['actor', many('id', 'actor')],
    ['query', one('text', 'q')],
    ['sort', one('sort', 'sort')],
    ['per-page', one('perPage', 'perPage')],
    // Without script the pages of the list are pages.
    ['page', { ...one('page', 'page'), isOfPage: true }],
    ['facets', { ...word, isList: true }],
    ['no-search', flag],
    ['sync-url', flag],
  ],
  'action-sheet': [['sheet', one('id')]],
  'cooperation-diagram': [
    ['territory', many('id', 'territory')],
    ['sheet', many('id', 'sheet')],
    ['actor', many('id', 'actor')],
    ['layout', manner('network', 'rings', 'flows', 'matrix')],
    ['link-status', many('code', 'linkStatus')],
    ['min-degree', one('minDegree', 'minDegree')],
    ['no-legend', flag],
    ['no-list', flag],
  ],
  indicator: [
    ['indicator', one('id')],
    ['territory', one('id', 'territory')],
    ['intercommunality', one('siren', 'intercommunality')],
    ['compare', one('compare', 'compare')],
  ],
  'indicator-chart': [
    ['indicator', one('id')],
    ['territory', one('id', 'territory')],
    ['intercommunality', one('siren', 'intercommunality')],
    ['kind', manner('auto', 'line', 'bar', 'doughnut', 'radar')],
    ['stacked', flag],
    ['horizontal', flag],
    ['compare', one('compare', 'compare')],
    ['view', manner('chart', 'table')],
  ],
  'territory-map': [
    ['territory', one('id')],
    ['region', many('region', 'region')],
    ['indicator', one('id')],
  ],
};

/** The attributes each widget's address may carry, in the order in which they are written. */
export const ATTRIBUTES: ReadonlyMap<Widget, ReadonlyMap<string, AttributeRule>> = new Map(
  WIDGETS.map((widget) => [widget, new Map([...OWN[widget], ...COMMON])]),
);

/** Attributes that would show somebody else's data under the name of this service. */
export const REFUSED: readonly string[] = ['api', 'data'];
