import { compareCodes } from '../../util/compare-codes.js';
import { groupBy } from '../../util/group-by.js';
import { AXES, DEGREES, STATUSES } from '../codes.js';
import { degreeCode } from '../degree.js';
import { countableEur } from '../countable-eur.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { Point } from '../schemas/series.js';

/** What the sheets of one place and one category add up to. */
export interface Tally {
  readonly territory?: string;
  readonly intercommunality?: string;
  /** Code of the category. */
  readonly code: string;
  readonly sheets: number;
  /** Sheets, or euros. */
  readonly value: number;
  /** Sheets that have no figure. */
  readonly missing: number;
}

/** An indicator that is computed from the sheets. */
interface Computed {
  /** Categories that are always listed, with 0 where there is none. */
  readonly codes: readonly string[];
  readonly categoryOf: (sheet: ActionSheet) => string | null | undefined;
  /** What a sheet adds; undefined when it has no figure. */
  readonly valueOf: (sheet: ActionSheet) => number | undefined;
}

/** The category of the sheets that say none; listed only when there are some. */
export const UNSAID = 'unknown';

/** Axes of the programme's first phase: listed only when a sheet is on one of them. */
const LEGACY_AXES: readonly string[] = ['attract', 'recruit', 'innovate', 'simplify'];
const CURRENT_AXES = AXES.filter((axis) => !LEGACY_AXES.includes(axis));

const one = (): number => 1;

export const COMPUTED_INDICATORS: ReadonlyMap<string, Computed> = new Map<string, Computed>([
  ['actions-by-axis', { codes: CURRENT_AXES, categoryOf: ({ axis }) => axis, valueOf: one }],
  ['actions-by-status', { codes: STATUSES, categoryOf: ({ status }) => status, valueOf: one }],
  [
    'actions-by-degree',
    { codes: DEGREES, categoryOf: ({ cooperation }) => degreeCode(cooperation?.degree), valueOf: one },
  ],
  [
    'known-funding',
    { codes: CURRENT_AXES, categoryOf: ({ axis }) => axis, valueOf: ({ budget }) => countableEur(budget) },
  ],
]);

/** All codes that a category may show, in the order of the vocabulary. */
const ORDER: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['actions-by-axis', AXES],
  ['actions-by-status', STATUSES],
  ['actions-by-degree', DEGREES],
  ['known-funding', AXES],
]);

const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

/** Adds the sheets up by territory, intercommunality and category; undefined for an indicator that is not computed. */
export const tally = (indicator: string, sheets: readonly ActionSheet[]): Tally[] | undefined => {
  const computed = COMPUTED_INDICATORS.get(indicator);
  if (!computed) return undefined;
  const tallies = new Map<string, Tally>();
  for (const sheet of sheets) {
    const territory = sheet.territory?.id;
    const intercommunality = sheet.intercommunality?.siren;
    const code = computed.categoryOf(sheet) || UNSAID;
    const value = computed.valueOf(sheet);
    const key = keyOf(territory, intercommunality, code);
    const known = tallies.get(key);
    tallies.set(key, {
      ...(territory !== undefined && { territory }),
      ...(intercommunality !== undefined && { intercommunality }),
      code,
      sheets: (known?.sheets ?? 0) + 1,
      value: toCent((known?.value ?? 0) + (value ?? 0)),
      missing: (known?.missing ?? 0) + (value === undefined ? 1 : 0),
    });
  }
  return [...tallies.values()];
};

/** Sums are rounded to the cent. */
const toCent = (value: number): number => Math.round(value * 100) / 100;

/** Order of categories: known codes as in the vocabulary, then the others, then what the sheets do not say. */
const compareCategories = (indicator: string): ((a: Point, b: Point) => number) => {
  const order = ORDER.get(indicator) ?? [];
  const rank = (code: string): number =>
    order.includes(code) ? order.indexOf(code) : order.length + Number(code === UNSAID);
  return (a, b) => {
    const [codeA, codeB] = [a.category?.code ?? '', b.category?.code ?? ''];
    return rank(codeA) - rank(codeB) || compareCodes(codeA, codeB);
  };
};

export const sortCategories = (indicator: string, points: readonly Point[]): Point[] =>
  [...points].sort(compareCategories(indicator));

/** True where sheets are counted, rather than something that a sheet may not tell. */
const isCount = (indicator: string): boolean => COMPUTED_INDICATORS.get(indicator)?.valueOf === one;

/**
 * What the tallies of one place add up to; null where no sheet has a figure, for an amount that nobody tells is not
 * 0 €. Sheets themselves can always be counted.
 */
export const sumOf = (indicator: string, tallies: readonly Tally[]): number | null => {
  if (!isCount(indicator) && tallies.every(({ sheets, missing }) => missing >= sheets)) return null;
  return toCent(tallies.reduce((sum, { value }) => sum + value, 0));
};

/**
 * The sums of each category. One whose sheets all lack the amount is null, not 0 €; so is every one of a place without
 * any sheet, which is not described yet. In a place that has sheets, a category without one is a true 0.
 */
export const tallyPoints = (indicator: string, tallies: readonly Tally[]): Point[] => {
  const groups = new Map<string, Tally[]>();
  for (const code of COMPUTED_INDICATORS.get(indicator)?.codes ?? []) groups.set(code, []);
  for (const [code, own] of groupBy(tallies, (tally) => tally.code)) groups.set(code, own);
  const zero = isCount(indicator) || tallies.length > 0 ? 0 : null;
  return sortCategories(
    indicator,
    Array.from(groups, ([code, own]) => ({
      category: { code },
      value: own.length > 0 ? sumOf(indicator, own) : zero,
    })),
  );
};
