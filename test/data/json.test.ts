import assert from 'node:assert/strict';
import test from 'node:test';
import { DEEPEST, parseJson } from '../../src/data/json.js';
import { readInline } from '../../src/data/sources/inline.js';
import { TissuError } from '../../src/errors/tissu-error.js';
import { actionSheetSchema, type ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { understand, type Misfit, type Report } from '../../src/model/understand.js';

const parse = (text: string): unknown => parseJson(text, 'x');
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const codeOf = (action: () => unknown): string | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof TissuError, String(error));
    return error.code;
  }
};

test('32 levels are read, 33 are not, nor thousands', () => {
  assert.equal(DEEPEST, 32);
  assert.equal(
    codeOf(() => parse(nested(32))),
    undefined,
  );
  assert.equal(
    codeOf(() => parse(nested(33))),
    'too-large',
  );
  assert.equal(
    codeOf(() => parse(`{"a":${nested(31)}}`)),
    undefined,
  );
  assert.equal(
    codeOf(() => parse(`{"a":${nested(32)}}`)),
    'too-large',
  );
  assert.equal(
    codeOf(() => parse(`[1,{"b":[${nested(30)}]}]`)),
    'too-large',
  );
  assert.equal(
    codeOf(() => parse(nested(200_000))),
    'too-large',
  );
  for (const text of ['1', '"a"', 'null', 'true', '[]', '{}']) assert.deepEqual(parse(text), JSON.parse(text));
});

test('own __proto__ keys are dropped wherever they stand, others stay', () => {
  const read = parse('{"__proto__":{"polluted":1},"a":[{"__proto__":null,"constructor":2}],"prototype":3}') as Record<
    string,
    unknown
  >;
  assert.deepEqual(Object.keys(read), ['a', 'prototype']);
  assert.deepEqual(Object.keys((read['a'] as object[])[0]!), ['constructor']);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(read['polluted'], undefined);
});

test('numbers too large for a reader are nothing', () => {
  assert.deepEqual(parse('{"a":1e999,"b":[-1e999,1e308,"Infinity"]}'), { a: null, b: [null, 1e308, 'Infinity'] });
  assert.equal(parse('1e999'), null);
});

const asSheet = (input: unknown, report: Report): ActionSheet | undefined =>
  understand(actionSheetSchema, input, report);

test('the page’s own object is read like an answer, and never changed', () => {
  const misfits: Misfit[] = [];
  const data = Object.freeze({
    id: 'a',
    title: 'A',
    themes: Object.freeze([Object.freeze({}), 'eit']),
    updatedAt: new Date(Date.UTC(2024, 0, 2)),
    summary: undefined,
    budget: { totalEur: Number.NaN },
    toString: () => 'x',
  });
  const read = readInline(data, asSheet, (misfit) => misfits.push(misfit));
  assert.deepEqual(read.themes, ['eit']);
  assert.equal(read.updatedAt, '2024-01-02T00:00:00.000Z');
  assert.equal(read.summary, '');
  assert.equal(read.budget?.totalEur, null);
  assert.equal(data.themes.length, 2);
  assert.deepEqual(
    misfits.map(({ path }) => path),
    ['themes.0'],
  );
});

test('a framework’s proxy is read', () => {
  const proxy = new Proxy({ id: 'a', title: 'A' }, {});
  assert.equal(readInline(proxy, asSheet).title, 'A');
});

test('objects that are no data are not understood', () => {
  const cycle: Record<string, unknown> = { id: 'a', title: 'A' };
  cycle['self'] = cycle;
  for (const data of [
    undefined,
    null,
    3,
    'x',
    [],
    {},
    () => 1,
    Symbol('x'),
    cycle,
    { id: 'a', title: 1n },
    {
      toJSON: () => {
        throw new Error('no');
      },
    },
  ]) {
    assert.equal(
      codeOf(() => readInline(data, asSheet)),
      'not-understood',
      typeof data,
    );
  }
  let deep: object = {};
  for (let level = 0; level < 40; level++) deep = { deep };
  assert.equal(
    codeOf(() => readInline({ id: 'a', title: 'A', deep }, asSheet)),
    'too-large',
  );
});
