/** What a chart of more than two series needs: those that the page names beside the first, and a table that turns. */
import type { LitElement } from 'lit';
import type { Reading } from '../../charts/series-reading.js';
import type { SeriesTable } from '../../charts/series-table.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { seriesRequest } from '../../data/requests/series.js';
import type { Client } from '../../data/resource.js';
import type { OtherSeries, Series } from '../../model/schemas/series.js';

/** How many more series a page may ask for. */
export const MOST_OTHERS = 50;
/** More periods than these would not fit beside one another. */
const MOST_COLUMNS = 24;
/** With fewer series a row each says no more than a column each. */
const FEWEST_ROWS = 3;

/**
 * A table of periods as a table of series: a row each, when they are many and periods are few.
 * @param corner head of the names
 */
export const turnTable = (
  table: SeriesTable,
  names: readonly { readonly name: string; readonly order: number }[],
  { dimension }: Reading,
  corner: string,
): SeriesTable => {
  const { rows } = table;
  if (dimension !== 'time' || names.length < FEWEST_ROWS || rows.length > MOST_COLUMNS) return table;
  return {
    corner,
    columns: rows.map(({ head }) => head),
    rows: names.map(({ name, order }, at) => ({
      head: name,
      order,
      cells: rows.flatMap(({ cells }) => cells[at] ?? []),
    })),
  };
};

/** The series of further places, each asked for on its own and shared with the other elements of the page. */
export class Others {
  readonly #host: LitElement;
  readonly #resources = new Map<string, ResourceController<Series>>();
  #merged: { readonly from: Series; readonly key: readonly unknown[]; readonly series: Series } | undefined;
  #end: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** @param places SIREN or identifiers of territories */
  follow(client: Client | undefined, indicator: string, places: readonly string[]): void {
    const wanted = places.slice(0, MOST_OTHERS);
    for (const [place, resource] of this.#resources) {
      if (wanted.includes(place)) continue;
      resource.follow();
      this.#host.removeController(resource);
      this.#resources.delete(place);
    }
    for (const place of wanted) {
      const resource = this.#resources.get(place) ?? new ResourceController<Series>(this.#host);
      this.#resources.set(place, resource);
      const isSiren = /^\d{9}$/.test(place);
      resource.follow(client, seriesRequest(indicator, isSiren ? { intercommunality: place } : { territory: place }));
    }
  }

  /** Whether nothing more is on its way. */
  get settled(): boolean {
    const isSettled = [...this.#resources.values()].every(({ state }) => state && state.status !== 'loading');
    if (isSettled) this.#end?.();
    return isSettled;
  }

  /** Kept once all are there, or cannot be had. */
  get done(): Promise<void> {
    return new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** How many could not be had. */
  get missing(): number {
    return [...this.#resources.values()].filter(({ state }) => state?.status === 'error').length;
  }

  /** A series with the others beside it; the same object for the same answers. */
  beside(series: Series): Series {
    const answers = [...this.#resources.values()].flatMap(({ state }) =>
      state && 'data' in state ? [state.data] : [],
    );
    const merged = this.#merged;
    if (
      merged?.from === series &&
      answers.length === merged.key.length &&
      answers.every((one, at) => one === merged.key[at])
    )
      return merged.series;
    const others: OtherSeries[] = answers.map(({ scope, points }) => ({ label: scope.name, points }));
    const whole = { ...series, others: [...(series.others ?? []), ...others] };
    this.#merged = { from: series, key: answers, series: whole };
    return whole;
  }
}
