import type { Locale } from '../locale.js';
import { withUnit } from './compact-euros.js';
import { writeNumber } from './digits.js';

export { formatCompactEuros } from './compact-euros.js';

/** Whole euros: `1 700 000 €`. */
export const formatEuros = (value: number, locale: Locale): string =>
  withUnit(writeNumber(value, locale, value % 1 === 0 ? 0 : 2), locale);
