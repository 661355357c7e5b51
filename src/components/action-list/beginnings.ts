import type { SheetFilter } from '../../model/query/sheet-query.js';
import { chosenFacets } from './facets.js';
import type { Question } from './filter-state.js';

/** The filters that the list's own attributes give, by their names in the API. */
const FILTERS = ['axis', 'status', 'theme', 'degree', 'form', 'leadFamily', 'year', 'actor'] as const;
/** Where the list looks at all. */
const PLACES = ['territory', 'intercommunality'] as const;

type Attribute = (typeof FILTERS)[number] | (typeof PLACES)[number] | 'query' | 'sort' | 'facets';
export type ListAttributes = Readonly<Record<Attribute, string | undefined>>;

/** Attributes that a visitor may have overruled, by what they are called in a choice. */
export const OVERRULED: ReadonlyMap<string, string> = /* #__PURE__ */ new Map([
  ...[...FILTERS, ...PLACES, 'sort'].map((name) => [name, name] as const),
  ['query', 'q'],
]);

/** Where a visitor begins. */
export interface Beginnings {
  readonly defaults: Question;
  /** The filters that belong to the list and not to the visitor. */
  readonly frame: readonly SheetFilter[];
}

/** Attributes may hold several codes, separated by spaces or commas: "or" between them. */
const codes = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);

/**
 * What the attributes ask for. The list's own place comes before that of a source, and is its frame, unless the page
 * offers the place as a facet: then a visitor may change it.
 */
export const beginningsOf = (
  list: ListAttributes,
  inherited: (place: 'territory' | 'intercommunality') => string | undefined,
): Beginnings => {
  const { territory, intercommunality, facets } = list;
  const places = {
    territory: territory ?? (intercommunality ? undefined : inherited('territory')),
    intercommunality: intercommunality ?? (territory ? undefined : inherited('intercommunality')),
  };
  const texts = [...FILTERS.map((name) => [name, list[name]] as const), ...Object.entries(places)];
  const filters = texts.map(([name, text]) => [name, codes(text)] as const).filter(([, values]) => values.length > 0);
  const offered: readonly string[] = facets === undefined ? [] : chosenFacets(facets);
  return {
    defaults: {
      filters: Object.fromEntries(filters),
      q: list.query?.trim() ?? '',
      sort: list.sort?.trim() ?? '',
      page: 1,
      table: false,
    },
    frame: PLACES.filter((name) => codes(places[name]).length > 0 && !offered.includes(name)),
  };
};

/** The place that is asked for, as one text: what "of 34" counts from. */
export const placeKey = ({ filters }: Question): string => JSON.stringify(PLACES.map((name) => filters[name]));

/** The one territory that is asked for, when nothing else is. */
export const bareTerritoryOf = ({ q, filters }: Question): string | undefined => {
  const asked = Object.entries(filters).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  const [[name, id] = []] = asked;
  return q === '' && asked.length === 1 && name === 'territory' ? id : undefined;
};
