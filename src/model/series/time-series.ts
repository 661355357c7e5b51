import { groupBy } from '../../util/group-by.js';
import { parsePartialDate } from '../partial-date.js';
import { placePeriods } from '../period-forms.js';
import type { SeriesTable } from '../schemas/series-table.js';
import type { Point } from '../schemas/series.js';
import { median } from './median.js';
import { comparePeriods } from './trend.js';

/** The members of a place whose figures are added up. */
export interface Coverage {
  readonly members: number;
  /** Members without a figure at the latest period. */
  readonly missing: number;
}

/** Those of a series in the order of time; in that of the data where one of them is no time that is known. */
const inOrder = (periods: readonly string[]): readonly string[] => {
  if (periods.every((period) => parsePartialDate(period))) return [...periods].sort(comparePeriods);
  const given = new Set(periods);
  return placePeriods(periods)?.flatMap(({ period }) => (given.has(period) ? [period] : [])) ?? periods;
};

/** One indicator in time, ready to be asked by place. */
export class TimeSeries {
  /** All periods, in the order of time. */
  readonly periods: readonly string[];
  readonly #isEdition: boolean;
  readonly #estimated: ReadonlySet<string>;
  readonly #provisional: ReadonlySet<string>;
  readonly #targets: ReadonlyMap<string, number>;
  /** SIREN → period → value; without the gaps. */
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, number>>;

  constructor({ periods, periodKind, values, estimated = [], provisional = [], targets = {} }: SeriesTable) {
    this.periods = inOrder([...new Set(periods)]);
    this.#isEdition = periodKind === 'edition';
    this.#estimated = new Set(estimated);
    this.#provisional = new Set(provisional);
    this.#targets = new Map(Object.entries(targets));
    this.#values = new Map(
      Object.entries(values).map(([siren, row]) => {
        const known = periods.flatMap((period, rank) => {
          const value = row[rank] ?? null;
          return value === null || !Number.isFinite(value) ? [] : [[period, value] as const];
        });
        return [siren, new Map(known)] as const;
      }),
    );
  }

  get sirens(): Iterable<string> {
    return this.#values.keys();
  }

  has(siren: string): boolean {
    return this.#values.has(siren);
  }

  /** The sum of some members at one period; null as soon as one of them has no value there. */
  sumAt(sirens: readonly string[], period: string): number | null {
    let sum = 0;
    for (const siren of sirens) {
      const value = this.#values.get(siren)?.get(period);
      if (value === undefined) return null;
      sum += value;
    }
    return sirens.length > 0 ? sum : null;
  }

  /** Sums at every period of the indicator, whoever has a figure there; of one member, its own figures. */
  sumPoints(sirens: readonly string[]): Point[] {
    return this.periods.map((period) => {
      const value = this.sumAt(sirens, period);
      if (value === null) return { period, value };
      return {
        period,
        value,
        ...(this.#estimated.has(period) && { estimated: true }),
        ...(this.#provisional.has(period) && { provisional: true }),
        ...(this.#isEdition && { edition: period }),
      };
    });
  }

  /** The goal of a place, where one is set. */
  targetOf(id: string | undefined): number | undefined {
    return id === undefined ? undefined : this.#targets.get(id);
  }

  coverageOf(sirens: readonly string[]): Coverage {
    const latest = this.periods.at(-1);
    const hasFigure = (siren: string): boolean => latest !== undefined && this.#values.get(siren)?.has(latest) === true;
    return { members: sirens.length, missing: sirens.filter((siren) => !hasFigure(siren)).length };
  }
}

/** The median of several lists of points at each period or category; `count`, how many have a value, at most. */
export const medianPoints = (lists: readonly (readonly Point[])[]): { points: Point[]; count: number } => {
  const groups = groupBy(lists.flat(), ({ period, category }) => period ?? category?.code);
  const points: Point[] = [];
  let count = 0;
  for (const [, [model, ...others]] of groups) {
    if (!model) continue;
    const values = [model, ...others].flatMap(({ value }) => value ?? []);
    // A category that a list does not mention is a zero there; a period that it does not mention is a gap.
    if (model.category) values.push(...Array.from({ length: lists.length - 1 - others.length }, () => 0));
    count = Math.max(count, values.length);
    points.push({
      ...(model.period !== undefined && { period: model.period }),
      ...(model.category && { category: model.category }),
      value: median(values) ?? null,
    });
  }
  return { points, count };
};
