import { compareCodes } from '../../util/compare-codes.js';
import { comparablePlaces } from '../comparable/comparable-places.js';
import { compareWords } from '../query/collate.js';
import type { ComparisonBasis } from '../schemas/comparison-basis.js';
import type { Series } from '../schemas/series.js';
import { isDescribed, latestPeriod, pointsOf, valueOf, type IndicatorSource } from './indicator-source.js';
import { median } from './median.js';
import { membersOf, placeOfTerritory, type Place } from './place-list.js';
import { ranksOf } from './ranks.js';
import { sortCategories } from './tally.js';
import { medianPoints } from './time-series.js';

type Comparison = NonNullable<Series['compare']>;

/** The whole programme: all members of all territories, each once. */
export const wholeProgramme = ({ places, programme }: IndicatorSource): Place => ({
  scope: { type: 'programme', name: programme },
  sirens: places.members.map(({ siren }) => siren),
});

/** The places that a place may be compared with: intercommunalities that have figures, or all territories. */
const peersOf = (source: IndicatorSource, { scope }: Place): Place[] => {
  if (scope.type !== 'intercommunality')
    return source.places.territories.map(placeOfTerritory).filter((place) => isDescribed(source, place));
  const { figures, places } = source;
  const figured = new Set(
    figures.kind === 'time'
      ? figures.time.sirens
      : figures.tallies.flatMap(({ intercommunality }) => intercommunality ?? []),
  );
  return [...places.intercommunalities.values()]
    .filter(({ siren }) => figured.has(siren))
    .map((one) => places.placeOf(one));
};

const isSame = (a: Place, b: Place): boolean => a.scope.type === b.scope.type && a.scope.id === b.scope.id;

/** The median at each period or category, and where the own value stands among the others'. */
const middleOf = (
  source: IndicatorSource,
  place: Place,
  peers: readonly Place[],
): Pick<Comparison, 'points' | 'value' | 'count'> & { readonly basis: ComparisonBasis } => {
  const { points, count } = medianPoints(peers.map((peer) => pointsOf(source, peer)));
  const period = latestPeriod(source, [place]);
  const own = place.scope.type === 'programme' ? null : valueOf(source, place, period);
  const values = peers.map((peer) => ({ place: peer, value: valueOf(source, peer, period) }));
  const others = values.filter((one) => !isSame(one.place, place)).flatMap(({ value }) => value ?? []);
  const known = values.flatMap(({ value }) => value ?? []);
  const rank = own === null ? undefined : ranksOf([...others, own]).get(own);
  return {
    points: source.figures.kind === 'tally' ? sortCategories(source.indicator.id, points) : points,
    value: median(known) ?? null,
    // As many as the rank counts: those known at the period of the value; without any, the most at once.
    count: known.length || count,
    basis: {
      ...(rank && others.length > 0 && { rank: { ...rank } }),
      places: values
        .map(({ place: { scope }, value }) => ({ id: scope.id ?? '', name: scope.name, value }))
        .sort(
          (a, b) =>
            (b.value ?? -Infinity) - (a.value ?? -Infinity) || compareWords(a.name, b.name) || compareCodes(a.id, b.id),
        ),
    },
  };
};

const medianOf = (source: IndicatorSource, place: Place): Comparison => {
  const isMember = place.scope.type === 'intercommunality';
  const peers = peersOf(source, place).filter(
    ({ kind }) => !isMember || place.kind === undefined || kind === place.kind,
  );
  const middle = middleOf(source, place, peers);
  // There may be a thousand: who wants to know which asks for the values.
  delete middle.basis.places;
  return {
    label: 'median',
    kind: 'median',
    among: isMember ? 'intercommunality' : 'territory',
    ...(isMember && place.kind !== undefined && { placeKind: place.kind }),
    ...middle,
  };
};

const comparableOf = (source: IndicatorSource, place: Place): Comparison => {
  const period = latestPeriod(source, [place]);
  const others = peersOf(source, place).filter(
    (peer) => !isSame(peer, place) && valueOf(source, peer, period) !== null,
  );
  const { places, criteria, widened, unknown } = comparablePlaces(place, others);
  const middle = middleOf(source, place, places);
  return {
    label: 'comparable',
    kind: 'comparable',
    among: place.scope.type,
    ...(criteria.includes('kind') && { placeKind: place.kind! }),
    ...middle,
    basis: {
      criteria: [...criteria],
      widened: [...widened],
      unknown: [...unknown],
      ...(criteria.includes('region') && { region: { code: place.region!.code, name: place.region!.name } }),
      ...middle.basis,
    },
  };
};

/** The territories of the programme in the place's region, as one place. */
const regionOf = ({ places }: IndicatorSource, { region }: Place): Place | undefined => {
  if (!region) return undefined;
  const territories = places.territories.filter((one) => one.region?.code === region.code);
  return {
    scope: { type: 'region', id: region.code, name: region.name },
    sirens: membersOf(territories).map(({ siren }) => siren),
    territories: territories.map(({ id }) => id),
  };
};

/** Said where there is nothing to compare with: the place itself, or a region that nobody knows. */
const nothing = (label: string, kind: 'same' | 'none'): Comparison => ({ label, kind, points: [] });

/** What a place is compared with; undefined for an unknown one. */
export const comparisonOf = (source: IndicatorSource, place: Place, compare: string): Comparison | undefined => {
  const { places } = source;
  const isProgramme = place.scope.type === 'programme';
  const pointsAnd = (other: Place): Pick<Comparison, 'points' | 'value'> => ({
    points: pointsOf(source, other),
    value: valueOf(source, other, latestPeriod(source, [place])),
  });
  if (compare === 'median') return medianOf(source, place);
  if (compare === 'comparable') return isProgramme ? nothing(compare, 'none') : comparableOf(source, place);
  if (compare === 'region' || compare === 'programme') {
    const sum = compare === 'region' ? regionOf(source, place) : wholeProgramme(source);
    if (!sum || isProgramme) return nothing(compare, isProgramme && compare === 'programme' ? 'same' : 'none');
    const count = (sum.territories ?? places.territories).length;
    return { label: sum.scope.name, kind: sum.scope.type, ...pointsAnd(sum), count };
  }
  const other = places.intercommunality(compare) ?? places.territory(compare);
  if (!other) return undefined;
  const { type, name, placeKind } = other.scope;
  if (isSame(other, place)) return nothing(name, 'same');
  return { label: name, kind: type, ...(placeKind !== undefined && { placeKind }), ...pointsAnd(other) };
};
