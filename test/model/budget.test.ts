import assert from 'node:assert/strict';
import test from 'node:test';
import { budgetLine } from '../../src/model/budget-line.js';
import { countableEur, knownFunding } from '../../src/model/budget.js';
import { degreeCode, isDegree } from '../../src/model/degree.js';
import { familyOfActor } from '../../src/model/family.js';
import type { Budget } from '../../src/model/schemas/action-sheet.js';

const budget = (totalEur: number | null | undefined, ...amounts: (number | null | undefined)[]): Budget => ({
  ...(totalEur !== undefined && { totalEur }),
  taxBasis: 'unknown',
  funders: amounts.map((amountEur, rank) => ({
    actor: { id: `f${rank}`, name: `F${rank}`, kind: 'region' },
    ...(amountEur !== undefined && { amountEur }),
  })),
});

test('known parts of a known whole leave an unknown part', () => {
  const known = knownFunding(budget(18_000_000, 1_700_000));
  assert.equal(known.totalEur, 18_000_000);
  assert.equal(known.knownEur, 1_700_000);
  assert.equal(known.unknownEur, 16_300_000);
  assert.equal(known.isPartial, true);
  assert.equal(known.isInconsistent, false);
  assert.deepEqual(
    known.parts.map(({ actor, amountEur }) => [actor.id, amountEur]),
    [['f0', 1_700_000]],
  );
});

test('parts that make up the whole leave nothing unknown', () => {
  const known = knownFunding(budget(9_152_370, 2_800_000, 3_200_000, 3_152_370));
  assert.equal(known.unknownEur, 0);
  assert.equal(known.isPartial, false);
  assert.equal(knownFunding(budget(0.3, 0.1, 0.2)).unknownEur, 0, 'cents add up');
});

test('parts of an unknown whole stay partial', () => {
  const known = knownFunding(budget(undefined, 21_500_000, 3_652_059, null, undefined));
  assert.equal(known.totalEur, undefined);
  assert.equal(known.knownEur, 25_152_059);
  assert.equal('unknownEur' in known, false);
  assert.equal(known.isPartial, true);
  assert.deepEqual(
    known.silent.map(({ id }) => id),
    ['f2', 'f3'],
  );
});

test('funders above the total are said, and nothing unknown is made up', () => {
  const known = knownFunding(budget(1_000_000, 800_000, 400_000));
  assert.equal(known.isInconsistent, true);
  assert.equal(known.excessEur, 200_000);
  assert.equal('unknownEur' in known, false);
  assert.equal(known.isPartial, false);
  assert.deepEqual(budgetLine(budget(1_000_000, 1_200_000)), { kind: 'total', eur: 1_000_000 });
});

test('amounts that cannot be are left out and reported', () => {
  const known = knownFunding(budget(-5, -1, Number.NaN, Infinity, 1e15, 7));
  assert.equal(known.totalEur, undefined);
  assert.equal(known.knownEur, 7);
  assert.deepEqual(
    known.ignored.map(({ actor, reason }) => [actor?.id, reason]),
    [
      ['f0', 'negative'],
      ['f1', 'not-finite'],
      ['f2', 'not-finite'],
      ['f3', 'absurd'],
      [undefined, 'negative'],
    ],
  );
});

test('zero is an amount, null is none', () => {
  assert.equal(knownFunding(budget(null, 0)).parts.length, 1);
  assert.deepEqual(budgetLine(budget(0)), { kind: 'total', eur: 0 });
  assert.deepEqual(budgetLine(budget(null, 0)), { kind: 'unknown' });
  assert.equal(countableEur(budget(null)), undefined);
  assert.equal(countableEur(budget(null, 0)), 0);
  assert.equal(countableEur(budget(null, 5, null, 6)), 11);
  assert.equal(countableEur(budget(20, 5)), 20);
});

test('the line says how the amount is known', () => {
  assert.deepEqual(budgetLine(undefined), { kind: 'unknown' });
  assert.deepEqual(budgetLine(null), { kind: 'unknown' });
  assert.deepEqual(budgetLine({ ...budget(null), note: ' plus de 25 M€ ' }), { kind: 'note', note: 'plus de 25 M€' });
  assert.deepEqual(budgetLine({ ...budget(null, 3), note: 'plus de 25 M€' }), { kind: 'note', note: 'plus de 25 M€' });
  assert.deepEqual(budgetLine({ ...budget(null, 3), note: '  ' }), { kind: 'at-least', eur: 3 });
  assert.deepEqual(budgetLine({ ...budget(4, 3), note: 'environ 4 €' }), { kind: 'total', eur: 4 });
});

test('degrees are the whole numbers 0 to 5', () => {
  assert.deepEqual([0, 1, 5].map(degreeCode), ['informal', 'purchase-contract', 'cluster']);
  for (const value of [-1, 6, 2.5, NaN, '2', null, undefined]) {
    assert.equal(isDegree(value), false);
    assert.equal(degreeCode(value), undefined);
  }
});

test('the family is the own code, else what the kind folds into', () => {
  assert.equal(familyOfActor({ kind: 'epci' }), 'local-authorities');
  assert.equal(familyOfActor({ kind: 'epci', family: 'networks' }), 'networks');
  assert.equal(familyOfActor({ kind: 'epci', family: 'new-family' }), 'new-family');
  assert.equal(familyOfActor({ kind: 'epci', family: '' }), 'local-authorities');
  assert.equal(familyOfActor({ kind: 'new-kind' }), 'society');
  assert.equal(familyOfActor({ kind: '__proto__' }), 'society');
  assert.equal(familyOfActor({}), 'society');
});
