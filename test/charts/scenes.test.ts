import assert from 'node:assert/strict';
import test from 'node:test';
import type { ChartRequest } from '../../src/charts/chart-request.js';
import { keepShape } from '../../src/charts/decimate.js';
import { configureDoughnut } from '../../src/charts/doughnut.js';
import { placeEvents, rowsOf } from '../../src/charts/event-labels.js';
import { configureMultiples } from '../../src/charts/multiples.js';
import { niceSteps } from '../../src/charts/nice-steps.js';
import { configureRadar } from '../../src/charts/radar.js';
import { rareHeight } from '../../src/charts/rare-size.js';
import type { Scene, SceneText } from '../../src/charts/scene.js';
import type { Series } from '../../src/model/schemas/series.js';
import { comparedDegreesSeries, degreesSeries, fiftySeries, severalSeries } from '../fixtures/series.js';
import { FRENCH, readSeries } from './make-series.js';

const requestOf = (series: Series, width = 600): ChartRequest => ({
  series,
  reading: readSeries(series),
  language: FRENCH,
  tokens: {
    text: 'text',
    muted: 'muted',
    edge: 'edge',
    line: 'line',
    surface: 'surface',
    accent: 'accent',
    dyes: ['dye-2', 'dye-3', 'dye-4', 'dye-5'],
    family: 'sans',
    em: 16,
  },
  width,
  measure: (text, weight) => text.length * (weight === 600 ? 7.5 : 7),
  glyphs: [],
  still: false,
});
const ofCategories = (series: Series, width?: number): ChartRequest & { reading: { dimension: 'category' } } => {
  const request = requestOf(series, width);
  const { reading } = request;
  assert.ok(reading.dimension === 'category');
  return { ...request, reading };
};
const textsOf = ({ marks }: Pick<Scene, 'marks'>): SceneText[] => marks.filter((mark) => 'text' in mark);
const isInside = (scene: Scene, width: number, height: number): void => {
  for (const { text, x, y, anchor } of textsOf(scene)) {
    const long = text.length * 7;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    assert.ok(left >= -1 && left + long <= width + 12, `${text} at ${String(left)}`);
    assert.ok(y >= 0 && y <= height + 1, `${text} at ${String(y)}`);
  }
  for (const mark of scene.marks) if ('path' in mark) assert.doesNotMatch(mark.path, /NaN|Infinity|undefined/);
};

test('a ring names its parts whole, beside it or under it, and finds them by their angle', () => {
  for (const [width, height] of [
    [600, 260],
    [270, 350],
  ] as const) {
    const scene = configureDoughnut(ofCategories(degreesSeries, width), height);
    isInside(scene, width, height);
    const texts = textsOf(scene).map(({ text }) => text);
    assert.ok(texts.includes('Contractualisation'), texts.join());
    assert.equal(texts[0], '34');
    const spot = scene.spots[2];
    assert.ok(spot);
    assert.equal(scene.at?.(...spot), 2);
    assert.equal(scene.at(0, 0), undefined);
    assert.equal(scene.raise(2).length, 1);
    // Nothing has no part to bring out.
    assert.equal(scene.raise(0).length, 0);
  }
});

