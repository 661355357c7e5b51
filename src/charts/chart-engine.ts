/**
 * Keeps the handle of the chart engine. Lines and bars make themselves known to it, in `line-engine.ts` and
 * `bar-engine.ts`: each page loads what it draws. Loaded only when a chart comes near the viewport.
 */
import { Chart, LinearScale, type ChartConfiguration, type Plugin } from 'chart.js';
import type { PictureConfiguration } from './chart-request.js';
import type { Picture, Sheet } from './picture.js';

Chart.register(LinearScale);

/** A picture of any kind, as the engine takes it. */
type AnyPicture = Pick<PictureConfiguration<{ readonly type: string }, unknown>, 'chart' | 'draw' | 'standing'>;

/** Takes a canvas for a chart. The canvas stands in a box that fixes its size. */
export const createPicture = (canvas: HTMLCanvasElement): Picture<AnyPicture> => {
  let chart: Chart | undefined;
  let drawn: string | undefined;
  let drawLabels: ((chart: Chart) => void) | undefined;
  let pointed: number | undefined;
  let standing: PictureConfiguration<unknown, unknown>['standing'];
  /** Labels go down after the marks, at each drawing. */
  const plugin: Plugin = {
    id: 'tissuLabels',
    afterDatasetsDraw: (drawnChart) => {
      const { ctx: context } = drawnChart;
      context.save();
      context.textBaseline = 'middle';
      context.textAlign = 'left';
      drawLabels?.(drawnChart);
      context.restore();
    },
  };

  const open = (configuration: ChartConfiguration, { width, height }: Sheet): void => {
    chart?.destroy();
    // The engine takes its first size from the canvas; asked later, it would draw twice.
    canvas.width = width;
    canvas.height = height;
    const options = { ...configuration.options, animation: false as const };
    chart = new Chart(canvas, { ...configuration, options, plugins: [plugin] });
  };

  /** The box fixes the size by its style sheet; a `style` attribute would only hold an older one. */
  const bare = (): void => {
    canvas.removeAttribute('style');
  };

  const marksOf = (point: number) => {
    const { index, dataset } = standing?.placeOf(point) ?? { index: point, dataset: undefined };
    return (chart?.data.datasets ?? []).flatMap(({ label }, datasetIndex) => {
      if (dataset !== undefined && datasetIndex !== dataset) return [];
      const mark = chart?.getDatasetMeta(datasetIndex).data[index];
      // What has no name is no series: a target.
      const isThere = label !== undefined && mark && Number.isFinite(mark.x) && Number.isFinite(mark.y);
      return isThere ? [{ datasetIndex, index, mark }] : [];
    });
  };

  const bringOut = (): void => {
    const marks = pointed === undefined ? [] : marksOf(pointed);
    chart?.setActiveElements(marks.map(({ datasetIndex, index }) => ({ datasetIndex, index })));
  };

  const draw = (picture: AnyPicture, sheet: Sheet): void => {
    // Lines and bars are told apart by `drawn`; the engine's own type does not join the two.
    const configuration = picture.chart as unknown as ChartConfiguration;
    drawLabels = picture.draw;
    standing = picture.standing;
    const options = { ...configuration.options, devicePixelRatio: sheet.density };
    const shape = `${picture.chart.type} ${configuration.options?.indexAxis ?? ''}`;
    if (!chart || drawn !== shape) {
      drawn = shape;
      open({ ...configuration, options }, sheet);
      return;
    }
    chart.data = configuration.data;
    chart.options = sheet.moving ? options : { ...options, animation: false };
    const { width, height, density } = sheet;
    const fits = chart.width === width && chart.height === height && chart.currentDevicePixelRatio === density;
    if (fits) chart.update(sheet.moving ? undefined : 'none');
    else chart.resize(width, height);
  };

  return {
    paint: (picture, sheet) => {
      // Marks are made anew with new data: those brought out are let go first, and found again after.
      chart?.setActiveElements([]);
      draw(picture, sheet);
      bare();
      if (pointed === undefined) return;
      bringOut();
      chart?.render();
    },
    nearest: (event) => {
      if (!chart) return undefined;
      const axis = chart.options.indexAxis === 'y' ? 'y' : 'x';
      const options = { intersect: false, axis, includeInvisible: true } as const;
      const index = chart.getElementsAtEventForMode(event, 'index', options, false)[0]?.index;
      if (!standing || index === undefined) return index;
      const { left, top } = canvas.getBoundingClientRect();
      return standing.pointAt(index, chart, event.clientX - left, event.clientY - top);
    },
    placeOf: (index) => {
      const marks = marksOf(index);
      const top = Math.min(...marks.map(({ mark }) => mark.y));
      const highest = marks.find(({ mark }) => mark.y === top)?.mark;
      if (!highest) return undefined;
      // Of a part its middle: its end is where the next one begins.
      const { x, y } = highest;
      const isPart = standing?.placeOf(index).dataset !== undefined;
      return { x: isPart ? (x + Number(highest.getProps(['base'], true)['base'])) / 2 : x, y };
    },
    point: (index) => {
      if (index === pointed) return;
      pointed = index;
      bringOut();
      chart?.render();
    },
    destroy: () => {
      chart?.destroy();
      chart = undefined;
    },
  };
};
