import { html, nothing, type TemplateResult } from 'lit';
import { writeNumber } from '../../i18n/format/digits.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { day, type SheetView } from './view.js';

type SheetIndicator = ActionSheet['indicators'][number];

/** `m2` as it is written. */
export const signOf = (unit: string): string =>
  unit.trim().replace(/\b([kc]?m)([23])\b/g, (_, metre: string, power: string) => metre + (power === '2' ? '²' : '³'));

/** The unit beside a large figure: a sign as large, a word small, and none where the label says the word. */
const renderUnit = ({ unit, label }: SheetIndicator): unknown => {
  const sign = signOf(unit);
  if (label.toLocaleLowerCase().includes(sign.toLocaleLowerCase().replace(/s$/, ''))) return nothing;
  return sign.length < 4 ? `\u00a0${sign}` : html` <small>${sign}</small>`;
};

/** When it was measured, and the points before it. */
export const renderDetails = ({ note, date, series = [] }: SheetIndicator, { locale }: SheetView): unknown => {
  const details = [
    note ?? (date && day(date, locale)),
    ...series.map(({ date: at, value }) =>
      value === null ? '' : `${day(at, locale)}\u00a0: ${writeNumber(value, locale, 2)}`,
    ),
  ].filter(Boolean);
  return details.length > 0 ? html`<span class="detail">${details.join(' ; ')}</span>` : nothing;
};

/** True for a sheet whose indicators have a starting point or a target, which figures side by side do not tell. */
export const hasGoals = ({ indicators }: ActionSheet): boolean =>
  indicators.some(({ baseline, target }) => (baseline ?? target ?? undefined) !== undefined);

/** What was measured: figures side by side; undefined where nothing was. */
export const renderFigures = (view: SheetView): TemplateResult | undefined => {
  const { indicators } = view.sheet;
  return indicators.length > 0
    ? html`<ul class="figures">
        ${indicators.map(
          (indicator) =>
            html`<li>
              ${typeof indicator.value === 'number' ? html`<b>${writeNumber(indicator.value, view.locale, 2)}${renderUnit(indicator)}</b>` : html`<b class="missing">${view.common.notGiven}</b>`}
              <span>${indicator.label}</span>${renderDetails(indicator, view)}
            </li>`,
        )}
      </ul>`
    : undefined;
};
