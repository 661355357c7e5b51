/** Width of a text in the units of the picture, at the labels' size and weight. Given by whoever knows the font. */
export type Measure = (text: string) => number;

/** Size of labels and distance between their baselines, in units (16 to the em of the page). */
export const LABEL_SIZE = 13;
export const LABEL_LINE = 15.3;
/** Characters a line holds, about, and lines a label may have. */
const LINE = 22;
/** A name up to this long stands on one line. */
const SHORT = 17;

const NARROW = /[iljtfrI.,;:'’()|!\-\s]/;
const WIDE = /[A-ZÀ-ÖØ-ÞmwœæMW@%&–—]/;

/** Widths of a common sans serif, a little generous, for when no font can be measured. */
export const measureRoughly: Measure = (text) => {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 0.36 : WIDE.test(character) ? 0.76 : 0.6;
  return width * LABEL_SIZE;
};

/** One way of writing a label. */
export interface Wording {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** True when the name does not fit and is cut. */
  readonly shortened: boolean;
}

/** Where a line may end: after a space (dropped) or a hyphen (kept). */
const piecesOf = (name: string): string[] => name.match(/[^\s-]+-*\s*|[\s-]+/g)?.map((piece) => piece) ?? [];

const tidy = (text: string): string => text.trim();

/** A name that two lines can hold: without its last parenthesis first, then cut between words, then anywhere. */
const shorten = (name: string, limit: number): string => {
  if (name.length <= limit) return name;
  const bare = tidy(name.replace(/\s*\([^()]*\)\s*$/, ''));
  if (bare !== '' && bare.length <= limit) return bare;
  let kept = '';
  for (const piece of piecesOf(bare)) {
    if (tidy(kept + piece).length > limit - 1) break;
    kept += piece;
  }
  const text = tidy(kept === '' ? [...bare].slice(0, limit - 1).join('') : kept);
  return `${text.replace(/[\s,;:(\-–]+$/, '')}…`;
};

/** The split in two lines whose longer line is the shortest; undefined when there is nowhere to split. */
const split = (name: string, measure: Measure): readonly [string, string] | undefined => {
  const pieces = piecesOf(name);
  let best: readonly [string, string] | undefined;
  let least = Infinity;
  for (let at = 1; at < pieces.length; at++) {
    const lines = [tidy(pieces.slice(0, at).join('')), tidy(pieces.slice(at).join(''))] as const;
    if (lines[0] === '' || lines[1] === '') continue;
    const width = Math.max(measure(lines[0]), measure(lines[1]));
    if (width < least) [least, best] = [width, lines];
  }
  return best;
};

const wording = (lines: readonly string[], measure: Measure, shortened: boolean): Wording => ({
  lines,
  width: Math.max(0, ...lines.map(measure)),
  height: (lines.length - 1) * LABEL_LINE + LABEL_SIZE,
  shortened,
});

/**
 * The ways of writing a name on one or two lines of about 22 characters, the preferred one first. An empty name has none.
 */
export const wordLabel = (name: string, measure: Measure): readonly Wording[] => {
  const whole = tidy(name.replace(/\s+/g, ' '));
  if (whole === '') return [];
  let text = shorten(whole, 2 * LINE);
  let lines = split(text, measure);
  // The split need not fall in the middle: shorten until the longer line holds too.
  for (
    let limit = text.length - 1;
    lines && limit > LINE && Math.max(lines[0].length, lines[1].length) > LINE + 2;
    limit--
  ) {
    text = shorten(whole, limit);
    lines = split(text, measure);
  }
  if (!lines && text.length > LINE + 2) text = shorten(whole, LINE);
  const shortened = text !== whole;
  const one = wording([text], measure, shortened);
  if (!lines) return [one];
  const two = wording(lines, measure, shortened);
  return text.length <= SHORT ? [one, two] : text.length <= LINE ? [two, one] : [two];
};
