import { referencesIn } from '../query/sheet-values.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { Actor } from '../schemas/actor.js';
import type { Link } from '../schemas/link.js';
import { compareCodes } from '../../util/compare-codes.js';

/**
 * The actors, each with all its sheets, sorted: those its record lists, those that name it (lead, partner, funder),
 * and those whose links touch it. An actor that only a sheet names is added as the sheet names it.
 */
export const withAllSheets = (
  actors: readonly Actor[],
  sheets: readonly ActionSheet[],
  links: readonly Link[],
): Actor[] => {
  const sheetsOf = new Map<string, Set<string>>();
  const add = (actor: string, sheet: string): void => {
    const known = sheetsOf.get(actor);
    if (known) known.add(sheet);
    else sheetsOf.set(actor, new Set([sheet]));
  };
  for (const sheet of sheets) for (const { id } of referencesIn(sheet)) add(id, sheet.id);
  for (const { from, to, sheet } of links) if (sheet !== undefined) for (const end of [from, to]) add(end, sheet);
  for (const actor of actors) for (const sheet of actor.sheets) add(actor.id, sheet);

  const all = [...actors];
  const known = new Set(actors.map(({ id }) => id));
  for (const reference of sheets.flatMap(referencesIn)) {
    if (known.has(reference.id)) continue;
    known.add(reference.id);
    all.push({ ...reference, sheets: [] });
  }
  return all.map((actor) => ({ ...actor, sheets: [...(sheetsOf.get(actor.id) ?? [])].sort(compareCodes) }));
};
