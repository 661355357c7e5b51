import { html, nothing, type TemplateResult } from 'lit';
import { renderStroke } from '../../diagram/render/render-scene.js';
import type { Stroke } from '../../diagram/scene/strokes.js';
import { DEGREES } from '../../model/codes/degrees.js';
import { FAMILIES } from '../../model/codes/families.js';
import { renderShape } from '../../ui/shape.js';
import { wordFor } from '../../ui/word-for.js';
import type { DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';

/** What the strokes and the shapes mean, and how many there are of each. */
export const renderLegend = (
  { announced, byDegree, byFamily }: NetworkView,
  { diagram, vocabulary }: DiagramLanguage,
): TemplateResult => {
  const words = diagram.legend;
  const entry = (sign: TemplateResult, name: string, count = 0): TemplateResult =>
    html`<li class=${count === 0 ? 'zero' : nothing}>
      ${sign}<span>${name} <span class="count">${count}</span></span>
    </li>`;
  const stroke = (look: Stroke, name: string, count: number | undefined, bead = false): TemplateResult =>
    entry(
      html`<svg class="stroke" viewBox="0 0 48 14" aria-hidden="true">${renderStroke(look, bead)}</svg>`,
      name,
      count,
    );
  const group = (title: string, entries: readonly unknown[]): TemplateResult =>
    html`<div>
      <b>${title}</b>
      <ul>
        ${entries}
      </ul>
    </div>`;
  const unknown = byDegree.get('unknown');
  return html`<section part="legend" class="legend" aria-label=${words.title}>
    ${group(words.links, [
      ...DEGREES.map((code, degree) => stroke(degree as Stroke, vocabulary.degree[code], byDegree.get(degree))),
      unknown === undefined ? nothing : stroke('thin', words.unknownDegree, unknown),
    ])}
    ${group(
      words.actors,
      [...new Set<string>([...FAMILIES, ...byFamily.keys()])].map((family) =>
        entry(renderShape(family), wordFor(vocabulary.family, family), byFamily.get(family)),
      ),
    )}
    ${group(words.certainty, [
      stroke(2, words.announced, announced, true),
      stroke('thin', words.role, byDegree.get('role')),
    ])}
  </section>`;
};
