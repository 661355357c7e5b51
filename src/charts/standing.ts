import type { Standing } from './chart-request.js';

/** Of a line that is drawn by what is seen of it: a point without a mark stands where the last one before it does. */
export const keptStanding = (kept: readonly number[]): Standing => ({
  placeOf: (point) => ({ index: kept.findLastIndex((one) => one <= point) }),
  pointAt: (index) => kept[index],
});
