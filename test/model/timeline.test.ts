import assert from 'node:assert/strict';
import test from 'node:test';
import { calendarStyles } from '../../src/components/action-sheet/calendar.styles.js';
import { placeLabels } from '../../src/components/action-sheet/calendar-labels.js';
import { layersOf } from '../../src/diagram/scene/strokes.js';
import { readSheet } from '../../src/model/read-sheet.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { timelineOf } from '../../src/model/timeline.js';
import { seededRandom } from '../seeded-random.js';
import { sheetWith } from '../fixtures/action-sheets.js';

const now = new Date('2026-11-23T12:00:00Z');
const of = (values: Partial<ActionSheet>, milestones: ActionSheet['milestones'] = []) =>
  timelineOf(sheetWith({ startDate: null, endDate: null, status: 'in_progress', milestones, ...values }), now);
const states = (timeline: ReturnType<typeof of>): string[] =>
  timeline.steps.map(({ date, state }) => `${date} ${state}`);

test('steps are in the order of time, those without a date last', () => {
  const timeline = of({ startDate: '2021', endDate: '2030' }, [
    { label: 'un jour' },
    { date: '2023-06', label: 'b' },
    { date: '2020-12-31', label: 'a' },
  ]);
  assert.deepEqual(states(timeline), ['2020-12-31 past', '2021 past', '2023-06 past', '2030 next', ' planned']);
});

test('a step is done or late only where a source says so, or where the action itself is', () => {
  assert.deepEqual(
    states(
      of({ endDate: '2025' }, [
        { date: '2024', label: 'a', done: true },
        { date: '2024-02', label: 'b', done: false },
        { date: '2028', label: 'c', done: false },
        { date: '2029', label: 'd' },
      ]),
    ),
    ['2024 done', '2024-02 late', '2025 late', '2028 next', '2029 planned'],
  );
  assert.deepEqual(states(of({ status: 'done', endDate: '2015-10' }, [{ date: '2014', label: 'a', done: false }])), [
    '2014 past',
    '2015-10 done',
  ]);
});

test('a step known by the year or month that has begun hides no nearer day', () => {
  const now = new Date('2026-11-26T10:00:00Z');
  const statesOn = (...dates: string[]): string[] =>
    timelineOf(sheetWith({ status: 'in_progress', milestones: dates.map((date) => ({ date, label: date })) }), now)
      .steps.filter(({ kind }) => kind === 'milestone')
      .map(({ date, state }) => `${date} ${state}`);
  assert.deepEqual(statesOn('2026', '2026-12-01', '2027'), ['2026 next', '2026-12-01 next', '2027 planned']);
  assert.deepEqual(statesOn('2026-11', '2026-11-28'), ['2026-11 next', '2026-11-28 next']);
  assert.deepEqual(statesOn('2026-11-26', '2026-11-28'), ['2026-11-26 next', '2026-11-28 planned']);
  assert.deepEqual(statesOn('2027', '2027-03-01'), ['2027 next', '2027-03-01 planned']);
});

test('dates before 1970 and its first day are dates', () => {
  const { steps, line } = of({ status: 'done', startDate: '1960', endDate: '1970' });
  assert.deepEqual(
    steps.map(({ at }) => at),
    [0, 1],
  );
  assert.equal(line?.to, 1);
});

test('an end and a milestone of the same date are one step', () => {
  assert.equal(of({ endDate: '2015-10-02' }, [{ date: '2015-10-02', label: 'inauguration' }]).steps.length, 1);
});

test('the line runs from the first date to the last, or to today and a little beyond', () => {
  const { line } = of({ startDate: '2021', endDate: '2031' });
  assert.deepEqual([line?.from, line?.to], [0, 1]);
  assert.ok(line?.today !== undefined && line.today > 0.58 && line.today < 0.6);
  assert.equal(line.past, line.today);
  const open = of({ startDate: '2020-06' }).line;
  assert.ok(open?.today !== undefined && open.today > 0.9 && open.today < 0.95);
  assert.equal(open.to, 1);
  const done = of({ status: 'done', startDate: '2014', endDate: '2015-10' }).line;
  assert.deepEqual([done?.today, done?.past, done?.to], [undefined, 1, 1]);
});

test('no line is drawn of one instant, of a century, or of nothing', () => {
  assert.equal(of({ status: 'done', startDate: '2014', endDate: '2014' }).line, undefined);
  assert.equal(of({ startDate: '1015', endDate: '2030' }).line, undefined);
  assert.deepEqual(of({}), { steps: [] });
  assert.equal(of({ startDate: 'hier', endDate: '<b>' }).line, undefined);
});

test('years under the line are ten at most', () => {
  const { line } = of({ status: 'done', startDate: '1990', endDate: '2025' });
  assert.ok(line && line.years.length <= 10 && line.years.length >= 4);
});

test('an end before a start is left out, as far as both are told', () => {
  const cases: [string | null, string | null, boolean][] = [
    ['2024-05', '2021-02', true],
    ['2021-06', '2021', false],
    ['2021-06-10', '2021-06', false],
    ['2021-06-10', '2021-06-09', true],
    ['2021', '2020-12', true],
    [null, '2020', false],
  ];
  for (const [startDate, endDate, expected] of cases)
    assert.equal(
      readSheet({ id: 'x', title: 'x', startDate, endDate })?.endDate === null,
      expected,
      `${String(startDate)} ${String(endDate)}`,
    );
});

test('names of steps never stand over one another', () => {
  const random = seededRandom(3);
  let placed = 0;
  for (let round = 0; round < 300; round++) {
    const steps = Array.from({ length: 1 + Math.floor(random() * 7) }, () => ({
      at: random(),
      name: 'x'.repeat(4 + Math.floor(random() * 24)),
      when: 'x',
    })).sort((a, b) => a.at - b.at);
    const places = placeLabels(steps, random());
    if (!places) continue;
    placed++;
    const spans = places.map(({ side, row, anchor }, rank) => {
      const x = steps[rank]!.at * 560;
      const length = steps[rank]!.name.length * 7.1;
      return {
        row: side + String(row),
        from: anchor === 'start' ? x : x - length,
        to: anchor === 'start' ? x + length : x,
      };
    });
    for (const [rank, a] of spans.entries())
      for (const b of spans.slice(rank + 1))
        assert.ok(a.row !== b.row || a.to <= b.from || b.to <= a.from, JSON.stringify([a, b]));
  }
  assert.ok(placed > 100, String(placed));
});

test('too many names are left to the list', () => {
  const steps = Array.from({ length: 30 }, (_, rank) => ({ at: rank / 29, name: 'x'.repeat(30), when: '' }));
  assert.equal(placeLabels(steps, undefined), undefined);
});

test('the cloth of the calendar is that of the links', () => {
  const styles = calendarStyles.cssText.replaceAll(/\s+/g, ' ').replaceAll(/\b0\./g, '.');
  for (const degree of [0, 1, 2, 3, 4, 5] as const) {
    const layers = layersOf(degree);
    for (const [rank, name] of (['thread', 'gap', 'core'] as const).entries()) {
      const [, rule] = new RegExp(`\\.degree-${degree} \\.${name} {([^}]*)}`).exec(styles) ?? [];
      const [width, dash] = layers[rank] ?? [];
      assert.equal(/stroke-width: ([\d.]+);/.exec(rule ?? '')?.[1], width?.toString(), `${degree} ${name}`);
      assert.equal(/stroke-dasharray: ([\d. ]+);/.exec(rule ?? '')?.[1], dash, `${degree} ${name}`);
    }
  }
});
