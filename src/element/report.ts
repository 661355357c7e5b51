import type { Report } from '../model/understand.js';

/** What was said already: a developer reads each line once a page, however many elements meet its cause. */
const said = new Set<string>();

/** Tells the developer of a fault, or of something odd that was coped with, once a page. */
export const tellOnce = (how: 'error' | 'warn', tag: string, text: string): void => {
  const line = `[tissu] <${tag}> ${text}`;
  if (said.has(line)) return;
  said.add(line);
  console[how](line);
};

/** Tells the developer of what was left out of the `data` that the page gave to an element of this tag. */
export const tellLosses =
  (tag: string): Report =>
  ({ path, expected, received }) => {
    tellOnce('warn', tag, `data: left out ${path}: ${expected} expected, not ${received}`);
  };
