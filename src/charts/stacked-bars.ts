/** Bars end to end: the parts of a whole, or the series of each period. */
import type { Chart } from 'chart.js';
import type { BarPicture, Bars, valuesOf } from './bar-parts.js';
import { nameOfCategory } from './category-names.js';
import { strandsOf } from './chart-parts.js';
import type { ChartRequest, Standing } from './chart-request.js';
import type { headsOf, layDown } from './lying-bars.js';
import type { CategoryReading } from './series-reading.js';

/** What bars that lie are made with; handed over, so that a page of lines does not load it. */
export interface BarTools {
  readonly layDown: typeof layDown;
  readonly headsOf: typeof headsOf;
  readonly valuesOf: typeof valuesOf;
}

/** Series of periods end to end: a row for each period. */
export const configureLyingStack = (request: ChartRequest, tools: BarTools): BarPicture => {
  const bars = strandsOf(request);
  const values = tools.valuesOf(request, bars).filter(({ missing }) => !missing);
  return tools.layDown(request, { bars, heads: tools.headsOf(request), stacked: true, values });
};

/** The dataset whose bar lies at a point of the canvas, or nearest to it. */
const datasetAt = (chart: Chart, x: number, y: number): number | undefined => {
  let [nearest, least] = [undefined as number | undefined, Infinity];
  chart.data.datasets.forEach((_, dataset) => {
    for (const mark of chart.getDatasetMeta(dataset).data) {
      const base = Number(mark.getProps(['base'], true)['base']);
      const aside = Math.max(Math.min(mark.x, base) - x, x - Math.max(mark.x, base), 0);
      const away = aside + Math.abs(y - mark.y);
      if (away < least) [nearest, least] = [dataset, away];
    }
  });
  return nearest;
};

/** Of parts end to end: each point of the reading is a dataset. */
const PARTS_STANDING: Standing = {
  placeOf: (point) => ({ index: 0, dataset: point }),
  pointAt: (_, chart, x, y) => datasetAt(chart, x, y),
};

/** The parts of a whole end to end: a row for each series, in it a bar for each category. */
export const configureParts = (request: ChartRequest<CategoryReading>, tools: BarTools): BarPicture => {
  const strands = strandsOf(request);
  const bars = request.reading.points.map((point, order): Bars => {
    const name = nameOfCategory(request.series.indicator, point, request.language.vocabulary);
    return { name, order, points: strands.flatMap(({ points }) => points[order] ?? []) };
  });
  const heads = strands.map(({ name }) => ({ name: strands.length > 1 ? name : '', glyph: undefined }));
  const values = tools.valuesOf(request, bars).filter(({ missing }) => !missing);
  return { ...tools.layDown(request, { bars, heads, stacked: true, values }), standing: PARTS_STANDING };
};
