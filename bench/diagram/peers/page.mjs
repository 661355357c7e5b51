/** What runs in the page of a peer: draws once, and tells how long it took and what came of it. */
import { draw } from 'peer';
import { finish } from './finish.mjs';
import { fitted } from './fitted.mjs';

/** The next frame has been handed over to be shown. */
const shown = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const widthsOf = (/** @type {readonly string[]} */ labels) => {
  const context = document.createElement('canvas').getContext('2d');
  context.font = '13px sans-serif';
  return labels.map((label) => context.measureText(label).width);
};

/**
 * @param {{ labels: string[], pairs: [number, number][], labelled: boolean, criterion: boolean }} request
 *   `labelled`: the peer draws names its own way; `criterion`: what is drawn is finished as `finish` says
 */
globalThis.bench = async (request) => {
  const box = document.querySelector('#box');
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  let seed = 1;
  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  await shown();
  await shown();
  const start = performance.now();
  const drawn = await draw({ ...request, chance }, box);
  const points = drawn.points ?? drawn;
  const finished = request.criterion && !drawn.points ? finish(request, box, points) : undefined;
  await shown();
  const time = performance.now() - start;
  await shown();
  await new Promise((resolve) => setTimeout(resolve, 120));
  const places = drawn.points ? points : (finished?.points ?? [...fitted(points, box.clientWidth, box.clientHeight)]);
  const widths = widthsOf(request.labels);
  const boxes =
    drawn.boxes ??
    finished?.boxes ??
    request.labels.map((_, node) => {
      const [x, y] = [places[2 * node], places[2 * node + 1]];
      return [x + 8, y - 6.5, x + 8 + widths[node], y + 6.5];
    });
  const radii = drawn.radii ?? request.labels.map(() => 6);
  return { time, longest: Math.max(0, ...tasks), points: places, boxes, radii, parts: drawn.parts };
};

/** Milliseconds between frames, from one call to the other. */
const gaps = [];
let isWatched = false;
globalThis.watchFrames = () => {
  gaps.length = 0;
  isWatched = true;
  let before = 0;
  const record = (/** @type {number} */ time) => {
    if (before > 0) gaps.push(time - before);
    before = time;
    if (isWatched) requestAnimationFrame(record);
  };
  requestAnimationFrame(record);
};
globalThis.framesWatched = () => {
  isWatched = false;
  return gaps;
};
