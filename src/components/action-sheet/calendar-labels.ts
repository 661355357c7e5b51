import type { Step } from '../../model/timeline.js';

/** Where the name of a step stands: above the line or below it, from the line outwards, growing from its place or towards it. */
export interface LabelPlace {
  readonly side: 'above' | 'below';
  readonly row: 1 | 2;
  readonly anchor: 'start' | 'end';
}

/** What the line is taken to be wide, in px, where the names are drawn beside it; in a narrower box the list says them. */
const WIDTH = 560;
/** Px of a character of the small text, on the safe side, and between two names. */
const CHARACTER = 7.1;
const GAP = 14;

type Interval = readonly [from: number, to: number];
const overlaps = ([from, to]: Interval, [other, otherTo]: Interval): boolean => from < otherTo && other < to;

/** Places tried in all; a calendar that takes more is told by its list. */
const MOST_TRIES = 4000;

const SIDES = ['above', 'below'] as const;
/** Where a name may stand, the nearest to the line first. */
const PLACES: readonly LabelPlace[] = ([1, 2] as const).flatMap((row) =>
  SIDES.flatMap((side) => (['start', 'end'] as const).map((anchor) => ({ side, row, anchor }))),
);

/** What stands in one row: names, and in the inner rows the threads to the outer ones. */
type Rows = Readonly<Record<string, readonly Interval[]>>;

const spanOf = (x: number, length: number, anchor: 'start' | 'end'): Interval =>
  anchor === 'start' ? [x - 6, x + length] : [x - length, x + 6];

/**
 * Finds a place for the name of each step, none over another.
 *
 * @param steps those that have a place on the line, with the longest of their lines of text, in characters
 * @param today where the bar of today stands, whose name is above the line
 * @returns undefined when they do not all fit: the list then says them all
 */
export const placeLabels = (
  steps: readonly (Pick<Step, 'at'> & { readonly width: number })[],
  today: number | undefined,
): LabelPlace[] | undefined => {
  let tries = 0;
  const placeFrom = (rank: number, rows: Rows): LabelPlace[] | undefined => {
    const step = steps[rank];
    if (!step) return [];
    const x = (step.at ?? 0) * WIDTH;
    for (const place of PLACES) {
      if (++tries > MOST_TRIES) return undefined;
      const { side, row, anchor } = place;
      const span = spanOf(x, step.width * CHARACTER + GAP, anchor);
      const thread: Interval = [x - 4, x + 4];
      const isFree = (name: string, one: Interval): boolean => !rows[name]?.some((other) => overlaps(one, other));
      if (span[0] < -GAP || span[1] > WIDTH + GAP * 2 || !isFree(side + String(row), span)) continue;
      if (row === 2 && !isFree(`${side}1`, thread)) continue;
      const more = (name: string, one: Interval): Rows => ({ [name]: [...(rows[name] ?? []), one] });
      const rest = placeFrom(rank + 1, {
        ...rows,
        ...more(side + String(row), span),
        ...(row === 2 && more(`${side}1`, thread)),
      });
      if (rest) return [place, ...rest];
    }
    return undefined;
  };
  return placeFrom(0, { above1: today === undefined ? [] : [[today * WIDTH - 46, today * WIDTH + 46]] });
};
