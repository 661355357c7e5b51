/** What draws each kind of chart, loaded once for all charts of the page. */
import type { DrawnKind } from '../../../charts/chart-kind.js';
import type { measureWith } from '../../../charts/measure-text.js';
import type { ChartRequest } from '../../../charts/chart-request.js';
import type { Picture } from '../../../charts/picture.js';

/** A kind of chart. `P` is what it draws on, `C` what it draws: each drawer hands its own configurations to its own pictures. */
export interface Drawer {
  readonly createPicture: (surface: Element) => Picture<unknown>;
  readonly configure: (request: Omit<ChartRequest, 'more'>, height: number) => unknown;
  readonly measureWith: typeof measureWith;
}

/** How a kind is drawn: bars that lie and bars that stand are drawn by files of their own. */
export type Way = DrawnKind | 'standing';

/** Kinds that are drawn on a canvas by the chart engine; the others are SVG. */
export const isOnCanvas = (way: Way): boolean => /^(?:line|bar|standing)$/.test(way);

type Configure = (request: never, height: number) => unknown;

const assemble = async (
  surface: Promise<{ createPicture: (surface: never) => Picture<never> }>,
  configuration: Promise<Configure>,
  more?: Promise<ChartRequest['more']> | false,
): Promise<Drawer> => {
  const [{ createPicture }, configure, { measureWith: measure }, extras] = await Promise.all([
    surface,
    configuration,
    import('../../../charts/measure-text.js'),
    more,
  ]);
  return {
    createPicture,
    configure: (request: object, height: number) =>
      configure({ ...request, more: extras || undefined } as never, height),
    measureWith: measure,
  } as unknown as Drawer;
};
const canvas = (configuration: Promise<{ configure: Configure }>, more: Promise<ChartRequest['more']> | false) =>
  assemble(
    import('../../../charts/chart-engine.js'),
    configuration.then(({ configure }) => configure),
    more,
  );
const drawing = (configuration: Promise<Configure>): Promise<Drawer> =>
  assemble(
    import('./svg-picture.js').then(({ createSvgPicture }) => ({ createPicture: createSvgPicture })),
    configuration,
  );

const FETCH: Readonly<Record<Way, (rare: boolean) => Promise<Drawer>>> = {
  line: (rare) => canvas(import('../../../charts/lines.js'), rare && import('../../../charts/line-more.js')),
  bar: (rare) => canvas(import('../../../charts/bars.js'), rare && import('../../../charts/bar-more.js')),
  standing: (rare) =>
    canvas(
      Promise.all([import('../../../charts/standing-bars.js'), import('../../../charts/bars.js')]).then(
        ([{ configureStanding }]) => ({ configure: configureStanding }),
      ),
      rare && import('../../../charts/bar-more.js'),
    ),
  doughnut: () => drawing(import('../../../charts/doughnut.js').then(({ configureDoughnut }) => configureDoughnut)),
  radar: () => drawing(import('../../../charts/radar.js').then(({ configureRadar }) => configureRadar)),
  multiples: () => drawing(import('../../../charts/multiples.js').then(({ configureMultiples }) => configureMultiples)),
};

const drawers = new Map<string, Drawer>();
const nameOf = (way: Way, rare: boolean): string => (rare && isOnCanvas(way) ? `${way} more` : way);

/** @param rare whether it is one of the few charts that need more than others drawn that way */
export const drawerOf = (way: Way, rare: boolean): Drawer | undefined => drawers.get(nameOf(way, rare));

export const fetchDrawer = async (way: Way, rare: boolean): Promise<void> => {
  drawers.set(nameOf(way, rare), await FETCH[way](rare));
};
