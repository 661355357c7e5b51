import { tidy, wordLabel, type Measure, type Wording } from './text.js';

/** Nothing that is drawn is as wide: what follows in a longer text is not measured. */
const LONGEST = 400;

/** So many code units of a text and an ellipsis; a sign of two units is not cut in two. */
const cutAt = (text: string, count: number): string =>
  `${text.slice(0, /[\ud800-\udbff]/.test(text[count - 1] ?? '') ? count - 1 : count).trimEnd()}…`;

/** A text that fits a width, its end cut with an ellipsis where it must: found by halving. */
export const fit = (text: string, width: number, measure: Measure): string => {
  const whole = tidy(text);
  if (whole.length <= 2 || (whole.length <= LONGEST && measure(whole) <= width)) return whole;
  let [fitting, tooMany] = [1, Math.min(whole.length, LONGEST)];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (measure(cutAt(whole, middle)) <= width) fitting = middle;
    else tooMany = middle;
  }
  return cutAt(whole, fitting);
};

/**
 * The preferred way of writing a name in the width wished for, or else the narrowest, its lines cut where they pass
 * `most`. Undefined for an empty name.
 */
export const wordWithin = (wished: number, most: number, name: string, measure: Measure): Wording | undefined => {
  const wordings = wordLabel(name, measure);
  const found = wordings.find(({ width }) => width <= wished) ?? [...wordings].sort((a, b) => a.width - b.width)[0];
  if (!found || found.width <= most) return found;
  const lines = found.lines.map((line) => fit(line, most, measure));
  return { ...found, lines, width: Math.max(...lines.map(measure)) };
};
