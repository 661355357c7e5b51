import type { Measure } from './text.js';

/** A text that fits a width, its end cut with an ellipsis where it must. */
export const fit = (text: string, width: number, measure: Measure): string => {
  let shown = text.replace(/\s+/g, ' ').trim();
  while (shown.length > 2 && measure(shown) > width) shown = `${shown.replace(/…$/, '').slice(0, -1).trimEnd()}…`;
  return shown;
};
