import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { path } from '../../scripts/lib/paths.mjs';
import { ALL_SHOWN, ELEMENTS, snippet, startSite, strictPolicy } from './site.js';

const { files } = JSON.parse(readFileSync(path('dist/integrity.json'), 'utf8')) as {
  files: Record<string, { integrity: string }>;
};
const CARD = ELEMENTS.get('tissu-action-card')!;

const site = await startSite((asked, origin) => {
  if (asked !== '/good' && asked !== '/bad') return undefined;
  const hash = asked === '/good' ? files['tissu.js']!.integrity : `sha384-${'A'.repeat(64)}`;
  const html = snippet(origin, CARD)
    .replace('<script type="module"', `<script type="module" crossorigin integrity="${hash}"`)
    .replace(
      '<link rel="stylesheet"',
      `<link rel="stylesheet" crossorigin integrity="${files['tissu.css']!.integrity}"`,
    );
  return { html, policy: strictPolicy(origin) };
});

test('a page may pin the script and the stylesheet by their hashes', async () => {
  const visit = await site.visit('/good');
  await visit.until(ALL_SHOWN, 'the card shows its content');
});

test('a script with another hash does not run, and the fallback stays', async () => {
  const visit = await site.visit('/bad');
  await visit.page.waitForNetworkIdle({ idleTime: 300 });
  assert.equal(await visit.page.evaluate(`customElements.get('tissu-action-card') === undefined`), true);
  assert.equal(
    await visit.page.evaluate(`document.querySelector('tissu-action-card a').getClientRects().length > 0`),
    true,
  );
});
