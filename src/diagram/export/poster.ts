/**
 * A picture to take away: the scene of a diagram with its title, its legend and where it comes from, as a list of marks
 * in the order in which they are painted. What writes SVG and what paints a canvas read the same list, so both say the
 * same. Pure: colours, words and widths come in as arguments.
 */
import type { Scene } from '../scene/scene.js';
import { shapePath } from '../scene/shapes.js';
import { layersOf, type Stroke } from '../scene/strokes.js';
import { LABEL_LINE, LABEL_SIZE } from '../scene/text.js';

/** Names of the colours of a poster; a family has its own. */
export type Ink = 'surface' | 'text' | 'muted' | 'thread' | 'ghost' | 'line' | `family-${string}`;

/** A colour for each ink, as any program of pictures reads it: `#1a2b3c`. */
export type Palette = (ink: Ink) => string;

export interface PathMark {
  readonly type: 'path';
  /** SVG path data. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Width of the stroke, in units of the poster whatever the scale. */
  readonly width?: number;
  /** Lengths of strokes and gaps. */
  readonly dash?: string;
  /** What the mark stands for, for whoever opens the file in a program. */
  readonly name?: string;
}

export interface TextMark {
  readonly type: 'text';
  readonly text: string;
  /** Where the baseline begins, is centred or ends. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
  readonly fill: Ink;
  /** A border in the colour of the surface, so that what is below does not cross the text. */
  readonly halo: boolean;
}

export type Mark = PathMark | TextMark;

export interface Poster {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, in a sentence. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** A row of the legend: a stroke or a shape, and its words. */
export type LegendEntry = { readonly words: string } & (
  { readonly stroke: Stroke; readonly announced: boolean } | { readonly family: string }
);

export interface PosterWords {
  readonly title: string;
  /** What is counted, under the title. */
  readonly subtitle: string;
  readonly description: string;
  readonly legend: readonly { readonly title: string; readonly entries: readonly LegendEntry[] }[];
  /** Source, date, licence, address: a line each. */
  readonly origin: readonly string[];
  /** Whole name of a node, by its index. */
  readonly nameOf: (node: number) => string;
}

/** Width of a text at a size, in the units of the poster. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

const MARGIN = 24;
const TITLE = 22;
const SUBTITLE = 14;
const SMALL = 12;
const ROW = 19;
const SIGN = 34;
const COLUMN_GAP = 22;
const HALO_BEAD = 1.6;
const BEAD = 'M4 0A4 4 0 1 1-4 0 4 4 0 1 1 4 0Z';
/** Narrower posters would cut their own words. */
const NARROWEST = 420;

/** Words on lines of at most a width; a word that is longer has a line of its own. */
export const wrapText = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};

const linkMarks = (
  { stroke, announced, path, middle }: { stroke: Stroke; announced: boolean; path: string; middle: readonly number[] },
  crowded: boolean,
  [x, y]: readonly [number, number],
  name: string,
): PathMark[] => [
  ...layersOf(stroke, crowded).map(([width, dash], at): PathMark => ({
    type: 'path',
    path,
    x,
    y,
    scale: 1,
    stroke: at % 2 ? 'surface' : announced ? 'ghost' : 'thread',
    width,
    ...(dash !== undefined && { dash }),
    ...(at === 0 && { name }),
  })),
  ...(announced
    ? [
        {
          type: 'path' as const,
          path: BEAD,
          x: x + middle[0]!,
          y: y + middle[1]!,
          scale: 1,
          fill: 'surface' as const,
          stroke: 'ghost' as const,
          width: HALO_BEAD,
        },
      ]
    : []),
];

/** A shape with a border in the colour of the surface, which sets it off from the links below. */
const shapeMark = (family: string, x: number, y: number, r: number, name: string): PathMark[] => [
  { type: 'path', path: shapePath(family), x, y, scale: r, stroke: 'surface', width: 6 },
  { type: 'path', path: shapePath(family), x, y, scale: r, fill: `family-${family}`, name },
];

/** Composes the poster of a scene. The same input gives the same poster. */
export const composePoster = (scene: Scene, words: PosterWords, measure: MeasureText): Poster => {
  const width = Math.max(NARROWEST, scene.width + 2 * MARGIN);
  const inner = width - 2 * MARGIN;
  const marks: Mark[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, bold: boolean, fill: Ink, x = MARGIN): void => {
    marks.push({ type: 'text', text, x, y, anchor: 'start', size, bold, fill, halo: false });
  };
  const paragraph = (text: string, size: number, bold: boolean, fill: Ink): void => {
    for (const line of wrapText(text, inner, (each) => measure(each, size, bold))) {
      y += size * 1.25;
      write(line, size, bold, fill);
    }
  };

  paragraph(words.title, TITLE, true, 'text');
  y += 2;
  paragraph(words.subtitle, SUBTITLE, false, 'muted');
  y += 16;

  const [left, top] = [Math.round((width - scene.width) / 2), Math.round(y)];
  for (const link of scene.links) {
    marks.push(...linkMarks(link, scene.crowded, [left, top], `${words.nameOf(link.from)} – ${words.nameOf(link.to)}`));
  }
  scene.nodes.forEach(({ family, x, y: down, r }, node) => {
    marks.push(...shapeMark(family, left + x, top + down, r, words.nameOf(node)));
  });
  for (const { lines, anchor, x, y: down } of scene.labels) {
    lines.forEach((text, at) => {
      marks.push({
        type: 'text',
        text,
        x: left + x,
        y: top + down + at * LABEL_LINE,
        anchor,
        size: LABEL_SIZE,
        bold: false,
        fill: 'text',
        halo: true,
      });
    });
  }
  y = top + scene.height + 16;

  const rule = (): void => {
    marks.push({ type: 'path', path: `M0 0H${String(inner)}`, x: MARGIN, y, scale: 1, stroke: 'line', width: 1 });
  };
  rule();
  y += 8;
  for (const { title, entries } of words.legend) {
    y += SMALL * 1.5;
    write(title, SMALL, true, 'text');
    let x = MARGIN;
    y += ROW;
    for (const entry of entries) {
      const room = SIGN + measure(entry.words, SMALL, false);
      if (x > MARGIN && x + room > MARGIN + inner) {
        x = MARGIN;
        y += ROW;
      }
      const middle = y - SMALL * 0.35;
      if ('family' in entry) marks.push(...shapeMark(entry.family, x + 8, middle, 6.5, entry.words));
      else marks.push(...linkMarks({ ...entry, path: 'M0 0H26', middle: [13, 0] }, false, [x, middle], entry.words));
      write(entry.words, SMALL, false, 'text', x + ('family' in entry ? 22 : SIGN));
      x += room + COLUMN_GAP - ('family' in entry ? SIGN - 22 : 0);
    }
    y += 4;
  }
  y += 10;
  rule();
  y += 4;
  for (const line of words.origin) paragraph(line, SMALL, false, 'muted');
  return { width, height: Math.ceil(y + MARGIN), title: words.title, description: words.description, marks };
};
