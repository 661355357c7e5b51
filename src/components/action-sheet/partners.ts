import { html, nothing, type TemplateResult } from 'lit';
import { FAMILIES, familyOf } from '../../model/codes/families.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { gap, renderActor, renderTable, type SheetView } from './view.js';

/** Partners in sight; the others open on demand, and in print. */
const SHOWN = 40;
/** More than this are not a partnership, but a list of members. */
const MANY = 200;

type Partner = ActionSheet['partners'][number];

/** The name of an actor: a button where other elements of the page follow what is chosen. */
export type ShowActor = ((actor: Partner['actor']) => unknown) | undefined;

/** Who takes part and as what, family by family. */
export const renderPartners = (
  { sheet: { partners }, notice, words, common, vocabulary }: SheetView,
  showActor: ShowActor,
): TemplateResult | undefined => {
  const { caption, actor, role, others } = words.partners;
  const renderOne = (partner: Partner): TemplateResult =>
    html`<tr>
      <th scope="row">${renderActor(partner.actor, showActor?.(partner.actor))}</th>
      <td>${partner.role?.trim() || gap(common.notGiven)}</td>
    </tr>`;
  const renderSome = (some: readonly Partner[]): TemplateResult =>
    renderTable(
      'partners',
      caption,
      [actor, role],
      FAMILIES.map((family) => {
        const members = some.filter((partner) => familyOf(partner.actor.kind) === family);
        return members.length > 0
          ? html`<tbody>
              <tr class="family">
                <th scope="rowgroup" colspan="2">${vocabulary.family[family]}</th>
              </tr>
              ${members.map(renderOne)}
            </tbody>`
          : nothing;
      }),
    );
  const rest = partners.length - SHOWN;
  if (partners.length > MANY) notice(`${partners.length} partners`);
  return partners.length > 0
    ? html`${renderSome(partners.slice(0, SHOWN))}${
        rest > 0
          ? html`<details class="rest">
              <summary>${others(rest)}</summary>
              ${renderSome(partners.slice(SHOWN))}
            </details>`
          : nothing
      }`
    : undefined;
};
