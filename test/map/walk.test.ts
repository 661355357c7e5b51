import assert from 'node:assert/strict';
import test from 'node:test';
import { DIRECTIONS, type Direction } from '../../src/diagram/interaction/keys.js';
import { buildWalk, moveFrom } from '../../src/diagram/interaction/walk.js';
import { spotsOnPage, type Placed } from '../../src/map/layout.js';
import { realAtlas } from './read-layers.js';

const atlas = realAtlas();
const { areas, neighbours } = atlas;
/** The mainland, and the overseas frames in a column to its right. */
const column = (frame: number): Placed =>
  frame === 0
    ? { left: 0, top: 0, width: 600, height: 570 }
    : { left: 640, top: (frame - 1) * 110, width: 90, height: 90 };
/** The same in a row under it. */
const row = (frame: number): Placed =>
  frame === 0
    ? { left: 0, top: 0, width: 270, height: 270 }
    : { left: (frame - 1) * 55, top: 290, width: 50, height: 80 };

for (const [name, placeOf] of [
  ['a column', column],
  ['a row', row],
] as const) {
  const spots = spotsOnPage(areas, undefined, placeOf);
  const walk = buildWalk(spots, neighbours, 0);

  test(`with overseas frames in ${name}, arrows alone lead to every territory`, () => {
    const met = new Set([0]);
    for (const from of met) {
      for (const direction of DIRECTIONS) {
        const to = moveFrom(walk, from, direction);
        if (to !== undefined) met.add(to);
      }
    }
    assert.equal(met.size, areas.length);
  });

  test(`with overseas frames in ${name}, an arrow leads in its direction, and most often to a neighbour where there is one`, () => {
    const [dx, dy] = [
      { right: 1, down: 0, left: -1, up: 0 },
      { right: 0, down: 1, left: 0, up: -1 },
    ] as const satisfies readonly Record<Direction, number>[];
    let [wrong, moves, along, possible] = [0, 0, 0, 0];
    areas.forEach((_, from) => {
      for (const direction of DIRECTIONS) {
        const to = moveFrom(walk, from, direction);
        const ahead = (other: number): number =>
          (spots[2 * other]! - spots[2 * from]!) * dx[direction] +
          (spots[2 * other + 1]! - spots[2 * from + 1]!) * dy[direction];
        const aside = (other: number): number =>
          Math.abs((spots[2 * other]! - spots[2 * from]!) * dy[direction]) +
          Math.abs((spots[2 * other + 1]! - spots[2 * from + 1]!) * dx[direction]);
        if (to === undefined) continue;
        moves++;
        if (ahead(to) <= 0) wrong++;
        if (!neighbours[from]!.some((other) => ahead(other) > 2 * aside(other))) continue;
        possible++;
        if (neighbours[from]!.includes(to)) along++;
      }
    });
    // Some arrows are turned so that nobody is left out: few, and never many.
    assert.ok(wrong / moves < 0.02, `${String(wrong)} of ${String(moves)}`);
    assert.ok(along / possible > 0.8, `${String(along)} of ${String(possible)}`);
  });
}
