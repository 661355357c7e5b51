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
 * fewer than five are so, the region is given up, then the population, then the kind; what was given up before the last
 * of them is taken back, the population first, where five are left all the same. A place that does not say one of these
 * itself meets nothing by it.
 *
 * @param others without the place itself, and only those that have something to be compared by
 */
export const comparablePlaces = <Place extends Traits>(own: Traits, others: readonly Place[]): Comparables<Place> => {
  const unknown = CRITERIA.filter((criterion) => !MEETS[criterion](own, own));
  const givenUp = new Set<Criterion>();
  const criteria = (): Criterion[] =>
    CRITERIA.filter((criterion) => !unknown.includes(criterion) && !givenUp.has(criterion));
  const places = (): Place[] => others.filter((other) => criteria().every((criterion) => MEETS[criterion](own, other)));
  for (const criterion of GIVEN_UP) {
    if (places().length >= FEWEST_COMPARABLE) break;
    if (!unknown.includes(criterion)) givenUp.add(criterion);
  }
  for (const criterion of [...givenUp].reverse().slice(1)) {
    givenUp.delete(criterion);
    if (places().length < FEWEST_COMPARABLE) givenUp.add(criterion);
  }
  const widened = GIVEN_UP.filter((criterion) => givenUp.has(criterion));
  return { places: places(), criteria: criteria(), widened, unknown };
};