test('names under a ring or a web are whole at 320 px with a text twice as large', () => {
  // 276 px for 32 px of text: 8.6 em.
  const [width, em] = [276, 32];
  const series = {
    ...degreesSeries,
    indicator: { ...degreesSeries.indicator, id: 'axes', partition: true },
    points: degreesSeries.points.map((point, i) => ({
      ...point,
      category: { code: String(i), label: `Accélérer la transition ${'écologique et énergétique'.slice(0, 4 * i)}` },
    })),
  };
  const request = ofCategories(series, width);
  const large = { ...request, tokens: { ...request.tokens, em }, measure: (text: string) => text.length * 14 };
  const names = series.points.map(({ category }) => category.label.trim());
  const longest = Math.max(...names.map(({ length }) => length));
  for (const [kind, configure] of [
    ['doughnut', configureDoughnut],
    ['radar', configureRadar],
  ] as const) {
    const shape = { kind, bars: undefined, points: names.length, strands: 1, longest };
    const height = (rareHeight(shape, width / em)?.least ?? 0) * em;
    const scene = configure(large, height);
    const texts = textsOf(scene).map(({ text }) => text);
    assert.ok(!texts.some((text) => text.includes('…')), `${kind}: ${texts.join(' | ')}`);
    for (const { text, y } of textsOf(scene)) assert.ok(y > 0 && y < height, `${kind}: ${text} at ${String(y)}`);
    // None over another: lines that begin at one place stand apart.
    const rows = textsOf(scene).filter(({ x, anchor }) => x > 20 && x < 60 && anchor === 'start');
    const lines = rows.map(({ y }) => y).sort((a, b) => a - b);
    assert.ok(lines.length >= names.length);
    lines.slice(1).forEach((y, i) => {
      assert.ok(y - (lines[i] ?? 0) >= em * 0.8125, `${kind}: line ${String(i)}`);
    });
  }
});

test('a ring of one part is whole', () => {
  const one: Series = { ...degreesSeries, points: degreesSeries.points.slice(2, 3) };
  const scene = configureDoughnut(ofCategories(one), 260);
  isInside(scene, 600, 260);
  assert.equal(scene.at?.(...(scene.spots[0] ?? [0, 0])), 0);
});

test('a web has a corner for each category and a line for each series', () => {
  const series = { ...comparedDegreesSeries, points: degreesSeries.points };
  const scene = configureRadar(ofCategories(series), 320);
  isInside(scene, 600, 320);
  assert.equal(scene.spots.length, 6);
  assert.equal(scene.raise(1).length, 2);
  assert.equal(scene.marks.filter((mark) => 'dash' in mark && mark.stroke === 'accent').length, 1);
});

test('small pictures share one scale, and the largest of many are drawn', () => {
  const few = configureMultiples(requestOf(severalSeries));
  isInside(few, 600, 600);
  const valuesOf = (scene: Pick<Scene, 'marks'>): SceneText[] => textsOf(scene).filter(({ bold }) => !bold);
  assert.equal(valuesOf(few).length, 5);
  const many = configureMultiples(requestOf(fiftySeries));
  assert.equal(valuesOf(many).length, 24);
  assert.ok(textsOf(many).some(({ text }) => text.startsWith('CA Caux Seine')));
  // Each says its value of the moment pointed at, over its own.
  assert.equal(valuesOf({ marks: many.raise(0) }).length, 24);
  const byCategory = configureMultiples(
    requestOf({ ...degreesSeries, others: [{ label: 'Autre', points: degreesSeries.points }] }),
  );
  isInside(byCategory, 600, 600);
});

test('names of small pictures are whole, on as many lines as the longest takes, and an old value says of when it is', () => {
  const long = 'CC Plateau de Caux – Fleur de Lin – Vallée de la Durdent et du Littoral';
  const [first, ...rest] = severalSeries.others ?? [];
  assert.ok(first);
  const series: Series = { ...severalSeries, others: [{ label: long, points: first.points.slice(0, 4) }, ...rest] };
  const shape = { kind: 'multiples', bars: undefined, points: 6, strands: 5, longest: long.length } as const;
  for (const width of [240, 276, 400, 600, 1200]) {
    const scene = configureMultiples(requestOf(series, width));
    const height = rareHeight(shape, width / 16)?.least ?? 0;
    isInside(scene, width, height * 16);
    const texts = textsOf(scene).map(({ text }) => text);
    assert.ok(texts.join(' ').includes(long), `${String(width)}: ${texts.join(' ')}`);
    // The last of this one, where the others have two editions more.
    assert.equal(texts.filter((text) => text === '(2023)').length, 1);
    assert.ok(!textsOf({ marks: scene.raise(3) }).some(({ text }) => text === '(2023)'));
    // No line of a name over the line of the picture under it.
    const top = textsOf(scene).find(({ text }) => text.startsWith('CC Plateau'))?.y ?? 0;
    const tall = (rareHeight({ ...shape, strands: 1 }, width / 16)?.least ?? 0) * 16;
    for (const { y, x, text } of textsOf(scene))
      if (y > top && long.includes(text) && x > 0) assert.ok(y < top + tall - 40, text);
  }
});

