import { html, nothing, type TemplateResult } from 'lit';
import { renderStroke } from '../../diagram/render/render-scene.js';
import { DEGREES, FAMILIES } from '../../model/codes.js';
import { renderShape } from '../../ui/shape.js';
import { wordFor } from '../../ui/word-for.js';
import type { DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';

const STROKES = [0, 1, 2, 3, 4, 5] as const;

const entry = (sign: TemplateResult, words: string, count: number): TemplateResult =>
  html`<li class=${count === 0 ? 'zero' : nothing}>
    ${sign}<span>${words} <span class="count">${count}</span></span>
  </li>`;

const stroke = (...look: Parameters<typeof renderStroke>): TemplateResult =>
  html`<svg class="stroke" viewBox="0 0 48 14" aria-hidden="true">${renderStroke(...look)}</svg>`;

/** What the strokes and the shapes mean, and how many there are of each. */
export const renderLegend = ({ counts }: NetworkView, { diagram, vocabulary }: DiagramLanguage): TemplateResult => {
  const words = diagram.legend;
  const announced = [...counts.byStatus].reduce(
    (sum, [status, count]) => (status === 'existing' ? sum : sum + count),
    0,
  );
  const families = new Set<string>([...FAMILIES, ...counts.byFamily.keys()]);
  return html`<section part="legend" class="legend" aria-label=${words.title}>
    <div>
      <p>${words.links}</p>
      <ul>
        ${STROKES.map((degree) => entry(stroke(degree), vocabulary.degree[DEGREES[degree]], counts.byDegree.get(degree) ?? 0))}
        ${counts.withoutDegree === 0 ? nothing : entry(stroke('thin'), words.unknownDegree, counts.withoutDegree)}
      </ul>
    </div>
    <div>
      <p>${words.actors}</p>
      <ul>
        ${[...families].map((family) => entry(renderShape(family), wordFor(vocabulary.family, family), counts.byFamily.get(family) ?? 0))}
      </ul>
    </div>
    <div>
      <p>${words.certainty}</p>
      <ul>
        ${entry(stroke(2, true), words.announced, announced)} ${entry(stroke('thin'), words.role, counts.roles)}
      </ul>
    </div>
  </section>`;
};
