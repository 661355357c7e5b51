import { html, nothing, type TemplateResult } from 'lit';
import { renderStroke } from '../../diagram/render/render-scene.js';
import type { Stroke } from '../../diagram/scene/strokes.js';
import { writeNumber } from '../../i18n/format/digits.js';
import { DEGREES } from '../../model/codes/degrees.js';
import { FAMILIES } from '../../model/codes/families.js';
import { renderShape } from '../../ui/shape.js';
import { wordOf, type DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';

/**
 * A sign and what it means; how many there are, undefined for what is not counted; and the key of what the entry filters
 * (see `reading/sieve.ts`), none for what only explains.
 */
export type LegendEntry = readonly [sign: TemplateResult, words: string, count?: number, filters?: string];

export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** The families of actors, in their order. */
export const familyLegend = ({ byFamily }: NetworkView, { diagram, vocabulary }: DiagramLanguage): LegendGroup => ({
  title: diagram.legend.actors,
  entries: [...new Set<string>([...FAMILIES, ...byFamily.keys()])].map((family) => [
    renderShape(family),
    wordOf(vocabulary.family, family),
    byFamily.get(family) ?? 0,
    `family:${family}`,
  ]),
});

/** What the strokes and the shapes of a network mean, and how many there are of each. */
export const networkLegend = (
  view: NetworkView,
  language: DiagramLanguage,
): readonly [links: LegendGroup, actors: LegendGroup, certainty: LegendGroup] => {
  const { announced, byDegree } = view;
  const { legend } = language.diagram;
  const stroke = (look: Stroke, words: string, key?: number | 'role' | 'unknown'): LegendEntry => [
    html`<svg class="stroke" viewBox="0 0 48 14" aria-hidden="true">${renderStroke(look, key === undefined)}</svg>`,
    words,
    key === undefined ? announced : (byDegree.get(key) ?? 0),
    key === undefined ? 'announced' : `degree:${key}`,
  ];
  return [
    {
      title: legend.links,
      entries: [
        ...DEGREES.map((code, degree) => stroke(degree as Stroke, language.vocabulary.degree[code], degree)),
        ...(byDegree.has('unknown') ? [stroke('thin', legend.unknownDegree, 'unknown')] : []),
      ],
    },
    familyLegend(view, language),
    {
      title: legend.certainty,
      entries: [stroke(2, legend.announced), stroke('thin', legend.role, 'role')],
    },
  ];
};

/**
 * Draws a legend.
 *
 * @param press makes a button that filters of what is counted and not zero, once the visitor is there
 */
export const renderLegend = (
  groups: readonly LegendGroup[],
  { diagram, locale }: DiagramLanguage,
  press?: (filters: string, content: TemplateResult) => TemplateResult,
): TemplateResult =>
  html`<section part="legend" class="legend" aria-label=${diagram.legend.title}>
    ${groups.map(
      (group) =>
        html`<div>
          <b>${group.title}</b>
          <ul>
            ${group.entries.map(([sign, words, count, filters]) => {
              // One text: names of buttons are put together of pieces without the blanks between them.
              const entry = html`${sign}<span
                  >${words}${count === undefined ? nothing : html`<span class="count">${` ${writeNumber(count, locale, 0)}`}</span>`}</span
                >`;
              return html`<li class=${count === 0 ? 'zero' : nothing}>
                ${(count && filters && press?.(filters, entry)) || entry}
              </li>`;
            })}
          </ul>
        </div>`,
    )}
  </section>`;
