import { reportStartFailure } from './policy.js';

/** Imported before everything else in the single file: a policy refused while it starts still gets its one line. */
const watch = (event: ErrorEvent): void => {
  if (/polic/i.test(event.message)) reportStartFailure(event.error ?? event.message);
};
const page = globalThis as {
  addEventListener?: typeof addEventListener;
  removeEventListener?: typeof removeEventListener;
};
page.addEventListener?.('error', watch);

export const stopWatchingPolicy = (): void => {
  page.removeEventListener?.('error', watch);
};
