import { nothing, svg, type TemplateResult } from 'lit';
import type { Scene, SceneLabel, SceneLink } from '../scene/scene.js';
import { layersOf, type Stroke } from '../scene/strokes.js';
import { LABEL_LINE } from '../scene/text.js';

/** How a scene is looked at: what is chosen or pointed at, what is filtered out, what assistive technology meets. */
export interface SceneState {
  /** Index of the chosen node; -1 or undefined for none. */
  readonly chosen?: number;
  /** Index of the node that the tab key reaches. */
  readonly stop: number;
  /** True once the focus is in the picture: until then one node stands for all. */
  readonly entered?: boolean;
  /** Class of a link: `lit` for those drawn above the others, `away`, or none; undefined when it is not shown. */
  readonly linkTone: (link: number) => string | undefined;
  /** Class of a node and of its label: `chosen`, `far`, `away`, or none; undefined when it is not shown. */
  readonly nodeTone: (node: number) => string | undefined;
  /** Labels shown besides those of the scene. */
  readonly extra: readonly SceneLabel[];
  /** Drawn over the links. */
  readonly marks?: TemplateResult;
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
  /** Draws a link, of this index; `tone` is its class, and `isShown` says which others are shown. */
  readonly link?: (
    link: SceneLink,
    tone: string,
    crowded: boolean,
    index: number,
    isShown: (link: number) => boolean,
  ) => TemplateResult;
  /** Drawn with a node, around its centre: the other places where it stands. */
  readonly echo?: (node: number) => TemplateResult;
}

/** Identifier of the text beside the picture that says how to walk. */
const HELP = 'keys';
const HALO = 3.6;
const RING = 5;

/** A list of one is that one: the marks around the members of lists add up, where there are hundreds. */
const oneOf = (list: readonly TemplateResult[]): unknown => (list.length === 1 ? list[0] : list);

type Course = Pick<SceneLink, 'stroke' | 'announced' | 'path' | 'middle'>;

export const renderLink = (
  { stroke, announced, path, middle }: Course,
  tone = '',
  crowded = false,
): TemplateResult => svg`<g
  part="link"
  class="link ${announced ? 'announced' : ''} ${tone}"
>
  ${oneOf(
    layersOf(stroke, crowded).map(
      ([width, dash], at) =>
        svg`<path
          class=${at % 2 ? 'surface' : 'link'}
          d=${path}
          stroke-width=${width}
          stroke-dasharray=${dash ?? nothing}
        ></path>`,
    ),
  )}
  ${announced ? svg`<circle cx=${middle[0]} cy=${middle[1]} r="4"></circle>` : nothing}
</g>`;

/** The picture of a scene: nodes are buttons; links and labels are told elsewhere. */
export const renderScene = (
  scene: Scene,
  { chosen, stop, entered, linkTone, nodeTone, extra, marks, order, nameOf, labelOf }: SceneState & SceneWords,
  { under, over, link: draw = renderLink, echo }: SceneLook = {},
): TemplateResult => {
  const isShown = (link: number): boolean => linkTone(link) !== undefined;
  const drawLinks = (areLit: boolean): unknown =>
    scene.links.map((link, at) => {
      const tone = linkTone(at);
      return tone === undefined || (tone === 'lit') !== areLit
        ? nothing
        : draw(link, tone, scene.crowded && !areLit, at, isShown);
    });
  return svg`
  <g aria-hidden="true">${under}${drawLinks(false)}${drawLinks(true)}${marks}</g>
  ${order.map((index) => {
    const { family, x, y, r, reach, path } = scene.nodes[index]!;
    const isChosen = index === chosen;
    const tone = nodeTone(index);
    // What is faint is there for the eye.
    const isMet = (entered || index === stop) && tone !== 'away';
    return svg`<g
      part="node"
      class="node family-${family} ${tone ?? ''}"
      data-node=${index}
      transform="translate(${x} ${y})"
      role="button"
      tabindex=${index === stop ? 0 : -1}
      aria-label=${nameOf(index)}
      aria-pressed=${isChosen}
      aria-hidden=${isMet ? nothing : 'true'}
      aria-describedby=${isMet && !entered ? HELP : nothing}
    >
      ${echo?.(index)}<circle class="ring" r=${reach + RING}></circle>
      ${isChosen ? svg`<path class="halo" d=${path} transform="scale(${r + HALO})"></path>` : nothing}
      <path class="shape" d=${path} transform="scale(${r})"></path>
    </g>`;
  })}
  <g aria-hidden="true" class="labels">
    ${over}${[...scene.labels, ...extra].map(({ node, lines, anchor, x, y, transform }) => {
      const tone = nodeTone(node);
      return tone === undefined
        ? nothing
        : svg`<text part="label" class="label ${tone}" text-anchor=${anchor} transform=${transform ?? nothing}>
          <title>${labelOf(node)}</title>${oneOf(
            lines.map((line, at) => svg`<tspan x=${x} y=${y + at * LABEL_LINE}>${line}</tspan>`),
          )}
        </text>`;
    })}
  </g>`;
};

/** A short piece of a link, for a legend. */
export const renderStroke = (stroke: Stroke, announced = false): TemplateResult =>
  renderLink({ stroke, announced, path: 'M0 7H48', middle: [24, 7] });