test('threads that slant over a part of a ring go from edge to edge, and end with the part', () => {
  const series: Series = {
    ...degreesSeries,
    points: [3, 4, 5, 6, 30].map((value, at) => ({ category: { code: String(at) }, value })),
  };
  const [width, height] = [600, 320];
  const scene = configureDoughnut(ofCategories(series, width), height);
  const threads = scene.marks.flatMap((mark) =>
    'path' in mark && /^(?:M[^ALM]+L[^ALM]+){8,}$/.test(mark.path) && mark.stroke === 'surface' ? [mark] : [],
  );
  assert.equal(threads.length, 1);
  assert.equal(threads[0]?.dash, undefined);
  const away = (x: string, y: string): number => Math.hypot(Number(x) - width / 2, Number(y) - height / 2);
  const lines = [...(threads[0]?.path ?? '').matchAll(/M(\S+) ([^L]+)L(\S+) ([^M]+)/g)].map(
    ([, x = '', y = '', toX = '', toY = '']) => [away(x, y), away(toX, toY)] as const,
  );
  const [least, most] = [Math.min(...lines.map(([from]) => from)), Math.max(...lines.map(([, to]) => to))];
  // But for those that a side of the part cuts, each crosses the whole ring: no seam half-way.
  const whole = lines.filter(([from, to]) => from - least < 1 && most - to < 1);
  assert.ok(whole.length > lines.length * 0.6, `${String(whole.length)} of ${String(lines.length)}`);
});

test('where there is one ink for all, the threads of a web are dotted and its lines are not', () => {
  const request = ofCategories({ ...comparedDegreesSeries, points: degreesSeries.points });
  const { tokens } = request;
  const scene = configureRadar({ ...request, tokens: { ...tokens, line: 'ink', text: 'ink', accent: 'ink' } }, 320);
  const thin = scene.marks.filter((mark) => 'path' in mark && mark.width === 1);
  assert.ok(thin.length > 6);
  assert.ok(thin.every((mark) => 'dash' in mark && mark.dash.join() === '1,5'));
});

test('a long line keeps the first, last, lowest and highest point of each column, and the ends of its gaps', () => {
  const value = (i: number): number | null => (i > 4000 && i < 4500 ? null : Math.sin(i / 7) * i);
  const points = Array.from({ length: 10_000 }, (_, position) => ({ position, value: value(position) }));
  const kept = keepShape([points], 300);
  assert.ok(kept.length <= 4 * 302, String(kept.length));
  assert.deepEqual([kept[0], kept.at(-1)], [0, 9999]);
  assert.deepEqual(
    kept,
    [...new Set(kept)].sort((a, b) => a - b),
  );
  for (const end of [4000, 4001, 4499, 4500]) assert.ok(kept.includes(end), String(end));
  const columnOf = (i: number): number => Math.floor((i / 9999) * 300);
  const highest = (indices: readonly number[], column: number): number =>
    indices
      .filter((i) => columnOf(i) === column)
      .reduce((most, i) => Math.max(most, points[i]?.value ?? -Infinity), -Infinity);
  const all = points.map(({ position }) => position);
  for (const column of [0, 17, 119, 135, 299])
    assert.equal(highest(kept, column), highest(all, column), String(column));
  assert.deepEqual(keepShape([points.slice(0, 5)], 300), [0, 1, 2, 3, 4]);
  assert.deepEqual(keepShape([[]], 300), []);
});

