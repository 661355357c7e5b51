/** Width of a text in the units of the picture, at the labels' size and weight. Given by whoever knows the font. */
export type Measure = (text: string) => number;

/** Size of labels and distance between their baselines, in units (16 to the em of the page). */
export const LABEL_SIZE = 13;
export const LABEL_LINE = 15.3;
/** From the top of a line's box to its baseline, as a share of the size. */
export const ASCENT = 0.86;
/** Characters a line holds, about, and at most. */
const LINE = 22;
const LONGEST_LINE = 24;
/** A name up to this long stands on one line. */
const SHORT = 17;
/** More than two lines hold: what follows is cut in any case, so it is not cut word by word. */
const MOST_READ = 4 * LONGEST_LINE;

const NARROW = /[iljtfrI.,;:'’()|!\-\s]/;
const WIDE = /[A-ZÀ-ÖØ-ÞmwœæMW@%&–—]/;

/** Widths of a common sans serif, a little generous, for when no font can be measured. */
export const measureRoughly: Measure = (text) => {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 0.36 : WIDE.test(character) ? 0.76 : 0.6;
  return width * LABEL_SIZE;
};

/** A text on one line, without the blanks around it. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One way of writing a label. */
export interface Wording {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));

/** The split in two lines, after a space (dropped) or a hyphen (kept), whose longer line has the fewest characters. */
const split = (text: string): readonly string[] => {
  let best: readonly string[] = [text];
  let least = Infinity;
  for (const { index } of text.matchAll(/(?<=[^\s-]-+|\s)(?=[^\s-])/g)) {
    const lines = [text.slice(0, index).trim(), text.slice(index)];
    const length = longest(lines);
    if (length < least) [least, best] = [length, lines];
  }
  return best;
};

/** A name without its last word, or without its last letter when it has only one; not ending on a small word. */
const cut = (text: string): string => {
  const whole = text.replace(/…$/, '');
  const shorter = whole.replace(/[\s-]+[^\s-]*$/, '');
  return `${(shorter === '' || shorter === whole ? whole.slice(0, -1) : shorter).replace(/(\s\S{1,3})+$|[\s,;:(–-]+$/g, '')}…`;
};

/**
 * The ways of writing a name on one or two lines of about 22 characters, the preferred one first. A name that is too
 * long loses its last parenthesis, then its last words, and ends with an ellipsis. An empty name has none.
 *
 * @param short characters of a last way of writing longer names, shortened to about so many
 */
export const wordLabel = (name: string, measure: Measure, short = Infinity): readonly Wording[] => {
  let text = tidy(name);
  if (text === '') return [];
  let lines = text.length > MOST_READ ? [text] : split(text);
  if (longest(lines) > LONGEST_LINE) {
    text = (text.replace(/\s*\([^()]*\)$/, '') || text).slice(0, MOST_READ);
    for (;;) {
      lines = split(text);
      if (longest(lines) <= LONGEST_LINE) break;
      text = cut(text);
    }
  }
  const write = (wording: readonly string[]): Wording => ({
    lines: wording,
    width: Math.max(...wording.map(measure)),
    height: (wording.length - 1) * LABEL_LINE + LABEL_SIZE,
  });
  const wordings = text.length <= LINE || lines.length === 1 ? [write([text])] : [];
  if (lines.length > 1) wordings[text.length <= SHORT ? 'push' : 'unshift'](write(lines));
  if (text.length > short) {
    while (text.length > short) text = cut(text);
    wordings.push(write([text]));
  }
  return wordings;
};
