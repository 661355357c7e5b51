import type { Task } from '../../util/slices.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { FacetCount, Page } from '../schemas/page.js';
import { SearchIndex, type SearchField, type SearchScores } from '../search/search-index.js';
import { facetValues, toCounts, type FacetValue } from './count-facets.js';
import { pageOf } from './page-of.js';
import { SHEET_FACETS, type SheetFacet, type SheetQuery } from './sheet-query.js';
import { sheetValues } from './sheet-values.js';
import { sheetFields } from './sheet-words.js';
import { rankTitles, sheetOrder, toSortable, type SortableSheet } from './sort-sheets.js';

/** A brief, and the words of the texts it lacks. */
export interface CatalogueEntry {
  readonly brief: ActionSheet;
  readonly longWords: Iterable<string>;
}

/** One sheet in the catalogue, with all that does not depend on the question. */
interface Card extends SortableSheet {
  readonly index: number;
}
/** What the sheets answer to a facet. */
interface FacetState {
  /** Values by sheet. */
  readonly bySheet: readonly (readonly string[])[];
  /** All of them, as listed. */
  readonly listed: readonly FacetValue[];
}
type FacetStates = ReadonlyMap<SheetFacet, FacetState>;

const MILLISECONDS_A_DAY = 86_400_000;

/** Answers questions about a fixed set of sheets: full text, filters, facets, order, pages. */
export class SheetCatalogue {
  readonly #cards: readonly Card[];
  readonly #entries: readonly CatalogueEntry[];
  #index: SearchIndex | undefined;
  /** Lateness changes with the day, hence the values of the status facet. */
  #states: { readonly day: number; readonly facets: FacetStates } | undefined;

  constructor(entries: readonly CatalogueEntry[]) {
    this.#entries = entries;
    const ranks = rankTitles(entries.map(({ brief }) => brief.title));
    this.#cards = entries.map(({ brief }, index) => ({ index, ...toSortable(brief, ranks[index]!) }));
  }

  /** Territories of the sheets. */
  get territoryIds(): ReadonlySet<string> {
    return new Set(this.#cards.flatMap(({ sheet }) => sheet.territory?.id ?? []));
  }

  /**
   * @param sheetsOfActors identifiers of the sheets of `query.actor`, or undefined when no actor is asked for
   * @param now decides what is late
   */
  answer(query: SheetQuery, sheetsOfActors: ReadonlySet<string> | undefined, now: Date): Page<ActionSheet> {
    const scores = this.#search(query.q);
    const candidates = this.#cards.filter(
      ({ index, sheet }) =>
        (!scores || scores.has(index)) &&
        (!sheetsOfActors || sheetsOfActors.has(sheet.id)) &&
        (query.intercommunality.length === 0 || query.intercommunality.includes(sheet.intercommunality?.siren ?? '')),
    );
    const { matching, facets } = this.#sift(query, candidates, this.#statesAt(now));
    const order = sheetOrder<Card>(query.sort, query.reversed, scores && (({ index }) => scores.get(index)));
    const found = matching.sort(order).map(({ sheet }) => sheet);
    return { ...pageOf(found, query), facets };
  }

  /** Makes the first search as fast as the others, in slices: thousands of sheets take longer than a frame to index. */
  *prepareSearch(): Task<void> {
    if (this.#index) return;
    const index = yield* SearchIndex.build(this.#documents());
    // A visitor may have searched meanwhile.
    this.#index ??= index;
  }

  *#documents(): Iterable<readonly SearchField[]> {
    for (const { brief, longWords } of this.#entries) yield sheetFields(brief, longWords);
  }

  #search(text: string): SearchScores | undefined {
    if (text.trim() === '') return undefined;
    this.#index ??= new SearchIndex(this.#documents());
    return this.#index.search(text);
  }

  #statesAt(now: Date): FacetStates {
    const day = Math.floor(now.getTime() / MILLISECONDS_A_DAY);
    if (this.#states?.day !== day) {
      const sheets = this.#cards.map(({ sheet }) => sheet);
      const stateOf = (facet: SheetFacet): FacetState => {
        const bySheet = sheets.map((sheet) => sheetValues(sheet, facet, now));
        return { bySheet, listed: facetValues(facet, sheets, bySheet) };
      };
      this.#states = { day, facets: new Map(SHEET_FACETS.map((facet) => [facet, stateOf(facet)] as const)) };
    }
    return this.#states.facets;
  }

  /**
   * Applies the facets' filters. A sheet counts in a facet when it passes the filters of all *other* facets:
   * when it passes them all it counts in each, when it fails in one alone it counts in that one.
   */
  #sift(query: SheetQuery, candidates: readonly Card[], states: FacetStates) {
    const filters = SHEET_FACETS.map((facet) => ({
      facet,
      wanted: new Set(query[facet]),
      state: states.get(facet)!,
      counts: new Map<string, number>(),
    }));
    const asked = filters.filter(({ wanted }) => wanted.size > 0);
    const matching: Card[] = [];
    for (const card of candidates) {
      const failed = asked.filter(
        ({ wanted, state }) => !state.bySheet[card.index]!.some((value) => wanted.has(value)),
      );
      if (failed.length > 1) continue;
      if (failed.length === 0) matching.push(card);
      for (const { state, counts } of failed.length === 0 ? filters : failed) {
        for (const value of state.bySheet[card.index]!) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    const facets: Record<string, FacetCount[]> = {};
    for (const { facet, state, counts } of filters) facets[facet] = toCounts(state.listed, counts);
    return { matching, facets };
  }
}
