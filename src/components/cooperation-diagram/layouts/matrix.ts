/** The layout `matrix`: loaded when it is asked for. */
import { html, svg, type TemplateResult } from 'lit';
import { renderColumnEcho, renderMatrixGround, renderMatrixLink } from '../../../diagram/render/render-matrix.js';
import { buildMatrix, type MatrixLink, type MatrixScene } from '../../../diagram/render/matrix-picture.js';
import { diagramLayouts as french } from '../../../i18n/fr/diagram-layouts.js';
import type { DiagramLayoutsMessages } from '../../../i18n/messages/diagram-layouts.js';
import { DEGREES } from '../../../model/codes/degrees.js';
import { FAMILIES } from '../../../model/codes/families.js';
import { renderShape } from '../../../ui/shape.js';
import { renderWeave, WEAVES } from '../../../ui/weave.js';
import { wordFor } from '../../../ui/word-for.js';
import type { DiagramLanguage } from '../link-words.js';
import type { NetworkView } from '../network-view.js';
import type { LayoutPart } from './layout-part.js';
import { matrixStyles } from './matrix.styles.js';

const renderLegend = (
  { announced, byDegree, byFamily }: NetworkView,
  words: DiagramLayoutsMessages['matrix'],
  { diagram, vocabulary }: DiagramLanguage,
  { items, links }: MatrixScene,
): TemplateResult => {
  const entry = (sign: TemplateResult, name: string, count = 0, counted = true): TemplateResult =>
    html`<li class=${counted && count === 0 ? 'zero' : ''}>
      ${sign}<span>${name} ${counted ? html`<span class="count">${count}</span>` : ''}</span>
    </li>`;
  const mark = (content: TemplateResult): TemplateResult =>
    html`<svg class="weave" viewBox="0 0 24 24" aria-hidden="true">${content}</svg>`;
  const list = (title: string, entries: readonly unknown[]): TemplateResult =>
    html`<div>
      <b>${title}</b>
      <ul>
        ${entries}
      </ul>
    </div>`;
  const frame = mark(
    svg`<g class="announced"><rect class="cell possible" x="2" y="2" width="20" height="20"></rect></g>`,
  );
  const line = mark(svg`<path class="cloth" d="M4 12h16" stroke-width="1.4"></path>`);
  const unknown = (byDegree.get('role') ?? 0) + (byDegree.get('unknown') ?? 0);
  const marks = [
    entry(mark(svg`<path class="way" d="M14 5l7 7-7 7Z"></path>`), words.gives, 0, false),
    entry(mark(svg`<path class="way" d="M10 5l-7 7 7 7Z"></path>`), words.receives, 0, false),
    entry(mark(svg`<path class="several" d="M10 3h11v11Z"></path>`), words.several, 0, false),
  ];
  return html`<section part="legend" class="legend" aria-label=${diagram.legend.title}>
    ${list(words.legend, [
      ...DEGREES.map((code, degree) => entry(renderWeave(degree), vocabulary.degree[code], byDegree.get(degree))),
      entry(line, diagram.legend.role, unknown),
      entry(frame, diagram.legend.announced, announced),
    ])}
    ${items.length > 0 || links.length === 0 ? '' : list(words.direction, marks)}
    ${list(
      diagram.legend.actors,
      [...byFamily].map(([family, count]) => entry(renderShape(family), wordFor(vocabulary.family, family), count)),
    )}
  </section>`;
};

export const part: LayoutPart = {
  styles: matrixStyles.styleSheet,
  *layOut({ view, language, localize }, frame, measure) {
    const { matrix: words } = localize.words('diagramLayouts', french);
    const families = [...new Set<string>([...FAMILIES, ...view.byFamily.keys()])].map((code) => ({
      code,
      name: wordFor(language.vocabulary.family, code),
    }));
    const scene = yield* buildMatrix(view.graph, families, frame, measure);
    const counted = scene.items.length > 0;
    return {
      scene,
      caption: counted ? words.byFamily : words.caption,
      legend: renderLegend(view, words, language, scene),
      look: {
        under: renderMatrixGround(scene),
        link: (link, tone) => renderMatrixLink(link as MatrixLink, tone, WEAVES, counted),
        echo: (node) => renderColumnEcho(scene, node),
      },
    };
  },
};
