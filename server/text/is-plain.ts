/** Longer texts than this stay plain; the longest real one has 16,718 characters. */
const LONGEST = 20_000;
/** Marks of links, quotes and emphasis that a person writes in one text, at most. */
const MOST_MARKS = 2000;
/** Marks of lists and quotes that open one line. */
const MOST_OPENINGS = 20;

const OPENING = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

const countOf = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** How many lists and quotes a line opens inside one another. */
const openingsOf = (line: string): number => {
  OPENING.lastIndex = 0;
  let count = 0;
  while (count <= MOST_OPENINGS && OPENING.test(line)) count++;
  return count;
};

/**
 * True for a text that no person wrote as CommonMark: too long, or with so many marks that reading them takes the time
 * of thousands of texts. Its lines are shown as they are.
 */
export const isPlain = (text: string): boolean =>
  text.length > LONGEST ||
  countOf(text, /[[\]*_`<]/g) > MOST_MARKS ||
  text.split('\n').some((line) => openingsOf(line) > MOST_OPENINGS && !RULE.test(line));
