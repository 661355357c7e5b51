/** A goal, and what must be said so that a key figure is not misread, in words. Pure. */
import { formatPartialDate, formatPercent } from '../i18n/format.js';
import { formatList } from '../i18n/format/lists.js';
import type { Locale } from '../i18n/locale.js';
import type { FigureAsidesMessages } from '../i18n/messages/figure-asides.js';
import type { Series } from '../model/schemas/series.js';
import type { Quantity } from '../i18n/messages/indicator.js';
import type { Indicator } from '../model/schemas/indicator.js';
import { changesOf, isSame, type FigurePoint, type KnownFigure } from './figure-reading.js';
import { momentOfFigure } from './figure-statement.js';
import { quantityOf } from './quantities.js';

export interface AsideLanguage {
  readonly locale: Locale;
  readonly words: FigureAsidesMessages;
}

/** A goal, how far it is, and how much of the track is covered (0 to 1). */
export interface Goal {
  readonly text: string;
  readonly sentence: string;
  readonly covered: number;
  /** Where the goal stands on the track, 0 to 1. */
  readonly mark: number;
  /** Whether a track from nothing shows it: a goal below zero lies on the other side. */
  readonly isDrawn: boolean;
}

/** Whether one way is the wanted one. */
const isDirected = ({ direction }: Indicator): boolean => direction === 'up' || direction === 'down';

/** The goal of a series in time; undefined without one. Whether it is reached depends on which way is good. */
export const goalOf = (
  { target, indicator }: Series,
  value: number | undefined,
  { locale, words }: AsideLanguage,
): Goal | undefined => {
  if (typeof target !== 'number' || !Number.isFinite(target) || value === undefined) return undefined;
  const goal = quantityOf(target, indicator, locale);
  const { direction } = indicator;
  const reached = direction === 'up' ? value >= target : direction === 'down' && value <= target;
  const directed = isDirected(indicator);
  const isRate = indicator.unit === '%';
  const way = quantityOf(Math.abs(target - value), isRate ? { ...indicator, unit: 'points' } : indicator, locale);
  const left = directed ? (isRate ? words.amount(way) : way.text) : '';
  // A share of a goal means something where the way to it starts from nothing.
  const share =
    direction === 'up' && value >= 0 && target > 0 && !isRate
      ? formatPercent(value / target, locale, { decimals: 0 })
      : '';
  const longest = Math.max(target, value);
  return {
    text: words.target.mark(goal.text),
    sentence: reached ? words.target.reached(goal) : words.target.open(goal, left, target > value, share),
    covered: longest > 0 ? Math.max(0, value) / longest : 0,
    mark: longest > 0 ? Math.max(0, target) / longest : 0,
    isDrawn: longest > 0 && target >= 0,
  };
};

/** A move with its sign: `+ 20`; of percentages in points. */
const deltaOf = (delta: number, indicator: Indicator, locale: Locale): Quantity => {
  const { text, unit } = quantityOf(
    Math.abs(delta),
    indicator.unit === '%' ? { ...indicator, unit: 'points' } : indicator,
    locale,
  );
  return { value: delta, text: `${delta < 0 ? '\u2212' : '+'}${locale === 'fr' ? '\u202f' : ''}${text}`, unit };
};

/**
 * The changes of a figure where they are more than a percentage: from a small base, from zero, of percentages, none at
 * all, or in a direction that is good or is not.
 */
export const sayChanges = (
  { indicator }: Pick<Series, 'indicator'>,
  known: readonly KnownFigure[],
  { locale, words }: AsideLanguage,
): string[] => {
  const to = known.at(-1);
  const changes = changesOf(known, indicator);
  const momentOf = (from: KnownFigure) => momentOfFigure(from, indicator, locale);
  const same = changes.filter(({ from }) => isSame(from, to!, indicator));
  return changes.flatMap((change) => {
    const { from, ratio } = change;
    // What did not move since two moments is said once.
    if (same.includes(change)) return change === same[0] ? [words.same(same.map((one) => momentOf(one.from)))] : [];
    const delta = to!.value - from.value;
    return words.change({
      since: momentOf(from),
      delta: deltaOf(delta, indicator, locale),
      ratio: ratio === 0 ? '' : formatPercent(ratio, locale, { sign: true }),
      fromZero: from.value === 0,
      good: isDirected(indicator) ? (indicator.direction === 'up') === delta > 0 : undefined,
    });
  });
};

const LISTED = 6;

/** Coverage, gaps, estimates, and why a change is not said: each a short text without a full stop. */
export const notesOf = (
  { indicator, scope, coverage }: Series,
  points: readonly FigurePoint[],
  known: readonly KnownFigure[],
  { locale, words }: AsideLanguage,
): string[] => {
  const { periodKind, trendSpan = 5, gaps: meaning } = indicator;
  const [first, last] = [known[0], known.at(-1)];
  const list = (
    some: readonly FigurePoint[],
    note: (list: string, count: number, kind: string) => string,
  ): string[] => {
    if (some.length === 0) return [];
    const texts = some.map(({ period }) => formatPartialDate(period, locale));
    const text = texts.length > LISTED ? `${texts.slice(0, LISTED - 1).join(', ')}…` : formatList(texts, locale);
    return [note(text, some.length, periodKind)];
  };
  // Where nothing is known, that is said already.
  const gaps = first && last ? points.filter(({ value }) => value === null) : [];
  const isPlace = scope.type === 'intercommunality' && meaning === 'perimeter';
  const marked = (mark: string): KnownFigure[] => known.filter((point) => point.mark === mark && point !== last);
  return [
    // Of a place alone there is nothing to add up: its own gap says it.
    ...(coverage && coverage.missing > 0 && coverage.members > 1
      ? [words.coverage(coverage.missing, coverage.members)]
      : []),
    ...list(gaps, isPlace ? words.perimeter : words.gaps),
    ...list(marked('estimated'), words.estimated),
    ...list(marked('provisional'), words.provisional),
    ...(known.length > 1 && changesOf(known, indicator).length === 0 ? [words.tooClose(trendSpan, periodKind)] : []),
  ];
};
