import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import type { Link } from '../../src/model/schemas/link.js';
import type { ActorDirectory } from './actor-directory.js';
import { DataFailure } from './failure.js';
import type { LinkFact, SheetFact } from './facts-schema.js';
import type { LinkReview, Mapping } from './mapping-schema.js';
import type { Tables } from './tables.js';

/** A link before it is known whether others of its sheet join the same two actors. */
interface Draft {
  readonly link: Link;
  /** What tells it from those. */
  readonly mark: string;
}

/** The review is only worth something for the very link that was reviewed. */
const checkReview = (where: string, fact: LinkFact, review: LinkReview): void => {
  const told = `"${fact.de}" → "${fact.vers}" (${fact.forme})`;
  if (review.from !== fact.de || review.to !== fact.vers || review.form !== fact.forme)
    throw new DataFailure(
      where,
      `${told}, where data/mapping.json reviewed "${review.from}" → "${review.to}" (${review.form}).`,
    );
  const last = review.phases?.at(-1);
  if (last && last.form !== fact.forme)
    throw new DataFailure(where, `${told}, where the last reviewed phase is "${last.form}".`);
  if (review.phases && (review.since !== undefined || review.until !== undefined))
    throw new DataFailure(where, `${told} has phases: its dates are theirs.`);
};

const quantityOf = ({ value, unit, period }: Mapping['quantities'][string]): NonNullable<Link['quantity']> => ({
  value,
  unit,
  ...(period === undefined ? {} : { period }),
});

interface Phase {
  readonly form: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

const draft = (
  fact: LinkFact,
  review: LinkReview,
  phase: Phase,
  isLast: boolean,
  ends: { sheet: string; from: string; to: string },
  where: string,
  tables: Tables,
): Draft => {
  const form = tables.linkForms.get(phase.form, `${where}.forme`);
  // What flows is said of the link as it is now, hence of its last phase.
  const flow = isLast && fact.flux !== undefined ? tables.flows.get(fact.flux, `${where}.flux`) : undefined;
  const subflow =
    isLast && fact.sousFlux !== undefined ? tables.subflows.get(fact.sousFlux, `${where}.sousFlux`) : undefined;
  const quantity =
    isLast && fact.quantite !== undefined ? tables.quantities.get(fact.quantite, `${where}.quantite`) : undefined;
  return {
    mark: review.phases ? (phase.since ?? '') : (flow ?? ''),
    link: {
      id: `${ends.sheet}-${ends.from}-${ends.to}`,
      from: ends.from,
      to: ends.to,
      kind: form.kind,
      degree: form.degree,
      ...(flow === undefined ? {} : { flow }),
      ...(subflow === undefined ? {} : { subflow }),
      ...(quantity === undefined ? {} : { quantity: quantityOf(quantity) }),
      ...(isLast && fact.montantEur !== undefined ? { amountEur: fact.montantEur } : {}),
      ...(phase.since === undefined ? {} : { since: phase.since }),
      ...(phase.until === undefined ? {} : { until: phase.until }),
      status: review.status,
      directed: form.directed,
      sheet: ends.sheet,
      basis: 'stated',
    },
  };
};

/** `sheet-from-to`, and what tells apart those of one sheet between the same two actors: the flow, or the phase's start. */
const withIds = (drafts: readonly Draft[]): Link[] => {
  const counts = new Map<string, number>();
  for (const { link } of drafts) counts.set(link.id, (counts.get(link.id) ?? 0) + 1);
  return drafts.map(({ link, mark }) =>
    counts.get(link.id)! > 1 && mark !== '' ? { ...link, id: `${link.id}-${mark}` } : link,
  );
};

/** The links that the facts state, one a phase, in their order. */
export const buildStatedLinks = (fact: SheetFact, directory: ActorDirectory, tables: Tables): Link[] => {
  const reviews = tables.links.get(fact.id, `${fact.id}, liens`);
  if (reviews.length !== fact.liens.length)
    throw new DataFailure(
      `${fact.id}, liens`,
      `${fact.liens.length} links, ${reviews.length} of them reviewed in data/mapping.json.`,
    );
  return withIds(
    fact.liens.flatMap((link, i) => {
      const where = `${fact.id}, liens[${i}]`;
      const review = reviews[i]!;
      checkReview(where, link, review);
      const ends = {
        sheet: fact.id,
        from: directory.resolve(link.de, fact.id, `liens[${i}].de`).id,
        to: directory.resolve(link.vers, fact.id, `liens[${i}].vers`).id,
      };
      const phases: readonly Phase[] = review.phases ?? [
        { form: link.forme, since: review.since, until: review.until },
      ];
      return phases.map((phase, j) => draft(link, review, phase, j === phases.length - 1, ends, where, tables));
    }),
  );
};

/**
 * One thin link with the lead for each actor that the sheet names without a link to anyone: partners, and likewise
 * co-leads and funders. It has no degree, so it stays out of what is counted by degree.
 */
export const buildRoleLinks = (sheet: ActionSheet, stated: readonly Link[], tables: Tables): Link[] => {
  const lead = sheet.lead?.id;
  if (lead === undefined) throw new DataFailure(`${sheet.id}, pilote`, 'there is none.');
  const tied = new Set([lead, ...stated.flatMap((link) => [link.from, link.to])]);
  const links: Link[] = [];
  const tie = (from: string, status: string): void => {
    if (tied.has(from)) return;
    tied.add(from);
    links.push({
      id: `${sheet.id}-${from}-${lead}`,
      from,
      to: lead,
      kind: 'partnership',
      status,
      directed: false,
      sheet: sheet.id,
      basis: 'role',
    });
  };
  for (const coLead of sheet.coLeads ?? []) tie(coLead.id, 'existing');
  for (const { actor, role } of sheet.partners)
    tie(actor.id, tables.plannedRoles.find(role ?? '') === undefined ? 'existing' : 'planned');
  for (const { actor } of sheet.budget?.funders ?? []) tie(actor.id, 'existing');
  return links;
};
