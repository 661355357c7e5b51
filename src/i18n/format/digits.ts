import { INTL_TAG, type Locale } from '../locale.js';

/** One formatter per locale and number of decimals: `Intl` constructors are slow. */
const formats = new Map<string, Intl.NumberFormat>();

/** `77 968` (U+202F between thousands), `−1,5` with a true minus. A number that is not finite gives an empty text. */
export const writeNumber = (value: number, locale: Locale, decimals: number): string => {
  if (!Number.isFinite(value)) return '';
  const key = locale + decimals;
  let format = formats.get(key);
  if (!format)
    formats.set(key, (format = new Intl.NumberFormat(INTL_TAG[locale], { maximumFractionDigits: decimals })));
  // Rounded first, so that nobody reads "−0".
  const rounded = Number(value.toFixed(decimals));
  return (rounded < 0 ? '\u2212' : '') + format.format(Math.abs(rounded));
};
