import { ALIKE, ratioOf } from './alike.js';

/** What two comparable places share, in the order in which it is said. */
export const CRITERIA = ['kind', 'population', 'region'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** The order in which criteria are given up where too few places meet them. */
const GIVEN_UP: readonly Criterion[] = ['region', 'population', 'kind'];

/** Fewer places than these have no telling median. */
export const FEWEST_COMPARABLE = 5;

/** What a place is compared by; what is not known is undefined or null. */
export interface Traits {
  /** Kind of the intercommunality (`CC`, `CA`…), or that of most members of a territory. */
  readonly kind?: string | undefined;
  readonly population?: number | null | undefined;
  readonly region?: { readonly code: string; readonly name: string } | null | undefined;
}

export interface Comparables<Place> {
  readonly places: readonly Place[];
  /** What they share with the place. */
  readonly criteria: readonly Criterion[];
  /** What was given up, for too few places shared it. */
  readonly widened: readonly Criterion[];
  /** What could not be asked: the place's own trait is not known. */
  readonly unknown: readonly Criterion[];
}

const MEETS: Readonly<Record<Criterion, (own: Traits, other: Traits) => boolean>> = {
  kind: (own, other) => own.kind !== undefined && own.kind === other.kind,
  population: (own, other) => ratioOf(own.population, other.population) <= ALIKE,
  region: (own, other) => !!own.region && own.region.code === other.region?.code,
};

/**
 * The places comparable to one: of the same kind, with a population within a factor of two, in the same region. Where
 * fewer than five are so, the region is given up, then the population, then the kind. A place that does not say one of
 * these itself meets nothing by it.
 *
 * @param others without the place itself, and only those that have something to be compared by
 */
export const comparablePlaces = <Place extends Traits>(own: Traits, others: readonly Place[]): Comparables<Place> => {
  const unknown = CRITERIA.filter((criterion) => !MEETS[criterion](own, own));
  const widened: Criterion[] = [];
  for (;;) {
    const criteria = CRITERIA.filter((criterion) => !unknown.includes(criterion) && !widened.includes(criterion));
    const places = others.filter((other) => criteria.every((criterion) => MEETS[criterion](own, other)));
    const next = GIVEN_UP.find((criterion) => criteria.includes(criterion));
    if (places.length >= FEWEST_COMPARABLE || next === undefined) return { places, criteria, widened, unknown };
    widened.push(next);
  }
};
