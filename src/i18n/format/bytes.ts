import type { Locale } from '../locale.js';
import { writeNumber } from './digits.js';

const UNITS = { fr: ['octets', 'ko', 'Mo', 'Go'], en: ['bytes', 'kB', 'MB', 'GB'] } as const;

/** The weight of a file, in thousands as storage is sold: `1,2 Mo`, `340 ko`. Empty for what is no weight. */
export const formatBytes = (bytes: number, locale: Locale): string => {
  if (!Number.isFinite(bytes) || bytes <= 0) return '';
  const rank = Math.min(3, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes + bytes / 200) / 3));
  const value = bytes / 1000 ** rank;
  return `${writeNumber(value, locale, rank > 1 && value < 100 ? 1 : 0)}\u00a0${UNITS[locale][rank]!}`;
};
