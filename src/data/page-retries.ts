import { createTransport } from './transport.js';

/** The transport of a page that met a fault: its own network, clock and chance. */
export const pageRetries = createTransport({
  fetch: (address, init) => fetch(address, init),
  clock: {
    now: () => Date.now(),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
  },
  random: () => Math.random(),
});
