import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const notices = readFileSync(new URL('../../dist/NOTICES.txt', import.meta.url), 'utf8');

test('the licences of what is bundled are handed on', () => {
  for (const [name, licence] of [
    ['chart.js', 'MIT'],
    ['lit-html', 'BSD-3-Clause'],
    ['@lit/reactive-element', 'BSD-3-Clause'],
    ['d3-geo', 'ISC'],
    ['topojson-client', 'ISC'],
  ] as const)
    assert.match(notices, new RegExp(`^${name.replace('.', '\\.')} \\d[^\\n]* \\(${licence}\\)$`, 'm'));
  for (const words of ['Copyright (c) 2014-2024 Chart.js Contributors', 'Mike Bostock', 'Google LLC'])
    assert.ok(notices.includes(words), words);
  // What only builds and tests is not named.
  assert.doesNotMatch(notices, /^(rollup|esbuild|typescript|storybook) /m);
});
