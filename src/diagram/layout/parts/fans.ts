import type { Part } from './distances.js';

/** Grows with the angle like the angle itself, from 0 to 4, without trigonometry. */
const turn = (dx: number, dy: number): number => {
  const slope = dx / (Math.abs(dx) + Math.abs(dy) || 1);
  return dy < 0 ? 3 + slope : 1 - slope;
};

/** Up to this many leaves stand on one circle; more fill a disc, each with so much room (in link lengths). */
const CIRCLE = 16;
const SPACING = 0.34;
const INNER = 0.75;
const GOLDEN = 0.6180339887498949;

/** Distances from the hub that fill a disc evenly, without neighbours at the same distance. */
const spread = (place: number, count: number): number => {
  const share = (place * GOLDEN) % 1;
  return Math.sqrt(INNER * INNER + share * ((count * SPACING * SPACING) / 3.14159));
};

/**
 * Leaves of one hub may change places freely: the graph does not tell them apart. They are dealt again around
 * the hub, family by family, each keeping its own distance, starting behind the widest gap.
 */
export const gatherFamilies = (points: Float64Array, { neighbours, groups }: Part): void => {
  neighbours.forEach((around, hub) => {
    const leaves = around.filter((node) => neighbours[node]!.length === 1);
    if (leaves.length < 3) return;
    const hx = points[2 * hub]!;
    const hy = points[2 * hub + 1]!;
    const slots = leaves
      .map((node) => {
        const dx = points[2 * node]! - hx;
        const dy = points[2 * node + 1]! - hy;
        const length = Math.sqrt(dx * dx + dy * dy) || 1e-9;
        return { dx: dx / length, dy: dy / length, length, at: turn(dx, dy), node };
      })
      .sort((a, b) => a.at - b.at || a.node - b.node);
    const lengths = new Map(slots.map((slot) => [slot.node, slot.length]));
    let start = 0;
    let widest = -1;
    slots.forEach((slot, place) => {
      const before = slots[(place + slots.length - 1) % slots.length]!.at;
      const gap = (slot.at - before + 4) % 4;
      if (gap > widest) [widest, start] = [gap, place];
    });
    leaves.sort((a, b) => groups[a]! - groups[b]! || a - b);
    leaves.forEach((node, place) => {
      const slot = slots[(start + place) % slots.length]!;
      const length = leaves.length > CIRCLE ? spread(place, leaves.length) : lengths.get(node)!;
      points[2 * node] = hx + slot.dx * length;
      points[2 * node + 1] = hy + slot.dy * length;
    });
  });
};
