/** What a key figure is compared with, in words: the end of its sentence, and what must be known to read it. Pure. */
import { formatPercent } from '../i18n/format.js';
import type { FigureComparisonMessages } from '../i18n/messages/figure-comparison.js';
import type { ComparisonBasis } from '../model/schemas/comparison-basis.js';
import type { Series } from '../model/schemas/series.js';
import { readFigure, type KnownFigure } from './figure-reading.js';
import { momentOfFigure, type FigureLanguage } from './figure-statement.js';
import { finite } from './points.js';
import { quantityOf } from './quantities.js';

export type Comparison = NonNullable<Series['compare']>;

/** A figure and the language in which it is compared. */
export interface Compared {
  readonly series: Series;
  readonly compare: Comparison;
  readonly basis: ComparisonBasis;
  /** The one figure that stands for the series; undefined where nothing is known. */
  readonly value: number | undefined;
  /** Its point in time; undefined for categories. */
  readonly last: KnownFigure | undefined;
  readonly language: FigureLanguage;
  readonly words: FigureComparisonMessages;
}

/** A sum of many places, of which the figure may be a share. */
export const isSum = ({ kind }: Comparison): boolean => kind === 'region' || kind === 'programme';
/** Compared with itself, or with what is not there. */
export const isPointless = ({ kind }: Comparison): boolean => kind === 'same' || kind === 'none';

/** The other value: as the answer says it, else that of the same period, else the latest where there is no own one. */
export const otherOf = ({ compare, last, value }: Compared): { value: number | undefined; at?: KnownFigure } => {
  const { known } = readFigure(compare.points.filter(({ category }) => !category));
  const latest = known.at(-1);
  // Without an own value there is no period that both share: the moment of the other one must be said.
  if (value === undefined && latest) return { value: latest.value, at: latest };
  return { value: finite(compare.value) ?? known.find(({ period }) => period === last?.period)?.value };
};

/** The end of the figure's sentence; empty where there is nothing to compare with. */
export const sayClause = (compared: Compared): string => {
  const { series, compare, value, language, words } = compared;
  if (isPointless(compare)) return '';
  const { indicator } = series;
  const { locale } = language;
  const other = otherOf(compared);
  // Of two that are not known nothing is to be compared.
  if (value === undefined && other.value === undefined) return '';
  const isPart = isSum(compare) && value !== undefined && value >= 0 && indicator.unit !== '%';
  return words.clause(
    words.name(compare),
    other.value === undefined ? undefined : quantityOf(other.value, indicator, locale),
    other.at ? language.words.moment(momentOfFigure(other.at, indicator, locale)) : '',
    isPart && other.value !== undefined && other.value > 0 ? formatPercent(value / other.value, locale) : '',
  );
};

/**
 * The rank among the places of a median, which places are called comparable, and whether two places are of different
 * kinds: each with its full stop. Of a sum the sentence says all.
 */
export const remarksOf = ({ series: { scope }, compare, basis, words }: Compared): string[] => {
  if (isPointless(compare)) return [`${words.pointless(compare.kind ?? '')}.`];
  if (isSum(compare)) return [];
  const { rank } = basis;
  const widened = words.widened(basis);
  const sides = [
    [scope.type, compare.kind ?? ''],
    [scope.placeKind ?? '', compare.placeKind ?? ''],
  ] as const;
  const differ =
    compare.kind === 'territory' || compare.kind === 'intercommunality'
      ? sides.find(([one, another]) => one && another && one !== another)
      : undefined;
  return [
    ...(rank ? [`${words.rank(rank.position, rank.of, rank.ties)}.`] : []),
    ...(compare.kind === 'comparable' ? [`${words.definition(compare, basis)}.${widened && ` ${widened}.`}`] : []),
    ...(differ ? [`${words.otherKind(...differ)}.`] : []),
  ];
};
