import { html, type TemplateResult } from 'lit';
import { writeNumber } from '../../i18n/format/digits.js';
import { day, gap, type SheetView } from './view.js';

/** `m2` as it is written. */
const signOf = (unit: string): string =>
  unit.trim().replace(/\b([kc]?m)([23])\b/g, (_, metre: string, power: string) => metre + (power === '2' ? '²' : '³'));

/**
 * What was measured: figures side by side, each with where it started, what it aims at, when it was measured and the
 * points before; undefined where nothing was.
 */
export const renderIndicators = ({ sheet, words, common, locale }: SheetView): TemplateResult | undefined =>
  sheet.indicators.length > 0
    ? html`<ul class="figures">
        ${sheet.indicators.map(({ label, unit, value, baseline, target, date, note, series = [] }) => {
          const sign = signOf(unit);
          /** `60 000 m²`, `20 %`. */
          const write = (number: number | null | undefined): string =>
            typeof number === 'number' ? writeNumber(number, locale, 2) + (sign && `\u00a0${sign}`) : '';
          const known = (name: string, text: string): string => text && `${name}\u00a0: ${text}`;
          const details = [
            known(words.baseline, write(baseline)),
            known(words.target, write(target)),
            note ?? day(date, locale),
            ...series.map((point) => known(day(point.date, locale), write(point.value))),
          ];
          return html`<li>
            <b>${write(value) || gap(common.notGiven)}</b>
            <span>${label}</span><span class="detail">${details.filter(Boolean).join(' ; ')}</span>
          </li>`;
        })}
      </ul>`
    : undefined;
