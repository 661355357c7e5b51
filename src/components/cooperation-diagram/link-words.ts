import { formatCompactEuros, formatPeriod, formatQuantity } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locale.js';
import type { CooperationDiagramMessages } from '../../i18n/messages/cooperation-diagram.js';
import type { LinkWords, NetworkVocabularyMessages, Sentence } from '../../i18n/messages/network-vocabulary.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import { DEGREES } from '../../model/codes.js';
import type { Actor } from '../../model/schemas/actor.js';
import type { Link } from '../../model/schemas/link.js';
import { wordFor } from '../../ui/word-for.js';

/** All the words a diagram is told in. */
export interface DiagramLanguage {
  readonly locale: Locale;
  readonly diagram: CooperationDiagramMessages;
  readonly network: NetworkVocabularyMessages;
  readonly vocabulary: VocabularyMessages;
}

const kindOf = (kind: string, { network }: DiagramLanguage): LinkWords =>
  (Object.hasOwn(network.linkKind, kind)
    ? (network.linkKind as Readonly<Record<string, LinkWords>>)[kind]
    : undefined) ?? network.otherLink(kind);

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const flowOf = ({ flow, subflow }: Link, { network }: DiagramLanguage): string => {
  const coarse = flow === undefined ? '' : wordFor(network.flow, flow);
  const fine = subflow === undefined ? '' : wordFor(network.subflow, subflow);
  return coarse === '' || fine === '' ? coarse || fine : network.finer(coarse, fine);
};

const quantityOf = ({ quantity }: Link, { locale, network }: DiagramLanguage): string => {
  if (!quantity) return '';
  const text = formatQuantity(quantity.value, quantity.unit, locale);
  return quantity.period === undefined ? text : network.perPeriod(text, quantity.period);
};

/** What is known of a link beside its kind: flow, quantity, money, time, and that it is not certain. */
export const linkDetails = (link: Link, language: DiagramLanguage): string => {
  const { locale, network } = language;
  return [
    flowOf(link, language),
    quantityOf(link, language),
    link.amountEur === undefined ? '' : formatCompactEuros(link.amountEur, locale),
    formatPeriod(link.since, link.until, locale, 'year'),
    link.status === 'existing' ? '' : wordFor(network.linkStatus, link.status),
  ]
    .filter((detail) => detail !== '')
    .join(', ');
};

/** The sentence of a link, with its details: "Caux Seine agglo délègue à Saur un service public, eau, depuis 2023". */
export const linkSentence = <Name>(
  link: Link,
  from: Actor,
  to: Actor,
  show: (name: string) => Name,
  language: DiagramLanguage,
): Sentence<Name> => {
  const words = kindOf(link.kind, language);
  const details = linkDetails(link, language);
  const several = from.group === true && from.count !== 1;
  const clause =
    from === to
      ? [show(from.name), language.diagram.self(words.name)]
      : words.says(show(from.name), show(to.name), several);
  return details === '' ? clause : [...clause, `, ${details}`];
};

/** What the other end is to the chosen actor, with the link's details: "Délégataire, eau, depuis 2023". */
export const roleOf = (link: Link, chosen: string, language: DiagramLanguage): string => {
  const words = kindOf(link.kind, language);
  const role = link.from === link.to ? words.name : link.to === chosen ? words.fromRole : words.toRole;
  return [role, linkDetails(link, language)].filter((text) => text !== '').join(', ');
};

/** The degree in words, or why there is none. */
export const degreeOf = ({ degree, basis }: Link, { diagram, vocabulary }: DiagramLanguage): string => {
  if (basis === 'role') return capital(diagram.legend.role);
  const code = degree === undefined ? undefined : DEGREES[degree];
  return code === undefined ? capital(diagram.legend.unknownDegree) : vocabulary.degree[code];
};

/** The kind of an actor; how many a group stands for. */
export const kindOfActor = (actor: Actor, { diagram, network }: DiagramLanguage): string => {
  const kind = wordFor(network.actorKind, actor.kind);
  return actor.group === true && actor.count !== undefined ? `${kind}, ${diagram.group(actor.count)}` : kind;
};
