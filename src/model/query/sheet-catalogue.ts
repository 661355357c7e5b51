import type { ActionSheet } from '../schemas/action-sheet.js';
import type { FacetCount, Page } from '../schemas/page.js';
import { SearchIndex, type SearchScores } from '../search/search-index.js';
import { FacetTable } from './facet-table.js';
import { SheetOrders } from './sheet-orders.js';
import { SHEET_FACETS, type SheetQuery } from './sheet-query.js';
import { sheetFields } from './sheet-words.js';

/** A brief, and the words of the texts it lacks. */
export interface CatalogueEntry {
  readonly brief: ActionSheet;
  readonly longWords: Iterable<string>;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Sheets that are read into the index in one go: a few milliseconds. */
const SLICE = 10;

/**
 * Answers questions about a fixed set of sheets: full text, filters, facets, order, pages. What does not depend on the
 * question is worked out once, with the first question that needs it or before (`prepare`).
 */
export class SheetCatalogue {
  readonly #sheets: readonly ActionSheet[];
  readonly #entries: readonly CatalogueEntry[];
  readonly #orders: SheetOrders;
  /** How far the index goes; whoever searches first finishes it. */
  readonly #index = new SearchIndex();
  #indexed = 0;
  /** Lateness changes with the day, hence the values of the status facet. */
  #tables: { readonly day: number; readonly facets: readonly FacetTable[] } | undefined;

  constructor(entries: readonly CatalogueEntry[]) {
    this.#entries = entries;
    this.#sheets = entries.map(({ brief }) => brief);
    this.#orders = new SheetOrders(this.#sheets);
  }

  /** Territories of the sheets. */
  get territoryIds(): ReadonlySet<string> {
    return new Set(this.#sheets.flatMap(({ territory }) => territory?.id ?? []));
  }

  /**
   * Works out what every question needs, facets and orders, in slices of a few milliseconds; between two of them something
   * else may be done.
   *
   * @param now decides what is late
   */
  *open(now: Date): Generator<undefined, void> {
    for (let known = 0; known < SHEET_FACETS.length; known++) {
      this.#tablesAt(now, known + 1);
      yield;
    }
    yield* this.#orders.prepare();
  }

  /** Reads the sheets for the search in slices of a few milliseconds; between two of them something else may be done. */
  *prepare(): Generator<undefined, void> {
    while (this.#indexed < this.#entries.length) {
      for (const { brief, longWords } of this.#entries.slice(this.#indexed, this.#indexed + SLICE)) {
        this.#indexed++;
        this.#index.add(sheetFields(brief, longWords));
      }
      yield;
    }
  }

  /**
   * @param sheetsOfActors identifiers of the sheets of `query.actor`, or undefined when no actor is asked for
   * @param now decides what is late
   */
  answer(query: SheetQuery, sheetsOfActors: ReadonlySet<string> | undefined, now: Date): Page<ActionSheet> {
    const scores = this.#search(query.q);
    const isCandidate = (rank: number): boolean => {
      const { id, intercommunality } = this.#sheets[rank]!;
      return (
        (!scores || scores.has(rank)) &&
        (!sheetsOfActors || sheetsOfActors.has(id)) &&
        (query.intercommunality.length === 0 || query.intercommunality.includes(intercommunality?.siren ?? ''))
      );
    };
    const { matches, total, facets } = this.#sift(query, isCandidate, this.#tablesAt(now));
    const { page, perPage } = query;
    const found = this.#orders.sorted(query.sort, query.reversed, (rank) => matches[rank] === 1, scores);
    return {
      data: found.slice((page - 1) * perPage, page * perPage).map((rank) => this.#sheets[rank]!),
      meta: { total, page, perPage },
      facets,
    };
  }

  #search(text: string): SearchScores | undefined {
    if (text.trim() === '') return undefined;
    const slices = this.prepare();
    while (!slices.next().done);
    return this.#index.search(text);
  }

  /** @param count how many of them; all, unless they are made in slices */
  #tablesAt(now: Date, count: number = SHEET_FACETS.length): readonly FacetTable[] {
    const day = Math.floor(now.getTime() / MILLISECONDS_A_DAY);
    // Another day changes nothing but what is late.
    const before = this.#tables?.facets.filter(({ facet }) => this.#tables?.day === day || facet !== 'status') ?? [];
    if (this.#tables?.day === day && before.length >= count) return this.#tables.facets;
    const facets = SHEET_FACETS.slice(0, Math.max(count, before.length)).map(
      (facet) => before.find((table) => table.facet === facet) ?? new FacetTable(facet, this.#sheets, now),
    );
    this.#tables = { day, facets };
    return facets;
  }

  /**
   * Applies the facets' filters. A sheet counts in a facet when it passes the filters of all *other* facets:
   * when it passes them all it counts in each, when it fails in one alone it counts in that one.
   */
  #sift(query: SheetQuery, isCandidate: (rank: number) => boolean, tables: readonly FacetTable[]) {
    const counts = tables.map((table) => table.newCounts());
    const asked = tables.flatMap((table, place) => {
      const marks = table.wanted(query[table.facet]);
      return marks ? [{ table, marks, place }] : [];
    });
    const matches = new Uint8Array(this.#sheets.length);
    let total = 0;
    for (let rank = 0; rank < matches.length; rank++) {
      if (!isCandidate(rank)) continue;
      let failures = 0;
      let failed = 0;
      for (const { table, marks, place } of asked) {
        if (table.hasOne(rank, marks)) continue;
        failed = place;
        if (++failures > 1) break;
      }
      if (failures === 1) tables[failed]!.count(rank, counts[failed]!);
      if (failures > 0) continue;
      matches[rank] = 1;
      total++;
      for (let place = 0; place < counts.length; place++) tables[place]!.count(rank, counts[place]!);
    }
    const facets: Record<string, FacetCount[]> = {};
    for (const [place, table] of tables.entries()) facets[table.facet] = table.toCounts(counts[place]!);
    return { matches, total, facets };
  }
}
