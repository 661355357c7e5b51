import { html, nothing, type TemplateResult } from 'lit';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';

/** A card of the list; it has its sheet already. */
export const renderCard = (sheet: ActionSheet, level: number, api: string | undefined): TemplateResult =>
  html`<tissu-action-card .data=${sheet} .api=${api} heading-level=${level} eager></tissu-action-card>`;

export const renderCards = (
  sheets: readonly ActionSheet[],
  level: number,
  api: string | undefined,
  isBusy: boolean,
): TemplateResult =>
  html`<ul class="cards" part="body" role="list" aria-busy=${isBusy ? 'true' : nothing}>
    ${sheets.map((sheet) => html`<li>${renderCard(sheet, level, api)}</li>`)}
  </ul>`;
