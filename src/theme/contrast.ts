/**
 * Contrast of colours and its repair, in OKLCH. Pure: texts and numbers in, texts and numbers out.
 *
 * Sources: WCAG 2.2 relative luminance and contrast ratio; Björn Ottosson, "A perceptual color space for image
 * processing" (2020), for the OKLab matrices.
 */

/** Linear-light sRGB, each channel 0 to 1 (beyond for colours out of gamut). */
export type LinearRgb = readonly [number, number, number];
/** Lightness 0 to 1, chroma 0 to about .37, hue in degrees. */
export type Oklch = readonly [number, number, number];

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const oklabToLinear = (l: number, a: number, b: number): LinearRgb => {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const oklchToLinear = ([l, c, h]: Oklch): LinearRgb =>
  oklabToLinear(l, c * Math.cos(radians(h)), c * Math.sin(radians(h)));

export const linearToOklch = ([r, g, b]: LinearRgb): Oklch => {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const bb = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const hue = (Math.atan2(bb, a) * 180) / Math.PI;
  return [l, Math.sqrt(a * a + bb * bb), hue < 0 ? hue + 360 : hue];
};

/**
 * Reads a computed colour: `rgb()`, `color(srgb …)`, `oklab()` or `oklch()`, the forms in which browsers answer.
 * Undefined for anything else, and for a colour that is not opaque.
 */
export const parseColor = (text: string): LinearRgb | undefined => {
  const [, space, list] = /^(rgba?|color|oklab|oklch)\((.*)\)$/.exec(text.trim()) ?? [];
  if (space === undefined || list === undefined) return undefined;
  const words = list.replace(/^srgb\s/, '').split(/[\s,/]+/);
  if (space === 'color' && !list.startsWith('srgb ')) return undefined;
  const numbers = words.map((word) => (word === 'none' ? 0 : Number.parseFloat(word) / (word.endsWith('%') ? 100 : 1)));
  const [a, b, c, alpha = 1] = numbers;
  if (a === undefined || b === undefined || c === undefined || numbers.some(Number.isNaN) || alpha < 1)
    return undefined;
  if (space === 'oklch') return oklchToLinear([a, b, c]);
  if (space === 'oklab') return oklabToLinear(a, b, c);
  const scale = space === 'color' ? 1 : 255;
  return [toLinear(a / scale), toLinear(b / scale), toLinear(c / scale)];
};

const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));

/** WCAG relative luminance, 0 to 1. */
export const luminance = ([r, g, b]: LinearRgb): number => 0.2126 * clamp(r) + 0.7152 * clamp(g) + 0.0722 * clamp(b);

/** WCAG contrast ratio, 1 to 21. */
export const contrastRatio = (one: LinearRgb, other: LinearRgb): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const inGamut = (rgb: LinearRgb): boolean => rgb.every((channel) => channel >= -0.0005 && channel <= 1.0005);

/** The same lightness and hue with as much of the chroma as sRGB can show. */
const intoGamut = ([l, c, h]: Oklch): Oklch => {
  if (inGamut(oklchToLinear([l, c, h]))) return [l, c, h];
  let low = 0;
  let high = c;
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (inGamut(oklchToLinear([l, middle, h]))) low = middle;
    else high = middle;
  }
  return [l, low, h];
};

const STEP = 0.01;

/**
 * Moves the lightness of a colour away from the ground, by .01, until the pair reaches a ratio; keeps the hue and
 * cuts the chroma into gamut. When that way ends before the ratio, the other way is taken.
 * @returns undefined when the pair passes already
 */
export const repairContrast = (colour: LinearRgb, grounds: readonly LinearRgb[], ratio: number): Oklch | undefined => {
  const passes = (rgb: LinearRgb): boolean => grounds.every((ground) => contrastRatio(rgb, ground) >= ratio);
  if (passes(colour)) return undefined;
  const [lightness, chroma, hue] = linearToOklch(colour);
  const darker = Math.max(...grounds.map(luminance)) > 0.18;
  for (const way of darker ? [-1, 1] : [1, -1]) {
    for (let l = lightness; l >= 0 && l <= 1; l += way * STEP) {
      const moved = intoGamut([l, chroma, hue]);
      if (passes(oklchToLinear(moved))) return moved;
    }
    const end: Oklch = [way < 0 ? 0 : 1, 0, hue];
    if (passes(oklchToLinear(end))) return end;
  }
  return [darker ? 0 : 1, 0, hue];
};
