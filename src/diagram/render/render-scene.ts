import { nothing, svg, type TemplateResult } from 'lit';
import type { Scene, SceneLabel, SceneLink } from '../scene/scene.js';
import { layersOf, type Stroke } from '../scene/strokes.js';
import { LABEL_LINE } from '../scene/text.js';

/** How a scene is looked at: what is chosen or pointed at, and what assistive technology meets. */
export interface SceneState {
  /** Index of the chosen node; -1 for none. */
  readonly chosen: number;
  /** Index of the node that the tab key reaches. */
  readonly stop: number;
  /** True once the focus is in the picture: until then one node stands for all. */
  readonly entered: boolean;
  /** Links that are chosen, or touch what is; drawn above the others. */
  readonly lit: ReadonlySet<SceneLink>;
  /** Class of a node's label: `chosen`, `far`, or none. */
  readonly toneOf: (node: number) => string;
  /** Labels shown besides those of the scene. */
  readonly extra: readonly SceneLabel[];
}

/** What the nodes of a scene are called. */
export interface SceneWords {
  /** Indexes of the nodes in the order in which they are read. */
  readonly order: readonly number[];
  /** What a node is called when it is met: name, kind, number of links. */
  readonly nameOf: (node: number) => string;
  /** Whole name, for a label that is shortened. */
  readonly labelOf: (node: number) => string;
}

/** What a layout draws in its own way. */
export interface SceneLook {
  /** Drawn under everything else. */
  readonly under?: TemplateResult;
  /** Drawn over links and nodes, under the labels. */
  readonly over?: TemplateResult;
  /** Draws a link; `tone` is `lit` when it is chosen, or touches what is. */
  readonly link?: (link: SceneLink, tone: string, crowded?: boolean) => TemplateResult;
  /** Drawn with a node, around its centre: the other places where it stands. */
  readonly echo?: (node: number) => TemplateResult;
}

/** Identifier of the text beside the picture that says how to walk. */
const HELP = 'keys';
const HALO = 3.6;
const RING = 5;
const BEAD = 4;

type Course = Pick<SceneLink, 'stroke' | 'announced' | 'path' | 'middle'>;

export const renderLink = (
  { stroke, announced, path, middle }: Course,
  tone = '',
  crowded = false,
): TemplateResult => svg`<g
  part="link"
  class="link ${announced ? 'announced' : ''} ${tone}"
>
  ${layersOf(stroke, crowded).map(
    ([width, dash], at) =>
      svg`<path
        class=${at % 2 ? 'surface' : 'link'}
        d=${path}
        stroke-width=${width}
        stroke-dasharray=${dash ?? nothing}
      ></path>`,
  )}
  ${announced ? svg`<circle cx=${middle[0]} cy=${middle[1]} r=${BEAD}></circle>` : nothing}
</g>`;

/** The picture of a scene: nodes are buttons; links and labels are told elsewhere. */
export const renderScene = (
  scene: Scene,
  view: SceneState & SceneWords,
  { under, over, link: draw = renderLink, echo }: SceneLook = {},
): TemplateResult => svg`
  <g aria-hidden="true">
    ${under}
    ${scene.links.map((link) => (view.lit.has(link) ? nothing : draw(link, '', scene.crowded)))}
    ${[...view.lit].map((link) => draw(link, 'lit'))}
  </g>
  ${view.order.map((index) => {
    const { family, x, y, r, reach, path } = scene.nodes[index]!;
    const isChosen = index === view.chosen;
    const isMet = view.entered || index === view.stop;
    return svg`<g
      part="node"
      class="node family-${family} ${isChosen ? 'chosen' : ''}"
      data-node=${index}
      transform="translate(${x} ${y})"
      role="button"
      tabindex=${index === view.stop ? 0 : -1}
      aria-label=${view.nameOf(index)}
      aria-pressed=${isChosen}
      aria-hidden=${isMet ? nothing : 'true'}
      aria-describedby=${isMet && !view.entered ? HELP : nothing}
    >
      ${echo?.(index)}<circle class="ring" r=${reach + RING}></circle>
      ${isChosen ? svg`<path class="halo" d=${path} transform="scale(${r + HALO})"></path>` : nothing}
      <path class="shape" d=${path} transform="scale(${r})"></path>
    </g>`;
  })}
  <g aria-hidden="true" class="labels">
    ${over}${[...scene.labels, ...view.extra].map(
      ({ node, lines, anchor, x, y, turn }) =>
        svg`<text part="label" class="label ${view.toneOf(node)}" text-anchor=${anchor} transform=${turn ? `rotate(${turn} ${x} ${y})` : nothing}>
          <title>${view.labelOf(node)}</title>${lines.map(
            (line, at) => svg`<tspan x=${x} y=${y + at * LABEL_LINE}>${line}</tspan>`,
          )}
        </text>`,
    )}
  </g>`;

/** A short piece of a link, for a legend. */
export const renderStroke = (stroke: Stroke, announced = false): TemplateResult =>
  renderLink({ stroke, announced, path: 'M0 7H48', middle: [24, 7] });
