/** Names in a picture of thousands of nodes: of those with most links among what is seen, where there is room. Pure. */
import type { Box } from '../scene/labels.js';
import type { Scene } from '../scene/scene.js';
import type { Camera, Look } from './canvas-scene.js';

/** Size of a name in pixels of the page. */
export const NAME_SIZE = 13;
/** Names shown at once, tries to place one, and what is free around them, in pixels of the page. */
const NAMES = 60;
const CANDIDATES = 300;
const ROOM = 4;
/** A width for names where nothing is measured: a little generous. */
const LETTER = 7.2;

export interface Named {
  /** Rank of each node by its links: 0 for the one with most. */
  readonly rank: Int32Array;
  /** What each node is called, short enough for a picture. */
  readonly names: readonly string[];
  /** Width of a name in pixels of the page. */
  readonly widthOf?: ((name: string) => number) | undefined;
}

/** A name, where it begins and its middle line, in pixels of the page from the corner of what is seen. */
export interface PlacedName {
  readonly node: number;
  readonly name: string;
  readonly left: number;
  readonly middle: number;
  readonly box: Box;
}

/**
 * Places names beside their node, or under or over it, so that none meets another one or the frame.
 * @param seen indexes of the nodes in sight
 */
export const placeNames = (
  { nodes }: Scene,
  seen: ArrayLike<number>,
  { scale, x, y, width, height }: Camera,
  look: Pick<Look, 'nodeTone'>,
  { rank, names, widthOf }: Named,
): PlacedName[] => {
  const order: number[] = [];
  for (let at = 0; at < seen.length; at++) if (look.nodeTone(seen[at]!) !== undefined) order.push(seen[at]!);
  order.sort((a, b) => rank[a]! - rank[b]!);
  const placed: PlacedName[] = [];
  for (const node of order.slice(0, CANDIDATES)) {
    if (placed.length >= NAMES) break;
    const { x: cx, y: cy, r } = nodes[node]!;
    const [px, py] = [(cx - x) * scale, (cy - y) * scale];
    if (px < 0 || py < 0 || px > width || py > height) continue;
    const name = names[node]!;
    const wide = widthOf?.(name) ?? name.length * LETTER;
    const gap = r * scale + ROOM;
    const spots = [
      [px + gap, py],
      [px - gap - wide, py],
      [px - wide / 2, py + gap + NAME_SIZE / 2],
      [px - wide / 2, py - gap - NAME_SIZE / 2],
    ] as const;
    for (const [left, middle] of spots) {
      const box = { left, top: middle - NAME_SIZE / 2, right: left + wide, bottom: middle + NAME_SIZE / 2 };
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
      const isFree = placed.every(
        ({ box: other }) =>
          box.left > other.right + ROOM ||
          other.left > box.right + ROOM ||
          box.top > other.bottom ||
          other.top > box.bottom,
      );
      if (!isFree) continue;
      placed.push({ node, name, left, middle, box });
      break;
    }
  }
  return placed;
};
