/**
 * What waits for the page to be laid out. What several pictures do then, they do step by step: all of them read before any
 * writes, so that the browser works out styles and places once for all, and not once for each.
 */

/** Reads or writes, never both; gives the next step, if there is one. */
export type Step = () => Step | undefined;

/** Takes works step by step, beside one another, to their ends. */
export const inSteps = (works: readonly Step[]): void => {
  for (let due = works; due.length > 0;) due = due.flatMap((step) => step() ?? []);
};

const works = new Map<Element, Step>();
let watch: ResizeObserver | undefined;

/** No work waits for this element any more. */
export const forgetLayout = (element: Element): void => {
  works.delete(element);
  watch?.unobserve(element);
  if (works.size === 0) watch?.disconnect();
};

/** Takes up a work once the element is laid out, and again whenever it has another size; one work an element. */
export const whenLaidOut = (element: Element, work: Step): void => {
  watch ??= new ResizeObserver((entries) => {
    inSteps(entries.flatMap(({ target }) => works.get(target) ?? []));
  });
  works.set(element, work);
  // It tells of what it does not know yet.
  watch.unobserve(element);
  watch.observe(element);
};
