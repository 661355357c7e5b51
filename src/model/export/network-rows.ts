import type { Actor } from '../schemas/actor.js';
import type { Link } from '../schemas/link.js';
import type { Network } from '../schemas/network.js';

/** Columns of a table of links, in their order. */
export const LINK_COLUMNS = [
  'id',
  'from',
  'fromId',
  'to',
  'toId',
  'sentence',
  'kind',
  'degree',
  'flow',
  'subflow',
  'quantity',
  'unit',
  'period',
  'amountEur',
  'since',
  'until',
  'status',
  'directed',
  'basis',
  'sheet',
] as const;
export type LinkColumn = (typeof LINK_COLUMNS)[number];

/** Columns of a table of actors, in their order. */
export const ACTOR_COLUMNS = ['id', 'name', 'kind', 'family', 'links', 'siren', 'group', 'count', 'sheets'] as const;
export type ActorColumn = (typeof ACTOR_COLUMNS)[number];

/** The words of a network's export, in one language. A code without words is written as it is. */
export interface NetworkExportWords {
  readonly linkColumns: Readonly<Record<LinkColumn, string>>;
  readonly actorColumns: Readonly<Record<ActorColumn, string>>;
  readonly yes: string;
  readonly no: string;
  readonly actorKind: Readonly<Record<string, string>>;
  readonly family: Readonly<Record<string, string>>;
  readonly degree: readonly string[];
  readonly flow: Readonly<Record<string, string>>;
  readonly subflow: Readonly<Record<string, string>>;
  readonly linkStatus: Readonly<Record<string, string>>;
  readonly basis: Readonly<Record<string, string>>;
  /** The link in a sentence: "Caux Seine agglo délègue à Saur un service public, eau, depuis 2023". */
  readonly sentence: (link: Link, from: Actor, to: Actor) => string;
}

/** A value as programs and spreadsheets take it; undefined where nothing is known. */
export type Value = string | number | boolean | undefined;

/** Actors with the values of their columns, in the order of the network. */
export const actorValues = ({ actors, links }: Network): ReadonlyMap<Actor, Readonly<Record<ActorColumn, Value>>> => {
  const ties = new Map<string, number>();
  for (const { from, to } of links) for (const end of new Set([from, to])) ties.set(end, (ties.get(end) ?? 0) + 1);
  return new Map(
    actors.map((actor) => {
      const { id, name, kind, family, siren, group, count, sheets } = actor;
      return [
        actor,
        {
          id,
          name,
          kind,
          family,
          links: ties.get(id) ?? 0,
          siren,
          group: group === true,
          count,
          sheets: sheets.join(' '),
        },
      ] as const;
    }),
  );
};

/** Links whose two ends are known, with the values of their columns but for the sentence, in the order of the network. */
export const linkValues = ({
  actors,
  links,
}: Network): ReadonlyMap<
  Link,
  { readonly from: Actor; readonly to: Actor; readonly values: Readonly<Record<LinkColumn, Value>> }
> => {
  const byId = new Map(actors.map((actor) => [actor.id, actor] as const));
  return new Map(
    links.flatMap((link) => {
      const [from, to] = [byId.get(link.from), byId.get(link.to)];
      if (!from || !to) return [];
      const { id, kind, degree, flow, subflow, quantity, amountEur, since, until, status, directed, basis, sheet } =
        link;
      const values = {
        id,
        from: from.name,
        fromId: from.id,
        to: to.name,
        toId: to.id,
        sentence: undefined,
        kind,
        degree,
        flow,
        subflow,
        quantity: quantity?.value,
        unit: quantity?.unit,
        period: quantity?.period,
        amountEur,
        since,
        until,
        status,
        directed,
        basis,
        sheet,
      };
      return [[link, { from, to, values }] as const];
    }),
  );
};
