import { escapeXml } from '../util/escape-xml.js';
import type { Box, Mark, Placing, Poster } from './poster.js';

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const write = (list: Attributes): string =>
  Object.entries(list)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escapeXml(value!)}"`)
    .join('');

const isUpright = ([a, b, c, d]: Placing): boolean => a === 1 && b === 0 && c === 0 && d === 1;

const writeMark = (mark: Mark): string => {
  const { placing, opacity } = mark;
  const [, , , , x, y] = placing;
  const transform = isUpright(placing)
    ? x === 0 && y === 0
      ? undefined
      : `translate(${number(x)} ${number(y)})`
    : `matrix(${placing.map(number).join(' ')})`;
  if (mark.type === 'text') {
    const { text, anchor, size, bold, fill, halo } = mark;
    const upright = isUpright(placing);
    const at: Attributes = {
      x: upright ? x : undefined,
      y: upright ? y : undefined,
      transform: upright ? undefined : transform,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      opacity,
    };
    const words = escapeXml(text);
    // A text below the text rather than `paint-order`, which some programs do not know.
    const border = halo && {
      fill: 'none',
      stroke: halo[0],
      'stroke-width': halo[1],
      'stroke-linejoin': 'round',
      'aria-hidden': 'true',
    };
    return `${border ? `<text${write({ ...at, ...border })}>${words}</text>\n` : ''}<text${write({ ...at, fill })}>${words}</text>`;
  }
  const { path, fill, evenOdd, stroke, width, dash, dashOffset, roundEnds } = mark;
  const border: Attributes =
    stroke === undefined
      ? {}
      : {
          stroke,
          'stroke-width': width,
          'stroke-dasharray': dash?.map(number).join(' '),
          'stroke-dashoffset': dashOffset === 0 ? undefined : dashOffset,
          'stroke-linecap': roundEnds ? 'round' : undefined,
          'stroke-linejoin': 'round',
        };
  return `<path${write({
    d: path,
    transform,
    fill: fill ?? 'none',
    'fill-rule': fill !== undefined && evenOdd ? 'evenodd' : undefined,
    ...border,
    opacity,
  })}/>`;
};

/** The marks, those that share a box in a group that is cut off at it. */
const writeMarks = (marks: readonly Mark[]): string[] => {
  const lines: string[] = [];
  let box: Box | undefined;
  let count = 0;
  for (const mark of marks) {
    if (String(mark.clip) !== String(box)) {
      if (box) lines.push('</g>');
      box = mark.clip;
      if (box) {
        const [x, y, width, height] = box;
        const id = `frame-${String((count += 1))}`;
        lines.push(
          `<clipPath id="${id}"><rect${write({ x, y, width, height })}/></clipPath>`,
          `<g clip-path="url(#${id})">`,
        );
      }
    }
    lines.push(writeMark(mark));
  }
  return box ? [...lines, '</g>'] : lines;
};

/**
 * A poster as an SVG file that stands alone: no script, no style sheet, no font, no address to load from; its texts stay
 * texts. One unit is a pixel.
 *
 * @param font family of the texts, with its fallbacks
 */
export const posterToSvg = ({ width, height, title, description, surface, marks }: Poster, font: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg"${write({
      width,
      height,
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': font,
    })}>`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<rect${write({ width, height, fill: surface })}/>`,
    ...writeMarks(marks),
    '</svg>',
    '',
  ].join('\n');
