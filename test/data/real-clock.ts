import type { Clock } from '../../src/data/transport.js';

/** The machine's clock. */
export const realClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
