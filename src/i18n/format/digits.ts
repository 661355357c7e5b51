import type { Locale } from '../locale.js';

/**
 * `77 968` (U+202F between thousands), `−1,5` with a true minus; `1,5 × 10^21` from there on. A number that is not finite
 * gives an empty text. By hand: of what the first number costs a page, `Intl` is most.
 */
export const writeNumber = (value: number, locale: Locale, decimals: number): string => {
  if (!Number.isFinite(value)) return '';
  // Rounded first, so that nobody reads "−0".
  const [whole = '', part] = String(Number(value.toFixed(decimals)))
    .replace('-', '\u2212')
    .replace('e+', ' × 10^')
    .split('.');
  const [group, point] = locale === 'fr' ? ['\u202f', ','] : [',', '.'];
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (part ? point + part : '');
};
