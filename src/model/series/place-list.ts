import { compareCodes } from '../../util/compare-codes.js';
import { compareWords } from '../query/collate.js';
import type { Scope } from '../schemas/series.js';
import { dominantKind } from '../comparable/dominant-kind.js';
import type { Intercommunality, Territory } from '../schemas/territory.js';

/** A place whose figures can be asked for. */
export interface Place {
  readonly scope: Scope;
  /** CC, CA…; of a territory, that of most members. */
  readonly kind?: string | undefined;
  readonly population?: number | null | undefined;
  /** Of an intercommunality, that of its territory; unknown outside the programme. */
  readonly region?: Territory['region'];
  /** Territories whose sheets are counted, where they are several. */
  readonly territories?: readonly string[];
  /** Members whose figures make the points. */
  readonly sirens: readonly string[];
}

/** Intercommunalities of some territories, each once, by name. */
export const membersOf = (territories: readonly Territory[]): Intercommunality[] => {
  const members = new Map<string, Intercommunality>();
  for (const member of territories.flatMap(({ intercommunalities }) => intercommunalities)) {
    if (!members.has(member.siren)) members.set(member.siren, member);
  }
  return [...members.values()].sort((a, b) => compareWords(a.name, b.name) || compareCodes(a.siren, b.siren));
};

export const placeOfTerritory = (territory: Territory): Place => {
  const { id, name, population, region, intercommunalities } = territory;
  return {
    scope: { type: 'territory', id, name },
    kind: dominantKind(territory),
    population,
    region,
    sirens: [...new Set(intercommunalities.map(({ siren }) => siren))],
  };
};

const placeOfIntercommunality = (
  { siren, name, kind, population }: Intercommunality,
  region: Territory['region'],
): Place => ({
  scope: { type: 'intercommunality', id: siren, name, ...(kind !== undefined && { placeKind: kind }) },
  kind,
  population,
  region,
  sirens: [siren],
});

/** The territories and intercommunalities that figures are about, put in order once for all questions. */
export class PlaceList {
  /** By name, as lists give them. */
  readonly territories: readonly Territory[];
  readonly #intercommunalities: readonly Intercommunality[];
  #bySiren: ReadonlyMap<string, Intercommunality> | undefined;
  #members: readonly Intercommunality[] | undefined;
  #regions: ReadonlyMap<string, Territory['region']> | undefined;

  /** @param intercommunalities names and kinds, of those outside the programme too */
  constructor(territories: readonly Territory[], intercommunalities: readonly Intercommunality[]) {
    this.territories = territories;
    this.#intercommunalities = intercommunalities;
  }

  /** Members of all territories, each once, by name. */
  get members(): readonly Intercommunality[] {
    return (this.#members ??= membersOf(this.territories));
  }

  /** All intercommunalities by SIREN; where both name one, the territories' name goes first. */
  get intercommunalities(): ReadonlyMap<string, Intercommunality> {
    return (this.#bySiren ??= new Map(
      [...this.#intercommunalities, ...this.members].map((one) => [one.siren, one] as const),
    ));
  }

  /** With the region of the first territory that it is a member of. */
  placeOf(intercommunality: Intercommunality): Place {
    this.#regions ??= new Map(
      [...this.territories]
        .reverse()
        .flatMap(({ region, intercommunalities }) => intercommunalities.map(({ siren }) => [siren, region] as const)),
    );
    return placeOfIntercommunality(intercommunality, this.#regions.get(intercommunality.siren));
  }

  territory(id: string): Place | undefined {
    const found = this.territories.find((one) => one.id === id);
    return found && placeOfTerritory(found);
  }

  intercommunality(siren: string): Place | undefined {
    const found = this.intercommunalities.get(siren);
    return found && this.placeOf(found);
  }
}
