import { startSlices, step, type Task } from './slices.js';

/** Milliseconds that one slice takes, about: well under a frame. */
const SLICE_MS = 6;
/** Operations between two looks at the clock. */
const OPERATIONS = 4;

export interface SliceTools {
  /** Milliseconds, from any moment. */
  readonly now: () => number;
  /** Calls back when the page has had its turn. */
  readonly later: (action: () => void) => void;
}

/** Runs a long task beside what the page does, a few milliseconds at a time. */
export const runInSlices = (task: Task<unknown>, { now, later }: SliceTools): void => {
  const slices = startSlices(task);
  const run = (): void => {
    const until = now() + SLICE_MS;
    while (!step(slices, OPERATIONS)) {
      if (now() < until) continue;
      later(run);
      return;
    }
  };
  later(run);
};
