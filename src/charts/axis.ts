/** What an axis says: which of its labels are written, and how its numbers are. Bars that lie have none. Pure. */
import { formatNumber } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { Indicator } from '../model/schemas/indicator.js';
import type { ChartTokens } from './chart-request.js';
import { quantityOf } from './series-words.js';

export interface Tick {
  readonly position: number;
  readonly label: string;
}

/**
 * Which labels of an axis are written: every one when there is room, else every second, third…, counted from the last
 * so that the latest is always there, and the first too where it stands clear.
 * @param room px between the first and the last
 */
export const pickTicks = (ticks: readonly Tick[], room: number, measure: (text: string) => number): Tick[] => {
  const first = ticks[0];
  const last = ticks.at(-1);
  if (first === undefined || last === undefined || ticks.length === 1) return [...ticks];
  const long = last.position - first.position;
  const px = (tick: Tick): number => (long === 0 ? 0 : ((tick.position - first.position) / long) * room);
  const clear = (left: Tick, right: Tick): boolean =>
    px(right) - px(left) >= (measure(left.label) + measure(right.label)) / 2 + 10;
  const every = (step: number): Tick[] => {
    const picked: Tick[] = [];
    for (let i = (ticks.length - 1) % step; i < ticks.length; i += step) picked.push(ticks[i]!);
    return picked;
  };
  // No more than these fit, were each as short as one digit: of thousands, most steps need not be tried.
  const fitting = room / (measure('0') + 10) + 1;
  // Beyond, the next step is a little longer at once: of ten thousand, each step more would be tried for nothing.
  for (let step = Math.max(1, Math.floor(ticks.length / fitting)); step < ticks.length; step += 1 + (step >> 5)) {
    const picked = every(step);
    if (!picked.every((tick, i) => i === 0 || clear(picked[i - 1] ?? tick, tick))) continue;
    const head = picked[0];
    return head !== undefined && head !== first && clear(first, head) ? [first, ...picked] : picked;
  }
  return clear(first, last) ? [first, last] : [last];
};

/** Where the tokens leave one ink for all (forced colours, more contrast), the grid is dotted so as not to be data. */
export const gridBorder = ({ line, text }: ChartTokens) => ({ display: false, dash: line === text ? [1, 5] : [] });

/** What is counted by thousands, millions and billions; in euros the letter stands before the sign. */
const SIZES = [
  { divisor: 1e3, fr: 'k', en: 'k' },
  { divisor: 1e6, fr: 'M', en: 'm' },
  { divisor: 1e9, fr: 'Md', en: 'bn' },
] as const;
/** From here on numbers of an axis are many signs: euros, and where there is room for few, sooner than others. */
const MANY = { usual: 1e7, soon: 1e4 } as const;

/**
 * How the numbers of an axis are written where the largest is long: each in the size that says it in the fewest signs, so
 * that beside `1,2 M` a smaller one is `147 k` and never `0,147 M`, and `77 968` stays as it is.
 * @param tight whether there is room for few signs
 */
export const valueFormat = (
  indicator: Indicator,
  locale: Locale,
  largest: number,
  tight = false,
): ((value: number) => string) => {
  const euros = indicator.unit === '€';
  const whole = (value: number): string => quantityOf(value, indicator, locale).text;
  if (largest < (euros || tight ? MANY.soon : MANY.usual)) return whole;
  return (value) =>
    SIZES.reduce((shortest, size) => {
      if (Math.abs(value) < size.divisor) return shortest;
      const text = formatNumber(value / size.divisor, locale, { decimals: 3 });
      const sized =
        locale === 'fr'
          ? `${text}\u00a0${size.fr}${euros ? '€' : ''}`
          : `${euros ? text.replace(/^(\u2212?)/, '$1€') : text}${size.en}`;
      return sized.length <= shortest.length ? sized : shortest;
    }, whole(value));
};
