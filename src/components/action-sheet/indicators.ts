import { html, nothing, type TemplateResult } from 'lit';
import { writeNumber } from '../../i18n/format/digits.js';
import { day, gap, type SheetView } from './view.js';

/** `m2` as it is written. */
const signOf = (unit: string): string =>
  unit.trim().replace(/\b([kc]?m)([23])\b/g, (_, metre: string, power: string) => metre + (power === '2' ? '²' : '³'));

/** The unit beside a large figure: a sign as large, a word small, and none where the label says the word. */
const renderUnit = (sign: string, label: string): unknown =>
  label.toLowerCase().includes(sign.toLowerCase().replace(/s$/, ''))
    ? nothing
    : sign.length < 4
      ? `\u00a0${sign}`
      : html` <small>${sign}</small>`;

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
            <b
              >${typeof value === 'number' ? [writeNumber(value, locale, 2), renderUnit(sign, label)] : gap(common.notGiven)}</b
            >
            <span>${label}</span><span class="detail">${details.filter(Boolean).join(' ; ')}</span>
          </li>`;
        })}
      </ul>`
    : undefined;
