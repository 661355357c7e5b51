import { nothing, svg, type TemplateResult } from 'lit';
import type { Scene, SceneLabel, SceneLink, SceneNode } from '../scene/scene.js';
import { BOX_REACH } from '../scene/shapes.js';
import { layersOf } from '../scene/strokes.js';
import { LABEL_LINE } from '../scene/text.js';

/** How a scene is looked at: what is chosen, what is pointed at, and what assistive technology meets. */
export interface SceneView {
  /** Index of the chosen node or link; -1 for none. */
  readonly node: number;
  readonly link: number;
  /** Index of the node under the pointer or the focus, whose name is always shown; -1 for none. */
  readonly pointed: number;
  /** Index of the node that the tab key reaches. */
  readonly stop: number;
  /** True once the focus is in the picture: until then one node stands for all. */
  readonly entered: boolean;
  /** Indexes of the nodes in the order in which they are read. */
  readonly order: readonly number[];
  /** What a node is called when it is met: name, kind, number of links. */
  readonly nameOf: (node: number) => string;
  /** Whole name, for a label that is shortened or hidden. */
  readonly labelOf: (node: number) => string;
  /** Identifier of the text that says how to walk. */
  readonly help: string;
}

const HALO = 3.6;
const RING = 5;
const BEAD = 4;

const touches = ({ from, to }: SceneLink, node: number | undefined): boolean => from === node || to === node;

const renderLink = (link: SceneLink, lit: boolean, crowded: boolean): TemplateResult => svg`<g
  part="link"
  class=${`link${link.announced ? ' announced' : ''}${lit ? ' lit' : ''}`}
>
  ${layersOf(link.stroke, crowded && !lit).map(
    ({ tone, width, dash, round }) =>
      svg`<path
        class=${tone}
        d=${link.path}
        stroke-width=${width}
        stroke-dasharray=${dash ?? nothing}
        stroke-linecap=${round ? 'round' : nothing}
      ></path>`,
  )}
  ${link.announced ? svg`<circle cx=${link.middle[0]} cy=${link.middle[1]} r=${BEAD}></circle>` : nothing}
</g>`;

/** Chosen links lie above the others. */
const renderLinks = (scene: Scene, view: SceneView): TemplateResult[] => {
  const chosen = view.link === undefined ? undefined : scene.links[view.link];
  const isLit = (link: SceneLink): boolean =>
    link === chosen || touches(link, view.node) || (view.pointed !== undefined && touches(link, view.pointed));
  const lit = scene.links.filter(isLit);
  const rest = lit.length === 0 ? scene.links : scene.links.filter((link) => !isLit(link));
  return [
    ...rest.map((link) => renderLink(link, false, scene.crowded)),
    ...lit.map((link) => renderLink(link, true, scene.crowded)),
  ];
};

const renderNode = (node: SceneNode, index: number, labelled: boolean, view: SceneView): TemplateResult => {
  const chosen = index === view.node;
  const met = view.entered || index === view.stop;
  const reach = node.r * BOX_REACH;
  return svg`<g
    part="node"
    class=${`node family-${node.family}${chosen ? ' chosen' : ''}`}
    data-node=${index}
    transform=${`translate(${node.x} ${node.y})`}
    role="button"
    tabindex=${index === view.stop ? 0 : -1}
    aria-label=${view.nameOf(index)}
    aria-pressed=${chosen}
    aria-hidden=${met ? nothing : 'true'}
    aria-describedby=${!view.entered && met ? view.help : nothing}
  >
    ${labelled ? nothing : svg`<title>${view.labelOf(index)}</title>`}
    <circle class="ring" r=${reach + RING}></circle>
    ${chosen ? svg`<path class="halo" d=${node.path} transform=${`scale(${node.r + HALO})`}></path>` : nothing}
    <path class="shape" d=${node.path} transform=${`scale(${node.r})`}></path>
  </g>`;
};

/** A label for a node that has none in the scene: on the side where there is more room. */
const spareLabel = ({ nodes, width }: Scene, index: number, text: string): SceneLabel => {
  const { x, y, r } = nodes[index]!;
  const after = x < width / 2;
  const at = x + (after ? 1 : -1) * (r * BOX_REACH + RING);
  return {
    node: index,
    lines: [text],
    anchor: after ? 'start' : 'end',
    x: at,
    y: y + 4.4,
    box: { left: 0, top: 0, right: 0, bottom: 0 },
  };
};

const renderLabel = ({ lines, anchor, x, y }: SceneLabel, tone: string, whole: string): TemplateResult => svg`<text
  part="label"
  class=${`label ${tone}`}
  text-anchor=${anchor}
>${lines.map((line, at) => svg`<tspan x=${x} y=${y + at * LABEL_LINE}>${line}${at < lines.length - 1 ? ' ' : nothing}</tspan>`)}${
  lines.at(-1)?.endsWith('…') ? svg`<title>${whole}</title>` : nothing
}</text>`;

const renderLabels = (scene: Scene, view: SceneView): TemplateResult[] => {
  const near = new Set<number>();
  scene.links.forEach((link, index) => {
    if (index === view.link || touches(link, view.node)) near.add(link.from).add(link.to);
  });
  const choosing = view.node !== undefined || view.link !== undefined;
  if (view.node !== undefined) near.add(view.node);
  const labels = [...scene.labels];
  for (const index of new Set([view.node, view.pointed])) {
    if (index === undefined || labels.some(({ node }) => node === index) || view.labelOf(index) === '') continue;
    labels.push(spareLabel(scene, index, view.labelOf(index)));
  }
  const toneOf = (node: number): string => (node === view.node ? 'chosen' : choosing && !near.has(node) ? 'far' : '');
  return labels.map((label) => renderLabel(label, toneOf(label.node), view.labelOf(label.node)));
};

/** The picture of a scene: one image whose nodes are buttons; links and labels are told elsewhere. */
export const renderScene = (scene: Scene, view: SceneView): TemplateResult => {
  const labelled = new Set(scene.labels.map(({ node }) => node));
  return svg`
    <g aria-hidden="true">${renderLinks(scene, view)}</g>
    <g>${view.order.map((index) => renderNode(scene.nodes[index]!, index, labelled.has(index), view))}</g>
    <g aria-hidden="true" class="labels">${renderLabels(scene, view)}</g>`;
};

/** A short piece of a link, for a legend. */
export const renderStroke = (stroke: Parameters<typeof layersOf>[0], announced = false): TemplateResult =>
  renderLink({ id: '', from: 0, to: 0, stroke, announced, points: [], path: 'M0 7H48', middle: [24, 7] }, false, false);
