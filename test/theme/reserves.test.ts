import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { FRAMES, frameFile } from '../../scripts/write-reserves.js';
import { pageRules, RESERVES, type Reserve } from '../../src/theme/reserves.js';

test('tissu.css reserves what the elements reserve themselves', () => {
  const css = readFileSync(new URL('../../src/theme/tissu.css', import.meta.url), 'utf8');
  assert.ok(css.includes(`/* reserves:start */\n${pageRules()}\n/* reserves:end */`), 'run `npm run generate`');
});

test('elements whose frame is written out reserve what the table says', () => {
  for (const [name, element] of FRAMES) {
    const written = readFileSync(new URL(`../../src/theme/${name}.styles.ts`, import.meta.url), 'utf8');
    assert.equal(written, frameFile(name, element), 'run `npm run generate`');
  }
});

test('heights grow as elements get narrower, step by step', () => {
  for (const [name, reserves] of Object.entries<readonly Reserve[]>(RESERVES)) {
    for (const { base, narrow } of reserves) {
      let [width, height] = [Number.POSITIVE_INFINITY, base];
      for (const [below, taller] of narrow) {
        assert.ok(below < width && taller >= height, name);
        [width, height] = [below, taller];
      }
    }
  }
});
