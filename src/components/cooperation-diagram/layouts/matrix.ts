/** The layout `matrix`: loaded when it is asked for. */
import { html, svg, type TemplateResult } from 'lit';
import { renderEchoes } from '../../../diagram/render/echoes.js';
import type { MatrixCell, MatrixLink } from '../../../diagram/render/matrix-cells.js';
import { buildActors } from '../../../diagram/render/matrix-of-nodes.js';
import type { MatrixScene } from '../../../diagram/render/matrix-scene.js';
import { renderCell, renderMatrixGround, renderMatrixLink } from '../../../diagram/render/render-matrix.js';
import { diagramLayouts as french } from '../../../i18n/fr/diagram-layouts.js';
import type { DiagramLayoutsMessages } from '../../../i18n/messages/diagram-layouts.js';
import { renderWeave, WEAVES } from '../../../ui/weave.js';
import { networkLegend, type LegendEntry, type LegendGroup } from '../legend.js';
import { dressIn } from './dress.js';
import type { LaidOut, LayoutPart, LayoutRequest } from './layout-part.js';
import { matrixStyles } from './matrix.styles.js';

export type MatrixWords = DiagramLayoutsMessages['matrix'];

const mark = (content: TemplateResult): TemplateResult =>
  html`<svg class="weave" viewBox="0 0 24 24" aria-hidden="true">${content}</svg>`;

/** Which way links run, and where there are several. */
const directions = (words: MatrixWords): LegendGroup => ({
  title: words.direction,
  entries: (
    [
      [svg`<path class="way" d="M14 5l7 7-7 7Z"></path>`, words.gives],
      [svg`<path class="way" d="M10 5l-7 7 7 7Z"></path>`, words.receives],
      [svg`<path class="several" d="M10 3h11v11Z"></path>`, words.several],
    ] as const
  ).map(([sign, name]) => [mark(sign), name]),
});

/** What cells show: what the strokes of a network do, by the cloth of each degree; and what else a matrix explains. */
const legendOf = (
  { view, language }: LayoutRequest,
  words: MatrixWords,
  explained: readonly LegendGroup[],
): LegendGroup[] => {
  const [links, actors, certainty] = networkLegend(view, language);
  const line = mark(svg`<path class="cloth" d="M4 12h16" stroke-width="1.4"></path>`);
  const frame = mark(
    svg`<g class="announced"><rect class="cell possible" x="2" y="2" width="20" height="20"></rect></g>`,
  );
  const entries = [...links.entries, ...certainty.entries].map(([, ...told]): LegendEntry => {
    const [, , key = ''] = told;
    const [degree] = /\d/.exec(key) ?? [];
    return [degree ? renderWeave(Number(degree)) : key === 'announced' ? frame : line, ...told];
  });
  return [{ title: words.legend, entries }, ...explained, actors];
};

/** A matrix as it is told, and how its cells are drawn. */
export interface Matrix {
  readonly scene: MatrixScene;
  readonly caption: string;
  readonly draw: (cell: MatrixCell) => TemplateResult;
  readonly under?: TemplateResult;
  readonly explained: readonly LegendGroup[];
}

export const wordsOf = ({ localize }: LayoutRequest): MatrixWords => localize.words('diagramLayouts', french).matrix;

/** What matrices have in common, whatever their rows are. */
export const tellMatrix = (request: LayoutRequest, { scene, caption, draw, under, explained }: Matrix): LaidOut => ({
  scene,
  caption,
  legend: legendOf(request, wordsOf(request), explained),
  look: {
    under: svg`${renderMatrixGround(scene)}${under}`,
    link: (link, tone, _crowded, index, isShown) => renderMatrixLink(link as MatrixLink, tone, draw, index, isShown),
    echo: (node) => renderEchoes(scene, node),
  },
});

/** Rows and columns that are actors. */
export const tellActors = (request: LayoutRequest, scene: MatrixScene): LaidOut => {
  const words = wordsOf(request);
  return tellMatrix(request, {
    scene,
    caption: words.caption,
    draw: (cell) => renderCell(cell, WEAVES),
    explained: scene.links.length === 0 ? [] : [directions(words)],
  });
};

export const dress = dressIn(matrixStyles);

export const part: LayoutPart = {
  dress,
  // Too many for a row each, or too narrow a frame for names beside the rows.
  instead: () => import('./matrix-more.js'),
  *layOut(request, frame, measure) {
    const scene = yield* buildActors(request.view.graph, frame, measure);
    return scene && tellActors(request, scene);
  },
};
