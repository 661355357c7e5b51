/** A small line of a series in time, as SVG path data: no chart engine, no colour, no text. Pure. */

/** A point of a line: where it lies in time, and its value where it is known. */
export interface LinePoint {
  readonly position: number;
  readonly value: number | null;
}

export interface Sparkline {
  /** Line through the known points; broken at gaps. Empty when no two known points are neighbours. */
  readonly path: string;
  /** Known points between two gaps, which no line reaches. */
  readonly dots: readonly (readonly [x: number, y: number])[];
  /** First and last known points. */
  readonly first: readonly [x: number, y: number];
  readonly last: readonly [x: number, y: number];
}

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Free space on each side, for the marks at both ends. */
  readonly padding: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Points of a series fitted into a box, time to the right, higher values higher. The base is not zero: the line says
 * how a value moved, not how large it is. Equal values lie on the middle.
 *
 * @param points in the order of time
 * @returns undefined when fewer than two points are known
 */
export const toSparkline = (points: readonly LinePoint[], { width, height, padding }: Box): Sparkline | undefined => {
  const known = points.filter(({ value }) => value !== null);
  const [head, tail] = [known[0], known.at(-1)];
  if (!head || !tail || head === tail) return undefined;
  const sorted = known.map(({ value }) => value!).sort((a, b) => a - b);
  const low = sorted[0]!;
  const place = ({ position, value }: LinePoint): [number, number] => {
    const along = (position - head.position) / (tail.position - head.position);
    const up = (value! - low) / (sorted.at(-1)! - low);
    return [
      round(padding + (along || 0) * (width - 2 * padding)),
      round(height - padding - (Number.isFinite(up) ? up : 0.5) * (height - 2 * padding)),
    ];
  };
  const runs: [number, number][][] = [[]];
  for (const point of points) {
    if (point.value === null) runs.push([]);
    else runs.at(-1)!.push(place(point));
  }
  return {
    path: runs.map((run) => (run.length > 1 ? `M${run.map((at) => at.join(' ')).join('L')}` : '')).join(''),
    dots: runs.flatMap((run) => (run.length === 1 ? run : [])),
    first: place(head),
    last: place(tail),
  };
};
