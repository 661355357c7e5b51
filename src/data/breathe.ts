/** Milliseconds of work in one go: a page that draws 60 times a second has 16. */
const ONE_GO_MS = 6;

/** The page comes first: it draws, and hears the keyboard. */
export const nextTurn = (): Promise<void> => {
  // A browser that knows what a pause is goes on at once when nothing else waits; a timer of 0 ms takes some.
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return (
    scheduler?.yield?.() ??
    new Promise<void>((resolve) => {
      setTimeout(resolve);
    })
  );
};

/**
 * Makes the pauses of long work in a page: most pass at once, and when some milliseconds were spent the page comes
 * first, to draw and to hear the keyboard.
 *
 * @param clock milliseconds, from anywhere
 */
export const breathe = (clock: () => number = () => performance.now()): (() => Promise<void>) => {
  let since = clock();
  return async () => {
    if (clock() - since < ONE_GO_MS) return;
    await nextTurn();
    since = clock();
  };
};
