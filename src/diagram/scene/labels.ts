import type { Task } from '../../util/slices.js';
import { round } from './node.js';
import { ASCENT, LABEL_SIZE, type Wording } from './text.js';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A node that wants a label. */
export interface Claim {
  readonly x: number;
  readonly y: number;
  /** Half the side of the square that holds the shape. */
  readonly reach: number;
  /** How many links it has: whose label stays when two cannot both. */
  readonly links: number;
  readonly wordings: readonly Wording[];
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the first line's baseline is anchored. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

/** A piece of a link: its two ends and its width. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number, width: number];

export const GAP = 5;
/** Free space between two labels, and between a label and a shape. */
const BETWEEN = 2;
const SWEEPS = 3;
/** A label over a link costs this much a unit of surface covered. */
const COVERED = 0.04;

/** East, west, south, north, then the corners; the price says which is liked best. */
const POSITIONS = [
  [1, 0, 0],
  [-1, 0, 0.1],
  [0, 1, 0.3],
  [0, -1, 0.35],
  [1, 1, 0.5],
  [1, -1, 0.5],
  [-1, 1, 0.6],
  [-1, -1, 0.6],
] as const;
const ANCHORS = ['end', 'middle', 'start'] as const;
const SECOND_WORDING = 0.22;

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right + BETWEEN && b.left < a.right + BETWEEN && a.top < b.bottom + BETWEEN && b.top < a.bottom + BETWEEN;

/** How much of a segment lies in a box (Liang and Barsky). */
const lengthInside = (box: Box, piece: Segment): number => {
  const dx = piece[2] - piece[0];
  const dy = piece[3] - piece[1];
  // Where it runs along a side, division by zero tells inside (±∞) from outside (both of one sign).
  const west = (box.left - piece[0]) / dx;
  const east = (box.right - piece[0]) / dx;
  const north = (box.top - piece[1]) / dy;
  const south = (box.bottom - piece[1]) / dy;
  const enter = Math.max(0, Math.min(west, east), Math.min(north, south));
  const leave = Math.min(1, Math.max(west, east), Math.max(north, south));
  return leave > enter ? (leave - enter) * Math.sqrt(dx * dx + dy * dy) : 0;
};

const place = (claim: Claim, { lines, width, height }: Wording, sx: number, sy: number): PlacedLabel => {
  // At a corner the label comes nearer: the shape leaves the corner of its box free.
  const nearer = sx !== 0 && sy !== 0 ? 0.55 : 1;
  const reach = claim.reach * nearer + GAP;
  const x = claim.x + sx * reach;
  // To one side the whole of its size, to the other nothing, half of it between.
  const left = x + ((sx - 1) / 2) * width;
  const top = claim.y + sy * (reach - 1) + ((sy - 1) / 2) * height;
  return {
    lines,
    anchor: ANCHORS[sx + 1]!,
    x: round(x),
    y: round(top + LABEL_SIZE * ASCENT),
    box: { left, top, right: left + width, bottom: top + height },
  };
};

/** The places of a label in the frame that meet no shape but its own, and what each costs. */
const candidatesOf = (
  claim: Claim,
  frame: { readonly width: number; readonly height: number },
  { shapes, pieces }: Surroundings,
  own: Box,
): Candidate[] =>
  claim.wordings.flatMap((wording, rank) =>
    POSITIONS.flatMap(([sx, sy, price]) => {
      const placed = place(claim, wording, sx, sy);
      const { box } = placed;
      if (box.left < 1 || box.top < 1 || box.right > frame.width - 1 || box.bottom > frame.height - 1) return [];
      if (shapes.some((shape) => shape !== own && meet(box, shape))) return [];
      const covered = pieces.reduce((sum, piece) => sum + piece[4] * lengthInside(box, piece), 0);
      return [{ ...placed, cost: price + rank * SECOND_WORDING + covered * COVERED }];
    }),
  );

/** The box around a point. */
export const around = ({ x, y }: Claim, wide: number, high = wide): Box => ({
  left: x - wide,
  top: y - high,
  right: x + wide,
  bottom: y + high,
});

/** What a label in any of its places may meet: shapes, pieces of links, and labels, by their numbers. */
export interface Surroundings {
  readonly shapes: readonly Box[];
  readonly pieces: readonly Segment[];
  readonly rivals: readonly number[];
}

/** Says of each label, by its number, what is around it. */
export type LookAround = (
  claims: readonly Claim[],
  shapes: readonly Box[],
  pieces: readonly Segment[],
) => (index: number) => Surroundings;

/**
 * Chooses a wording and one of eight positions for each label, so that no label shown meets a shape or another label
 * and as few as possible cover a link. What cannot be placed is left out.
 * Each label in turn takes its cheapest place that the others leave, those with the least choice first, then the most
 * important; then again, for others that moved may have left a better one.
 *
 * @param taken boxes where no label may stand
 * @param lookAround narrows down what is compared, where there are many; everything with everything unless given
 * @returns one entry a claim; undefined when its label is not shown
 */
export function* placeLabels(
  claims: readonly Claim[],
  frame: { readonly width: number; readonly height: number },
  pieces: readonly Segment[],
  taken: readonly Box[] = [],
  lookAround?: LookAround,
): Task<(PlacedLabel | undefined)[]> {
  const shapes = [...claims.map((claim) => around(claim, claim.reach)), ...taken];
  const near = lookAround?.(claims, shapes, pieces);
  const all = { shapes, pieces, rivals: [...claims.keys()] };
  const candidates: Candidate[][] = [];
  const rivalsOf: (readonly number[])[] = [];
  for (const [index, claim] of claims.entries()) {
    const seen = near?.(index) ?? all;
    rivalsOf.push(seen.rivals);
    candidates.push(candidatesOf(claim, frame, seen, shapes[index]!).sort((a, b) => a.cost - b.cost));
    yield 2 * (shapes.length + pieces.length) + 32 * (seen.shapes.length + seen.pieces.length);
  }
  const chosen: (Candidate | undefined)[] = [];
  const order = [...claims.keys()].sort(
    (a, b) => candidates[a]!.length - candidates[b]!.length || claims[b]!.links - claims[a]!.links || a - b,
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const index of order) {
      const rivals = rivalsOf[index]!;
      chosen[index] = candidates[index]!.find(
        ({ box }) => !rivals.some((rival) => rival !== index && chosen[rival] && meet(box, chosen[rival].box)),
      );
      yield 16 * rivals.length;
    }
  }
  return chosen;
}
