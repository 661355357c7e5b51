import type { PlaceValues, SeriesQuery, ValuesQuery } from '../api/repository.js';
import type { Indicator } from '../schemas/indicator.js';
import type { Point, Scope, Series } from '../schemas/series.js';
import { membersOf, placeOfIntercommunality, placeOfTerritory, type Place, type PlaceList } from './place-list.js';
import { sortCategories, sumOf, tallyPoints, type Tally } from './tally.js';
import { medianPoints, type Coverage, type TimeSeries } from './time-series.js';

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

const wholeProgramme = ({ places, programme }: IndicatorSource): Place => ({
  scope: { type: 'programme', name: programme },
  sirens: places.members.map(({ siren }) => siren),
});

const talliesOf = (tallies: readonly Tally[], { type, id }: Scope): readonly Tally[] => {
  if (type === 'territory') return tallies.filter(({ territory }) => territory === id);
  if (type === 'intercommunality') return tallies.filter(({ intercommunality }) => intercommunality === id);
  return tallies;
};

const pointsOf = ({ indicator, figures }: IndicatorSource, { scope, sirens }: Place): Point[] => {
  if (figures.kind === 'tally') return tallyPoints(indicator.id, talliesOf(figures.tallies, scope));
  return figures.time.sumPoints(sirens);
};

const coverageOf = ({ figures }: IndicatorSource, { scope, sirens }: Place): Coverage => {
  if (figures.kind === 'time') return figures.time.coverageOf(sirens);
  const tallies = talliesOf(figures.tallies, scope);
  return {
    members: tallies.reduce((sum, { sheets }) => sum + sheets, 0),
    missing: tallies.reduce((sum, { missing }) => sum + missing, 0),
  };
};

/** The places that a place is compared with: intercommunalities of its kind, or all territories. */
const similarPlaces = (source: IndicatorSource, { scope, kind }: Place): Place[] => {
  const { figures } = source;
  if (scope.type !== 'intercommunality') {
    const places = source.places.territories.map(placeOfTerritory);
    // Territories without any sheet are not described yet: they would pull the median to zero.
    return figures.kind === 'time'
      ? places
      : places.filter((place) => talliesOf(figures.tallies, place.scope).length > 0);
  }
  const figured = new Set(
    figures.kind === 'time'
      ? figures.time.sirens
      : figures.tallies.flatMap(({ intercommunality }) => intercommunality ?? []),
  );
  return [...source.places.intercommunalities.values()]
    .filter((one) => figured.has(one.siren) && (kind === undefined || one.kind === kind))
    .map(placeOfIntercommunality);
};

type Comparison = NonNullable<Series['compare']>;

const medianOf = (source: IndicatorSource, place: Place): Comparison => {
  const lists = similarPlaces(source, place).map((similar) => pointsOf(source, similar));
  const { points, count } = medianPoints(lists);
  const among = place.scope.type === 'intercommunality' ? 'intercommunality' : 'territory';
  return {
    label: 'median',
    kind: 'median',
    among,
    ...(among === 'intercommunality' && place.kind !== undefined && { placeKind: place.kind }),
    points: source.figures.kind === 'tally' ? sortCategories(source.indicator.id, points) : points,
    count,
  };
};

const comparisonWith = (source: IndicatorSource, place: Place, compare: string): Comparison | undefined => {
  if (compare === 'median') return medianOf(source, place);
  const other = source.places.intercommunality(compare) ?? source.places.territory(compare);
  return other && { label: other.scope.name, kind: other.scope.type, points: pointsOf(source, other) };
};

/**
 * The series of an intercommunality, else of a territory, else of the whole programme. A territory's figures are the
 * sums of its members' and exist only where all of them have one; `coverage` says how many have none. Undefined for
 * an unknown place.
 */
export const answerSeries = (source: IndicatorSource, query: SeriesQuery): Series | undefined => {
  const place =
    query.intercommunality !== undefined
      ? source.places.intercommunality(query.intercommunality)
      : query.territory !== undefined
        ? source.places.territory(query.territory)
        : wholeProgramme(source);
  if (!place) return undefined;
  const compare = query.compare === undefined ? undefined : comparisonWith(source, place, query.compare);
  if (query.compare !== undefined && !compare) return undefined;
  return {
    indicator: source.indicator,
    scope: place.scope,
    points: pointsOf(source, place),
    coverage: { ...coverageOf(source, place) },
    ...(compare && { compare }),
  };
};

const placeValue = ({ id = '', name }: Scope, value: number | null): PlaceValues['values'][number] => ({
  id,
  name,
  value,
});

/** The value of each place at one period: the one asked for, or the latest that any of them has. */
export const answerValues = (source: IndicatorSource, query: ValuesQuery): PlaceValues => {
  const { indicator, figures } = source;
  const isWhole = query.region.length === 0;
  const territories = isWhole
    ? source.places.territories
    : source.places.territories.filter(({ region }) => query.region.includes(region?.code ?? ''));
  const places =
    query.by === 'territory'
      ? territories.map(placeOfTerritory)
      : (isWhole ? source.places.members : membersOf(territories)).map(placeOfIntercommunality);
  const answer = { indicator, by: query.by };
  if (figures.kind === 'tally') {
    const values = places.map(({ scope }) => placeValue(scope, sumOf(indicator.id, talliesOf(figures.tallies, scope))));
    return { ...answer, values };
  }
  const { time } = figures;
  const period =
    query.period ??
    [...time.periods].reverse().find((one) => places.some(({ sirens }) => time.sumAt(sirens, one) !== null)) ??
    time.periods.at(-1);
  return {
    ...answer,
    ...(period !== undefined && { period }),
    values: places.map(({ scope, sirens }) =>
      placeValue(scope, period === undefined ? null : time.sumAt(sirens, period)),
    ),
  };
};
