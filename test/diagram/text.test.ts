import assert from 'node:assert/strict';
import test from 'node:test';
import { measureRoughly, wordLabel } from '../../src/diagram/scene/text.js';

const words = (name: string): string[] => wordLabel(name, measureRoughly).map(({ lines }) => lines.join(' / '));

test('a short name stands on one line, a longer one on two', () => {
  assert.deepEqual(words('Saur'), ['Saur']);
  assert.deepEqual(words('Caisse des Dépôts'), ['Caisse des Dépôts', 'Caisse / des Dépôts']);
  assert.deepEqual(words('CU Creusot Montceau'), ['CU Creusot / Montceau', 'CU Creusot Montceau']);
  assert.deepEqual(words('Eiffage Construction Provence'), ['Eiffage Construction / Provence']);
});

test('a name may be cut after a hyphen, which stays', () => {
  assert.deepEqual(words('IUT de Chalon-sur-Saône'), ['IUT de Chalon- / sur-Saône']);
  assert.deepEqual(words('Métropole Aix-Marseille-Provence'), ['Métropole Aix- / Marseille-Provence']);
});

test('a name too long loses its parenthesis first, then ends with an ellipsis between words', () => {
  assert.deepEqual(words('Sevede (syndicat de valorisation des déchets de l’estuaire)'), ['Sevede']);
  const [wording] = wordLabel('Agence de l’eau Seine-Normandie et des autres bassins de France', measureRoughly);
  assert.deepEqual(wording?.lines, ['Agence de l’eau Seine-', 'Normandie et des autres…']);
  assert.deepEqual(words('Région (2014)'), ['Région (2014)', 'Région / (2014)']);
});

test('no line is longer than about 22 characters, no label has more than two', () => {
  const names = [
    'X'.repeat(200),
    'mot '.repeat(50),
    'a-'.repeat(100),
    `${'Y'.repeat(40)} fin`,
    'œ’ '.repeat(30),
    '((((',
  ];
  for (const name of names) {
    for (const { lines, width, height } of wordLabel(name, measureRoughly)) {
      assert.ok(lines.length <= 2 && lines.every((line) => line.length <= 24 && line !== ''), lines.join('|'));
      assert.equal(width, Math.max(...lines.map(measureRoughly)));
      assert.ok(height >= 13 * lines.length);
    }
  }
});

test('an empty name has no label', () => {
  assert.deepEqual(words(''), []);
  assert.deepEqual(words('  \n '), []);
});

test('spaces are tidied', () => {
  assert.deepEqual(words('  Caux \n  Seine '), ['Caux Seine', 'Caux / Seine']);
});
