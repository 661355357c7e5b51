import { hasValue, type Reading } from './series-reading.js';

/** Kinds that may be asked for. */
export const CHART_KINDS = ['auto', 'line', 'bar', 'doughnut', 'radar'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];
/** Kinds that are drawn. */
export type DrawnKind = 'line' | 'bar' | 'doughnut' | 'radar' | 'multiples';

/** With fewer known values a line has no shape to show: bars say the sizes. */
const POINTS_OF_A_LINE = 3;
/** More lines on one plot are a tangle; more bars side by side are too thin to compare. */
const MOST_LINES = 6;
const MOST_BARS = 4;
/** More parts of a ring are slivers; more corners of a web, or series over it, cannot be told apart. */
const MOST_PARTS = 8;
const CORNERS = { least: 3, most: 10 };
const MOST_WEBS = 3;

export interface KindChoice {
  readonly kind: DrawnKind;
  /** Whether bars may be stacked as asked. */
  readonly stacked: boolean;
  /** For the developer, when what was asked for is not what is drawn. */
  readonly notice?: string;
}

const seriesOf = ({ compare, others }: Reading): number => 1 + (compare ? 1 : 0) + others.length;

const valuesOf = ({ points, compare = [], others }: Reading): (number | null)[] =>
  [points, compare, ...others.map((other) => other.points)].flatMap((line) => line.map(({ value }) => value));

/** Lines for three known values in time and more, bars for fewer and for categories; many series one by one. */
const suited = (reading: Reading): DrawnKind => {
  const series = seriesOf(reading);
  const isTime = reading.dimension === 'time';
  if (series > (isTime ? MOST_LINES : MOST_BARS)) return 'multiples';
  const known = reading.points.filter((point) => point.value !== null).length;
  return isTime && (known >= POINTS_OF_A_LINE || series > MOST_BARS) ? 'line' : 'bar';
};

/** Why a kind cannot show these data; undefined where it can. */
const refusal = (asked: string, reading: Reading): string | undefined => {
  const series = seriesOf(reading);
  const { length } = reading.points;
  const isTime = reading.dimension === 'time';
  const values = valuesOf(reading);
  if (asked === 'line') return isTime ? undefined : 'what lies between two categories is nothing';
  if (asked !== 'doughnut' && asked !== 'radar') return undefined;
  if (isTime) return 'periods are not parts or sides of one thing';
  if (values.some((value) => value === null)) return 'a value is missing';
  if (values.some((value) => (value ?? 0) < 0)) return 'a value is negative';
  if (asked === 'radar') {
    if (length < CORNERS.least || length > CORNERS.most)
      return `it takes ${String(CORNERS.least)} to ${String(CORNERS.most)} categories`;
    return series > MOST_WEBS ? `it takes ${String(MOST_WEBS)} series at most` : undefined;
  }
  if (series > 1) return 'it shows one series';
  if (length > MOST_PARTS) return `it takes ${String(MOST_PARTS)} categories at most`;
  return reading.total === null || reading.total === 0 ? 'the categories are not known to make a whole' : undefined;
};

/**
 * Which chart is drawn. `auto`: a line for three known values in time and more, bars for fewer and for categories, and
 * small pictures of one scale for more series than one plot shows apart. It never takes a ring or a web: lengths from one
 * base are read more truly than angles and areas (Cleveland and McGill, "Graphical Perception", JASA 79, 1984).
 * What cannot show the data falls back to what `auto` gives, with a notice.
 */
export const chooseKind = (asked: string, reading: Reading, stacked = false): KindChoice => {
  const usual = suited(reading);
  const canStack = stacked && valuesOf(reading).every((value) => (value ?? 0) >= 0);
  const notices = stacked && !canStack ? ['stacked: a value is negative, bars stand side by side'] : [];
  const choice = (kind: DrawnKind): KindChoice => ({
    kind,
    stacked: canStack && kind === 'bar',
    ...(notices.length > 0 && hasValue(reading) ? { notice: notices.join('; ') } : {}),
  });
  if (asked === 'auto' || asked === '') return choice(stacked && usual !== 'multiples' ? 'bar' : usual);
  const isKnown = (CHART_KINDS as readonly string[]).includes(asked);
  if (!isKnown) {
    notices.push(`kind="${asked}" is not a kind of chart: "${usual}" is drawn`);
    return choice(usual);
  }
  const why = refusal(asked, reading);
  // Many series are shown one by one whichever is asked for: a line or a bar each.
  const kind = why === undefined ? (usual === 'multiples' && asked !== 'radar' ? usual : (asked as DrawnKind)) : usual;
  if (why !== undefined) notices.push(`kind="${asked}": ${why}, "${kind}" is drawn`);
  return choice(kind);
};
