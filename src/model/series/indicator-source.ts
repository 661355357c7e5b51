import type { Indicator } from '../schemas/indicator.js';
import type { Point } from '../schemas/series.js';
import type { Place, PlaceList } from './place-list.js';
import { sumOf, tallyPoints, type Tally } from './tally.js';
import type { Coverage, TimeSeries } from './time-series.js';

/** What an indicator's points are made from: figures of places in time, or sums of sheets. */
export type IndicatorFigures =
  { readonly kind: 'time'; readonly time: TimeSeries } | { readonly kind: 'tally'; readonly tallies: readonly Tally[] };

/** All that is needed to answer for one indicator. */
export interface IndicatorSource {
  readonly indicator: Indicator;
  readonly figures: IndicatorFigures;
  readonly places: PlaceList;
  /** Name of the whole programme. */
  readonly programme: string;
}

const talliesOf = (tallies: readonly Tally[], { scope: { type, id }, territories }: Place): readonly Tally[] => {
  if (territories) return tallies.filter(({ territory }) => territories.includes(territory ?? ''));
  if (type === 'territory') return tallies.filter(({ territory }) => territory === id);
  if (type === 'intercommunality') return tallies.filter(({ intercommunality }) => intercommunality === id);
  return tallies;
};

/** The points of a place: its figures at each period, or the sums of each category of its sheets. */
export const pointsOf = ({ indicator, figures }: IndicatorSource, place: Place): Point[] =>
  figures.kind === 'tally'
    ? tallyPoints(indicator.id, talliesOf(figures.tallies, place))
    : figures.time.sumPoints(place.sirens);

export const coverageOf = ({ figures }: IndicatorSource, place: Place): Coverage => {
  if (figures.kind === 'time') return figures.time.coverageOf(place.sirens);
  const tallies = talliesOf(figures.tallies, place);
  return {
    members: tallies.reduce((sum, { sheets }) => sum + sheets, 0),
    missing: tallies.reduce((sum, { missing }) => sum + missing, 0),
  };
};

/** Whether the sheets of a place say anything: one without any is not described yet, and is no zero among others. */
export const isDescribed = ({ figures }: IndicatorSource, place: Place): boolean =>
  figures.kind === 'time' || talliesOf(figures.tallies, place).length > 0;

/**
 * The one value of a place: at a period, or of all its sheets. Null where it, or one of its members, has no figure.
 *
 * @param period undefined where nothing lies in time
 */
export const valueOf = (source: IndicatorSource, place: Place, period: string | undefined): number | null => {
  const { figures, indicator } = source;
  if (figures.kind === 'tally') return sumOf(indicator.id, talliesOf(figures.tallies, place));
  return period === undefined ? null : figures.time.sumAt(place.sirens, period);
};

/** The latest period at which one of some places has a value, else the last of the indicator. */
export const latestPeriod = ({ figures }: IndicatorSource, places: readonly Place[]): string | undefined => {
  if (figures.kind === 'tally') return undefined;
  const { time } = figures;
  return (
    [...time.periods].reverse().find((one) => places.some(({ sirens }) => time.sumAt(sirens, one) !== null)) ??
    time.periods.at(-1)
  );
};
