import { escapeXml } from '../../util/escape-xml.js';
import type { Mark, Palette, Poster } from './poster.js';

const number = (value: number): string => String(Math.round(value * 100) / 100);

const attributes = (list: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(list)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(typeof value === 'number' ? number(value) : value!)}"`)
    .join('');

const writeMark = (mark: Mark, palette: Palette): string => {
  if (mark.type === 'text') {
    const { text, x, y, anchor, size, bold, fill, halo } = mark;
    const at = {
      x,
      y,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
    };
    const words = escapeXml(text);
    // Below itself rather than `paint-order`, which some programs do not know.
    const border = halo
      ? `<text${attributes({ ...at, fill: 'none', stroke: palette('surface'), 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'aria-hidden': 'true' })}>${words}</text>\n`
      : '';
    return `${border}<text${attributes({ ...at, fill: palette(fill) })}>${words}</text>`;
  }
  const { path, x, y, scale, fill, stroke, width = 1, dash, name } = mark;
  const place = [
    x !== 0 || y !== 0 ? `translate(${number(x)} ${number(y)})` : '',
    scale === 1 ? '' : `scale(${number(scale)})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  const list = attributes({
    d: path,
    transform: place === '' ? undefined : place,
    fill: fill === undefined ? 'none' : palette(fill),
    'fill-rule': fill === undefined ? undefined : 'evenodd',
    stroke: stroke === undefined ? undefined : palette(stroke),
    'stroke-width': stroke === undefined ? undefined : Math.round((width / scale) * 1000) / 1000,
    'stroke-dasharray': dash,
    // Dots are dashes of no length with round ends.
    'stroke-linecap': dash?.startsWith('.1') ? 'round' : undefined,
    'stroke-linejoin': stroke === undefined ? undefined : 'round',
  });
  return name === undefined ? `<path${list}/>` : `<path${list}><title>${escapeXml(name)}</title></path>`;
};

/**
 * A poster as an SVG file that stands alone: no script, no style sheet, no font, no address to load from; its texts stay
 * texts. One unit is a pixel.
 *
 * @param font family of the texts, with its fallbacks
 */
export const posterToSvg = (poster: Poster, palette: Palette, font: string): string => {
  const { width, height, title, description, marks } = poster;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="title description"${attributes({ 'font-family': font })}>`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<rect width="${String(width)}" height="${String(height)}"${attributes({ fill: palette('surface') })}/>`,
    ...marks.map((mark) => writeMark(mark, palette)),
    '</svg>',
    '',
  ].join('\n');
};
