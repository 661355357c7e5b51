import assert from 'node:assert/strict';
import test from 'node:test';
import { parseCsv } from '../../scripts/data/csv.js';
import { formatJson } from '../../scripts/data/format-json.js';
import { Lookup } from '../../scripts/data/lookup.js';
import { normalise } from '../../scripts/data/normalise.js';

test('CSV: quotes, commas, doubled quotes, empty cells, both line ends', () => {
  const rows = parseCsv('x.csv', 'a,b,c\r\n1,"x, ""y""",\n,,3');
  assert.deepEqual(
    rows.map((row) => [...row]),
    [
      [
        ['a', '1'],
        ['b', 'x, "y"'],
        ['c', ''],
      ],
      [
        ['a', ''],
        ['b', ''],
        ['c', '3'],
      ],
    ],
  );
  assert.throws(() => parseCsv('x.csv', 'a,b\n1\n'), /x\.csv, line 2: 1 cells where the header has 2/);
});

test('JSON for people: short things on a line, undefined left out, what is parsed is what was given', () => {
  const value = { a: [1, null, 'é"'], b: undefined, c: { d: {}, e: [] }, long: ['x'.repeat(100), 'y'.repeat(100)] };
  const text = formatJson(value);
  assert.equal(text.split('\n')[1], '  "a": [1, null, "é\\""],');
  assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
  assert.ok(!text.includes('"b"'));
});

test('a lookup refuses what it does not hold, even names of the language', () => {
  const lookup = new Lookup('axes', { transition: 'transition' });
  assert.throws(
    () => lookup.get('__proto__', 'x, axe'),
    /x, axe: "__proto__" is not in "axes" of data\/mapping\.json\./,
  );
  assert.throws(() => lookup.get('constructor', 'x, axe'), /"constructor"/);
  assert.throws(() => lookup.checkAllUsed(), /holds what no fact says: "transition"/);
  assert.equal(lookup.get('transition', 'x, axe'), 'transition');
  lookup.checkAllUsed();
});

test('names are the same whatever their case, accents, ligatures, apostrophes and hyphens', () => {
  assert.equal(normalise('CC d’Erdre-et-Gesvres'), normalise("cc d'erdre et gesvres"));
  assert.equal(normalise('CŒUR (Hérault)'), 'coeur herault');
  assert.notEqual(normalise('UIMM Loire'), normalise('UIMM Lorraine'));
});
