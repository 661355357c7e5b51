/** Where the words of a chart go. Pure: the width of a text is measured by a function that comes as an argument. */

/** Height of a line of labels, in sizes of their font. */
export const LABEL_LINE = 1.3;

/** Width in px of a text in the label font. */
export type Measure = (text: string, weight: 400 | 600) => number;

/**
 * A text in lines no wider than `width`, broken at spaces, and after a hyphen or a slash. What does not fit in
 * `most` lines ends with an ellipsis: the table says it whole.
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

export interface Tick {
  readonly position: number;
  readonly label: string;
}

/**
 * Which labels of an axis are written: every one when there is room, else every second, third…, counted from the last
 * so that the latest is always there, and the first too where it stands clear.
 * @param room px between the first and the last
 */
export const pickTicks = (ticks: readonly Tick[], room: number, measure: (text: string) => number): Tick[] => {
  const first = ticks[0];
  const last = ticks.at(-1);
  if (first === undefined || last === undefined || ticks.length === 1) return [...ticks];
  const long = last.position - first.position;
  const px = (tick: Tick): number => (long === 0 ? 0 : ((tick.position - first.position) / long) * room);
  const clear = (left: Tick, right: Tick): boolean =>
    px(right) - px(left) >= (measure(left.label) + measure(right.label)) / 2 + 10;
  const every = (step: number): Tick[] => {
    const picked: Tick[] = [];
    for (let i = (ticks.length - 1) % step; i < ticks.length; i += step) picked.push(ticks[i]!);
    return picked;
  };
  // No more than these fit, were each as short as one digit: of thousands, most steps need not be tried.
  const fitting = room / (measure('0') + 10) + 1;
  // Beyond, the next step is a little longer at once: of ten thousand, each step more would be tried for nothing.
  for (let step = Math.max(1, Math.floor(ticks.length / fitting)); step < ticks.length; step += 1 + (step >> 5)) {
    const picked = every(step);
    if (!picked.every((tick, i) => i === 0 || clear(picked[i - 1] ?? tick, tick))) continue;
    const head = picked[0];
    return head !== undefined && head !== first && clear(first, head) ? [first, ...picked] : picked;
  }
  return clear(first, last) ? [first, last] : [last];
};
