/**
 * Reads what is drawn in an SVG of the page, with the colours that its styles give it now, so that a picture taken away
 * is the picture seen: whatever drew it, in whatever scheme, with what is chosen in it.
 */
import type { Drawing, Mark, Placing } from './poster.js';
import { toHex } from './to-hex.js';

const round = (value: number): number => Math.round(value * 1000) / 1000;

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** The outline of an element, in its own units. */
const outlineOf = (element: Element): string | null => {
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d');
    case 'rect': {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(element, name));
      return `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width!)}Z`;
    }
    case 'circle': {
      const [x, y, r] = ['cx', 'cy', 'r'].map((name) => number(element, name)) as [number, number, number];
      return `M${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 1 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 1 ${String(-2 * r)} 0Z`;
    }
    case 'line': {
      const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => number(element, name));
      return `M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}`;
    }
    default:
      return null;
  }
};

/** A colour that paints; undefined for none and for the transparent. */
const paint = (color: string, opacity: string): string | undefined =>
  color === 'none' || Number(opacity) === 0 || /\b(transparent|rgba\(.*,\s*0\)|\/\s*0\))/.test(color)
    ? undefined
    : toHex(color);

/** A pattern as a picture without patterns shows it: the colour of its threads, as dense as they are, on its ground. */
const tintOf = (root: Element, fill: string): { ground: string; thread: string; density: number } | undefined => {
  const id = /^url\(["']?#([^"')]+)/.exec(fill)?.[1];
  const pattern = id === undefined ? null : root.querySelector(`#${CSS.escape(id)}`);
  const [rect, path] = [pattern?.querySelector('rect'), pattern?.querySelector('path')];
  if (!pattern || !rect || !path) return undefined;
  const threads = path.getAttribute('d')?.match(/M/g)?.length ?? 1;
  return {
    ground: toHex(getComputedStyle(rect).fill),
    thread: toHex(getComputedStyle(path).stroke),
    density: round(Math.min(1, (threads * number(path, 'stroke-width')) / (number(pattern, 'width') || 1))),
  };
};

/** What an element adds to its parents' opacity. */
const opacityOf = (element: Element, root: Element): number => {
  let opacity = 1;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return round(opacity);
};

/** Its own text, in the pieces that stand at a place each. */
const piecesOf = (element: SVGElement): readonly (readonly [SVGElement, string])[] => {
  const spans = [...element.querySelectorAll<SVGElement>('tspan')];
  if (spans.length > 0) return spans.map((span) => [span, span.textContent] as const);
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return [[element, own.map(({ textContent }) => textContent ?? '').join('')]];
};

const ANCHORS: Readonly<Record<string, 'start' | 'middle' | 'end'>> = { middle: 'middle', end: 'end' };

/** @returns undefined for an SVG that is not shown */
export const readDrawing = (root: SVGSVGElement): Drawing | undefined => {
  const base = root.getScreenCTM()?.inverse();
  const { x: left, y: top, width, height } = root.viewBox.baseVal;
  if (!base || width === 0) return undefined;
  const marks: Mark[] = [];
  for (const element of root.querySelectorAll<SVGGraphicsElement>('path, rect, circle, line, text')) {
    const matrix = element.getScreenCTM();
    const style = getComputedStyle(element);
    const opacity = opacityOf(element, root);
    if (!matrix || style.visibility === 'hidden' || opacity === 0 || element.getClientRects().length === 0) continue;
    const { a, b, c, d, e: right, f: down } = base.multiply(matrix);
    // The corner of the box is the origin.
    const [e, f] = [right - left, down - top];
    const placing: Placing = [round(a), round(b), round(c), round(d), round(e), round(f)];
    const scale = Math.sqrt(Math.abs(a * d - b * c)) || 1;
    // A stroke that does not grow with its shape is in pixels of the screen.
    const perUnit =
      style.vectorEffect === 'non-scaling-stroke' ? Math.sqrt(Math.abs(base.a * base.d - base.b * base.c)) / scale : 1;
    const width = round(Number.parseFloat(style.strokeWidth) * perUnit);
    const fill = paint(style.fill, style.fillOpacity);
    const stroke = width === 0 ? undefined : paint(style.stroke, style.strokeOpacity);
    const faded = opacity < 1 ? { opacity } : {};
    if (element.localName === 'text') {
      if (fill === undefined) continue;
      const anchor = ANCHORS[style.textAnchor] ?? 'start';
      const size = Number.parseFloat(style.fontSize);
      const bold = Number(style.fontWeight) >= 600;
      for (const [piece, text] of piecesOf(element)) {
        const [x, y] = [number(piece, 'x'), number(piece, 'y')];
        const at: Placing = [
          ...(placing.slice(0, 4) as [number, number, number, number]),
          round(a * x + c * y + e),
          round(b * x + d * y + f),
        ];
        if (text.trim() === '') continue;
        const halo = stroke === undefined ? {} : { halo: [stroke, width] as const };
        marks.push({ type: 'text', text: text.trim(), placing: at, anchor, size, bold, fill, ...halo, ...faded });
      }
      continue;
    }
    const path = outlineOf(element);
    if (path === null || (fill === undefined && stroke === undefined)) continue;
    const dash = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
    const border = stroke !== undefined && {
      stroke,
      width,
      ...(dash.length > 0 && { dash, dashOffset: Number.parseFloat(style.strokeDashoffset) }),
      ...(style.strokeLinecap === 'round' && { roundEnds: true }),
    };
    const inside = fill !== undefined && { fill, ...(style.fillRule === 'evenodd' && { evenOdd: true }) };
    const common = { type: 'path', path, placing, ...faded } as const;
    const tint = tintOf(root, style.fill);
    if (tint) {
      marks.push(
        { ...common, fill: tint.ground },
        { ...common, fill: tint.thread, opacity: round(tint.density * opacity) },
        { ...common, ...border },
      );
      continue;
    }
    // A border below its shape is a mark of its own.
    if (style.paintOrder.startsWith('stroke') && border && inside)
      marks.push({ ...common, ...border }, { ...common, ...inside });
    else marks.push({ ...common, ...inside, ...border });
  }
  return { width, height, marks };
};
