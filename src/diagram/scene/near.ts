import type { Task } from '../../util/slices.js';
import type { Box } from './labels.js';

/** Boxes between two pauses. */
const CHUNK = 256;

/**
 * Finds among many boxes those that may meet another one: their indexes in increasing order, some of them in vain.
 *
 * @param size side of a cell, in units
 */
export function* nearBoxes(boxes: readonly Box[], size: number): Task<(box: Box) => number[]> {
  const cells = new Map<number, number[]>();
  const each = ({ left, top, right, bottom }: Box, visit: (key: number) => void): void => {
    const [first, last] = [Math.floor(left / size), Math.floor(right / size)];
    const low = Math.floor(bottom / size);
    for (let row = Math.floor(top / size); row <= low; row++)
      for (let column = first; column <= last; column++) visit(row * 4096 + column);
  };
  for (const [index, box] of boxes.entries()) {
    each(box, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(index);
      else cells.set(key, [index]);
    });
    if (index % CHUNK === CHUNK - 1) yield 64 * CHUNK;
  }
  const met = new Int32Array(boxes.length);
  let question = 0;
  return (box) => {
    const found: number[] = [];
    question++;
    each(box, (key) => {
      for (const index of cells.get(key) ?? []) {
        if (met[index] === question) continue;
        met[index] = question;
        found.push(index);
      }
    });
    return found.sort((a, b) => a - b);
  };
}
