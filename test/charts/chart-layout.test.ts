import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseKind } from '../../src/charts/chart-kind.js';
import { rareHeight } from '../../src/charts/rare-size.js';
import { chooseRareKind } from '../../src/charts/rare-kind.js';
import { pickTicks } from '../../src/charts/axis.js';
import { spreadLabels, wrapText } from '../../src/charts/chart-layout.js';
import { pictureHeight } from '../../src/charts/picture-size.js';
import { byCategory, DEGREES, inTime, readSeries } from './make-series.js';

/** Ten px a sign. */
const measure = (text: string): number => text.length * 10;

test('texts are broken at spaces, after hyphens and slashes, and end with an ellipsis where they must', () => {
  assert.deepEqual(wrapText('Réseau informel', 200, 2, measure), ['Réseau informel']);
  assert.deepEqual(wrapText('Réseau informel', 100, 2, measure), ['Réseau', 'informel']);
  assert.deepEqual(wrapText('Contrat d’achat/vente', 160, 2, measure), ['Contrat d’achat/', 'vente']);
  assert.deepEqual(wrapText('Saint-Dié-des-Vosges', 120, 3, measure), ['Saint-Dié-', 'des-Vosges']);
  assert.deepEqual(wrapText('un deux trois quatre', 70, 2, measure), ['un deux', 'trois…']);
  assert.deepEqual(wrapText('anticonstitutionnellement', 100, 1, measure), ['anticonst…']);
  assert.deepEqual(wrapText('anticonstitutionnellement', 100, 2, measure), ['anti-', 'constitut…']);
  assert.deepEqual(wrapText('Industries agroalimentaires', 120, 3, measure), ['Industries', 'agroali-', 'mentaires']);
  assert.deepEqual(wrapText('Contractualisation', 110, 3, measure), ['Contractua-', 'lisation']);
  assert.deepEqual(wrapText('Architectures', 100, 4, measure), ['Archi-', 'tectures']);
  assert.deepEqual(wrapText('CDEFGHIJKLMNOP', 50, 3, measure), ['CDEF…']);
  assert.deepEqual(wrapText('', 100, 2, measure), []);
  assert.deepEqual(wrapText('  -- / ', 100, 2, measure).join(''), '  -- /');
});

test('labels are pushed apart, keep their order and stay inside where there is room', () => {
  const label = (y: number): { y: number; height: number } => ({ y, height: 20 });
  assert.deepEqual(spreadLabels([label(50), label(90)], 0, 200), [50, 90]);
  assert.deepEqual(spreadLabels([label(50), label(55)], 0, 200), [50, 72]);
  assert.deepEqual(spreadLabels([label(55), label(50)], 0, 200), [72, 50]);
  assert.deepEqual(spreadLabels([label(0), label(0)], 0, 200), [10, 32]);
  assert.deepEqual(spreadLabels([label(200), label(200)], 0, 200), [168, 190]);
  assert.deepEqual(spreadLabels([], 0, 200), []);
});

test('ticks: all where there is room, else fewer, always with the last', () => {
  const years = (from: number, to: number): { position: number; label: string }[] =>
    Array.from({ length: to - from + 1 }, (_, i) => ({ position: from + i, label: String(from + i) }));
  const labels = (ticks: { label: string }[]): string => ticks.map(({ label }) => label).join(' ');
  assert.equal(labels(pickTicks(years(2020, 2025), 500, measure)), '2020 2021 2022 2023 2024 2025');
  assert.equal(labels(pickTicks(years(2020, 2025), 200, measure)), '2021 2023 2025');
  assert.equal(labels(pickTicks(years(2020, 2025), 60, measure)), '2020 2025');
  assert.equal(labels(pickTicks(years(2020, 2025), 20, measure)), '2025');
  assert.equal(labels(pickTicks(years(2020, 2020), 20, measure)), '2020');
  assert.equal(labels(pickTicks([], 20, measure)), '');
  assert.ok(pickTicks(years(1000, 9999), 500, measure).length < 20);
});

test('the height is known before anything is drawn', () => {
  const [wide, narrow] = [40, 18];
  const line = { kind: 'line', bars: undefined, points: 6, strands: 1, longest: 0 } as const;
  const bars = (rows: number, series: number, glyphs: boolean) =>
    ({ kind: 'bar', bars: { rows, series, glyphs }, points: rows, strands: series, longest: 20 }) as const;
  assert.deepEqual(pictureHeight(line, wide), { least: 11, most: 22 });
  assert.deepEqual(pictureHeight(bars(6, 1, true), wide), { least: 10.2, most: 15.6 });
  assert.deepEqual(pictureHeight(bars(6, 2, true), narrow), { least: 22.8, most: 25.8 });
  assert.ok(pictureHeight(bars(50, 1, false), narrow).least > 100);
  const ring = { ...line, kind: 'doughnut', longest: 20 } as const;
  // A ring with its names under it is as tall as they are; small pictures as their rows.
  assert.deepEqual(rareHeight(ring, narrow), { least: 21.9, most: 21.9 });
  assert.ok((rareHeight({ ...ring, longest: 50 }, narrow)?.least ?? 0) > 30);
  assert.ok((rareHeight(ring, 9)?.least ?? 0) > 30);
  assert.deepEqual(rareHeight(ring, wide), { least: 15, most: 19 });
  assert.deepEqual(rareHeight({ ...ring, kind: 'radar' }, wide), { least: 19, most: 26 });
  assert.deepEqual(rareHeight({ ...line, kind: 'multiples', strands: 12 }, wide), { least: 26.6, most: 26.6 });
  assert.deepEqual(rareHeight({ ...line, kind: 'multiples', strands: 50 }, narrow), { least: 166.6, most: 166.6 });
});

