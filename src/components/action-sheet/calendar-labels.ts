/** Where the name of a step stands: above the line or below it, from the line outwards, growing from its place or towards it. */
export interface LabelPlace {
  readonly side: 'above' | 'below';
  readonly row: 1 | 2;
  readonly anchor: 'start' | 'end';
}

/** What is to be placed: where on the line, 0 to 1, and its two lines of text. */
export interface Label {
  readonly at?: number | undefined;
  readonly name: string;
  readonly when: string;
}

/** What the line is taken to be wide, in px, where the names are drawn beside it; in a narrower box the list says them. */
const WIDTH = 560;
/** Px of a character of the small text, on the safe side, and between two names. */
const CHARACTER = 7.1;
const GAP = 14;

/** Places tried in all; a calendar that takes more is told by its list. */
const MOST_TRIES = 4000;

/** Where a name may stand, the nearest to the line first. */
const PLACES: readonly LabelPlace[] = ([1, 2] as const).flatMap((row) =>
  (['above', 'below'] as const).flatMap((side) => (['start', 'end'] as const).map((anchor) => ({ side, row, anchor }))),
);

/** What is taken, by row: by names, and in the inner rows by the threads to the outer ones. */
type Taken = readonly (readonly [row: string, from: number, to: number])[];

/**
 * Finds a place for the name of each step, none over another.
 *
 * @param today where the bar of today stands, whose name is above the line
 * @returns undefined when they do not all fit: the list then says them all
 */
export const placeLabels = (labels: readonly Label[], today: number | undefined): LabelPlace[] | undefined => {
  let tries = 0;
  const placeFrom = (rank: number, taken: Taken): LabelPlace[] | undefined => {
    const label = labels[rank];
    if (!label) return [];
    const x = (label.at ?? 0) * WIDTH;
    const length = Math.max(label.name.length, label.when.length) * CHARACTER + GAP;
    for (const place of PLACES) {
      if (++tries > MOST_TRIES) return undefined;
      const { side, row, anchor } = place;
      const [from, to] = anchor === 'start' ? [x - 6, x + length] : [x - length, x + 6];
      const more: Taken = [[side + String(row), from, to], ...(row === 2 ? [[`${side}1`, x - 4, x + 4] as const] : [])];
      const isTaken = more.some(([one, start, end]) =>
        taken.some(([other, otherStart, otherEnd]) => one === other && start < otherEnd && otherStart < end),
      );
      if (isTaken || from < -GAP || to > WIDTH + GAP * 2) continue;
      const rest = placeFrom(rank + 1, [...taken, ...more]);
      if (rest) return [place, ...rest];
    }
    return undefined;
  };
  return placeFrom(0, today === undefined ? [] : [['above1', today * WIDTH - 46, today * WIDTH + 46]]);
};
