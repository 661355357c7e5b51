/**
 * Long pure work cut into slices. A task is a generator that yields the number of elementary operations done since
 * its last pause; whoever runs it gives it a budget of operations at a time and looks at the clock in between.
 * The result depends neither on the budget nor on the clock.
 */
export type Task<T> = Generator<number, T, void>;

export interface Slices<T> {
  readonly task: Task<T>;
  done: boolean;
  /** Defined once `done`. */
  result: T | undefined;
  /** Operations done so far. */
  work: number;
}

export const startSlices = <T>(task: Task<T>): Slices<T> => ({ task, done: false, result: undefined, work: 0 });

/** Advances by about `budget` operations (at least to the next pause), and says whether the work is finished. */
export const step = <T>(slices: Slices<T>, budget: number): boolean => {
  const until = slices.work + budget;
  while (!slices.done && slices.work < until) {
    const next = slices.task.next();
    if (next.done === true) {
      slices.done = true;
      slices.result = next.value;
    } else slices.work += Math.max(1, next.value);
  }
  return slices.done;
};

/** Runs a task to its end in one go. */
export const finish = <T>(task: Task<T>): T => {
  for (;;) {
    const next = task.next();
    if (next.done === true) return next.value;
  }
};
