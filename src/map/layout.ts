import type { Area } from './atlas.js';
import { FRAMES, type Box, type Spot } from './frames.js';

/** Room around a region, as a share of its longer side. */
const MARGIN = 0.06;

/** What a picture shows of a region: its box with a margin. */
export const boxOfRegion = ({ box: [left, top, right, bottom] }: Pick<Area, 'box'>): Box => {
  const margin = MARGIN * Math.max(right - left, bottom - top);
  return [left - margin, top - margin, right + margin, bottom + margin];
};

/** How many pixels a kilometre takes in a picture of this size that shows a box whole, in its middle. */
export const scaleOf = ([left, top, right, bottom]: Box, width: number, height: number): number =>
  Math.min(width / (right - left), height / (bottom - top));

/** Where a picture lies on the page, in pixels. */
export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where each area stands on the page, x and y in turn, so that arrows lead where the eye does, from one frame to another
 * too.
 *
 * @param region what is shown instead of whole frames
 * @param placeOf where the picture of a frame lies; undefined where nobody knows: then its areas stand in its corner
 */
export const spotsOnPage = (
  areas: readonly Area[],
  region: Pick<Area, 'box'> | undefined,
  placeOf: (frame: number) => Placed | undefined,
): number[] =>
  areas.flatMap(({ frame, centre: [x, y] }): Spot => {
    const box = region ? boxOfRegion(region) : FRAMES[frame]!.box;
    const { left, top, width, height } = placeOf(frame) ?? { left: 0, top: 0, width: 1, height: 1 };
    const scale = scaleOf(box, width, height);
    return [
      left + width / 2 + (x - (box[0] + box[2]) / 2) * scale,
      top + height / 2 + (y - (box[1] + box[3]) / 2) * scale,
    ];
  });
