import type { PlaceValues, SeriesQuery, ValuesQuery } from '../api/repository.js';
import { compareCodes } from '../../util/compare-codes.js';
import { compareWords } from '../query/collate.js';
import type { Indicator } from '../schemas/indicator.js';
import type { Point, Scope, Series } from '../schemas/series.js';
import type { Intercommunality, Territory } from '../schemas/territory.js';
import { sortCategories, tallyPoints, type Tally } from './tally.js';
import { medianPoints, type Coverage, type TimeSeries } from './time-series.js';

/** What an indicator's points are made from: figures of places in time, or sums of sheets. */
export type IndicatorFigures =
  { readonly kind: 'time'; readonly time: TimeSeries } | { readonly kind: 'tally'; readonly tallies: readonly Tally[] };

/** All that is needed to answer for one indicator. */
export interface IndicatorSource {
  readonly indicator: Indicator;
  readonly figures: IndicatorFigures;
  /** By name, as lists give them. */
  readonly territories: readonly Territory[];
  /** Names and kinds of intercommunalities, those outside the programme too. */
  readonly intercommunalities: readonly Intercommunality[];
  /** Name of the whole programme. */
  readonly programme: string;
}

/** A place with its points. */
interface Place {
  readonly scope: Scope;
  /** CC, CA…; for intercommunalities. */
  readonly kind?: string | undefined;
  /** Members whose figures make the points. */
  readonly sirens: readonly string[];
}

const sirensOf = (territory: Territory): string[] => [
  ...new Set(territory.intercommunalities.map(({ siren }) => siren)),
];

/** Intercommunalities of some territories, each once, by name. */
const membersOf = (territories: readonly Territory[]): Intercommunality[] => {
  const members = new Map<string, Intercommunality>();
  for (const member of territories.flatMap(({ intercommunalities }) => intercommunalities)) {
    if (!members.has(member.siren)) members.set(member.siren, member);
  }
  return [...members.values()].sort((a, b) => compareWords(a.name, b.name) || compareCodes(a.siren, b.siren));
};

const placeOfTerritory = (territory: Territory): Place => ({
  scope: { type: 'territory', id: territory.id, name: territory.name },
  sirens: sirensOf(territory),
});

const findTerritory = ({ territories }: IndicatorSource, id: string): Place | undefined => {
  const territory = territories.find((one) => one.id === id);
  return territory && placeOfTerritory(territory);
};

const placeOfIntercommunality = ({ siren, name, kind }: Intercommunality): Place => ({
  scope: { type: 'intercommunality', id: siren, name },
  kind,
  sirens: [siren],
});

/** All intercommunalities by SIREN; where both name one, the territories' name goes first. */
const allIntercommunalities = ({ territories, intercommunalities }: IndicatorSource): Map<string, Intercommunality> =>
  new Map([...intercommunalities, ...membersOf(territories)].map((one) => [one.siren, one] as const));

const findIntercommunality = (source: IndicatorSource, siren: string): Place | undefined => {
  const found = allIntercommunalities(source).get(siren);
  return found && placeOfIntercommunality(found);
};

const wholeProgramme = ({ territories, programme }: IndicatorSource): Place => ({
  scope: { type: 'programme', name: programme },
  sirens: membersOf(territories).map(({ siren }) => siren),
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
  const { figures, territories } = source;
  if (scope.type !== 'intercommunality') {
    const places = territories.map(placeOfTerritory);
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
  return [...allIntercommunalities(source).values()]
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
  const other = findIntercommunality(source, compare) ?? findTerritory(source, compare);
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
      ? findIntercommunality(source, query.intercommunality)
      : query.territory !== undefined
        ? findTerritory(source, query.territory)
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

/** The value of each place at one period: the one asked for, or the latest that any of them has. */
export const answerValues = (source: IndicatorSource, query: ValuesQuery): PlaceValues => {
  const { indicator, figures } = source;
  const territories = source.territories.filter(
    ({ region }) => query.region.length === 0 || query.region.includes(region?.code ?? ''),
  );
  const places: { id: string; name: string; scope: Scope; sirens: string[] }[] =
    query.by === 'territory'
      ? territories.map((one) => ({ id: one.id, name: one.name, ...placeOfTerritory(one), sirens: sirensOf(one) }))
      : membersOf(territories).map(({ siren, name }) => ({
          id: siren,
          name,
          scope: { type: 'intercommunality', id: siren, name },
          sirens: [siren],
        }));
  const answer = { indicator, by: query.by };
  if (figures.kind === 'tally') {
    const sum = (scope: Scope): number =>
      talliesOf(figures.tallies, scope).reduce((total, { value }) => total + value, 0);
    return { ...answer, values: places.map(({ id, name, scope }) => ({ id, name, value: sum(scope) })) };
  }
  const { time } = figures;
  const period =
    query.period ??
    [...time.periods].reverse().find((one) => places.some(({ sirens }) => time.sumAt(sirens, one) !== null)) ??
    time.periods.at(-1);
  return {
    ...answer,
    ...(period !== undefined && { period }),
    values: places.map(({ id, name, sirens }) => ({
      id,
      name,
      value: period === undefined ? null : time.sumAt(sirens, period),
    })),
  };
};
