import { nothing, svg, type TemplateResult } from 'lit';
import type { RingsScene } from './rings-picture.js';
import { layersOf, type Stroke } from '../scene/strokes.js';
import { LABEL_SIZE } from '../scene/text.js';

/** From the middle of a ring's name to its baseline. */
const NAME_BASELINE = LABEL_SIZE * 0.34;

/**
 * The threads of the rings, each in the stroke of its degree; open behind names of several lines, beside whose shorter
 * line a hair of them would stand.
 *
 * @param strokes which stroke draws each ring, from the innermost
 */
export const renderRings = ({ threads, labels }: RingsScene, strokes: readonly Stroke[]): TemplateResult => svg`
  ${threads.map(({ ring, path }) =>
    layersOf(strokes[ring]!).map(
      ([width, dash], at) => svg`<path
        class="orbit ${at % 2 ? 'surface' : ''}"
        d=${path}
        stroke-width=${width}
        stroke-dasharray=${dash ?? nothing}
      ></path>`,
    ),
  )}${labels.map(({ lines, box: { left, top, right, bottom } }) =>
    lines.length > 1
      ? svg`<path class="orbit surface" d="M${left} ${(top + bottom) / 2}H${right}" stroke-width=${bottom - top}></path>`
      : nothing,
  )}`;

/** The names of the rings, from the innermost, each in the opening of its thread. */
export const renderRingNames = ({ threads }: RingsScene, names: readonly string[]): TemplateResult => svg`
  ${threads.map(({ ring, name }) =>
    name
      ? svg`<text class="orbit-name" text-anchor="middle" x=${name[0]} y=${name[1] + NAME_BASELINE}>${names[ring]}</text>`
      : nothing,
  )}`;
