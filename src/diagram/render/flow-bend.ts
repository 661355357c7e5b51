/** A level course that ends on another level. */
import { round } from '../scene/node.js';
import type { Bend } from './flow-bundle.js';

/** Pieces of a flattened curve. */
const PIECES = 8;

/** An S between two horizontal tangents; level where both ends are. */
export const bendFlow: Bend = ({ turn, right: [x, y], left }, off) => {
  const level = left[1] + off;
  if (Math.abs(left[1] - y) < 0.5) return { path: `H${round(x)}`, chain: [turn, level, x, level] };
  const middle = (turn + x) / 2;
  const end = y + off;
  const chain = Array.from({ length: PIECES + 1 }, (_, piece) => {
    const t = piece / PIECES;
    const rest = 1 - t;
    const [a, b, c, d] = [rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t];
    return [a * turn + (b + c) * middle + d * x, (a + b) * level + (c + d) * end];
  }).flat();
  return {
    path: `H${round(turn)}C${round(middle)} ${round(level)} ${round(middle)} ${round(end)} ${round(x)} ${round(end)}`,
    chain,
  };
};
