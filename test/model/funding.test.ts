import assert from 'node:assert/strict';
import test from 'node:test';
import { countableEur } from '../../src/model/countable-eur.js';
import { fundingOf } from '../../src/model/funding.js';
import { degreeCode, isDegree } from '../../src/model/degree.js';
import { familyOfActor } from '../../src/model/family.js';
import { readSheet } from '../../src/model/read-sheet.js';
import type { Budget } from '../../src/model/schemas/action-sheet.js';

const budget = (totalEur: number | null | undefined, ...amounts: (number | null | undefined)[]): Budget => ({
  ...(totalEur !== undefined && { totalEur }),
  taxBasis: 'unknown',
  funders: amounts.map((amountEur, rank) => ({
    actor: { id: `f${rank}`, name: `F${rank}`, kind: 'region' },
    ...(amountEur !== undefined && { amountEur }),
  })),
});

const idsOf = ({ funders }: ReturnType<typeof fundingOf>) =>
  funders.map(({ actor, amountEur }) => [actor.id, amountEur]);

test('known parts of a known whole leave a gap, the largest part first', () => {
  const known = fundingOf(budget(18_000_000, 1_700_000, null, 2_000_000));
  assert.equal(known.totalEur, 18_000_000);
  assert.equal(known.knownEur, 3_700_000);
  assert.equal(known.gapEur, 14_300_000);
  assert.deepEqual(idsOf(known), [
    ['f2', 2_000_000],
    ['f0', 1_700_000],
    ['f1', null],
  ]);
});

test('parts that make up the whole leave nothing unknown', () => {
  assert.equal(fundingOf(budget(9_152_370, 2_800_000, 3_200_000, 3_152_370)).gapEur, 0);
  assert.equal(fundingOf(budget(0.3, 0.1, 0.2)).gapEur, 0, 'cents add up');
});

test('parts of an unknown whole leave no gap that could be told', () => {
  for (const whole of [undefined, null]) {
    const known = fundingOf(budget(whole, 21_500_000, 3_652_059, null, undefined));
    assert.equal(known.totalEur, undefined);
    assert.equal(known.knownEur, 25_152_059);
    assert.equal(known.gapEur, undefined);
  }
  assert.deepEqual(fundingOf(undefined), { totalEur: undefined, knownEur: 0, gapEur: undefined, funders: [] });
});

test('funders above the total leave a gap below zero, and the total stays the source’s', () => {
  const known = fundingOf(budget(1_000_000, 800_000, 400_000));
  assert.equal(known.gapEur, -200_000);
  assert.equal(known.totalEur, 1_000_000);
});

test('amounts that cannot be are left out and told when a sheet is read', () => {
  const told: string[] = [];
  const sheet = readSheet(
    { id: 'x', title: 'X', budget: budget(-5, -1, 1e15, 7, '8' as unknown as number, 2e12) },
    ({ path }) => told.push(path),
  );
  assert.deepEqual(told, [
    'budget.totalEur',
    'budget.funders.0.amountEur',
    'budget.funders.1.amountEur',
    'budget.funders.3.amountEur',
    'budget.funders.4.amountEur',
  ]);
  const known = fundingOf(sheet?.budget);
  assert.deepEqual([known.totalEur, known.knownEur], [undefined, 7]);
  assert.equal(known.funders.length, 5, 'who pays stays, without an amount');
});

test('zero is an amount, null is none', () => {
  assert.deepEqual(idsOf(fundingOf(budget(null, null, 0))), [
    ['f1', 0],
    ['f0', null],
  ]);
  assert.equal(countableEur(budget(null)), undefined);
  assert.equal(countableEur(budget(null, 0)), 0);
  assert.equal(countableEur(budget(null, 5, null, 6)), 11);
  assert.equal(countableEur(budget(20, 5)), 20);
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
