/**
 * What few figures need: a goal, and what must be said so that a figure is not misread. Loaded with the first that needs
 * it. Nothing is invented: a sum is never made of a part, a gap is never a zero.
 */
import { svg, type TemplateResult } from 'lit';
import {
  changesOf,
  isKnown,
  type FigurePoint,
  type FigureReading,
  type KnownFigure,
} from '../../charts/figure-reading.js';
import { quantityOf } from '../../charts/quantities.js';
import { formatPartialDate, formatPercent } from '../../i18n/format.js';
import { formatList } from '../../i18n/format/lists.js';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { figureAsides as frenchWords } from '../../i18n/fr/figure-asides.js';
import type { Locale } from '../../i18n/locale.js';
import type { FigureAsidesMessages } from '../../i18n/messages/figure-asides.js';
import type { Series } from '../../model/schemas/series.js';

import { BOX, renderDrawing, renderSparkline } from './drawings.js';
import type { Told } from './indicator.js';

interface Language {
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
  { locale, words }: Language,
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

export const renderGoal = ({ text, covered, mark }: Goal): TemplateResult => {
  const x = (share: number): string => String(4 + share * (BOX.width - 8));
  return renderDrawing(
    svg`<path class="track" d="M4 26H${x(1)}"></path>
        <path class="covered" d="M4 26H${x(covered)}"></path>
        <path class="mark" d="M${x(mark)} 13V39"></path>`,
    ['', text],
  );
};

/** More points than these fall on the same pixels. */
const MANY = 150;

/** Of many points, the lowest and the highest of each pixel, and the gaps: the line stays the same. */
export const thin = (points: readonly FigurePoint[]): readonly FigurePoint[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length <= MANY) return points;
  const columns = new Map<number, FigurePoint[]>();
  for (const point of points) {
    const column = Math.floor(((point.position - first.position) / (last.position - first.position || 1)) * MANY);
    columns.set(column, [...(columns.get(column) ?? []), point]);
  }
  return [...columns.values()].flatMap((column) => {
    const known = column.filter(isKnown).sort((a, b) => a.value - b.value);
    const kept: readonly (FigurePoint | undefined)[] = [
      ...(column.includes(last) ? [last] : []),
      column.find(({ value }) => value === null),
      known[0],
      known.at(-1),
    ];
    return column.filter((point) => kept.includes(point));
  });
};

const LISTED = 6;

/** Coverage, gaps, estimates, and why a change is not said: each a short text without a full stop. */
export const notesOf = (
  { indicator, scope, coverage }: Series,
  points: readonly FigurePoint[],
  known: readonly KnownFigure[],
  { locale, words }: Language,
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

/** What is said and drawn beside the figure, and in place of its line. */
export const tellAsides = (
  series: Series,
  { points, known }: FigureReading,
  localize: LocalizeController,
): Pick<Told, 'notes' | 'goal' | 'drawing'> => {
  const language = { locale: localize.locale, words: localize.words('figureAsides', frenchWords) };
  const goal = goalOf(series, known.at(-1)?.value, language);
  return {
    notes: notesOf(series, points, known, language),
    goal: goal && ` ${goal.sentence}`,
    drawing: goal ? renderGoal(goal) : renderSparkline({ points: thin(points), known }, language.locale),
  };
};

/** Why there is nothing. */
export const sayNothing = (
  { scope }: Series,
  label: string,
  localize: LocalizeController,
): { title: string; text: string } => {
  const { empty } = localize.words('figureAsides', frenchWords);
  return { title: empty.title, text: `${[label, scope.name].filter(Boolean).join(', ')}. ${empty.text}` };
};
