import type { Mention } from '../actor-directory.js';
import type { Built, Sources } from '../build-all.js';
import type { ActorEntry } from '../mapping-schema.js';
import { because, isEnd, quote, unique, type Section } from './words.js';

const spellingsOf = (mentions: readonly Mention[]): string =>
  unique(mentions.map((mention) => mention.spelling))
    .map((spelling) => {
      const sheets = unique(
        mentions.filter((mention) => mention.spelling === spelling).map((mention) => mention.sheet),
      );
      return `${quote(spelling)} (${sheets.join(', ')})`;
    })
    .join(' · ');

export const merges = ({ directory }: Built): Section => [
  'Merges',
  'One actor, several spellings. The first is the one shown; sheets keep their own, to the letter.',
  directory
    .entries()
    .filter(({ id }) => {
      const mentions = directory.mentionsOf(id).filter((mention) => mention.field !== 'pilote' || !mention.contextual);
      return unique(mentions.map((mention) => mention.spelling)).length > 1;
    })
    .map(
      (entry) =>
        `\`${entry.id}\` **${entry.name}** ← ${spellingsOf(directory.mentionsOf(entry.id))}.${because(entry.why)}`,
    ),
];

export const contexts = ({ mapping }: Sources, { directory }: Built): Section => [
  'Spellings that a sheet decides',
  'Bare words that mean this actor in this sheet and nowhere else.',
  Object.entries(mapping.contexts).flatMap(([sheet, table]) =>
    Object.entries(table).map(([spelling, id]) => {
      const entry = directory.entries().find((candidate) => candidate.id === id);
      return `${sheet}: ${quote(spelling)} → \`${id}\` ${entry?.name ?? ''}.`;
    }),
  ),
];

export const jointLeads = ({ mapping }: Sources): Section => [
  'Joint leads',
  'A lead that is several bodies: the sheet names them all in its lead, under the id of the first; the others are co-leads.',
  Object.entries(mapping.jointLeads).map(
    ([sheet, { name, actors }]) => `${sheet}: ${quote(name)} → ${actors.map((id) => `\`${id}\``).join(', ')}.`,
  ),
];

const described = (entry: ActorEntry): string => {
  const group =
    entry.group === true ? `, group${entry.count === undefined ? ' (no number said)' : ` of ${entry.count}`}` : '';
  return `\`${entry.id}\` **${entry.name}** (${entry.kind}${group}).${because(entry.why)}`;
};

/** Actors that the facts name at the end of a link and nowhere else. */
export const created = ({ directory }: Built): readonly ActorEntry[] =>
  directory.entries().filter(({ id }) => directory.mentionsOf(id).every(isEnd));

export const createdEnds = (built: Built): Section => [
  'Actors made for the end of a link',
  'Named at the end of a link only: an actor where it is one body, a group where it stands for several unnamed ones.',
  created(built).map(described),
];

export const otherGroups = (built: Built): Section => [
  'Other groups',
  'Partners or leads that stand for several.',
  built.directory
    .entries()
    .filter((entry) => entry.group === true && !created(built).includes(entry))
    .map(described),
];

export const kinds = ({ mapping, facts }: Sources, { directory }: Built): Section => [
  'Kinds that differ from the table of types',
  'Each with its reason.',
  facts.flatMap((fact) =>
    [fact.pilote, ...fact.partenaires].flatMap((named) => {
      const entry = directory
        .entries()
        .find(({ id }) =>
          directory.mentionsOf(id).some((m) => m.sheet === fact.id && m.spelling === named.nom && !isEnd(m)),
        );
      const usual = mapping.actorTypes[named.type];
      return entry === undefined || entry.kind === usual
        ? []
        : [
            `${fact.id}: ${quote(named.nom)} of type ${quote(named.type)} (${usual ?? ''}) is ${entry.kind}.${because(entry.why)}`,
          ];
    }),
  ),
];
