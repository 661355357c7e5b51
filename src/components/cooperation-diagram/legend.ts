import { html, nothing, type TemplateResult } from 'lit';
import { renderStroke } from '../../diagram/render/render-scene.js';
import type { Stroke } from '../../diagram/scene/strokes.js';
import { DEGREES } from '../../model/codes/degrees.js';
import { FAMILIES } from '../../model/codes/families.js';
import { renderShape } from '../../ui/shape.js';
import { wordFor } from '../../ui/word-for.js';
import type { DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';

/** A sign and what it means. */
export interface LegendEntry {
  readonly sign: TemplateResult;
  readonly words: string;
  /** How many there are; undefined for what is not counted. */
  readonly count: number | undefined;
  /** What the entry filters, one of the keys that `filterKeys` gives; none for what only explains. */
  readonly filters?: string;
}

export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** The families of actors, in their order. */
export const familyLegend = (
  { byFamily }: NetworkView,
  { diagram, vocabulary }: DiagramLanguage,
  families: Iterable<string> = byFamily.keys(),
): LegendGroup => ({
  title: diagram.legend.actors,
  entries: Array.from(families, (family) => ({
    sign: renderShape(family),
    words: wordFor(vocabulary.family, family),
    count: byFamily.get(family) ?? 0,
    filters: `family:${family}`,
  })),
});

/** What the strokes and the shapes of a network mean, and how many there are of each. */
export const networkLegend = (view: NetworkView, language: DiagramLanguage): LegendGroup[] => {
  const { announced, byDegree, byFamily } = view;
  const words = language.diagram.legend;
  const stroke = (look: Stroke, name: string, count: number | undefined, filters: string): LegendEntry => ({
    sign: html`<svg class="stroke" viewBox="0 0 48 14" aria-hidden="true">
      ${renderStroke(look, filters === 'announced')}
    </svg>`,
    words: name,
    count: count ?? 0,
    filters,
  });
  const unknown = byDegree.get('unknown');
  return [
    {
      title: words.links,
      entries: [
        ...DEGREES.map((code, degree) =>
          stroke(degree as Stroke, language.vocabulary.degree[code], byDegree.get(degree), `degree:${degree}`),
        ),
        ...(unknown === undefined ? [] : [stroke('thin', words.unknownDegree, unknown, 'degree:unknown')]),
      ],
    },
    familyLegend(view, language, new Set([...FAMILIES, ...byFamily.keys()])),
    {
      title: words.certainty,
      entries: [
        stroke(2, words.announced, announced, 'announced'),
        stroke('thin', words.role, byDegree.get('role'), 'degree:role'),
      ],
    },
  ];
};

/**
 * Draws a legend. What is counted and not zero is a button that shows or hides it.
 *
 * @param isHidden whether a filter hides what has this key
 */
export const renderLegend = (
  groups: readonly LegendGroup[],
  title: string,
  isHidden: (key: string) => boolean = () => false,
): TemplateResult =>
  html`<section part="legend" class="legend" aria-label=${title}>
    ${groups.map(
      (group) =>
        html`<div>
          <b>${group.title}</b>
          <ul>
            ${group.entries.map(({ sign, words, count, filters = '' }) => {
              // One text: names of buttons are put together of pieces without the blanks between them.
              const entry = html`${sign}<span
                  >${words}${count === undefined ? nothing : html`<span class="count">${` ${count}`}</span>`}</span
                >`;
              return count && filters
                ? html`<li>
                    <button type="button" data-filter=${filters} aria-pressed=${!isHidden(filters)}>${entry}</button>
                  </li>`
                : html`<li class=${count === 0 ? 'zero' : nothing}>${entry}</li>`;
            })}
          </ul>
        </div>`,
    )}
  </section>`;
