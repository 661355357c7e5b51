/** What the configurations of all kinds have in common. */
import { LABEL_SIZE, type ChartRequest, type ChartTokens } from './chart-request.js';
import type { CategoryReading, TimeReading } from './series-reading.js';
import { nameOfComparison } from './series-words.js';

export const labelSize = ({ em }: ChartTokens): number => Math.round(em * LABEL_SIZE * 10) / 10;

/** A series as it is drawn: the one asked for, what it is compared with, and the others, in this order. */
export interface Strand<P> {
  readonly name: string;
  readonly points: readonly P[];
  /** Which mark and colour are its own: 0 and 1 are kept for the first two. */
  readonly order: number;
}

/** All series of a reading. */
export const strandsOf = <R extends TimeReading | CategoryReading>({
  reading,
  series,
  language,
}: Pick<ChartRequest<R>, 'reading' | 'series' | 'language'>): Strand<R['points'][number]>[] => [
  { name: series.scope.name, points: reading.points, order: 0 },
  ...(reading.compare ? [{ name: nameOfComparison(series, language), points: reading.compare, order: 1 }] : []),
  ...reading.others.map((other, i) => ({ ...other, order: i + 2 })),
];

/** The colour of a series. */
export const inkOf = ({ accent, muted, dyes }: ChartTokens, order: number): string =>
  order === 0 ? accent : order === 1 ? muted : (dyes[(order - 2) % Math.max(1, dyes.length)] ?? muted);

/** Of all values that are known; 0 and 0 where none is. */
export const extentOf = (strands: readonly { readonly points: readonly { readonly value: number | null }[] }[]) => {
  let [low, high] = [Infinity, -Infinity];
  for (const { points } of strands) {
    for (const { value } of points) {
      if (value === null) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low > high ? { low: 0, high: 0 } : { low, high };
};

/**
 * The engine listens to nothing: pointer and keys are the element's, which says the same to both. Movement only when
 * data change, and never where the visitor wants none.
 */
export const baseOptions = ({ still }: ChartRequest) => ({
  responsive: false,
  maintainAspectRatio: false,
  events: [],
  animation: still ? (false as const) : { duration: 320 },
});
