import assert from 'node:assert/strict';
import test from 'node:test';
import { displayStatus, isLate } from '../../src/model/lateness.js';
import {
  comparePartialDates,
  parsePartialDate,
  precisionOf,
  rangeOf,
  yearsCovered,
} from '../../src/model/partial-date.js';

test('years, months and days are read', () => {
  assert.deepEqual(parsePartialDate('2019'), { year: 2019 });
  assert.deepEqual(parsePartialDate('2023-10'), { year: 2023, month: 10 });
  assert.deepEqual(parsePartialDate(' 2023-10-09 '), { year: 2023, month: 10, day: 9 });
  assert.deepEqual(parsePartialDate('2024-02-29'), { year: 2024, month: 2, day: 29 });
  assert.deepEqual(parsePartialDate('2000-02-29'), { year: 2000, month: 2, day: 29 });
  assert.deepEqual(parsePartialDate('0099-12-31'), { year: 99, month: 12, day: 31 });
});

test('a time of day is read past', () => {
  for (const text of ['2023-10-09T10:00Z', '2023-10-09T23:59:59.999+02:00', '2023-10-09T10:00:00']) {
    assert.deepEqual(parsePartialDate(text), { year: 2023, month: 10, day: 9 }, text);
  }
});

test('impossible and vague dates are no dates', () => {
  for (const text of [
    '2023-13',
    '2023-00',
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-10-00',
    '2023-10-32',
    '2023-1',
    '2023-10-9',
    '23-10-09',
    '20231009',
    '2023/10/09',
    '09/10/2023',
    '0000',
    '-2023',
    '+2023',
    '12023',
    '2023-10-09T',
    '2023-10T10:00',
    '2023-10-09 10:00',
    'bientôt',
    '２０２３',
    '',
    ' ',
    null,
    undefined,
  ]) {
    assert.equal(parsePartialDate(text), undefined, String(text));
  }
});

test('a date covers its whole year, month or day, in UTC', () => {
  const range = (text: string) => {
    const { start, end } = rangeOf(parsePartialDate(text)!);
    return `${start.toISOString()} ${end.toISOString()}`;
  };
  assert.equal(range('2019'), '2019-01-01T00:00:00.000Z 2020-01-01T00:00:00.000Z');
  assert.equal(range('2023-12'), '2023-12-01T00:00:00.000Z 2024-01-01T00:00:00.000Z');
  assert.equal(range('2024-02'), '2024-02-01T00:00:00.000Z 2024-03-01T00:00:00.000Z');
  assert.equal(range('2024-12-31'), '2024-12-31T00:00:00.000Z 2025-01-01T00:00:00.000Z');
  assert.equal(range('0099'), '0099-01-01T00:00:00.000Z 0100-01-01T00:00:00.000Z');
});

test('dates are ordered by start, the vaguer first', () => {
  const dates = ['2019-01-01', '2020', '2019', '2018-12-31', '2019-01', '2019-02'];
  const sorted = dates
    .map((text) => ({ text, date: parsePartialDate(text)! }))
    .sort((a, b) => comparePartialDates(a.date, b.date));
  assert.deepEqual(
    sorted.map(({ text }) => text),
    ['2018-12-31', '2019', '2019-01', '2019-01-01', '2019-02', '2020'],
  );
  assert.deepEqual(
    sorted.map(({ date }) => precisionOf(date)),
    ['day', 'year', 'month', 'day', 'month', 'year'],
  );
});

test('an action covers its years from start to end, or the known ones', () => {
  assert.deepEqual(yearsCovered({ startDate: '2019-06', endDate: '2022-01-01' }), [2019, 2020, 2021, 2022]);
  assert.deepEqual(yearsCovered({ startDate: '2019' }), [2019]);
  assert.deepEqual(yearsCovered({ endDate: '2023-10', startDate: null }), [2023]);
  assert.deepEqual(yearsCovered({ startDate: '2019', endDate: 'plus tard' }), [2019]);
  assert.deepEqual(yearsCovered({ startDate: '2023', endDate: '2019' }), [2019, 2023], 'end before start');
  assert.deepEqual(yearsCovered({ startDate: '1023', endDate: '2023' }), [1023, 2023], 'a slip of the pen');
  assert.deepEqual(yearsCovered({ startDate: '2019', endDate: '2019-12' }), [2019]);
  assert.deepEqual(yearsCovered({}), []);
});

const at = (text: string): Date => new Date(text);

test('late is neither done nor cancelled, and past its end', () => {
  const sheet = (status: string | undefined, endDate: string | null | undefined) => ({ status, endDate });
  assert.ok(isLate(sheet('in_progress', '2023-10-09'), at('2023-10-10T00:00:00Z')));
  assert.ok(!isLate(sheet('in_progress', '2023-10-09'), at('2023-10-09T23:59:59.999Z')));
  assert.ok(isLate(sheet('planned', '2023-10'), at('2023-11-01T00:00:00Z')));
  assert.ok(!isLate(sheet('planned', '2023-10'), at('2023-10-31T12:00:00Z')));
  assert.ok(isLate(sheet('paused', '2023'), at('2024-01-01T00:00:00Z')));
  assert.ok(!isLate(sheet('paused', '2023'), at('2023-12-31T23:00:00Z')));
  for (const status of ['unknown', 'to_check', 'blocked', 'a-code-of-tomorrow', undefined]) {
    assert.ok(isLate(sheet(status, '2019'), at('2024-01-01')), status);
  }
  for (const status of ['done', 'cancelled']) assert.ok(!isLate(sheet(status, '2019'), at('2024-01-01')), status);
  for (const endDate of [null, undefined, '', '2019-13', 'bientôt']) {
    assert.ok(!isLate(sheet('in_progress', endDate), at('2024-01-01')), String(endDate));
  }
});

test('the status to show is late, or the own code', () => {
  const now = at('2024-06-01');
  assert.equal(displayStatus({ status: 'in_progress', endDate: '2023' }, now), 'late');
  assert.equal(displayStatus({ status: 'done', endDate: '2023' }, now), 'done');
  assert.equal(displayStatus({ status: 'a-code-of-tomorrow' }, now), 'a-code-of-tomorrow');
  assert.equal(displayStatus({ status: '' }, now), 'unknown');
  assert.equal(displayStatus({}, now), 'unknown');
});
