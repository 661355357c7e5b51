import type { Timer } from '../../src/components/action-list/pause.js';

/** A clock that stands still until it is told how much time has passed. */
export const fakeTimer = (): Timer & { readonly pass: (milliseconds: number) => void } => {
  let now = 0;
  let count = 0;
  const waiting = new Map<number, { readonly at: number; readonly action: () => void }>();
  return {
    start: (action, milliseconds) => {
      waiting.set(++count, { at: now + milliseconds, action });
      return count;
    },
    stop: (handle) => {
      waiting.delete(handle as number);
    },
    pass: (milliseconds) => {
      now += milliseconds;
      for (const [handle, { at, action }] of [...waiting]) {
        if (at > now) continue;
        waiting.delete(handle);
        action();
      }
    },
  };
};
