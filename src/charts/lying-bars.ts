/** Bars that lie: categories, or periods where the page asks for it. */
import { formatPartialDate } from '../i18n/format.js';
import { GLYPH, GLYPH_GAP, type BarLabels, type HeadLabel } from './bar-labels.js';
import { barsOf, pictureOf, rangeOf, widest, type BarPicture, type Bars } from './bar-parts.js';
import { degreeOfCategory, nameOfCategory } from './category-names.js';
import { wrapText } from './chart-layout.js';
import { labelSize } from './chart-parts.js';
import type { ChartRequest, Glyph } from './chart-request.js';
import { LINE, NARROW, linesAbove } from './picture-size.js';

/** The head of a row, with its glyph where it is a degree. */
interface Head {
  readonly name: string;
  readonly glyph: Glyph | undefined;
}

export const headsOf = ({ reading, series, language, glyphs }: ChartRequest): Head[] =>
  reading.dimension === 'time'
    ? reading.points.map(({ period }) => ({
        name: formatPartialDate(period, language.locale, 'short'),
        glyph: undefined,
      }))
    : reading.points.map((point) => ({
        name: nameOfCategory(series.indicator, point, language.vocabulary),
        glyph: glyphs[degreeOfCategory(series.indicator, point.code) ?? -1],
      }));

/** Where heads go, and what room they leave. */
const placeHeads = ({ tokens, width, measure }: ChartRequest, heads: readonly Head[], above: boolean) => {
  const size = labelSize(tokens);
  const plain = (text: string): number => measure(text, 400);
  const hasGlyphs = heads.some(({ glyph }) => glyph !== undefined);
  const indent = hasGlyphs ? size * (GLYPH + GLYPH_GAP) : 0;
  const room = above ? width - indent : Math.min(width * 0.46, 15 * tokens.em) - indent;
  // The height of the picture was reckoned with as many.
  const most = above ? linesAbove(Math.max(...heads.map(({ name }) => name.length)), width / tokens.em, hasGlyphs) : 2;
  const labels = heads.map(({ name, glyph }, index): HeadLabel => {
    return { index, lines: wrapText(name, room, most, plain), ...(glyph ? { glyph } : {}) };
  });
  const longest = labels.reduce((most, { lines }) => Math.max(most, ...lines.map(plain)), 0);
  return {
    labels,
    left: above || longest === 0 ? 0 : indent + longest + 1.6 * size,
    top: above ? Math.round(size * ((hasGlyphs ? GLYPH : 1.3) / 2 + 0.3) + ((most - 1) * LINE * tokens.em) / 2) : 0,
  };
};

/** No word of an axis is measured that nobody sees. */
const UNSEEN = { display: false };

export interface Lying {
  readonly bars: readonly Bars[];
  readonly heads: readonly Head[];
  readonly stacked: boolean;
  readonly values: BarLabels['values'];
}

export const layDown = (request: ChartRequest, { bars, heads, stacked, values }: Lying): BarPicture => {
  const { tokens, width } = request;
  const size = labelSize(tokens);
  const { low, high } = rangeOf(bars, stacked);
  const above = width < NARROW.bar * tokens.em;
  const { labels, left, top } = placeHeads(request, heads, above);
  const back = values.filter(({ dataset, index }) => (bars[dataset]?.points[index]?.value ?? 0) < 0);
  const negative = back.length === 0 || stacked ? 0 : widest(request, back) + 8;
  return pictureOf(
    request,
    { bars, along: heads.map(({ name }) => name) },
    {
      indexAxis: 'y',
      layout: {
        padding: {
          left: Math.ceil(left + negative),
          right: stacked ? 1 : Math.ceil(widest(request, values)) + 20,
          top,
          bottom: 0,
        },
      },
      datasets: above && !stacked ? { bar: { barThickness: Math.round(size * (bars.length > 1 ? 1.05 : 0.95)) } } : {},
      scales: {
        x: { type: 'linear', display: false, ticks: UNSEEN, min: low, max: high, ...(stacked ? { stacked } : {}) },
        y: { type: 'category', display: false, ticks: UNSEEN, offset: true, ...(stacked ? { stacked } : {}) },
      },
    },
    { values, heads: labels, above, lying: true, ...(stacked ? { within: tokens.surface } : {}) },
  );
};

/** Bars side by side: a row for each category or period. */
export const configureLying = (request: ChartRequest): BarPicture => {
  const { bars, values } = barsOf(request);
  return layDown(request, { bars, heads: headsOf(request), stacked: false, values });
};
