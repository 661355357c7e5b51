/** The points of a key figure in the order of time: one a period, every value finite or null, gaps kept as gaps. */
import type { Indicator } from '../model/schemas/indicator.js';
import type { Point } from '../model/schemas/series.js';
import { byKey, finite, markOfPoint, periodOf, placesOf } from './points.js';

export interface FigurePoint {
  /** Partial ISO date, or any text when the periods are not dates. */
  readonly period: string;
  /** Year with its fraction; the rank where periods are not dates. */
  readonly position: number;
  readonly value: number | null;
  /** What kind of value it is, where it is not final: `estimated` or `provisional`. */
  readonly mark: string;
}

/** A point that has a value. */
export interface KnownFigure extends FigurePoint {
  readonly value: number;
}

/** A point that has a value. */
export const isKnown = (point: FigurePoint): point is KnownFigure => point.value !== null;

export interface FigureReading {
  readonly points: readonly FigurePoint[];
  /** Those that have a value. */
  readonly known: readonly KnownFigure[];
}

export const readFigure = (given: readonly Point[]): FigureReading => {
  const own = byKey(given, periodOf);
  const points = placesOf([...own.keys()]).placed.map(({ period, position }) => {
    const point = own.get(period);
    return { period, position, value: finite(point?.value), mark: markOfPoint(point) };
  });
  return { points, known: points.filter(isKnown) };
};

/** A move from an earlier point to the last one. */
export interface FigureChange {
  readonly from: KnownFigure;
  /** In relation to the earlier value; 0 where that means nothing, or would be written as none. */
  readonly ratio: number;
}

/** Below this base a percentage says more than the counts do (1 to 2 is not "+100 %"). */
const SMALLEST_BASE = 20;
/** Under this ratio a change would be written as none. */
const TINY = 0.0005;

/** As precise as it is written: 10.2 and 10.4 without decimals are both "10". */
export const isSame = (one: KnownFigure, another: KnownFigure, { decimals }: Indicator): boolean =>
  one.value.toFixed(decimals) === another.value.toFixed(decimals);

/**
 * Neighbouring editions of the legal populations share census surveys, which turn over five years: where the data do not
 * say it otherwise, a change between editions is read over five of them, both ends counted.
 */
const EDITIONS = 5;

const changeOf = (from: KnownFigure, to: KnownFigure, indicator: Indicator): FigureChange => {
  const ratio = (to.value - from.value) / from.value;
  const says =
    from.value >= SMALLEST_BASE &&
    to.value >= 0 &&
    indicator.unit !== '%' &&
    Math.abs(ratio) >= TINY &&
    !isSame(from, to, indicator);
  return { from, ratio: says ? ratio : 0 };
};

/**
 * What the last value is compared with: the point before it, then the base (`base` of the definition, else the first
 * one). Where the definition wants several periods between both ends, only a base that is far enough.
 */
export const changesOf = (known: readonly KnownFigure[], indicator: Indicator): readonly FigureChange[] => {
  const { base, periodKind, trendSpan = periodKind === 'edition' ? EDITIONS : 0 } = indicator;
  const to = known.at(-1);
  const earlier = known.slice(0, -1).filter(({ period }) => period !== '');
  const far = trendSpan > 2 ? earlier.filter(({ position }) => to!.position - position >= trendSpan - 1) : earlier;
  const from = far.find(({ period }) => period === base) ?? far[0];
  const before = trendSpan > 2 ? from : earlier.at(-1);
  return [...new Set([before, from])].flatMap((point) => (point ? [changeOf(point, to!, indicator)] : []));
};
