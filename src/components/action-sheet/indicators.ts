import { html, nothing, type TemplateResult } from 'lit';
import { writeNumber } from '../../i18n/format/digits.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { rareParts } from './rare-parts.js';
import { day, type SheetView } from './view.js';

type SheetIndicator = ActionSheet['indicators'][number];

/** `m2` as it is written. */
const signOf = (unit: string): string =>
  unit.trim().replace(/\b([kc]?m)([23])\b/g, (_, metre: string, power: string) => metre + (power === '2' ? '²' : '³'));

/** `60 000 m²`, `20 %`. */
export const writeFigure = (value: number, unit: string, { locale }: SheetView): string => {
  const sign = signOf(unit);
  return writeNumber(value, locale, 2) + (sign === '' ? '' : `\u00a0${sign}`);
};

/** The unit beside a large figure: a sign as large, a word small, and none where the label says the word. */
const renderUnit = ({ unit, label }: SheetIndicator): unknown => {
  const sign = signOf(unit);
  if (sign === '' || label.toLocaleLowerCase().includes(sign.toLocaleLowerCase().replace(/s$/, ''))) return nothing;
  return sign.length < 4 ? `\u00a0${sign}` : html` <small>${sign}</small>`;
};

/** When it was measured, and the points before it. */
export const detailsOf = ({ note, date, series = [] }: SheetIndicator, { locale }: SheetView): string =>
  [
    note ?? (date ? day(date, locale) : ''),
    ...series.flatMap(({ date: at, value }) =>
      value === null ? [] : [`${day(at, locale)}\u00a0: ${writeNumber(value, locale, 2)}`],
    ),
  ]
    .filter((detail) => detail !== '')
    .join(' ; ');

const renderFigure = (indicator: SheetIndicator, view: SheetView): TemplateResult => {
  const { label, value } = indicator;
  const details = detailsOf(indicator, view);
  return html`<li>
    ${typeof value === 'number' ? html`<b>${writeNumber(value, view.locale, 2)}${renderUnit(indicator)}</b>` : html`<b class="missing">${view.common.notGiven}</b>`}
    <span>${label}</span>${details ? html`<span class="detail">${details}</span>` : nothing}
  </li>`;
};

const isKnown = (value: number | null | undefined): value is number => typeof value === 'number';

/** True for a sheet whose indicators have a starting point or a target, which figures side by side do not tell. */
export const hasGoals = ({ indicators }: ActionSheet): boolean =>
  indicators.some(({ baseline, target }) => isKnown(baseline) || isKnown(target));

/** What was measured: figures side by side, or a table where some have a starting point or a target. */
export const renderIndicators = (view: SheetView): TemplateResult | undefined => {
  const { sheet } = view;
  if (sheet.indicators.length === 0) return undefined;
  if (hasGoals(sheet)) return rareParts()?.renderIndicatorTable(view);
  return html`<ul class="figures">
    ${sheet.indicators.map((indicator) => renderFigure(indicator, view))}
  </ul>`;
};
