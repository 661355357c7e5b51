import { html, nothing, type TemplateResult } from 'lit';
import { detailsOf, writeFigure } from './indicators.js';
import type { SheetView } from './view.js';

const isKnown = (value: number | null | undefined): value is number => typeof value === 'number';

/** Indicators with a starting point or a target; only the columns that hold something. */
export const renderIndicatorTable = (view: SheetView): TemplateResult => {
  const { words, common, sheet } = view;
  const columns = (['baseline', 'value', 'target'] as const).filter((key) =>
    sheet.indicators.some((indicator) => isKnown(indicator[key])),
  );
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${words.indicators.caption}>
    <table part="table">
      <caption class="visually-hidden">
        ${words.indicators.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.indicators.label}</th>
          ${columns.map((key) => html`<th scope="col">${words.indicators[key]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sheet.indicators.map((indicator) => {
          const details = detailsOf(indicator, view);
          return html`<tr>
            <th scope="row">${indicator.label}${details ? html`<span class="detail">${details}</span>` : nothing}</th>
            ${columns.map((key) => {
              const value = indicator[key];
              return html`<td>
                ${isKnown(value) ? writeFigure(value, indicator.unit, view) : html`<span class="missing">${common.notGiven}</span>`}
              </td>`;
            })}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
};
