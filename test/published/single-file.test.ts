import assert from 'node:assert/strict';
import test from 'node:test';
import { path } from '../../scripts/lib/paths.mjs';
import { staticFiles } from '../../src/model/api/static-files.js';
import { openMemoryStore } from '../../server/store/memory.js';
import { ALL_SHOWN, ELEMENTS, faultsIn, snippet, startSite } from './site.js';

const store = await openMemoryStore({ folder: path('data'), now: () => new Date() });
const files = new Map<string, string>();
for await (const file of staticFiles(store)) files.set(`/files/${file.path}`, file.body);

const LIST = ELEMENTS.get('tissu-action-list')!;
const CARD = '<tissu-action-card sheet="no-such-sheet"><a href="#card">Read the sheet</a></tissu-action-card>';

const site = await startSite((address, origin) => {
  const body = files.get(address);
  if (body !== undefined) return { html: body, type: 'application/json' };
  const page = (more: string): string =>
    snippet(origin, more, 'tissu.all.js').replace(
      '</title>',
      '</title><meta name="tissu-api" content="/files/index.json">',
    );
  if (address === '/english') return { html: page(LIST).replace('lang="fr"', 'lang="en"') };
  if (address === '/visit')
    return { html: snippet(origin, ELEMENTS.get('tissu-cooperation-diagram')!, 'tissu.all.js') };
  return address === '/missing' ? { html: page(CARD).replace('tissu.all.js', 'tissu.all.js?ver=6.1') } : undefined;
});

const chunks = (requests: readonly string[]): string[] =>
  requests.flatMap((address) => /\/chunks\/(apart-[\w-]+)-\w{6}\.js/.exec(address)?.[1] ?? []).sort();

test('the single file brings another language and the static form from beside it', async () => {
  const visit = await site.visit('/english');
  await visit.until(ALL_SHOWN, 'the list shows its content');
  await visit.until(`document.querySelector('tissu-action-list').shadowRoot.textContent.includes('actions')`);
  const title = `document.querySelector('tissu-action-list').shadowRoot.querySelector('h3').textContent`;
  await visit.until(`/Axe Seine/.test(${title})`, 'its title names the territory');
  await visit.page.waitForNetworkIdle({ idleTime: 300 });
  assert.deepEqual(chunks(visit.requests), ['apart-en', 'apart-static']);
  assert.deepEqual(faultsIn(visit.console), []);
});

test('a fault named by a part keeps its name, whatever the query the single file was loaded with', async () => {
  const visit = await site.visit('/missing');
  await visit.until(`document.querySelector('tissu-action-card').dataset.state === 'error'`);
  await visit.until(
    `/n’existe pas|introuvable|retirée/i.test(document.querySelector('tissu-action-card').shadowRoot.textContent)`,
  );
  assert.match(faultsIn(visit.console).join('\n'), /not-found/);
  assert.deepEqual(chunks(visit.requests), ['apart-coping', 'apart-page-retries', 'apart-static']);
});

test('a visitor who goes into the picture of the single file walks there', async () => {
  const visit = await site.visit('/visit');
  const root = `document.querySelector('tissu-cooperation-diagram').shadowRoot`;
  await visit.until(`${root}?.querySelector('[data-node]')`, 'the picture is drawn');
  await visit.page.evaluate(`${root}.querySelector('[data-node][tabindex="0"]').focus()`);
  await visit.until(`${root}.querySelectorAll('[part="node"]:not([aria-hidden])').length > 1`, 'all actors are there');
  const first = await visit.page.evaluate(`${root}.activeElement.getAttribute('aria-label')`);
  await visit.page.keyboard.press('End');
  await visit.until(`${root}.activeElement.getAttribute('aria-label') !== ${JSON.stringify(first)}`, 'the focus moves');
  assert.deepEqual(chunks(visit.requests), ['apart-choice', 'apart-visit']);
  assert.deepEqual(faultsIn(visit.console), []);
});
