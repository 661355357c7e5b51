/** What the configurations of all kinds have in common. */
import { formatNumber } from '../i18n/format.js';
import type { Locale } from '../i18n/locale.js';
import type { Indicator } from '../model/schemas/indicator.js';
import { LABEL_SIZE, type ChartRequest, type ChartTokens } from './chart-request.js';
import type { CategoryReading, TimeReading } from './series-reading.js';
import { nameOfComparison, quantityOf } from './series-words.js';

export const labelSize = ({ em }: ChartTokens): number => Math.round(em * LABEL_SIZE * 10) / 10;

/** A series as it is drawn: the one asked for, what it is compared with, and the others, in this order. */
export interface Strand<P> {
  readonly name: string;
  readonly points: readonly P[];
  /** Which mark and colour are its own: 0 and 1 are kept for the first two. */
  readonly order: number;
}

/** All series of a reading. */
export const strandsOf = <R extends TimeReading | CategoryReading>({
  reading,
  series,
  language,
}: Pick<ChartRequest<R>, 'reading' | 'series' | 'language'>): Strand<R['points'][number]>[] => [
  { name: series.scope.name, points: reading.points, order: 0 },
  ...(reading.compare ? [{ name: nameOfComparison(series, language), points: reading.compare, order: 1 }] : []),
  ...reading.others.map((other, i) => ({ ...other, order: i + 2 })),
];

/** The colour of a series. */
export const inkOf = ({ accent, muted, dyes }: ChartTokens, order: number): string =>
  order === 0 ? accent : order === 1 ? muted : (dyes[(order - 2) % Math.max(1, dyes.length)] ?? muted);

/** Of all values that are known; 0 and 0 where none is. */
export const extentOf = (strands: readonly { readonly points: readonly { readonly value: number | null }[] }[]) => {
  let [low, high] = [Infinity, -Infinity];
  for (const { points } of strands) {
    for (const { value } of points) {
      if (value === null) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low > high ? { low: 0, high: 0 } : { low, high };
};

/**
 * The engine listens to nothing: pointer and keys are the element's, which says the same to both. Movement only when
 * data change, and never where the visitor wants none.
 */
export const baseOptions = ({ still }: ChartRequest) => ({
  responsive: false,
  maintainAspectRatio: false,
  events: [],
  animation: still ? (false as const) : { duration: 320 },
});

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
