/** A goal, and what must be said so that a key figure is not misread, in words. Pure. */
import { formatPartialDate, formatPercent } from '../i18n/format.js';
import { formatList } from '../i18n/format/lists.js';
import type { Locale } from '../i18n/locale.js';
import type { FigureAsidesMessages } from '../i18n/messages/figure-asides.js';
import type { Series } from '../model/schemas/series.js';
import { changesOf, type FigurePoint, type KnownFigure } from './figure-reading.js';
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
}

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
  const directed = direction === 'up' || direction === 'down';
  const left = directed ? quantityOf(Math.abs(target - value), indicator, locale).text : '';
  // A share of a goal means something where the way to it starts from nothing.
  const share =
    direction === 'up' && value >= 0 && target > 0 ? formatPercent(value / target, locale, { decimals: 0 }) : '';
  const longest = Math.max(target, value);
  return {
    text: words.target.mark(goal.text),
    sentence: reached ? words.target.reached(goal) : words.target.open(goal, left, target > value, share),
    covered: longest > 0 ? Math.max(0, value) / longest : 0,
    mark: longest > 0 ? Math.max(0, target) / longest : 0,
  };
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
