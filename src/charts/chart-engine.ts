/**
 * The one file that imports the chart engine: registers what lines and bars need, nothing more, and keeps its handle.
 * Loaded only when a chart comes near the viewport.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import type { Measure } from './chart-layout.js';
import { LABEL_SIZE, type PictureConfiguration } from './chart-request.js';

Chart.register(BarController, BarElement, CategoryScale, LineController, LineElement, LinearScale, PointElement);

/** Widths of texts in the label font, as a canvas draws them. */
export const measureWith = (canvas: HTMLCanvasElement, family: string, em: number): Measure => {
  const context = canvas.getContext('2d');
  return (text, weight) => {
    if (!context) return text.length * em * LABEL_SIZE * 0.55;
    context.font = `${String(weight)} ${String(em * LABEL_SIZE)}px ${family}`;
    return context.measureText(text).width;
  };
};

export interface Sheet {
  /** px of the page. */
  readonly width: number;
  readonly height: number;
  /** Dots of the canvas for a px of the page: the screen's, or more for paper. */
  readonly density: number;
  /** Whether to move from the old picture to this one, where the configuration allows movement. */
  readonly moving: boolean;
}

/** A picture of any kind, as the engine takes it. */
type AnyPicture = Pick<PictureConfiguration<{ readonly type: string }, unknown>, 'chart' | 'draw'>;

/** A drawn picture. */
export interface Picture {
  paint(picture: AnyPicture, sheet: Sheet): void;
  /** Index of the period or category nearest to a point of the window; undefined where there is none. */
  nearest(event: MouseEvent): number | undefined;
  /** Where the highest mark of an index stands, in px of the canvas; undefined where nothing is drawn. */
  placeOf(index: number): { readonly x: number; readonly y: number } | undefined;
  /** Brings out the marks of an index; undefined rests. */
  point(index: number | undefined): void;
  destroy(): void;
}

/** Takes a canvas for a chart. The canvas stands in a box that fixes its size. */
export const createPicture = (canvas: HTMLCanvasElement): Picture => {
  let chart: Chart | undefined;
  let drawn: string | undefined;
  let drawLabels: ((chart: Chart) => void) | undefined;
  let pointed: number | undefined;
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

  const marksOf = (index: number) =>
    (chart?.data.datasets ?? []).flatMap((_, datasetIndex) => {
      const mark = chart?.getDatasetMeta(datasetIndex).data[index];
      return mark && Number.isFinite(mark.x) && Number.isFinite(mark.y) ? [{ datasetIndex, index, mark }] : [];
    });

  const bringOut = (): void => {
    const marks = pointed === undefined ? [] : marksOf(pointed);
    chart?.setActiveElements(marks.map(({ datasetIndex, index }) => ({ datasetIndex, index })));
  };

  const draw = (picture: AnyPicture, sheet: Sheet): void => {
    // Lines and bars are told apart by `drawn`; the engine's own type does not join the two.
    const configuration = picture.chart as unknown as ChartConfiguration;
    drawLabels = picture.draw;
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
    nearest: (event) =>
      chart?.getElementsAtEventForMode(
        event,
        'index',
        { intersect: false, axis: chart.options.indexAxis === 'y' ? 'y' : 'x', includeInvisible: true },
        false,
      )[0]?.index,
    placeOf: (index) => {
      const marks = marksOf(index);
      const top = Math.min(...marks.map(({ mark }) => mark.y));
      return marks.map(({ mark }) => ({ x: mark.x, y: mark.y })).find(({ y }) => y === top);
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
