/** Runs in a page: draws charts of all kinds in all ways the element does, and says what came of it. */
import { configureBars } from '../../src/charts/bar-configuration.js';
import { configureStanding } from '../../src/charts/standing-bars.js';
import type { BarPicture } from '../../src/charts/bar-parts.js';
import { createPicture } from '../../src/charts/chart-engine.js';
import '../../src/charts/bar-engine.js';
import * as barMore from '../../src/charts/bar-more.js';
import '../../src/charts/line-engine.js';
import * as lineMore from '../../src/charts/line-more.js';
import { chooseRareKind } from '../../src/charts/rare-kind.js';
import { configureLines } from '../../src/charts/line-configuration.js';
import { measureWith } from '../../src/charts/measure-text.js';
import type { ChartTokens } from '../../src/charts/chart-request.js';
import type { Series } from '../../src/model/schemas/series.js';
import { FRENCH, readSeries } from '../charts/make-series.js';
import * as fixtures from '../fixtures/series.js';

const TOKENS: ChartTokens = {
  text: 'rgb(20, 20, 20)',
  muted: 'oklch(0.5 0.05 200)',
  edge: 'rgb(120, 120, 120)',
  line: 'rgb(220, 220, 220)',
  surface: 'rgb(255, 255, 255)',
  accent: 'rgb(0, 90, 160)',
  dyes: ['rgb(40, 80, 150)', 'rgb(140, 90, 0)', 'rgb(140, 50, 120)', 'rgb(150, 60, 40)'],
  family: 'sans-serif',
  em: 16,
};
/** px, dots for one of them, and whether the tokens leave one ink for all. */
const SHEETS = [
  { width: 600, height: 300, density: 1, dotted: false },
  { width: 281, height: 240.5, density: 2, dotted: true },
];

/** More points than there are columns of dots. */
const manySeries: Series = {
  ...fixtures.populationSeries,
  points: Array.from({ length: 900 }, (_, i) => ({
    period: `${String(1500 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: Math.round(1000 * Math.sin(i / 50)),
  })),
};
const SERIES: Readonly<Record<string, Series>> = {
  population: fixtures.populationSeries,
  median: fixtures.medianSeries,
  gap: fixtures.gapSeries,
  target: fixtures.targetSeries,
  one: fixtures.onePointSeries,
  none: fixtures.noPointSeries,
  negative: fixtures.negativeSeries,
  many: manySeries,
  degrees: fixtures.degreesSeries,
  compared: fixtures.comparedDegreesSeries,
  unknown: fixtures.unknownCategoriesSeries,
  several: fixtures.severalSeries,
  sites: fixtures.sitesSeries,
  events: fixtures.eventsSeries,
  goal: fixtures.targetYearsSeries,
  thousands: fixtures.thousandsSeries,
};

/** Asked for where they are not what is chosen. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  median: ['line', 'bar'],
  gap: ['line', 'bar'],
  one: ['line', 'bar'],
  none: ['line', 'bar'],
  negative: ['line', 'bar'],
  several: ['line', 'bar'],
  sites: ['line', 'bar', 'bar stacked', 'bar horizontal', 'bar stacked horizontal'],
  goal: ['line', 'bar'],
  degrees: ['auto', 'bar stacked'],
  compared: ['auto', 'bar stacked'],
};

/** The clock and the frames of the page, moved by hand. */
let now = 1e12;
let frames: FrameRequestCallback[] = [];
const pass = (milliseconds: number): void => {
  now += milliseconds;
  const due = frames;
  frames = [];
  for (const frame of due) frame(now);
};

/** Everything that is seen and answered, by name. */
export const drawAll = async (): Promise<Record<string, string>> => {
  Date.now = () => now;
  globalThis.requestAnimationFrame = (frame) => frames.push(frame);
  const seen: Record<string, string> = {};
  const names = Object.keys(SERIES);
  for (const [rank, name] of names.entries()) {
    const other = names[(rank + 1) % names.length] ?? name;
    for (const kind of KINDS[name] ?? ['auto']) {
      for (const { width, height, density, dotted } of SHEETS) {
        const canvas = document.body.appendChild(document.createElement('canvas'));
        canvas.className = 'picture';
        const picture = createPicture(canvas);
        const paint = (what: string, moving: boolean, wide = width): void => {
          const series = SERIES[what] ?? fixtures.populationSeries;
          const reading = readSeries(series);
          const request = {
            series,
            language: FRENCH,
            tokens: dotted ? { ...TOKENS, line: TOKENS.text } : TOKENS,
            width: wide,
            measure: measureWith(canvas, TOKENS.family, TOKENS.em),
            glyphs: [0, 1, 2, 3, 4, 5].map((degree) => ({ path: `M${String(degree)} 2L20 20`, width: 2 })),
            still: false,
            more: { ...lineMore, ...barMore },
            stacked: kind.includes('stacked'),
            horizontal: kind.includes('horizontal'),
          };
          const asked = kind.split(' ')[0] ?? kind;
          const isLine = chooseRareKind(asked, reading, false).kind === 'line' && reading.dimension === 'time';
          const stands = reading.dimension === 'time' && !request.horizontal;
          const bars = (): BarPicture =>
            stands ? configureStanding({ ...request, reading }) : configureBars({ ...request, reading });
          picture.paint(isLine ? configureLines({ ...request, reading }) : bars(), {
            width: wide,
            height,
            density,
            moving,
          });
        };
        const keep = (what: string, text = canvas.toDataURL()): void => {
          seen[`${name}, ${kind}, ${String(width)} px: ${what}`] = text;
        };
        paint(name, false);
        keep('first');
        const { left, top } = canvas.getBoundingClientRect();
        const nearest = Array.from({ length: 24 }, (_, i) =>
          picture.nearest(new MouseEvent('move', { clientX: left - 10 + i * 27, clientY: top + i * 11 })),
        );
        keep('nearest', nearest.join());
        keep('places', JSON.stringify([0, 1, 2, 3, 4].map((index) => picture.placeOf(index))));
        picture.point(1);
        pass(0);
        pass(100);
        keep('pointed at, on the way');
        pass(1000);
        pass(10);
        paint(other, true);
        pass(0);
        pass(130);
        keep('other data, on the way');
        pass(1000);
        pass(10);
        await Promise.resolve();
        keep('other data');
        paint(name, false, width + 37);
        keep('wider');
        paint(other, true);
        pass(0);
        pass(60);
        paint(name, true, width + 20);
        pass(1000);
        pass(10);
        picture.point(undefined);
        pass(0);
        pass(1000);
        keep('at rest');
        picture.destroy();
        canvas.remove();
      }
    }
  }
  return seen;
};
