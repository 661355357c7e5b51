import { html, nothing, type TemplateResult } from 'lit';
import { FAMILIES, familyOf } from '../../model/codes/families.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { renderShape } from '../../ui/shape.js';
import { wordFor } from '../../ui/word-for.js';
import type { SheetView } from './view.js';

/** Partners in sight; the others open on demand, and in print. */
const SHOWN = 40;

type Partner = ActionSheet['partners'][number];

/** The name of an actor: a button where other elements of the page follow what is chosen. */
export type RenderActor = (actor: Partner['actor']) => unknown;

const renderTable = (partners: readonly Partner[], view: SheetView, renderActor: RenderActor): TemplateResult => {
  const { words, common, vocabulary } = view;
  const families = [...new Set<string>(FAMILIES)].map((family) => ({
    family,
    members: partners.filter(({ actor }) => familyOf(actor.kind) === family),
  }));
  return html`<table part="table" class="partners">
    <caption class="visually-hidden">
      ${words.partners.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.partners.actor}</th>
        <th scope="col">${words.partners.role}</th>
      </tr>
    </thead>
    ${families
      .filter(({ members }) => members.length > 0)
      .map(
        ({ family, members }) =>
          html`<tbody>
            <tr class="family">
              <th scope="rowgroup" colspan="2">${wordFor(vocabulary.family, family)}</th>
            </tr>
            ${members.map(
              ({ actor, role }) =>
                html`<tr>
                  <th scope="row"><span class="actor">${renderShape(family)} ${renderActor(actor)}</span></th>
                  <td>${role?.trim() ? role : html`<span class="missing">${common.notGiven}</span>`}</td>
                </tr>`,
            )}
          </tbody>`,
      )}
  </table>`;
};

/** Who takes part and as what, family by family. */
export const renderPartners = (view: SheetView, renderActor: RenderActor): TemplateResult | undefined => {
  const { partners } = view.sheet;
  if (partners.length === 0) return undefined;
  const rest = partners.slice(SHOWN);
  return html`${renderTable(partners.slice(0, SHOWN), view, renderActor)}${
    rest.length === 0
      ? nothing
      : html`<details class="rest">
          <summary>${view.words.partners.others(rest.length)}</summary>
          ${renderTable(rest, view, renderActor)}
        </details>`
  }`;
};
