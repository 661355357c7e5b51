import type { ParameterKind } from './parameters.js';

/** A parameter of a path or of a query. */
export interface RouteParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly kind: ParameterKind;
  /** May be repeated, and then means "or". */
  readonly repeated?: true;
  readonly required?: true;
  /** For OpenAPI; in English, as the rest of the developers' words. */
  readonly description: string;
  readonly example: string;
}

/** The bodies of the contract. A page of them where `isPage` is true. */
export type AnswerName =
  | 'entry'
  | 'territory'
  | 'comparable'
  | 'action-sheet'
  | 'similar-sheet'
  | 'network'
  | 'actor'
  | 'indicator'
  | 'series'
  | 'values'
  | 'geometry';

/** One GET of the contract, below `/v1/`. */
export interface Route {
  /** `operationId` in OpenAPI. */
  readonly id: string;
  /** `action-sheets/{id}`: braces hold the name of a path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly RouteParameter[];
  readonly answer: AnswerName;
  readonly isPage: boolean;
  /** True when the path may name a record that does not exist. */
  readonly mayBeMissing: boolean;
}

const query = (
  name: string,
  kind: ParameterKind,
  description: string,
  example: string,
  more: { repeated?: true; required?: true } = {},
): RouteParameter => ({ name, in: 'query', kind, description, example, ...more });
const path = (name: string, kind: ParameterKind, description: string, example: string): RouteParameter => ({
  name,
  in: 'path',
  kind,
  required: true,
  description,
  example,
});
const OR = { repeated: true } as const;

const PAGING = [
  query('page', 'page', 'Page, from 1. Past the last page the list is empty.', '1'),
  query('perPage', 'perPage', 'Records a page, 1 to 100.', '20'),
];
const TEXT =
  'French full text: case, accents, ligatures, elided articles and one-letter words do not matter, stems are found, in whatever order; a last word that is unfinished, and a long one anywhere, find those they begin.';
const REGION = query('region', 'region', 'INSEE code of a region.', '28', OR);
const INDICATOR = path('id', 'id', 'Identifier of the indicator.', 'population');

const SHEET_PARAMETERS: readonly RouteParameter[] = [
  query('q', 'text', TEXT, 'eau industrielle'),
  query('axis', 'code', 'Axis of the programme.', 'transition', OR),
  query(
    'status',
    'code',
    'Status of the sheet, or the derived `late` (neither done nor cancelled, end date past). A late sheet is found under its own status and under `late`.',
    'in_progress',
    OR,
  ),
  query('theme', 'code', 'Theme.', 'eit', OR),
  query('degree', 'degree', 'Degree of institutionalisation, 0 to 5.', '2', OR),
  query('form', 'code', 'Form of the cooperation.', 'association', OR),
  query('territory', 'id', 'Identifier of the territory.', 'ti-2802', OR),
  query('leadFamily', 'code', 'Family of the lead.', 'local-authorities', OR),
  query('year', 'year', 'A year that the action covers, from start to end.', '2023', OR),
  query('intercommunality', 'siren', 'SIREN of the intercommunality.', '200010700', OR),
  query('actor', 'id', 'Identifier of an actor that the sheet or one of its links names.', 'ademe', OR),
  query(
    'sort',
    'sort',
    '`date` from the oldest, `budget` from the smallest, `title` from A, `relevance` from the best (without a search: from the newest); a leading `-` turns it round. Missing values come last either way.',
    '-date',
  ),
  ...PAGING,
];

