import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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

const DIAGRAM = ELEMENTS.get('tissu-cooperation-diagram')!;
const BARS = '<tissu-indicator-chart indicator="actions-by-axis"><a href="#bars">Par axe</a></tissu-indicator-chart>';
/** What this version's first six elements show. */
const ALONE = [...ELEMENTS].flatMap(([name, html]) => (/-(sheet|map)$/.test(name) ? [] : [html])).join('') + BARS;

/** How often the API that is down was asked. */
let asked = 0;

const site = await startSite((address, origin) => {
  const body = files.get(address);
  if (body !== undefined) return { html: body, type: 'application/json' };
  const page = (more: string): string =>
    snippet(origin, more, 'tissu.all.js').replace(
      '</title>',
      '</title><meta name="tissu-api" content="/files/index.json">',
    );
  if (address === '/english') return { html: page(LIST).replace('lang="fr"', 'lang="en"') };
  if (address === '/diagram') return { html: page(DIAGRAM) };
  if (address === '/copied/tissu.all.js')
    return { html: readFileSync(path('dist/tissu.all.js'), 'utf8'), type: 'text/javascript' };
  if (address.startsWith('/down/v1/')) {
    asked++;
    return { html: '<h1>Service unavailable</h1>', status: 503 };
  }
  if (address === '/down') {
    const card = '<tissu-action-card sheet="x" api="/down/v1/"><a href="#card">Lire la fiche</a></tissu-action-card>';
    return {
      html: snippet(origin, card, 'tissu.all.js').replace(`src="${origin}/tissu.all.js"`, 'src="/copied/tissu.all.js"'),
    };
  }
  // A host that copied the one file and nothing beside it.
  if (address === '/alone') {
    return {
      html: snippet(origin, ALONE, 'tissu.all.js').replace(
        `<script type="module" src="${origin}/tissu.all.js"`,
        `<meta name="tissu-api" content="${origin}/v1/"><script type="module" src="/copied/tissu.all.js"`,
      ),
    };
  }
  return address === '/missing' ? { html: page(CARD).replace('tissu.all.js', 'tissu.all.js?ver=6.1') } : undefined;
});

const chunks = (requests: readonly string[]): string[] =>
  requests.flatMap((address) => /\/chunks\/(apart-[\w-]+)-\w{7}\.js/.exec(address)?.[1] ?? []).sort();

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
  assert.deepEqual(chunks(visit.requests), ['apart-static']);
});

test('the visit of a diagram comes from beside the single file, with the visitor', async () => {
  const visit = await site.visit('/diagram');
  const diagram = `document.querySelector('tissu-cooperation-diagram').shadowRoot`;
  await visit.until(`${diagram}?.querySelector('[data-node]')`, 'the picture is drawn');
  assert.deepEqual(chunks(visit.requests), ['apart-static']);
  await visit.page.evaluate(`${diagram}.querySelector('[data-node][tabindex="0"]').focus()`);
  await visit.until(
    `${diagram}.querySelectorAll('[part="node"]:not([aria-hidden])').length > 1`,
    'all actors are there',
  );
  const first = await visit.page.evaluate(`${diagram}.activeElement.getAttribute('aria-label')`);
  await visit.page.keyboard.press('End');
  await visit.until(
    `${diagram}.activeElement.getAttribute('aria-label') !== ${JSON.stringify(first)}`,
    'the focus moves',
  );
  assert.ok(chunks(visit.requests).includes('apart-visit'));
  assert.deepEqual(faultsIn(visit.console), []);
});

test('the file alone shows every element, and what a visitor does in lists and charts needs no other', async () => {
  const visit = await site.visit('/alone', { height: 8000 });
  await visit.until(ALL_SHOWN, 'every element shows its content');
  const rootOf = (name: string): string => `document.querySelector('${name}').shadowRoot`;
  await visit.until(`${rootOf('tissu-cooperation-diagram')}.querySelector('[data-node]')`, 'the picture is drawn');

  // The list as a table, and without a result.
  const list = rootOf('tissu-action-list');
  await visit.page.evaluate(
    `[...${list}.querySelectorAll('button')].find((each) => /^Tableau/.test(each.textContent.trim())).click()`,
  );
  await visit.until(`${list}.querySelector('table')`, 'the list is a table');
  await visit.page.evaluate(
    `(() => { const field = ${list}.querySelector('.search input'); field.value = 'zzzz'; field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()`,
  );
  await visit.until(`document.querySelector('tissu-action-list').dataset.state === 'empty'`, 'nothing is found');

  // A chart by category.
  await visit.until(
    `[...document.querySelectorAll('tissu-indicator-chart')].every((each) => each.shadowRoot.querySelector('canvas'))`,
    'both charts are drawn',
  );
  await visit.page.waitForNetworkIdle({ idleTime: 300 });
  assert.deepEqual(
    visit.requests.filter((address) => address.includes('/chunks/')),
    [],
  );
  assert.deepEqual(faultsIn(visit.console), []);
});

test('the file alone asks again when an API is down, and then says what is wrong', async () => {
  const visit = await site.visit('/down');
  await visit.until(
    `/Le service rencontre un problème/.test(document.querySelector('tissu-action-card').shadowRoot?.textContent)`,
    'the fault is told by its name',
    40_000,
  );
  assert.ok(asked > 1, `asked ${String(asked)} times`);
  assert.match(visit.console.join('\n'), /server-error/);
  assert.deepEqual(
    visit.requests.filter((address) => address.includes('/chunks/')),
    [],
  );
});
