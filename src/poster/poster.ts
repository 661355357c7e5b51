/**
 * A picture to take away: a drawing with its title, its legend and where it comes from, as a list of marks in the order
 * in which they are painted. What writes SVG and what paints a canvas read the same list, so both say the same. Pure:
 * drawings, colours, words and widths come in as arguments.
 */

/** a, b, c, d, e, f of SVG's `matrix()`. */
export type Placing = readonly [number, number, number, number, number, number];

/** A box in the units of a drawing. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Colours are as any program of pictures reads them: `#1a2b3c`. */
export interface PathMark {
  readonly type: 'path';
  /** SVG path data, in the units of its placing. */
  readonly path: string;
  readonly placing: Placing;
  readonly fill?: string;
  readonly evenOdd?: boolean;
  readonly stroke?: string;
  /** Width of the stroke, in the units of its placing. */
  readonly width?: number;
  /** Lengths of strokes and gaps, in the units of its placing. */
  readonly dash?: readonly number[];
  readonly dashOffset?: number;
  readonly roundEnds?: boolean;
  /** 0 to 1; 1 unless said. */
  readonly opacity?: number;
  /** What lies outside this is not drawn. */
  readonly clip?: Box;
}

export interface TextMark {
  readonly type: 'text';
  readonly text: string;
  /** The origin is where the baseline begins, is centred or ends. */
  readonly placing: Placing;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  /** Colour and width of a border below the text, so that what it lies on does not cross it. */
  readonly halo?: readonly [color: string, width: number];
  readonly opacity?: number;
  readonly clip?: Box;
}

export type Mark = PathMark | TextMark;

/** What is drawn in a box whose corner is the origin. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** An entry of the legend: a sign, and its words. */
export interface LegendEntry {
  readonly sign?: Drawing;
  /** Its size says something: it is not made as high as a line. */
  readonly isLifeSize?: boolean | undefined;
  readonly words: string;
}

export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

export interface PosterContent {
  readonly title: string;
  /** What is counted, under the title. */
  readonly subtitle: string;
  /** What the picture shows, for who does not see it. */
  readonly description: string;
  readonly drawing: Drawing;
  readonly legend: readonly LegendGroup[];
  /** Source, date, licence, address: a paragraph each. */
  readonly origin: readonly string[];
}

export interface PosterColors {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
}

export interface Poster extends Drawing {
  /** Where the drawing stands. */
  readonly room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly title: string;
  readonly description: string;
  readonly surface: string;
}

/** Width of a text at a size, in the units of the poster. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;

const MARGIN = 24;
const TITLE = 22;
const SUBTITLE = 14;
const SMALL = 12;
const ROW = 19;
/** Between a sign and its words, between two entries. */
const SIGN_GAP = 7;
const ENTRY_GAP = 20;
const SIGN_HEIGHT = 14;
/** From a baseline up to the middle of small letters, in ems. */
const MIDDLE = 0.34;
/** Narrower posters would break their own words. */
const NARROWEST = 420;

/** White space at which a line may end: not within a number, nor before its unit. */
const BREAKS = /[^\S\u00a0\u202f]+/;

/** Words on lines of at most a width; a word that is longer has a line of its own. */
export const wrapText = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAKS).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};

/** A drawing's marks moved and scaled. */
export const moved = ({ marks }: Drawing, x: number, y: number, scale = 1): Mark[] =>
  marks.map((mark) => {
    const [a, b, c, d, e, f] = mark.placing;
    const placing: Placing = [a * scale, b * scale, c * scale, d * scale, e * scale + x, f * scale + y];
    if (!mark.clip) return { ...mark, placing };
    const [left, top, width, height] = mark.clip;
    return { ...mark, placing, clip: [left * scale + x, top * scale + y, width * scale, height * scale] };
  });

/** Lays a poster out. The same content gives the same poster. */
export const composePoster = (content: PosterContent, colors: PosterColors, measure: MeasureText): Poster => {
  const { drawing } = content;
  const width = Math.ceil(Math.max(NARROWEST, drawing.width + 2 * MARGIN));
  const inner = width - 2 * MARGIN;
  const marks: Mark[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, bold: boolean, fill: string, x = MARGIN): void => {
    marks.push({ type: 'text', text, placing: [1, 0, 0, 1, x, y], anchor: 'start', size, bold, fill });
  };
  const paragraph = (text: string, size: number, bold: boolean, fill: string): void => {
    for (const line of wrapText(text, inner, (each) => measure(each, size, bold))) {
      y += size * 1.3;
      write(line, size, bold, fill);
    }
  };
  const rule = (): void => {
    const path = `M0 0H${String(inner)}`;
    marks.push({ type: 'path', path, placing: [1, 0, 0, 1, MARGIN, y], stroke: colors.line, width: 1 });
  };

  paragraph(content.title, TITLE, true, colors.text);
  y += 2;
  paragraph(content.subtitle, SUBTITLE, false, colors.muted);
  y = Math.round(y + 18);
  const room = { x: Math.round((width - drawing.width) / 2), y, width: drawing.width, height: drawing.height };
  marks.push(...moved(drawing, room.x, y));
  y += drawing.height + 18;

  if (content.legend.length > 0) {
    rule();
    y += 8;
  }
  for (const { title, entries } of content.legend) {
    if (title !== '') {
      y += SMALL * 1.5;
      write(title, SMALL, true, colors.text);
    }
    const row = Math.max(ROW, ...entries.map(({ sign, isLifeSize }) => (isLifeSize ? (sign?.height ?? 0) : 0)));
    y += row;
    let x = MARGIN;
    for (const { sign, isLifeSize, words } of entries) {
      const scale = sign && !isLifeSize ? SIGN_HEIGHT / Math.max(1, sign.height) : 1;
      const before = sign ? sign.width * scale + SIGN_GAP : 0;
      const room = before + measure(words, SMALL, false);
      if (x > MARGIN && x + room > MARGIN + inner) {
        x = MARGIN;
        y += row;
      }
      if (sign) marks.push(...moved(sign, x, y - SMALL * MIDDLE - (sign.height * scale) / 2, scale));
      // An entry wider than the poster wraps.
      const lines = wrapText(words, inner - before, (each) => measure(each, SMALL, false));
      lines.forEach((line, at) => {
        if (at > 0) y += ROW;
        write(line, SMALL, false, colors.text, x + before);
      });
      x += room + ENTRY_GAP;
    }
    y += 4;
  }
  y += 12;
  rule();
  y += 4;
  for (const line of content.origin) paragraph(line, SMALL, false, colors.muted);
  const { title, description } = content;
  return { width, height: Math.ceil(y + MARGIN), room, title, description, surface: colors.surface, marks };
};
