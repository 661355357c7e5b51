import assert from 'node:assert/strict';
import test from 'node:test';
import { ALL_SHOWN, ELEMENTS, faultsIn, snippet, startSite, strictPolicy } from './site.js';

const BODIES = new Map<string, (origin: string) => string>([
  ['empty', () => '<main></main>'],
  [
    'links',
    (origin) => `
      <p><br><a class="tissu-embed" href="${origin}/embed/action-card?sheet=vapeur-ecostuair-tereos&amp;variant=row&amp;api=https%3A%2F%2Fevil.example%2F&amp;onclick=x" id="ours">La fiche</a></p>
      <p><a class="tissu-embed" href="https://elsewhere.example/embed/action-card?sheet=x" id="theirs">Ailleurs</a></p>
      <p><a class="tissu-embed" href="${origin}/embed/unknown-widget?sheet=x" id="unknown">Inconnu</a></p>
      <p><a class="tissu-embed" href="javascript:alert(1)" id="script">Script</a></p>`,
  ],
  [
    'far',
    () =>
      // A class of the page cannot be used under the policy: lines of text make the distance.
      `${'<p>Une ligne.</p>\n'.repeat(200)}${ELEMENTS.get('tissu-indicator-chart')!}`,
  ],
]);

const site = await startSite((path, origin) => {
  const body = BODIES.get(path.slice(1));
  return body && { html: snippet(origin, body(origin)), policy: strictPolicy(origin) };
});

test('elements added later are found, alone and inside what is added', async () => {
  const visit = await site.visit('/empty');
  await visit.page.evaluate(`{
    const card = document.createElement('tissu-action-card');
    card.setAttribute('sheet', 'vapeur-ecostuair-tereos');
    const section = document.createElement('section');
    const figure = document.createElement('tissu-indicator');
    figure.setAttribute('indicator', 'population');
    figure.setAttribute('territory', 'ti-2802');
    section.append(figure);
    document.querySelector('main').append(card, section);
  }`);
  await visit.until(ALL_SHOWN, 'both elements show their content');
  assert.deepEqual(faultsIn(visit.console), []);
});

test('a link of the service becomes the element, with allowed attributes only; others stay links', async () => {
  const visit = await site.visit('/links');
  await visit.until(`document.querySelector('tissu-action-card')?.dataset.state === 'content'`, 'the link is upgraded');
  const attributes = await visit.page.evaluate(
    `document.querySelector('tissu-action-card').getAttributeNames().filter((n) => !n.startsWith('data-')).sort()`,
  );
  assert.deepEqual(attributes, ['sheet', 'variant']);
  assert.deepEqual(await visit.page.evaluate(`[...document.querySelectorAll('body > p > a')].map((link) => link.id)`), [
    'theirs',
    'unknown',
    'script',
  ]);
  assert.equal(await visit.page.evaluate(`document.querySelector('tissu-action-card #ours') !== null`), true);
  assert.deepEqual(
    visit.requests.filter((address) => address.includes('evil.example')),
    [],
  );
});

test('an element far below is loaded when the visitor comes near', async () => {
  const visit = await site.visit('/far');
  await visit.page.waitForNetworkIdle({ idleTime: 300 });
  assert.deepEqual(
    visit.requests.filter((address) => /\/chunks\/|\/v1\//.test(address)),
    [],
  );
  await visit.page.evaluate(`document.querySelector('tissu-indicator-chart').scrollIntoView()`);
  await visit.until(ALL_SHOWN, 'the chart shows its content');
});
