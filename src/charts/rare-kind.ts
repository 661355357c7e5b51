import { chooseKind, suitedKind, type DrawnKind, type KindChoice } from './chart-kind.js';
import type { Reading } from './series-reading.js';

/** More lines on one plot are a tangle; more bars side by side are too thin to compare. */
const MOST_LINES = 6;
const MOST_BARS = 4;
/** More parts of a ring are slivers; more corners of a web, or series over it, cannot be told apart. */
const MOST_PARTS = 8;
const CORNERS = { least: 3, most: 10 };
const MOST_WEBS = 3;

const seriesOf = ({ compare, others }: Reading): number => 1 + (compare ? 1 : 0) + others.length;

const valuesOf = ({ points, compare = [], others }: Reading): (number | null)[] =>
  [points, compare, ...others.map((other) => other.points)].flatMap((line) => line.map(({ value }) => value));

/** Why a kind cannot show these data; undefined where it can. */
const refusal = (asked: string, reading: Reading): string | undefined => {
  const series = seriesOf(reading);
  const { length } = reading.points;
  const isTime = reading.dimension === 'time';
  const values = valuesOf(reading);
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

/** Why bars cannot lie end to end; undefined where they can. */
const refusalToStack = (reading: Reading): string | undefined => {
  const values = valuesOf(reading).map((value) => value ?? 0);
  if (values.some((value) => value < 0)) return 'a value is negative';
  if (values.every((value) => value === 0)) return 'every value is zero';
  return reading.dimension === 'category' && reading.points.length > MOST_PARTS
    ? `it takes ${String(MOST_PARTS)} categories at most`
    : undefined;
};

/** Small pictures of one scale for more series than one plot shows apart; else what suits one series. */
const suited = (reading: Reading): DrawnKind => {
  const series = seriesOf(reading);
  const isTime = reading.dimension === 'time';
  if (series > (isTime ? MOST_LINES : MOST_BARS)) return 'multiples';
  return isTime && series > MOST_BARS ? 'line' : suitedKind(reading);
};

/**
 * Which chart is drawn, all kinds among them. `auto` never takes a ring or a web: lengths from one base are read more
 * truly than angles and areas (Cleveland and McGill, "Graphical Perception", JASA 79, 1984). Many series are shown one by
 * one whichever is asked for.
 */
export const chooseRareKind = (asked: string, reading: Reading, stacked: boolean): KindChoice => {
  const usual = suited(reading);
  const notices: string[] = [];
  const isRare = asked === 'doughnut' || asked === 'radar';
  const why = isRare ? refusal(asked, reading) : undefined;
  const common = isRare ? undefined : chooseKind(stacked && asked === 'auto' ? 'bar' : asked, reading);
  const wanted = isRare && why === undefined ? asked : (common?.kind ?? usual);
  const kind = usual === 'multiples' ? usual : wanted === 'line' || asked !== 'auto' || stacked ? wanted : usual;
  if (why !== undefined) notices.push(`kind="${asked}": ${why}, "${kind}" is drawn`);
  if (common?.notice !== undefined) notices.push(common.notice);
  const whyNot = stacked && kind === 'bar' ? refusalToStack(reading) : undefined;
  if (whyNot !== undefined) notices.push(`stacked: ${whyNot}, bars stand side by side`);
  return {
    kind,
    stacked: stacked && kind === 'bar' && whyNot === undefined,
    ...(notices.length > 0 ? { notice: notices.join('; ') } : {}),
  };
};
