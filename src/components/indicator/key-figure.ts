import { figureOf, momentOf, nameOfCategory, quantityOf } from '../../charts/series-sentence.js';
import { latest, type Reading } from '../../charts/series-reading.js';
import type { Locale } from '../../i18n/locale.js';
import type { IndicatorMessages, Quantity } from '../../i18n/messages/indicator.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import type { Series } from '../../model/schemas/series.js';

/** The one figure that stands for a series, and what it is of. */
export interface KeyFigure {
  readonly quantity: Quantity;
  /** Its moment, or its category where there is no sum; empty when it is of the whole. */
  readonly of: string;
}

/** A goal, how far it is, and how much of the track is covered (0 to 1). */
export interface Goal {
  readonly text: string;
  readonly sentence: string;
  readonly covered: number;
  /** Where the goal stands on the track, 0 to 1. */
  readonly mark: number;
}

interface Words {
  readonly locale: Locale;
  readonly words: IndicatorMessages;
  readonly vocabulary: VocabularyMessages;
}

/**
 * The latest value in time; of categories their sum where they exclude one another, else the highest.
 * Undefined where nothing is known, or where a sum would leave a part out.
 */
export const keyFigureOf = (
  series: Series,
  reading: Reading,
  { locale, words, vocabulary }: Words,
): KeyFigure | undefined => {
  const { indicator } = series;
  if (reading.dimension === 'time') {
    const point = latest(reading);
    return point === undefined || point.value === null
      ? undefined
      : { quantity: figureOf(point.value, indicator, locale), of: words.moment(momentOf(point, indicator, locale)) };
  }
  if (reading.total !== null) return { quantity: figureOf(reading.total, indicator, locale), of: '' };
  const highest = reading.points.reduce<(typeof reading.points)[number] | undefined>(
    (most, point) => (point.value !== null && point.value > (most?.value ?? -Infinity) ? point : most),
    undefined,
  );
  return highest === undefined || highest.value === null
    ? undefined
    : {
        quantity: figureOf(highest.value, indicator, locale),
        of: nameOfCategory(indicator, highest, vocabulary),
      };
};

/** The goal of a series in time; undefined without one. Whether it is reached depends on which way is good. */
export const goalOf = (series: Series, reading: Reading, { locale, words }: Words): Goal | undefined => {
  const { target, indicator } = series;
  const value = reading.dimension === 'time' ? latest(reading)?.value : undefined;
  if (typeof target !== 'number' || !Number.isFinite(target) || value === undefined || value === null) return undefined;
  const goal = quantityOf(target, indicator, locale);
  const reached = indicator.direction === 'up' ? value >= target : indicator.direction === 'down' && value <= target;
  const left = quantityOf(Math.abs(target - value), indicator, locale).text;
  const directed = indicator.direction === 'up' || indicator.direction === 'down';
  const longest = Math.max(target, value);
  return {
    text: words.target.mark(goal.text),
    sentence: !directed
      ? words.target.stated(goal)
      : reached
        ? words.target.reached(goal)
        : words.target.open(goal, left, target > value),
    covered: longest > 0 ? Math.max(0, value) / longest : 0,
    mark: longest > 0 ? Math.max(0, target) / longest : 0,
  };
};
