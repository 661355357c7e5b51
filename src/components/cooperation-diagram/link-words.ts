import { formatPeriod } from '../../i18n/format/dates.js';
import { formatCompactEuros } from '../../i18n/format/compact-euros.js';
import { writeNumber } from '../../i18n/format/digits.js';
import type { Locale } from '../../i18n/locale.js';
import type { CooperationDiagramMessages } from '../../i18n/messages/cooperation-diagram.js';
import type { LinkClause, NetworkVocabularyMessages, Sentence } from '../../i18n/messages/network-vocabulary.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import { DEGREES } from '../../model/codes/degrees.js';
import type { Actor } from '../../model/schemas/actor.js';
import type { Link } from '../../model/schemas/link.js';
import type { NetworkView } from './network-view.js';

/** All the words a diagram is told in. */
export interface DiagramLanguage {
  readonly locale: Locale;
  readonly diagram: CooperationDiagramMessages;
  readonly network: NetworkVocabularyMessages;
  readonly vocabulary: VocabularyMessages;
}

/** What words say of a code; undefined where there is none, or nobody has words for it. */
export const wordsOf = <Words>(words: Readonly<Record<string, Words>>, code = ''): Words | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

/** The words of a code, or the code itself. */
export const wordOf = (words: Readonly<Record<string, string>>, code = ''): string => wordsOf(words, code) ?? code;

/** "330 000 MWh par an". */
export const quantityWords = (
  { value, unit, period }: NonNullable<Link['quantity']>,
  { locale, network }: DiagramLanguage,
): string => {
  const amount = `${writeNumber(value, locale, 2)}\u00a0${unit}`;
  return period ? network.perPeriod(amount, wordOf(network.period, period)) : amount;
};

/** What is known of a link beside its kind: flow, quantity, money, time, and that it is not certain. */
const linkDetails = (link: Link, language: DiagramLanguage): string[] => {
  const { locale, network } = language;
  const { flow, subflow, quantity, amountEur, since, until, status } = link;
  // In their order, however they are written.
  const [start, end] = since && until && until < since ? [until, since] : [since, until];
  const [coarse, fine] = [wordOf(network.flow, flow), wordOf(network.subflow, subflow)];
  return [
    coarse && fine ? `${coarse} (${fine})` : coarse || fine,
    quantity ? quantityWords(quantity, language) : '',
    amountEur === undefined ? '' : formatCompactEuros(amountEur, locale),
    formatPeriod(start?.slice(0, 4), end?.slice(0, 4), locale),
    status === 'existing' ? '' : wordOf(network.linkStatus, status),
  ].filter((detail) => detail !== '');
};

/** The sentence of a link, with its details: "Caux Seine agglo délègue à Saur un service public, eau, depuis 2023". */
export const linkSentence = <Name>(
  link: Link,
  from: Actor,
  to: Actor,
  show: (name: string, actor: Actor) => Name,
  language: DiagramLanguage,
): Sentence<Name> => {
  const { linkKind, otherLink } = language.network;
  const clause = wordsOf<LinkClause>(linkKind, link.kind) ?? otherLink(link.kind);
  const several = from.group === true && from.count !== 1;
  return [
    ...clause(show(from.name, from), from === to ? undefined : show(to.name, to), several),
    ...linkDetails(link, language).map((detail) => `, ${detail}`),
  ];
};

/** The degree in words, or why there is none. */
export const degreeOf = ({ degree, basis }: Link, { diagram, vocabulary }: DiagramLanguage): string => {
  if (basis === 'role') return diagram.legend.role;
  const code = DEGREES[degree ?? -1];
  return code === undefined ? diagram.legend.unknownDegree : vocabulary.degree[code];
};

/** The kind of an actor; how many a group stands for. */
export const kindOfActor = ({ kind, group, count }: Actor, { diagram, network }: DiagramLanguage): string => {
  const word = wordOf(network.actorKind, kind);
  return group === true && count !== undefined ? `${word}, ${diagram.group(count)}` : word;
};

/** What is said of an actor after its name: its kind, and how many links touch it. */
export const actorFacts = (
  { actors, graph }: Pick<NetworkView, 'actors' | 'graph'>,
  place: number,
  language: DiagramLanguage,
): string => `${kindOfActor(actors[place]!, language)}, ${language.diagram.ties(graph.touching[place]!.length, 0)}`;
