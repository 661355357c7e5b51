/** What the cells of a matrix hold: the links of two items, on either side of the diagonal, or of one with itself. */
import type { Graph } from '../graph.js';
import type { MatrixGrid } from '../layout/matrix.js';
import { round } from '../scene/node.js';
import type { SceneLink } from '../scene/scene.js';
import { strokeOf } from '../scene/strokes.js';

/** Which row each node belongs to. */
export interface Fold {
  readonly itemOf: readonly number[];
  readonly count: number;
}

export interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly row: number;
}

/** A link as a cell counts it. */
export interface CellTie {
  /** Index of the link. */
  readonly link: number;
  /** None when nobody knows. */
  readonly degree: number | undefined;
  readonly announced: boolean;
  /** The row that gives and the one that receives; none for what has no direction, or stays in one row. */
  readonly way: readonly [from: number, to: number] | undefined;
}

/** What is drawn in a cell. */
export interface MatrixCell extends CellPlace {
  /** Tightest degree of its links; none when nobody knows any. */
  readonly degree: number | undefined;
  /** Every link of it is announced or only possible. */
  readonly announced: boolean;
  readonly gives: boolean;
  readonly receives: boolean;
  readonly count: number;
}

/** A link in its cells: one on either side of the diagonal, or one on it. */
export interface MatrixLink extends SceneLink {
  readonly places: readonly CellPlace[];
  /** All links of these cells, this one among them: the first of them that is shown draws the cells. */
  readonly ties: readonly CellTie[];
}

/** A cell with those of its links that are shown. */
export const cellOf = (place: CellPlace, ties: readonly CellTie[]): MatrixCell => {
  const degrees = ties.flatMap(({ degree }) => degree ?? []);
  return {
    ...place,
    degree: degrees.length === 0 ? undefined : Math.max(...degrees),
    announced: ties.every(({ announced }) => announced),
    gives: ties.some(({ way }) => way?.[0] === place.row),
    receives: ties.some(({ way }) => way?.[1] === place.row),
    count: ties.length,
  };
};

/** How strongly items are tied: tight links weigh more, weakly grounded ones less. */
export const weigh = ({ edges, ends }: Graph, { itemOf, count }: Fold): number[][] => {
  const weights = Array.from({ length: count }, () => Array.from({ length: count }, () => 0));
  edges.forEach(({ degree, faint }, edge) => {
    const [a, b] = [itemOf[ends[2 * edge]!]!, itemOf[ends[2 * edge + 1]!]!];
    const weight = faint ? 0.5 : 1 + (degree ?? 0) / 2;
    weights[a]![b]! += weight;
    if (a !== b) weights[b]![a]! += weight;
  });
  return weights;
};

/**
 * The links in their cells.
 * @param placeOf the row of each item
 */
export const fillCells = (
  { edges, ends }: Graph,
  { itemOf }: Fold,
  placeOf: readonly number[],
  { left, top, cell: width, high: height, pitch }: MatrixGrid,
): MatrixLink[] => {
  const placeAt = (row: number, column: number): CellPlace => ({
    x: round(left + column * width),
    y: round(top + row * pitch),
    width,
    height,
    row,
  });
  const cells = new Map<string, { readonly ties: CellTie[]; readonly places: readonly CellPlace[] }>();
  return edges.map(({ id, degree, faint, announced, directed }, link): MatrixLink => {
    const [from, to] = [ends[2 * link]!, ends[2 * link + 1]!];
    const [a, b] = [placeOf[itemOf[from]!]!, placeOf[itemOf[to]!]!];
    const pair = `${Math.min(a, b)} ${Math.max(a, b)}`;
    const cell = cells.get(pair) ?? { ties: [], places: a === b ? [placeAt(a, a)] : [placeAt(a, b), placeAt(b, a)] };
    cells.set(pair, cell);
    cell.ties.push({
      link,
      degree: faint ? undefined : degree,
      announced,
      way: directed && a !== b ? [a, b] : undefined,
    });
    const middles = cell.places.map(({ x, y }) => [x + width / 2, y + height / 2] as const);
    const [x, y] = middles[0]!;
    return {
      id,
      from,
      to,
      stroke: strokeOf(degree, faint),
      announced,
      points: [x, y, x, y],
      path: `M${x} ${y}L${x} ${y}`,
      middle: [x, y],
      // One point in each cell.
      chain: middles.flatMap(([cx, cy], at) => [...(at > 0 ? [NaN, NaN] : []), cx, cy, cx, cy]),
      ...cell,
    };
  });
};
