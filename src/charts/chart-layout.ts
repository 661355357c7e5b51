/** Where the words of a chart go. Pure: the width of a text is measured by a function that comes as an argument. */

/** Height of a line of labels, in sizes of their font. */
export const LABEL_LINE = 1.3;

/** Width in px of a text in the label font. */
export type Measure = (text: string, weight: 400 | 600) => number;

/** Where a long word may be broken: between a vowel and a consonant that another vowel follows. */
const BREAK = /^[aeiouyà-ü][b-df-hj-np-tvwz][aeiouyà-ü]/;

/**
 * A text in lines no wider than `width`, broken at spaces, after a hyphen or a slash, and words that fill a line with a
 * hyphen of their own. What does not fit in `most` lines ends with an ellipsis: the table says it whole.
 */
export const wrapText = (text: string, width: number, most: number, measure: (text: string) => number): string[] => {
  const pieces = text.match(/[^ \-/]+(?:[-/]+| +|$)|[-/ ]+/g) ?? [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line + piece;
    if (line === '' || measure(longer.trimEnd()) <= width) line = longer;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
    while (lines.length < most - 1 && measure(line.trimEnd()) > width) {
      let end = line.length;
      while (end > 1 && !(BREAK.test(line.slice(end - 1)) && measure(`${line.slice(0, end)}-`) <= width)) end--;
      if (end < 2) break;
      lines.push(`${line.slice(0, end)}-`);
      line = line.slice(end);
    }
  }
  if (line !== '') lines.push(line.trimEnd());
  const kept = lines.slice(0, most);
  const last = kept.at(-1) ?? '';
  if (lines.length > most || measure(last) > width) {
    let cut = lines.length > most ? `${last} ` : last;
    while (cut.length > 1 && measure(`${cut.trimEnd()}…`) > width) cut = cut.slice(0, -1);
    kept[kept.length - 1] = `${cut.trimEnd()}…`;
  }
  return kept;
};

/** A label beside a line's end: where it would like to be (its middle), and how high it is. */
export interface Wanted {
  readonly y: number;
  readonly height: number;
}

/**
 * Middles of labels pushed apart so that none covers another, as near to what they want as can be, between `top` and
 * `bottom`. In the order of the input. Where there is no room for all, they run over the bottom rather than overlap.
 */
export const spreadLabels = (wanted: readonly Wanted[], top: number, bottom: number, gap = 2): number[] => {
  const order = wanted.map((label, index) => ({ ...label, index })).sort((a, b) => a.y - b.y || a.index - b.index);
  let floor = top;
  const placed = order.map((label) => {
    const y = Math.max(label.y, floor + label.height / 2);
    floor = y + label.height / 2 + gap;
    return { ...label, y };
  });
  let ceiling = bottom;
  for (const label of placed.reverse()) {
    label.y = Math.max(Math.min(label.y, ceiling - label.height / 2), top + label.height / 2);
    ceiling = label.y - label.height / 2 - gap;
  }
  const result = new Array<number>(wanted.length).fill(0);
  for (const label of placed) result[label.index] = label.y;
  return result;
};
