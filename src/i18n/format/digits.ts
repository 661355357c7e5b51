import type { Locale } from '../locale.js';

/**
 * `77 968` (U+202F between thousands), `−1,5` with a true minus. A number that is not finite gives an empty text. By hand:
 * of what the first number costs a page, `Intl` is most; it writes those that JavaScript writes in powers of ten.
 */
export const writeNumber = (value: number, locale: Locale, decimals: number): string => {
  if (!Number.isFinite(value)) return '';
  // Rounded first, so that nobody reads "−0".
  const text =
    Math.abs(value) < 1e21
      ? String(Number(value.toFixed(decimals)))
      : value.toLocaleString('en', { useGrouping: false });
  const [whole = '', part] = text.replace('-', '\u2212').split('.');
  const [group, point] = locale === 'fr' ? ['\u202f', ','] : [',', '.'];
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (part ? point + part : '');
};
