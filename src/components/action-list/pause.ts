/** A clock that calls back once; the page's, or a test's. */
export interface Timer {
  readonly start: (action: () => void, milliseconds: number) => unknown;
  readonly stop: (handle: unknown) => void;
}

export const PAGE_TIMER: Timer = {
  start: (action, milliseconds) => setTimeout(action, milliseconds),
  stop: (handle) => {
    clearTimeout(handle as number);
  },
};

/** Milliseconds without a keystroke after which a visitor is waiting for an answer. */
export const PAUSE_MS = 250;

/** Lets through the last of a burst of calls, once it has been quiet for a while. */
export class Pause {
  #handle: unknown;

  /** Calls back after the pause that follows; a call that still waits is forgotten. */
  wait(timer: Timer, action: () => void): void {
    this.end(timer);
    this.#handle = timer.start(() => {
      this.#handle = undefined;
      action();
    }, PAUSE_MS);
  }

  /** Whether a call waits. */
  get waits(): boolean {
    return this.#handle !== undefined;
  }

  end(timer: Timer): void {
    if (this.#handle !== undefined) timer.stop(this.#handle);
    this.#handle = undefined;
  }
}
