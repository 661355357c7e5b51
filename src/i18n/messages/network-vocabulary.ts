import type { Flow, LinkKind, LinkStatus } from '../../model/codes.js';

/** A sentence in pieces, so that whoever draws it may set the names apart; joined, it reads as a text. */
export type Sentence<Name> = readonly (Name | string)[];

/** How a kind of link is said. */
export interface LinkWords {
  readonly name: string;
  /**
   * The sentence without its details. `several`: the first actor stands for several ("35 clients industriels").
   * Wordings avoid `de` and articles before a name, which French would elide or contract.
   */
  readonly says: <Name>(from: Name, to: Name, several: boolean) => Sentence<Name>;
  /** What the actor at the start is to the one at the end: "Fournisseur". */
  readonly fromRole: string;
  /** What the actor at the end is to the one at the start: "Client". */
  readonly toRole: string;
}

/** Words of actors and links, for whoever shows a network. A code without words is shown as it is. */
export interface NetworkVocabularyMessages {
  readonly actorKind: Readonly<Record<string, string>>;
  readonly linkKind: Readonly<Record<LinkKind, LinkWords>>;
  /** A kind of link that nobody has words for. */
  readonly otherLink: (code: string) => LinkWords;
  readonly flow: Readonly<Record<Flow, string>>;
  readonly subflow: Readonly<Record<string, string>>;
  readonly linkStatus: Readonly<Record<LinkStatus, string>>;
  /** "330 000 MWh" and a period: "330 000 MWh par an". */
  readonly perPeriod: (quantity: string, period: string) => string;
  /** "énergie" and "vapeur": "énergie (vapeur)". */
  readonly finer: (flow: string, subflow: string) => string;
}
