/**
 * Elements of one page that follow one another, and lists that keep their state in its address: in a page of a host, as
 * a visitor goes through it, back button included.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { ALL_SHOWN, faultsIn, snippet, startSite, strictPolicy, type Visit } from './site.js';

const LISTS = `<tissu-action-list id="mine" sync-url eager facets="axis status"><a href="#a">Les actions</a></tissu-action-list>
<tissu-action-list id="yours" sync-url eager facets="axis status"><a href="#b">Les actions</a></tissu-action-list>`;
const GROUP = `<tissu-action-list id="first" group="page" eager facets="axis"><a href="#a">Les actions</a></tissu-action-list>
<tissu-action-list id="second" group="page" eager facets="axis"><a href="#b">Les actions</a></tissu-action-list>
<tissu-cooperation-diagram group="page" eager territory="ti-2802"><a href="#c">Le réseau</a></tissu-cooperation-diagram>
<tissu-action-sheet group="page" eager sheet="vapeur-ecostuair-tereos"><a href="#d">La fiche</a></tissu-action-sheet>`;

const site = await startSite((path, origin) => {
  const body = { '/lists': LISTS, '/group': GROUP }[path.split('?')[0] ?? ''];
  return body === undefined ? undefined : { html: snippet(origin, body), policy: strictPolicy(origin) };
});

const root = (id: string): string => `document.querySelector('${id}').shadowRoot`;
const chips = (id: string): string =>
  `[...${root(id)}.querySelectorAll('.chip')].map((each) => each.textContent.trim()).join('|')`;
const box = (id: string, label: string): string =>
  `[...${root(id)}.querySelectorAll('.facets label')].find((each) => each.textContent.includes('${label}')).querySelector('input')`;
const tick = (visit: Visit, id: string, label: string): Promise<unknown> =>
  visit.page.evaluate(`${box(id, label)}.click()`);

test('two lists keep their filters under names of their own, and the back button takes back one step of one of them', async () => {
  const visit = await site.visit('/lists', { height: 3000 });
  await visit.until(ALL_SHOWN, 'both lists show their content');
  const search = 'decodeURIComponent(location.search)';
  await tick(visit, '#mine', 'Transition');
  await visit.until(`${search} === '?tissu-mine-axis=transition'`);
  await tick(visit, '#yours', 'Compétences');
  await visit.until(`${search} === '?tissu-mine-axis=transition&tissu-yours-axis=skills'`);
  assert.equal(await visit.page.evaluate(chips('#mine')), 'Transition');
  await visit.page.evaluate('history.back()');
  await visit.until(`${search} === '?tissu-mine-axis=transition' && ${chips('#yours')} === ''`);
  assert.equal(await visit.page.evaluate(chips('#mine')), 'Transition');
  await visit.page.evaluate('history.back()');
  await visit.until(`${search} === '' && ${chips('#mine')} === ''`);
  await visit.page.evaluate('history.go(2)');
  await visit.until(`${chips('#mine')} === 'Transition' && ${chips('#yours')} === 'Compétences'`);
  await visit.page.reload();
  await visit.until(ALL_SHOWN, 'both lists show their content again');
  await visit.until(
    `${chips('#mine')} === 'Transition' && ${chips('#yours')} === 'Compétences'`,
    'the address is read',
  );
  assert.deepEqual(faultsIn(visit.console), []);
  assert.deepEqual((await visit.seen()).violations, []);
});

test('lists of a group share their filters, and follow the actor chosen in the sheet or in the diagram', async () => {
  const visit = await site.visit('/group', { height: 6000 });
  await visit.until(ALL_SHOWN, 'every element shows its content');
  await tick(visit, '#first', 'Transition');
  await visit.until(`${chips('#second')} === 'Transition'`, 'the other list follows');
  await tick(visit, '#second', 'Transition');
  await visit.until(`${chips('#first')} === ''`, 'and takes it back for both');

  // An actor, by the button of the sheet.
  const actor = `[...${root('tissu-action-sheet')}.querySelectorAll('button.choose')].find((each) => each.textContent.trim() === 'Suez')`;
  await visit.page.evaluate(`${actor}.click()`);
  await visit.until(`${actor}.getAttribute('aria-pressed') === 'true'`);
  await visit.until(`${chips('#first')} !== '' && ${chips('#first')} === ${chips('#second')}`, 'both lists follow');
  await visit.until(
    `/Suez/.test(${root('tissu-cooperation-diagram')}.querySelector('[part="selection"], .selection, aside')?.textContent ?? ${root('tissu-cooperation-diagram')}.textContent)`,
    'the diagram shows it',
  );

  // Taken back by a chip of a list, for all.
  await visit.page.evaluate(`${root('#second')}.querySelector('.chip').click()`);
  await visit.until(`${actor}.getAttribute('aria-pressed') === 'false' && ${chips('#first')} === ''`);

  // Another one, by the keyboard, in the picture.
  const diagram = root('tissu-cooperation-diagram');
  await visit.until(`${diagram}.querySelector('[data-node][tabindex="0"]')`, 'the picture is drawn');
  await visit.page.evaluate(`${diagram}.querySelector('[data-node][tabindex="0"]').focus()`);
  await visit.page.keyboard.press('Enter');
  await visit.until(
    `${chips('#first')} !== '' && ${chips('#first')} === ${chips('#second')}`,
    'the lists follow again',
  );
  assert.deepEqual(faultsIn(visit.console), []);
});
