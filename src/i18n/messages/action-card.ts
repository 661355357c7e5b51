/** Words of an action card. */
export interface ActionCardMessages {
  readonly status: string;
  readonly amount: string;
  readonly calendar: string;
  readonly noAxis: string;
  readonly noForm: string;
  /** "Sevede et 3 partenaires"; `lead` may be empty. */
  readonly partners: (lead: string, count: number) => string;
  /** A family of the beads, for a reader who does not see them: "Entreprises : 3". */
  readonly family: (family: string, count: number) => string;
  /** Amount of which only the funders' shares are known: "au moins 1,7 M€". */
  readonly atLeast: (amount: string) => string;
  /** What a source says of the amount, in few characters: "plus de 25 M€" → "> 25 M€". */
  readonly note: (note: string) => string;
  /** Name of the list of those who pay. */
  readonly funders: string;
  /** Funders that are not listed: "3 autres". */
  readonly otherFunders: (count: number) => string;
  /** What is missing between the known shares and the whole, empty when that is not known; or by how much they exceed it. */
  readonly gap: (amount: string, isExcess: boolean) => string;
  /** What opens the sources and the caveat: "3 sources, une réserve". */
  readonly origin: (sources: number, hasCaveat: boolean) => string;
  /** Before the caveat, with its punctuation. */
  readonly caveat: string;
  /** Before the names of the sources, with its punctuation. */
  readonly sources: string;
}
