import type { Locale } from '../locale.js';
import { writeNumber } from './digits.js';

export interface NumberOptions {
  /** Digits after the decimal mark, at most. Default 2. */
  readonly decimals?: number;
  /** Writes `+` before a positive number and a true minus sign before a negative one. */
  readonly sign?: boolean;
}

/** `77 968` (U+202F between thousands), `−1,5`. A number that is not finite gives an empty text. */
export const formatNumber = (
  value: number,
  locale: Locale,
  { decimals = 2, sign = false }: NumberOptions = {},
): string => {
  const text = writeNumber(value, locale, decimals);
  return sign && Number(value.toFixed(decimals)) > 0 && text !== '' ? `+${text}` : text;
};
