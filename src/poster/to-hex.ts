import { parseColor } from '../theme/contrast.js';

const toByte = (channel: number): string => {
  const inRange = Math.min(1, Math.max(0, channel));
  // sRGB's own curve (IEC 61966-2-1).
  const encoded = inRange <= 0.0031308 ? 12.92 * inRange : 1.055 * inRange ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
};

/** A computed colour as `#1a2b3c`, which every program of pictures reads; as it is where it cannot be read. */
export const toHex = (color: string): string => {
  const rgb = parseColor(color);
  return rgb ? `#${rgb.map(toByte).join('')}` : color;
};
