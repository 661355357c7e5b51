/** A small line of a series in time, as SVG path data: no chart engine, no colour, no text. Pure. */
import type { TimePoint } from './series-reading.js';

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
 * @returns undefined when fewer than two points are known
 */
export const toSparkline = (points: readonly TimePoint[], { width, height, padding }: Box): Sparkline | undefined => {
  const known = points.filter((point) => point.value !== null);
  const [head, tail] = [known[0], known.at(-1)];
  if (head === undefined || tail === undefined || head === tail) return undefined;
  const low = known.reduce((least, { value }) => Math.min(least, value ?? least), Infinity);
  const spread = known.reduce((most, { value }) => Math.max(most, value ?? most), -Infinity) - low;
  const long = tail.position - head.position;
  const place = (point: TimePoint): [number, number] => [
    round(padding + (long === 0 ? 0 : (point.position - head.position) / long) * (width - 2 * padding)),
    round(
      spread === 0 ? height / 2 : height - padding - (((point.value ?? 0) - low) / spread) * (height - 2 * padding),
    ),
  ];
  const runs: [number, number][][] = [[]];
  for (const point of points) {
    if (point.value === null) runs.push([]);
    else runs.at(-1)?.push(place(point));
  }
  return {
    path: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map(([x, y]) => `${String(x)} ${String(y)}`).join('L')}`)
      .join(''),
    dots: runs.flatMap((run) => (run.length === 1 && run[0] ? [run[0]] : [])),
    first: place(head),
    last: place(tail),
  };
};
