import type { Flow, LinkKind, LinkStatus } from '../../model/codes.js';

/** A sentence in pieces, so that whoever draws it may set the names apart; joined, it reads as a text. */
export type Sentence<Name> = readonly (Name | string)[];

/**
 * The sentence of a kind of link, without its details. `to` is undefined for a link of an actor with itself;
 * `several` says that the first actor stands for several ("35 clients industriels"). Wordings avoid `de` and articles
 * before a name, which French would elide or contract.
 */
export type LinkClause = <Name>(from: Name, to: Name | undefined, several: boolean) => Sentence<Name>;

/** Words of actors and links, for whoever shows a network. A code without words is shown as it is. */
export interface NetworkVocabularyMessages {
  readonly actorKind: Readonly<Record<string, string>>;
  readonly linkKind: Readonly<Record<LinkKind, LinkClause>>;
  /** A kind of link that nobody has words for. */
  readonly otherLink: (code: string) => LinkClause;
  readonly flow: Readonly<Record<Flow, string>>;
  readonly subflow: Readonly<Record<string, string>>;
  readonly linkStatus: Readonly<Record<LinkStatus, string>>;
  /** Words of the periods of a quantity, where they are not their codes. */
  readonly period: Readonly<Record<string, string>>;
  /** `330 000 MWh par an`: `period` in words. */
  readonly perPeriod: (quantity: string, period: string) => string;
}
