import { nothing, svg, type TemplateResult } from 'lit';
import { LABEL_LINE } from '../scene/text.js';
import { round } from '../scene/node.js';
import type { FlowLink, FlowThread } from './flow-bundle.js';
import type { FlowsScene } from './flows-picture.js';
import { renderSign, type Sign } from './sign.js';

/** What is written around the flows. */
export interface FlowsWords {
  readonly from: string;
  readonly to: string;
  readonly none: string;
  readonly others: string;
}

const BAR = 6;
/** Baseline of the headings. */
const HEADINGS = 14;
const SIGN = 20;
/** Strokes and gaps of a broken thread, and how far every other one is shifted. */
const DASH = '2.2 5';
const STAGGER = 3.6;

/** Headings and rules. */
export const renderFlowsGround = (scene: FlowsScene, words: FlowsWords): TemplateResult => {
  const { columns, width, rest, rules, links, wide } = scene;
  const heading = (x: number, y: number, anchor: string, text: string): TemplateResult =>
    svg`<text class="flow-heading" text-anchor=${anchor} x=${x} y=${y}>${text}</text>`;
  return svg`${
    links.length === 0
      ? heading(width / 2, HEADINGS, 'middle', words.none)
      : [
          heading(columns[0] + (wide ? BAR / 2 : -BAR / 2), HEADINGS, wide ? 'end' : 'start', words.from),
          heading(columns[1] + (wide ? -BAR / 2 : BAR / 2), HEADINGS, wide ? 'start' : 'end', words.to),
        ]
  }
  ${rules.map((y) => svg`<path class="flow-rule" d="M0 ${y}H${width}"></path>`)}
  ${rest === undefined ? nothing : heading(6, rest, 'start', words.others)}
`;
};

/** The bars of an actor, around its centre: they come and go with it. */
export const renderBars = ({ spots, nodes }: FlowsScene, of: number): TemplateResult[] =>
  spots.flatMap(({ node, bar }) => {
    if (node !== of || !bar) return [];
    const [x, top, bottom] = bar.map(round);
    return svg`<rect class="flow-bar" x=${x! - BAR / 2 - nodes[of]!.x} y=${top! - nodes[of]!.y} width=${BAR} height=${bottom! - top!}></rect>`;
  });

/** Threads, broken where what flows is only announced or possible. */
export const renderThreads = (threads: readonly FlowThread[], isPossible: boolean): TemplateResult[] =>
  threads.map(
    ({ path, width }, at) =>
      svg`<path d=${path} stroke-width=${width} stroke-dasharray=${isPossible ? DASH : nothing} stroke-dashoffset=${at % 2 ? STAGGER : 0}></path>`,
  );

/** A bundle of threads, what flows in its gap, and the sign of its degree. */
export const renderFlow = (link: FlowLink, tone: string, signs: readonly Sign[]): TemplateResult => {
  const { threads, arrows, group, lines, words, sign, degree, announced } = link;
  const cloth = signs[degree ?? -1];
  return svg`<g part="link" class="flow flow-${group} ${announced ? 'possible' : ''} ${tone}">
    ${renderThreads(threads, announced)}
    <path class="flow-arrow" d=${arrows}></path>
    ${lines.map(
      ({ text, isWhat }, at) =>
        svg`<text class=${isWhat ? 'flow-what' : 'flow-much'} text-anchor="middle" x=${words[0]} y=${words[1] + at * LABEL_LINE}>${text}</text>`,
    )}
    ${sign && cloth ? renderSign(cloth, 'flow-sign', sign, SIGN) : nothing}
  </g>`;
};
