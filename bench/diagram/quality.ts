/**
 * How good a picture is, from coordinates alone: pure functions, the same for every layout. Definitions are those of
 * the literature where there is one; where there are several, which one is said.
 */

/** Who is tied to whom: distinct other nodes of each node. */
export type Neighbours = readonly (readonly number[])[];

export const neighboursOf = (count: number, ends: ArrayLike<number>): number[][] => {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (let at = 0; at + 1 < ends.length; at += 2) {
    const [a, b] = [ends[at]!, ends[at + 1]!];
    if (a === b) continue;
    sets[a]!.add(b);
    sets[b]!.add(a);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b));
};

/** Hops from a node to all others, breadth first; -1 where there is no way. */
const hopsFrom = (neighbours: Neighbours, start: number): Int32Array => {
  const hops = new Int32Array(neighbours.length).fill(-1);
  const queue = [start];
  hops[start] = 0;
  for (const node of queue) {
    for (const other of neighbours[node]!) {
      if (hops[other] !== -1) continue;
      hops[other] = hops[node]! + 1;
      queue.push(other);
    }
  }
  return hops;
};

/**
 * Normalised stress: the mean over pairs of ((s·‖p − q‖ − d) ÷ d)², d their hops in the graph. The scale s is the best
 * there is for each connected part, s = Σ(‖p − q‖ ÷ d) ÷ Σ(‖p − q‖² ÷ d²), so that neither the size of a picture nor
 * how its parts are packed counts. 0 is perfect.
 *
 * @param points x and y of each node in turn
 * @param every only every so many nodes is taken as the first of a pair: for graphs where all would be too many
 */
export const normalisedStress = (points: ArrayLike<number>, neighbours: Neighbours, every = 1): number => {
  const sums = new Map<number, { ratio: number; square: number; pairs: number }>();
  for (let a = 0; a < neighbours.length; a += every) {
    const hops = hopsFrom(neighbours, a);
    // A part is known by its first node.
    const part = hops.findIndex((far) => far >= 0);
    const sum = sums.get(part) ?? { ratio: 0, square: 0, pairs: 0 };
    sums.set(part, sum);
    for (let b = every === 1 ? a + 1 : 0; b < neighbours.length; b++) {
      if (hops[b]! <= 0) continue;
      const ratio = Math.hypot(points[2 * a]! - points[2 * b]!, points[2 * a + 1]! - points[2 * b + 1]!) / hops[b]!;
      sum.ratio += ratio;
      sum.square += ratio * ratio;
      sum.pairs++;
    }
  }
  let stress = 0;
  let pairs = 0;
  for (const sum of sums.values()) {
    // Σ(s·r − 1)² with the best s is n − (Σr)² ÷ Σr².
    stress += sum.pairs - (sum.square === 0 ? 0 : (sum.ratio * sum.ratio) / sum.square);
    pairs += sum.pairs;
  }
  return pairs === 0 ? 0 : stress / pairs;
};

/** Pairs of straight links that cross, over the number of links. Links that share an end do not cross. */
export const crossingsPerLink = (points: ArrayLike<number>, ends: ArrayLike<number>): number => {
  const side = (a: number, b: number, c: number): number =>
    (points[2 * b]! - points[2 * a]!) * (points[2 * c + 1]! - points[2 * a + 1]!) -
    (points[2 * b + 1]! - points[2 * a + 1]!) * (points[2 * c]! - points[2 * a]!);
  let crossings = 0;
  for (let first = 0; first < ends.length; first += 2) {
    const [a, b] = [ends[first]!, ends[first + 1]!];
    for (let second = first + 2; second < ends.length; second += 2) {
      const [c, d] = [ends[second]!, ends[second + 1]!];
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings++;
    }
  }
  return ends.length === 0 ? 0 : crossings / (ends.length / 2);
};

/** The nearest nodes to one, nearest first; of equally near ones the first. */
const nearestTo = (points: ArrayLike<number>, node: number, most: number): number[] => {
  const [x, y] = [points[2 * node]!, points[2 * node + 1]!];
  const nearest: number[] = [];
  const squares: number[] = [];
  for (let other = 0; 2 * other < points.length; other++) {
    if (other === node) continue;
    const square = (points[2 * other]! - x) ** 2 + (points[2 * other + 1]! - y) ** 2;
    if (nearest.length === most && square >= squares[most - 1]!) continue;
    let at = Math.min(nearest.length, most - 1);
    for (; at > 0 && squares[at - 1]! > square; at--) [nearest[at], squares[at]] = [nearest[at - 1]!, squares[at - 1]!];
    [nearest[at], squares[at]] = [other, square];
  }
  return nearest;
};

/**
 * Neighbourhood preservation: for each node with k neighbours in the graph, the Jaccard index of these and of the k
 * nodes nearest to it in the picture, |both| ÷ |either|; the mean over nodes that have a neighbour. 1 is perfect.
 * (Kruiger and others, "Graph layouts by t-SNE", 2017, with a neighbourhood of one hop.)
 */
export const neighbourhoodPreservation = (points: ArrayLike<number>, neighbours: Neighbours, every = 1): number => {
  let sum = 0;
  let count = 0;
  for (let node = 0; node < neighbours.length; node += every) {
    const own = neighbours[node]!;
    if (own.length === 0) continue;
    const kept = nearestTo(points, node, own.length).filter((other) => own.includes(other)).length;
    sum += kept / (2 * own.length - kept);
    count++;
  }
  return count === 0 ? 1 : sum / count;
};

/** Left, top, right and bottom of something drawn. */
export type Rectangle = readonly [left: number, top: number, right: number, bottom: number];

/** Pairs of rectangles that overlap by more than a hair. */
export const overlappingPairs = (boxes: readonly Rectangle[], hair = 0.5): number => {
  const sorted = [...boxes].sort((a, b) => a[0] - b[0]);
  let pairs = 0;
  for (const [at, a] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length && sorted[next]![0] < a[2] - hair; next++) {
      const b = sorted[next]!;
      if (a[1] < b[3] - hair && b[1] < a[3] - hair) pairs++;
    }
  }
  return pairs;
};

/** Pairs of discs that overlap by more than a hair. */
export const overlappingDiscs = (points: ArrayLike<number>, radii: ArrayLike<number>, hair = 0.5): number => {
  const order = Array.from({ length: radii.length }, (_, node) => node);
  order.sort((a, b) => points[2 * a]! - radii[a]! - points[2 * b]! + radii[b]!);
  let pairs = 0;
  for (const [at, a] of order.entries()) {
    const right = points[2 * a]! + radii[a]! - hair;
    for (let next = at + 1; next < order.length && points[2 * order[next]!]! - radii[order[next]!]! < right; next++) {
      const b = order[next]!;
      const far = Math.hypot(points[2 * a]! - points[2 * b]!, points[2 * a + 1]! - points[2 * b + 1]!);
      if (far < radii[a]! + radii[b]! - hair) pairs++;
    }
  }
  return pairs;
};
