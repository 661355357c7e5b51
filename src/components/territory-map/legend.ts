import { html, nothing, type TemplateResult } from 'lit';
import { quantityOf } from '../../charts/quantities.js';
import { clothId, renderCloths } from './cloth.js';
import { radiusOf } from './figure.js';
import { wordsOf, type MapLanguage, type Row } from './reading.js';
import type { Shown } from './shown.js';

const NAME = 'legend';

/** A few counts to compare with: the greatest, its half, one. */
const examples = (most: number): number[] =>
  [...new Set([1, Math.round(most / 2), Math.round(most)])].filter((count) => count > 0).sort((a, b) => a - b);

/**
 * What colours, cloths and dots mean, in words; how many of the places shown have each.
 * @param largest radius of the largest dot of the picture: those of the legend are compared with it
 */
export const renderLegend = (
  { reading, rows: shown }: Shown,
  language: MapLanguage,
  largest: number,
): TemplateResult => {
  const { counts, levels, rows } = reading;
  const { words } = language;
  const entry = (sign: TemplateResult, text: string, count?: number): TemplateResult =>
    html`<li>
      ${sign}<span>${text}</span>
      ${
        count === undefined
          ? nothing
          : html`<i class="count" aria-hidden="true">${count}</i
              ><span class="visually-hidden">${words.legend.places(count)}</span>`
      }
    </li>`;
  const swatch = (level: number, look: string): TemplateResult => {
    const plain = look === 'none' || look === 'region';
    return html`<svg class="swatch" viewBox="0 0 38 20" aria-hidden="true">
      ${plain ? nothing : renderCloths([level], `${NAME}-${level}`, 1)}
      <rect
        class="area ${look}"
        x="0.5"
        y="0.5"
        width="37"
        height="19"
        fill=${plain ? nothing : `url(#${clothId(level, `${NAME}-${level}`)})`}
      ></rect>
    </svg>`;
  };
  const dot = (count: number): TemplateResult =>
    html`<svg class="swatch dots" viewBox="0 0 38 26" aria-hidden="true">
      <circle class="dot" cx="19" cy="13" r=${radiusOf(count, rows[0]?.value ?? 0, largest)}></circle>
    </svg>`;
  const isUnknown = ({ value }: Row): boolean => value === null;
  const isWithout = ({ value }: Row): boolean => value !== null && value <= 0;
  // The same entries wherever one looks: those around a region are drawn too.
  const some = (is: (row: Row) => boolean, look: string, text: string): TemplateResult | typeof nothing =>
    rows.some(is) ? entry(swatch(0, look), text, shown.filter(is).length) : nothing;
  const write = (value: number): string => wordsOf(value, reading, language);
  return html`<section part="legend" class="legend" aria-label=${words.legend.title}>
    <ul>
      ${counts ? examples(rows[0]?.value ?? 0).map((count) => entry(dot(count), write(count))) : nothing}
      ${counts ? some(isWithout, 'none', write(0)) : nothing}
      ${levels.map(({ level, range: [least, most] }) =>
        entry(
          swatch(level, `level-${String(level)}`),
          least === most
            ? write(most)
            : words.legend.range(quantityOf(least, reading.values.indicator, language.locale).text, write(most)),
          shown.filter((row) => row.value !== null && row.level === level).length,
        ),
      )}
      ${some(isUnknown, 'unknown', words.legend.none)} ${entry(swatch(0, 'region'), words.legend.outside)}
    </ul>
    <p class="meta">${counts ? words.legend.dots : words.legend.method}</p>
  </section>`;
};
