/** What draws each kind of chart, loaded once for all charts of the page. */
import type { DrawnKind } from '../../../charts/chart-kind.js';
import type { measureWith } from '../../../charts/measure-text.js';
import type { ChartRequest } from '../../../charts/chart-request.js';
import type { Picture } from '../../../charts/picture.js';

/** A kind of chart. `P` is what it draws on, `C` what it draws: each drawer hands its own configurations to its own pictures. */
export interface Drawer {
  readonly createPicture: (surface: Element) => Picture<unknown>;
  readonly configure: (request: ChartRequest, height: number) => unknown;
  readonly measureWith: typeof measureWith;
}

/** Kinds that are drawn on a canvas by the chart engine; the others are SVG. */
export const isOnCanvas = (kind: DrawnKind): boolean => kind === 'line' || kind === 'bar';

type Configure = (request: never, height: number) => unknown;

const assemble = async (
  surface: Promise<{ createPicture: (surface: never) => Picture<never> }>,
  configuration: Promise<Configure>,
): Promise<Drawer> => {
  const [{ createPicture }, configure, { measureWith: measure }] = await Promise.all([
    surface,
    configuration,
    import('../../../charts/measure-text.js'),
  ]);
  return { createPicture, configure, measureWith: measure } as unknown as Drawer;
};
const canvas = (configuration: Promise<Configure>): Promise<Drawer> =>
  assemble(import('../../../charts/chart-engine.js'), configuration);
const drawing = (configuration: Promise<Configure>): Promise<Drawer> =>
  assemble(
    import('./svg-picture.js').then(({ createSvgPicture }) => ({ createPicture: createSvgPicture })),
    configuration,
  );

const FETCH: Readonly<Record<DrawnKind, () => Promise<Drawer>>> = {
  line: () => canvas(import('../../../charts/line-configuration.js').then(({ configureLines }) => configureLines)),
  bar: () => canvas(import('../../../charts/bar-configuration.js').then(({ configureBars }) => configureBars)),
  doughnut: () => drawing(import('../../../charts/doughnut.js').then(({ configureDoughnut }) => configureDoughnut)),
  radar: () => drawing(import('../../../charts/radar.js').then(({ configureRadar }) => configureRadar)),
  multiples: () => drawing(import('../../../charts/multiples.js').then(({ configureMultiples }) => configureMultiples)),
};

const drawers = new Map<DrawnKind, Drawer>();

export const drawerOf = (kind: DrawnKind): Drawer | undefined => drawers.get(kind);

export const fetchDrawer = async (kind: DrawnKind): Promise<void> => {
  drawers.set(kind, await FETCH[kind]());
};
