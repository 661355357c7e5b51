import type { Chart } from 'chart.js';
import type { Standing } from './chart-request.js';

/** Of a line that is drawn by what is seen of it: a point without a mark stands where the last one before it does. */
export const keptStanding = (kept: readonly number[]): Standing => ({
  placeOf: (point) => ({ index: kept.findLastIndex((one) => one <= point) }),
  pointAt: (index) => kept[index],
});

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
export const PARTS_STANDING: Standing = {
  placeOf: (point) => ({ index: 0, dataset: point }),
  pointAt: (_, chart, x, y) => datasetAt(chart, x, y),
};
