import { html, type TemplateResult } from 'lit';
import { writeNumber } from '../../i18n/format/digits.js';
import { sheetIndicators as frenchWords } from '../../i18n/fr/sheet-indicators.js';
import { hasGoals, renderDetails, signOf } from './indicators.js';
import { gap, renderTable, type SheetView } from './view.js';

const isKnown = (value: number | null | undefined): value is number => typeof value === 'number';

/** Indicators, where some have a starting point or a target; only the columns that hold something. */
export const renderIndicatorTable = (view: SheetView): TemplateResult | undefined => {
  const { common, sheet, localize, locale } = view;
  if (!hasGoals(sheet)) return undefined;
  const words = localize.words('sheetIndicators', frenchWords);
  const columns = (['baseline', 'value', 'target'] as const).filter((key) =>
    sheet.indicators.some((indicator) => isKnown(indicator[key])),
  );
  /** `60 000 m²`, `20 %`. */
  const write = (value: number, sign: string): string =>
    writeNumber(value, locale, 2) + (sign === '' ? '' : `\u00a0${sign}`);
  return html`<div class="scroll" role="group" tabindex="0" aria-label=${words.caption}>
    ${renderTable(
      '',
      words.caption,
      [words.label, ...columns.map((key) => words[key])],
      html`<tbody>
        ${sheet.indicators.map(
          (indicator) =>
            html`<tr>
              <th scope="row">${indicator.label}${renderDetails(indicator, view)}</th>
              ${columns.map((key) => {
                const value = indicator[key];
                return html`<td>${isKnown(value) ? write(value, signOf(indicator.unit)) : gap(common.notGiven)}</td>`;
              })}
            </tr>`,
        )}
      </tbody>`,
    )}
  </div>`;
};
