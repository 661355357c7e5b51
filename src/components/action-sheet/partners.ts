import { html, nothing, type TemplateResult } from 'lit';
import { FAMILIES, familyOf } from '../../model/codes/families.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { renderActor, renderTable, type RowGroup, type SheetView } from './view.js';

/** Partners in sight; the others open on demand, and in print. */
const SHOWN = 40;
/** More than this are not a partnership, but a list of members. */
const MANY = 200;

type Partner = ActionSheet['partners'][number];

/** The name of an actor: a button where other elements of the page follow what is chosen. */
export type ShowActor = ((actor: Partner['actor']) => unknown) | undefined;

/** Who takes part and as what, family by family. */
export const renderPartners = (view: SheetView, showActor: ShowActor): TemplateResult | undefined => {
  const { partners } = view.sheet;
  const words = view.words.partners;
  const rest = partners.length - SHOWN;
  if (partners.length > MANY) view.notice(`${partners.length} partners`);
  const renderSome = (some: readonly Partner[]): TemplateResult =>
    renderTable(
      'partners',
      words.caption,
      [words.actor, words.role],
      FAMILIES.map((family): RowGroup => [
        view.vocabulary.family[family],
        some
          .filter(({ actor }) => familyOf(actor.kind) === family)
          .map(({ actor, role }) => [renderActor(actor, showActor?.(actor)), role?.trim() || undefined]),
      ]).filter(([, rows]) => rows.length > 0),
      view,
    );
  return partners.length > 0
    ? html`${renderSome(partners.slice(0, SHOWN))}${
        rest > 0
          ? html`<details class="rest">
              <summary>${words.others(rest)}</summary>
              ${renderSome(partners.slice(SHOWN))}
            </details>`
          : nothing
      }`
    : undefined;
};
