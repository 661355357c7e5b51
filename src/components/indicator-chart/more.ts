/**
 * What few charts need: more than two series, those that the page names beside the first, a table that turns, events,
 * stacks, rings and webs. Loaded with the first that does.
 */
import type { LitElement } from 'lit';
import * as charts from '../../charts/more.js';
import { MULTIPLES } from '../../charts/rare-size.js';
import type { Reading } from '../../charts/series-reading.js';
import { quantityOf } from '../../charts/series-words.js';
import type { SeriesTable } from '../../charts/series-table.js';
import { formatPartialDate } from '../../i18n/format.js';
import { chartMore as frenchWords } from '../../i18n/fr/chart-more.js';
import type { ChartMoreMessages } from '../../i18n/messages/chart-more.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { seriesRequest } from '../../data/requests/series.js';
import type { Client } from '../../data/resource.js';
import type { OtherSeries, Series } from '../../model/schemas/series.js';
import { adopt } from '../../element/adopt.js';
import { MOST_ROWS, type ChartLanguage, type Legend } from './derive.js';
import { moreStyles } from './more.styles.js';

export { stateMany } from '../../charts/many-statement.js';
export { charts, frenchWords };
export { renderAnyMark } from './rare-marks.js';

/** Gives a chart the styles that few charts need, and where its table is wide what cuts it to the width of paper. */
export const dress = (host: LitElement, { written }: { readonly written: SeriesTable }): void => {
  adopt(host, moreStyles);
  if (written.columns.length >= WIDE)
    import('./paper.js').then(
      ({ cutOnPaper }) => {
        cutOnPaper(host);
      },
      () => undefined,
    );
};

/** From so many columns of values on a table may be wider than paper. */
const WIDE = 5;
/** How many more series a page may ask for. */
export const MOST_OTHERS = 50;
/** More periods than series, and more than these, are read downwards; and more than those whatever there is. */
const MOST_COLUMNS = { usual: 8, ever: 24 } as const;
/** With fewer series a row each says no more than a column each. */
const FEWEST_ROWS = 3;

/**
 * A table of periods as a table of series: a row each, when they are many and periods are few, so that it grows the way
 * a page does.
 * @param corner head of the names
 */
export const turnTable = (
  table: SeriesTable,
  names: readonly { readonly name: string; readonly order: number }[],
  { dimension }: Reading,
  corner: string,
): SeriesTable => {
  const { rows } = table;
  const most = Math.min(MOST_COLUMNS.ever, Math.max(MOST_COLUMNS.usual, names.length));
  if (dimension !== 'time' || names.length < FEWEST_ROWS || rows.length > most) return table;
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

/** The first rows of a reading, as many as are drawn. */
export const firstRows = <R extends Reading>(reading: R): R => {
  const first = <P>(points: readonly P[]): readonly P[] => points.slice(0, MOST_ROWS);
  return {
    ...reading,
    points: first<unknown>(reading.points),
    ...(reading.compare ? { compare: first<unknown>(reading.compare) } : {}),
    others: reading.others.map((other) => ({ ...other, points: first<unknown>(other.points) })),
  };
};

/** What is said besides: what happened, what could not be had, what is not drawn. */
export const notesOfMore = (
  { events = [], target, indicator }: Series,
  { dimension, points }: Reading,
  { locale, words: own }: ChartLanguage,
  words: ChartMoreMessages,
  { drawn, missing, rows }: { readonly drawn: number | undefined; readonly missing: number; readonly rows: boolean },
): string[] => {
  // Where a picture has no room for their words, numbers lead to them.
  const happened = events.map(
    ({ period, label }, at) =>
      `${events.length > 1 ? `${String(at + 1)}. ` : ''}${formatPartialDate(period, locale)} (${label})`,
  );
  return [
    ...(typeof target === 'number' && dimension === 'time'
      ? [own.target.open(quantityOf(target, indicator, locale))]
      : []),
    ...(happened.length > 0 ? [words.events(happened.join(', '))] : []),
    ...(missing > 0 ? [words.missing(missing)] : []),
    ...(rows ? [words.first(MOST_ROWS, points.length)] : []),
    ...(drawn !== undefined && drawn > MULTIPLES.most ? [words.largest(MULTIPLES.most, drawn)] : []),
  ];
};

/** Names of what is told apart by marks where it is not two series. */
export const legendOfMore = (
  names: Legend,
  { rows }: SeriesTable,
  { dimension }: Reading,
  kind: string,
  stacked: boolean,
): Legend => {
  if (kind === 'doughnut' || kind === 'multiples') return [];
  if (stacked && dimension === 'category') return rows.map(({ head }, order) => ({ name: head, order }));
  return names.length > 1 ? names : [];
};

/** The series of further places, each asked for on its own and shared with the other elements of the page. */
export class Others {
  readonly #host: LitElement;
  /** As many as were ever needed at once; those that are not follow nothing. */
  readonly #resources: ResourceController<Series>[] = [];
  #places: readonly string[] = [];
  /** How many were asked for in vain, for nobody reads so many. */
  #dropped = 0;
  #merged: { readonly from: Series; readonly key: readonly unknown[]; readonly series: Series } | undefined;
  #end: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** @param places SIREN or identifiers of territories */
  follow(client: Client | undefined, indicator: string, places: readonly string[]): void {
    const wanted = places.slice(0, MOST_OTHERS);
    this.#places = wanted;
    this.#dropped = places.length - wanted.length;
    for (const [at, place] of wanted.entries()) {
      const isSiren = /^\d{9}$/.test(place);
      const request = seriesRequest(indicator, isSiren ? { intercommunality: place } : { territory: place });
      (this.#resources[at] ??= new ResourceController<Series>(this.#host)).follow(client, request);
    }
    for (const resource of this.#resources.slice(wanted.length)) resource.follow();
  }

  get #states() {
    return this.#places.map((_, at) => this.#resources[at]?.state);
  }

  /** Whether nothing more is on its way. */
  get settled(): boolean {
    const isSettled = this.#states.every((state) => state && state.status !== 'loading');
    if (isSettled) this.#end?.();
    return isSettled;
  }

  /** Kept once all are there, or cannot be had. */
  get done(): Promise<void> {
    return new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** Those that cannot be had. */
  get lost(): readonly string[] {
    const states = this.#states;
    return this.#places.filter((_, at) => states[at]?.status === 'error');
  }

  /** How many are not there. */
  get missing(): number {
    return this.#dropped + this.lost.length;
  }

  /** A series with the others beside it; the same object for the same answers. */
  beside(series: Series): Series {
    const answers = this.#states.flatMap((state) => (state && 'data' in state ? [state.data] : []));
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
