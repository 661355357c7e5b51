/** A grid in a narrow frame: names stand above the rows, and upright over the columns. */
import { BESIDE, GAP, MARGIN, type PlaceGrid } from './matrix.js';

/** Height of a name above its row. */
const NAME = 19;

export const placeAbove: PlaceGrid = (count, { width, names, reach, least, most, high }) => {
  const cell = Math.min(most, Math.floor((width - 2 * MARGIN) / Math.max(1, count)));
  if (cell < least) return undefined;
  const left = (width - cell * count) / 2;
  const top = names + NAME + GAP + MARGIN;
  const tall = high ?? cell;
  return {
    left,
    top,
    cell,
    high: tall,
    pitch: tall + NAME,
    bottom: top + (tall + NAME) * count - NAME,
    row: [left + reach, -NAME / 2],
    out: 1,
    over: top - NAME - BESIDE - reach,
    turn: -90,
    deep: Infinity,
  };
};
