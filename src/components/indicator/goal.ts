import type { TimeReading } from '../../charts/series-reading.js';
import { latest } from '../../charts/series-reading.js';
import { quantityOf, type Language } from '../../charts/series-words.js';
import type { Series } from '../../model/schemas/series.js';

/** A goal, how far it is, and how much of the track is covered (0 to 1). */
export interface Goal {
  readonly text: string;
  readonly sentence: string;
  readonly covered: number;
  /** Where the goal stands on the track, 0 to 1. */
  readonly mark: number;
}

/** The goal of a series in time; undefined without one. Whether it is reached depends on which way is good. */
export const goalOf = (series: Series, reading: TimeReading, { locale, words }: Language): Goal | undefined => {
  const { target, indicator } = series;
  const value = latest(reading)?.value;
  if (typeof target !== 'number' || !Number.isFinite(target) || typeof value !== 'number') return undefined;
  const goal = quantityOf(target, indicator, locale);
  const { direction } = indicator;
  const reached = direction === 'up' ? value >= target : direction === 'down' && value <= target;
  const directed = direction === 'up' || direction === 'down';
  const left = directed ? quantityOf(Math.abs(target - value), indicator, locale).text : '';
  const longest = Math.max(target, value);
  return {
    text: words.target.mark(goal.text),
    sentence: reached ? words.target.reached(goal) : words.target.open(goal, left, target > value),
    covered: longest > 0 ? Math.max(0, value) / longest : 0,
    mark: longest > 0 ? Math.max(0, target) / longest : 0,
  };
};
