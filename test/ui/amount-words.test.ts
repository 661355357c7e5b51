import assert from 'node:assert/strict';
import test from 'node:test';
import type { Budget } from '../../src/model/schemas/action-sheet.js';
import { amountWords } from '../../src/ui/amount-words.js';

const budget = (totalEur: number | null, note: string | null, ...amounts: (number | null)[]): Budget => ({
  totalEur,
  note,
  taxBasis: 'unknown',
  funders: amounts.map((amountEur, rank) => ({
    actor: { id: `f${rank}`, name: `F${rank}`, kind: 'region' },
    amountEur,
  })),
});
const say = (one: Budget | undefined, shorten?: (note: string) => string): string =>
  amountWords(one, (amount) => `au moins ${amount}`, 'fr', shorten).replaceAll('\u00a0', ' ');

test('an amount is said in the order of trust: the total, the source’s words, the known funders', () => {
  assert.equal(say(budget(4, 'environ 4 €', 3)), '4 €');
  assert.equal(say(budget(0, null)), '0 €', 'zero is an amount');
  assert.equal(say(budget(1_000_000, null, 1_200_000)), '1 M€', 'also where the funders’ sum is above it');
  assert.equal(say(budget(null, ' plus de 25 M€ ', 3)), 'plus de 25 M€');
  assert.equal(
    say(budget(null, 'plus de 25 M€'), (note) => note.replace('plus de', '>')),
    '> 25 M€',
  );
  assert.equal(say(budget(null, '  ', 3, null)), 'au moins 3 €');
});

test('nothing is said where nothing is known', () => {
  for (const one of [undefined, budget(null, null), budget(null, ' ', null), budget(null, null, 0)])
    assert.equal(say(one), '');
});
