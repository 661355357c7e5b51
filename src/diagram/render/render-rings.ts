import { nothing, svg, type TemplateResult } from 'lit';
import type { RingsScene } from './rings-picture.js';
import { layersOf, type Stroke } from '../scene/strokes.js';
import { LABEL_SIZE } from '../scene/text.js';

/** From the middle of a ring's name to its baseline. */
const NAME_BASELINE = LABEL_SIZE * 0.34;

/** Around a name, above and below it together. */
const HALO = 12;

/**
 * The threads of the rings, each in the stroke of its degree; open behind names, from their shapes on: a hair of them would
 * stand between the two, and beside the shorter of two lines.
 *
 * @param strokes which stroke draws each ring, from the innermost
 */
export const renderRings = ({ threads, labels, nodes }: RingsScene, strokes: readonly Stroke[]): TemplateResult => svg`
  ${threads.map(({ ring, path }) =>
    layersOf(strokes[ring]!).map(
      ([width, dash], at) => svg`<path
        class="orbit ${at % 2 ? 'surface' : ''}"
        d=${path}
        stroke-width=${width}
        stroke-dasharray=${dash ?? nothing}
      ></path>`,
    ),
  )}${labels.map(({ node, box: { left, top, right, bottom } }) => {
    const { x } = nodes[node]!;
    const [from, to] = [Math.min(left, x), Math.max(right, x)];
    return svg`<path class="orbit surface" d="M${from} ${(top + bottom) / 2}H${to}" stroke-width=${bottom - top + HALO}></path>`;
  })}`;

/** The names of the rings, from the innermost, each in the opening of its thread. */
export const renderRingNames = ({ threads }: RingsScene, names: readonly string[]): TemplateResult => svg`
  ${threads.map(({ ring, name }) =>
    name
      ? svg`<text class="orbit-name" text-anchor="middle" x=${name[0]} y=${name[1] + NAME_BASELINE}>${names[ring]}</text>`
      : nothing,
  )}`;
