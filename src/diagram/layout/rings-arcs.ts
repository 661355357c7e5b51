/**
 * Rings that are too full for the frame, or in a frame too narrow for rings, seen through a window below their centre: arcs
 * one under the other, each folded into as many rows as its nodes need.
 */
import {
  EDGE,
  fillRings,
  GAP,
  NAME_GAP,
  placeOrbits,
  round,
  stepOf,
  type PlaceRings,
  type RingBody,
  type RingsFrame,
  type RingsPlacement,
  type RingThread,
} from './rings.js';

const NAME_LINE = 20;
/** How far the middle of an arc hangs below its ends. */
const SAG = 0.05;
/** How far rows are shifted, as a share of a node's place. */
const STAGGER = 0.1;
/** Over which share of the width those are spread that have a row to themselves, and by which part of it each goes on. */
const SPREAD = 0.5;
const GOLDEN = 0.618;
/** Between a row's shapes and what stands above, besides the names. */
const ROW_GAP = 14;

/** Rings seen through a window below their centre: arcs one under the other. */
export const placeArcs = (bodies: readonly RingBody[], frame: RingsFrame, room: number): RingsPlacement => {
  const { width } = frame;
  // With the room that is asked for the widest names count more and more.
  const widest = bodies.reduce((most, { labelWidth }) => Math.max(most, labelWidth), 0) + GAP;
  const mean = stepOf(bodies, 1).wide;
  const wide = mean + Math.max(0, widest - mean) * Math.min(1, 2 * (room - 1));
  const most = Math.max(1, Math.floor(width / Math.min(width, wide)));
  const sag = SAG * width;
  const points = new Float64Array(2 * bodies.length);
  const threads: RingThread[] = [];
  /** Every arc with its height, from the top down, and its nodes. */
  const rows: { ring: number; first: boolean; nodes: readonly number[]; y: number }[] = [];
  let y = EDGE / 2;
  fillRings(bodies, frame).forEach((nodes, ring) => {
    const count = Math.max(1, Math.ceil(nodes.length / most));
    for (let row = 0; row < count; row++) {
      const own = nodes.slice(Math.floor((row * nodes.length) / count), Math.floor(((row + 1) * nodes.length) / count));
      const reach = own.reduce((high, node) => Math.max(high, bodies[node]!.reach), 0);
      const label = own.reduce((high, node) => Math.max(high, bodies[node]!.labelHeight), 0);
      y += row === 0 ? NAME_LINE / 2 : reach + ROW_GAP * room;
      // The name of a ring stands on an arc of its own, above its nodes.
      if (row === 0) rows.push({ ring, first: true, nodes: [], y });
      if (own.length === 0) {
        y += NAME_LINE;
        continue;
      }
      if (row === 0) y += NAME_LINE / 2 + reach + ROW_GAP * room;
      rows.push({ ring, first: false, nodes: own, y });
      y += reach + (label + GAP) * room;
    }
    y += NAME_LINE / 2;
  });
  const natural = y + sag + EDGE / 2;
  const stretch = Math.max(1, (frame.height - sag) / (natural - sag));
  const at = (x: number, middle: number): number => {
    const off = (2 * x - width) / width;
    return middle * stretch + sag * (1 - off * off);
  };
  for (const [turn, { ring, first, nodes, y: middle }] of rows.entries()) {
    const [ends, low] = [round(at(0, middle)), round(at(width / 2, middle))];
    nodes.forEach((node, rank) => {
      // Rows are shifted in turn, so that a link from one to the next but one passes beside the node between; of those
      // in a column of their own no three stand in line.
      const shift = nodes.length > 1 ? STAGGER * (turn % 2 === 0 ? -1 : 1) : SPREAD * (((turn * GOLDEN) % 1) - 0.5);
      const x = ((rank + 0.5 + shift) / nodes.length) * width;
      points[2 * node] = x;
      points[2 * node + 1] = at(x, middle);
    });
    // A parabola passes half as far from its chord as its control point.
    if (!first)
      threads.push({ ring, path: `M0 ${ends}Q${round(width / 2)} ${round(2 * low - ends)} ${width} ${ends}` });
    else {
      const half = Math.min(width / 2, frame.names[ring]! / 2 + NAME_GAP);
      const [left, right] = [width / 2 - half, width / 2 + half];
      const side = (from: number, to: number): string => {
        const [a, b] = [at(from, middle), at(to, middle)];
        // Where the tangents at both ends meet: the control point of this piece of the parabola.
        const slope = (sag * -4 * (2 * from - width)) / (width * width);
        const control = a + (slope * (to - from)) / 2;
        return `M${round(from)} ${round(a)}Q${round((from + to) / 2)} ${round(control)} ${round(to)} ${round(b)}`;
      };
      const path = left > 1 ? side(0, left) + side(right, width) : '';
      threads.push({ ring, path, name: [round(width / 2), low] });
    }
  }
  return { points, threads, width, height: Math.max(frame.height, Math.ceil(natural * stretch - sag * (stretch - 1))) };
};

/** Whole rings where they can be, else arcs. */
export const placeEither: PlaceRings = function* (bodies, frame, room) {
  return (yield* placeOrbits(bodies, frame, room)) ?? placeArcs(bodies, frame, room);
};