test('auto draws a line for three known values in time and more, else bars', () => {
  const kind = (asked: string, series: Parameters<typeof readSeries>[0]): string =>
    chooseKind(asked, readSeries(series)).kind;
  const three = inTime({ '2020': 1, '2021': 2, '2022': 3 });
  const two = inTime({ '2020': 1, '2021': null, '2022': 3 });
  const categories = byCategory([
    ['informal', 1],
    ['agreement', 2],
    ['cluster', 3],
  ]);
  assert.equal(kind('auto', three), 'line');
  assert.equal(kind('auto', two), 'bar');
  assert.equal(kind('auto', categories), 'bar');
  assert.equal(kind('line', two), 'line');
  assert.equal(kind('bar', three), 'bar');
  assert.equal(kind('line', categories), 'bar');
});

test('what is not drawn falls back with a notice', () => {
  const three = readSeries(inTime({ '2020': 1, '2021': 2, '2022': 3 }));
  const notice = (asked: string): string | undefined => chooseRareKind(asked, three, false).notice;
  assert.match(notice('doughnut') ?? '', /doughnut": periods are not parts.*"line" is drawn/);
  assert.match(notice('radar') ?? '', /radar": periods/);
  assert.match(notice('__proto__') ?? '', /not a kind of chart/);
  assert.equal(chooseKind('pie', three).kind, 'line');
  assert.equal(notice('auto'), undefined);
  assert.equal(notice(''), undefined);
  assert.match(chooseKind('line', readSeries(byCategory([['informal', 1]]))).notice ?? '', /categories/);
});

test('a ring is for the parts of a whole, a web for a few sides: what cannot show the data says why', () => {
  const degrees = (values: readonly (number | null)[], more = {}) =>
    readSeries(
      byCategory(
        values.map((value, i) => [`code-${String(i)}`, value] as const),
        { ...DEGREES, ...more },
      ),
    );
  const whole = degrees([3, 2, 5]);
  const choose = (asked: string, reading: ReturnType<typeof readSeries>) => chooseRareKind(asked, reading, false);
  assert.deepEqual(choose('doughnut', whole), { kind: 'doughnut', stacked: false });
  assert.deepEqual(choose('radar', whole), { kind: 'radar', stacked: false });
  const refused: readonly (readonly [string, ReturnType<typeof readSeries>, RegExp])[] = [
    ['doughnut', degrees([3, -2, 5]), /negative, "bar" is drawn/],
    ['doughnut', degrees([3, null, 5]), /missing/],
    ['doughnut', degrees([0, 0]), /whole/],
    ['doughnut', degrees([1, 2, 3], { id: 'other' }), /whole/],
    ['doughnut', degrees(Array.from({ length: 9 }, () => 1)), /8 categories at most/],
    ['radar', degrees([1, 2]), /3 to 10/],
    ['radar', degrees([1, -2, 4]), /negative/],
  ];
  for (const [asked, reading, why] of refused) {
    const { kind, notice } = choose(asked, reading);
    assert.equal(kind, 'bar', notice);
    assert.match(notice ?? '', why);
  }
  assert.deepEqual(chooseRareKind('bar', whole, true), { kind: 'bar', stacked: true });
  assert.match(chooseRareKind('bar', degrees([3, -2, 5]), true).notice ?? '', /stacked: a value is negative/);
  assert.match(chooseRareKind('bar', degrees([0, 0, 0]), true).notice ?? '', /stacked: every value is zero/);
  assert.match(
    chooseRareKind('bar', degrees(Array.from({ length: 9 }, (_, i) => i)), true).notice ?? '',
    /stacked: it takes 8 categories at most/,
  );
});

test('many series are shown one by one, whichever is asked for', () => {
  const fifty = {
    others: Array.from({ length: 49 }, (_, i) => ({
      label: `Place ${String(i)}`,
      points: [{ period: '2024', value: i }],
    })),
  };
  const reading = readSeries(inTime({ '2020': 1, '2021': 2, '2022': 3 }, undefined, fifty));
  for (const asked of ['auto', 'line', 'bar', 'doughnut', 'radar'])
    assert.equal(chooseRareKind(asked, reading, false).kind, 'multiples', asked);
});
