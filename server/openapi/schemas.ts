import * as v from 'valibot';
import { actionSheetSchema } from '../../src/model/schemas/action-sheet.js';
import { actorSchema } from '../../src/model/schemas/actor.js';
import { blockSchema, inlineSchema } from '../../src/model/schemas/block.js';
import { comparableTerritorySchema } from '../../src/model/schemas/comparable-territory.js';
import { entrySchema } from '../../src/model/schemas/entry.js';
import { indicatorSchema } from '../../src/model/schemas/indicator.js';
import { linkSchema } from '../../src/model/schemas/link.js';
import { networkSchema } from '../../src/model/schemas/network.js';
import { pageSchema } from '../../src/model/schemas/page.js';
import { problemSchema } from '../../src/model/schemas/problem.js';
import { seriesSchema } from '../../src/model/schemas/series.js';
import { similarSheetSchema } from '../../src/model/schemas/similar-sheet.js';
import { territorySchema } from '../../src/model/schemas/territory.js';

/** A schema of the model under its public name. */
export interface NamedSchema {
  readonly title: string;
  readonly description: string;
  readonly schema: v.GenericSchema;
}

/** Schemas published one by one, under `/v1/schemas/<name>.json`. */
export const PUBLISHED: ReadonlyMap<string, NamedSchema> = new Map<string, NamedSchema>([
  [
    'territory',
    { title: 'Territory', description: 'A territory of the programme, with its members.', schema: territorySchema },
  ],
  [
    'action-sheet',
    {
      title: 'ActionSheet',
      description:
        'An action sheet; a brief, in lists, lacks the long texts. Dates may be partial, amounts are in euros.',
      schema: actionSheetSchema,
    },
  ],
  [
    'actor',
    {
      title: 'Actor',
      description: 'An actor, or a group of actors: one id whatever the spellings.',
      schema: actorSchema,
    },
  ],
  ['link', { title: 'Link', description: 'A cooperation between two actors.', schema: linkSchema }],
  ['network', { title: 'Network', description: 'Actors and the links between them.', schema: networkSchema }],
  [
    'indicator',
    { title: 'Indicator', description: 'What is counted, in what unit, by whom.', schema: indicatorSchema },
  ],
  [
    'series',
    {
      title: 'Series',
      description: 'Points of an indicator in time or by category. A missing value is null.',
      schema: seriesSchema,
    },
  ],
  ['problem', { title: 'Problem', description: 'RFC 9457 problem details.', schema: problemSchema }],
]);

const valueSchema = v.looseObject({ id: v.string(), name: v.string(), value: v.nullable(v.number()) });

/** Schemas that only answers of the API have. */
export const ANSWERS: ReadonlyMap<string, NamedSchema> = new Map<string, NamedSchema>([
  ['entry', { title: 'Entry', description: 'What the API is and what it holds.', schema: entrySchema }],
  [
    'inline',
    {
      title: 'Inline',
      description: 'A piece of a line of text. Addresses are http(s), mailto or tel.',
      schema: inlineSchema,
    },
  ],
  ['block', { title: 'Block', description: 'A piece of a long text, made from CommonMark.', schema: blockSchema }],
  [
    'similar-sheet',
    {
      title: 'SimilarSheet',
      description: 'A sheet that resembles another one, and what both share: codes by kind.',
      schema: similarSheetSchema,
    },
  ],
  [
    'comparable',
    {
      title: 'ComparableTerritories',
      description:
        'Territories that resemble one, nearest first, with what they share and some of their sheets. `meta.total` counts all that have sheets.',
      schema: pageSchema(comparableTerritorySchema),
    },
  ],
  [
    'actor-with-links',
    {
      title: 'ActorWithLinks',
      description: 'An actor, its links, and the actors at their other ends.',
      schema: v.looseObject({ ...actorSchema.entries, links: v.array(linkSchema), neighbours: v.array(actorSchema) }),
    },
  ],
  [
    'values',
    {
      title: 'Values',
      description: 'One value per place, for maps and rankings.',
      schema: v.looseObject({
        indicator: indicatorSchema,
        by: v.picklist(['territory', 'intercommunality']),
        period: v.optional(v.string()),
        values: v.array(valueSchema),
      }),
    },
  ],
  [
    'geometry',
    {
      title: 'Geometry',
      description: 'Contours as TopoJSON, with their attribution.',
      schema: v.looseObject({
        type: v.literal('Topology'),
        attribution: v.optional(v.string()),
        licence: v.optional(v.string()),
        objects: v.record(v.string(), v.unknown()),
        arcs: v.array(v.unknown()),
      }),
    },
  ],
]);

/** Pages of collections. */
export const PAGES: ReadonlyMap<string, NamedSchema> = new Map(
  ['territory', 'action-sheet', 'similar-sheet', 'actor', 'indicator'].flatMap((name): [string, NamedSchema][] => {
    const item = PUBLISHED.get(name) ?? ANSWERS.get(name);
    if (item === undefined) return [];
    const { title, schema } = item;
    return [
      [
        `${name}-page`,
        { title: `${title}Page`, description: `A page of a collection: ${title}.`, schema: pageSchema(schema) },
      ],
    ];
  }),
);
