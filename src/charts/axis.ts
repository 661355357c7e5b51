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

const LARGE = [
  { from: 1e9, divisor: 1e9, fr: 'Md', en: 'bn' },
  { from: 1e7, divisor: 1e6, fr: 'M', en: 'm' },
] as const;
/** Euros are counted in millions and thousands sooner than people are. */
const LARGE_EUROS = [
  ...LARGE,
  { from: 1e6, divisor: 1e6, fr: 'M', en: 'm' },
  { from: 1e4, divisor: 1e3, fr: 'k', en: 'k' },
];

/**
 * How the numbers of an axis are written: the same size of unit on each, thousands or millions where they are many.
 * @param tight whether there is room for few signs
 */
export const valueFormat = (
  indicator: Indicator,
  locale: Locale,
  largest: number,
  tight = false,
): ((value: number) => string) => {
  const euros = indicator.unit === '€';
  const large = (euros || tight ? LARGE_EUROS : LARGE).find(({ from }) => largest >= from);
  if (!large) return (value) => quantityOf(value, indicator, locale).text;
  return (value) => {
    const text = formatNumber(value / large.divisor, locale, { decimals: 3 });
    const size = large[locale];
    if (locale === 'fr') return `${text}\u00a0${size}${euros ? '€' : ''}`;
    return `${euros ? text.replace(/^(\u2212?)/, '$1€') : text}${size}`;
  };
};