test('steps of an axis are round and reach the highest value', () => {
  assert.deepEqual(niceSteps(17, 0), [5, 10, 15, 20]);
  assert.deepEqual(niceSteps(3, 0), [1, 2, 3]);
  assert.deepEqual(niceSteps(1, 0), [1]);
  assert.deepEqual(niceSteps(0, 0), [1]);
  assert.deepEqual(niceSteps(1e9, 0), [5e8, 1e9]);
  assert.deepEqual(niceSteps(NaN, 0), [1]);
});

/** Seven px a sign. */
const measureSigns = (text: string): number => text.length * 7;

/** What is wrong between the words and rules of events as they are placed: nothing. */
const faultsOf = (placed: ReturnType<typeof placeEvents>, toPx: (position: number) => number, width: number) => {
  const boxes = placed
    .filter(({ text }) => text !== '')
    .map((event) => {
      const px = toPx(event.position);
      const long = measureSigns(event.text);
      return { ...event, px, from: event.back ? px - 5 - long : px + 5, to: event.back ? px - 5 : px + 5 + long };
    });
  return boxes.flatMap((one, at) => [
    ...(one.from < 0 || one.to > width ? [`${one.text} runs out`] : []),
    ...boxes.flatMap((other, index) => {
      const isCrossed = other.row < one.row && other.px > one.from && other.px < one.to;
      const isCovered = index > at && other.row === one.row && other.from < one.to && other.to > one.from;
      return [
        ...(isCrossed ? [`a rule crosses ${one.text}`] : []),
        ...(isCovered ? [`${one.text} and ${other.text} touch`] : []),
      ];
    }),
  ]);
};

test('words of events stand in rows: none touches another, none is crossed by a rule', () => {
  const labels = ['Entrée de deux communes', 'Fusion', 'Nouveau recensement', 'Départ d’une commune', 'Crise'];
  for (const width of [240, 320, 700, 1200])
    for (const count of [1, 2, 3, 4, 8, 30])
      for (const step of [0, 0.25, 1, 2])
        for (const first of [0, 3, 10]) {
          const toPx = (position: number): number => 40 + (Math.min(position, 12) / 12) * (width - 120);
          const events = Array.from({ length: count }, (_, at) => ({
            position: Math.min(12, first + at * step),
            label: labels[at % labels.length] ?? '',
            number: count > 1 ? String(at + 1) : '',
          }));
          const placed = placeEvents(events, toPx, width, measureSigns);
          assert.equal(placed.length, count);
          assert.ok(rowsOf(placed) <= 3);
          assert.deepEqual(faultsOf(placed, toPx, width), [], JSON.stringify([width, count, step, first]));
        }
});

test('words of events are whole where there is room; their numbers stand for them where there is none', () => {
  const toPx = (position: number): number => (position - 2020) * 100;
  const labels = ['Entrée de deux communes', 'Fusion', 'Recensement'];
  const events = [2022, 2021, 2022.5].map((position, at) => ({
    position,
    label: labels[at] ?? '',
    number: String(at + 1),
  }));
  const inOrder = (placed: ReturnType<typeof placeEvents>) =>
    placed.toSorted((a, b) => a.position - b.position).map(({ text, row, back }) => [text, row, back]);
  assert.deepEqual(inOrder(placeEvents(events, toPx, 500, measureSigns)), [
    ['2. Fusion', 0, false],
    ['1. Entrée de deux communes', 0, false],
    ['3. Recensement', 1, false],
  ]);
  const numbers = (width: number) => placeEvents(events, (at) => toPx(at) / 4, width, measureSigns);
  assert.deepEqual(inOrder(numbers(120)), [
    ['2', 0, false],
    ['1', 0, false],
    ['', 0, false],
  ]);
  // One alone is cut, never a number.
  const [one] = events;
  assert.deepEqual(inOrder(placeEvents(one ? [{ ...one, number: '' }] : [], toPx, 260, measureSigns)), [
    ['Entrée de deux…', 0, true],
  ]);
  assert.equal(rowsOf([]), 0);
});