/** Every path that `resolve` answers: the table behind validation, OpenAPI and the reference. */
export const ROUTES = [
  {
    id: 'getEntry',
    path: '',
    summary: 'What the API is, what it holds, and how it can be queried.',
    parameters: [],
    answer: 'entry',
    isPage: false,
    mayBeMissing: false,
  },
  {
    id: 'listTerritories',
    path: 'territories',
    summary: 'Territories with their intercommunalities, by name.',
    parameters: [
      REGION,
      query('q', 'text', `${TEXT} Names of the territory, its region and its members.`, 'axe seine'),
      ...PAGING,
    ],
    answer: 'territory',
    isPage: true,
    mayBeMissing: false,
  },
  {
    id: 'getTerritory',
    path: 'territories/{id}',
    summary: 'One territory.',
    parameters: [path('id', 'id', 'Identifier of the territory.', 'ti-2802')],
    answer: 'territory',
    isPage: false,
    mayBeMissing: true,
  },
  {
    id: 'getComparable',
    path: 'territories/{id}/comparable',
    summary:
      'Comparable territories that have action sheets (same region, population within a factor of two, same kind of members), nearest first, with the reasons and three sheets in all at most.',
    parameters: [path('id', 'id', 'Identifier of the territory.', 'ti-2802')],
    answer: 'comparable',
    isPage: false,
    mayBeMissing: true,
  },
  {
    id: 'listActionSheets',
    path: 'action-sheets',
    summary: 'A page of action sheets in brief, with the counts of each facet under the other filters.',
    parameters: SHEET_PARAMETERS,
    answer: 'action-sheet',
    isPage: true,
    mayBeMissing: false,
  },
  {
    id: 'getActionSheet',
    path: 'action-sheets/{id}',
    summary: 'One action sheet, whole.',
    parameters: [path('id', 'id', 'Identifier of the sheet.', 'vapeur-ecostuair-tereos')],
    answer: 'action-sheet',
    isPage: false,
    mayBeMissing: true,
  },
  {
    id: 'listSimilar',
    path: 'action-sheets/{id}/similar',
    summary:
      'Action sheets that share a theme, a form of cooperation or a flow with one, with what they share: those of other territories first, then the best.',
    parameters: [path('id', 'id', 'Identifier of the sheet.', 'vapeur-ecostuair-tereos'), ...PAGING],
    answer: 'similar-sheet',
    isPage: true,
    mayBeMissing: true,
  },
  {
    id: 'getNetwork',
    path: 'network',
    summary: 'Actors and links of territories, sheets or actors; of the whole programme without any.',
    parameters: [
      query('territory', 'id', 'Identifier of the territory.', 'ti-2802', OR),
      query('sheet', 'id', 'Identifier of the sheet.', 'vapeur-ecostuair-tereos', OR),
      query('actor', 'id', 'Identifier of the actor: its links, and the actors at their other ends.', 'ademe', OR),
      query(
        'minDegree',
        'minDegree',
        'Lowest degree of the links; links without a degree and `role` links are then left out.',
        '2',
      ),
      query('linkStatus', 'code', 'Status of the links.', 'existing', OR),
    ],
    answer: 'network',
    isPage: false,
    mayBeMissing: true,
  },
  {
    id: 'listActors',
    path: 'actors',
    summary: 'Actors, by name.',
    parameters: [query('q', 'text', `${TEXT} Names and other spellings.`, 'caux seine'), ...PAGING],
    answer: 'actor',
    isPage: true,
    mayBeMissing: false,
  },
  {
    id: 'getActor',
    path: 'actors/{id}',
    summary: 'One actor, its links and the actors at their other ends.',
    parameters: [path('id', 'id', 'Identifier of the actor.', 'ademe')],
    answer: 'actor',
    isPage: false,
    mayBeMissing: true,
  },
  {
    id: 'listIndicators',
    path: 'indicators',
    summary: 'Definitions of the indicators.',
    parameters: PAGING,
    answer: 'indicator',
    isPage: true,
    mayBeMissing: false,
  },
  {
    id: 'getIndicator',
    path: 'indicators/{id}',
    summary: 'Definition, unit, source and licence of one indicator.',
    parameters: [INDICATOR],
    answer: 'indicator',
    isPage: false,
    mayBeMissing: true,
  },
  {
    id: 'getSeries',
    path: 'indicators/{id}/series',
    summary:
      'Points of an indicator for an intercommunality (which goes before the territory), a territory, or the whole programme. What nobody tells is null, never 0; `coverage` counts who does not. Comparable places are of the same kind, with a population within a factor of two, in the same region; where fewer than five are, the region is given up, then the population, then the kind; what was given up in vain is asked again, and the answer says so.',
    parameters: [
      INDICATOR,
      query('territory', 'id', 'Identifier of the territory.', 'ti-2802'),
      query('intercommunality', 'siren', 'SIREN of the intercommunality.', '200010700'),
      query(
        'compare',
        'compare',
        '`median` of all similar places, that of `comparable` ones, the sum of the `region` or of the `programme`, a SIREN, or the identifier of a territory.',
        'median',
      ),
    ],
    answer: 'series',
    isPage: false,
    mayBeMissing: true,
  },
  {
    id: 'getValues',
    path: 'indicators/{id}/values',
    summary:
      'One value per place at one period, with the median of the known ones and ranks from the highest (equal values share one), for maps and rankings.',
    parameters: [
      INDICATOR,
      query('by', 'by', 'Kind of place.', 'territory', { required: true }),
      query('period', 'period', 'Period of the values; the latest without it.', '2025'),
      REGION,
      query('kind', 'placeKind', 'Kind of intercommunality: all that have figures, in the programme or not.', 'CA'),
    ],
    answer: 'values',
    isPage: false,
    mayBeMissing: true,
  },
  {
    id: 'getGeometry',
    path: 'geometry/{layer}.topojson',
    summary: 'Contours, with their attribution.',
    parameters: [path('layer', 'layer', 'Layer.', 'territories')],
    answer: 'geometry',
    isPage: false,
    mayBeMissing: true,
  },
] as const satisfies readonly Route[];
export type RouteId = (typeof ROUTES)[number]['id'];
