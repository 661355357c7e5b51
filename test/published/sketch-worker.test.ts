/**
 * The worker that draws networks of very many actors: asked for where the page has the kit's origin, elsewhere not; what it
 * draws is what the page draws.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { faultsIn, snippet, startSite, strictPolicy, type Visit } from './site.js';

const ELEMENT = '<tissu-cooperation-diagram eager><a href="#x">Les coopérations</a></tissu-cooperation-diagram>';
const site = await startSite((_, origin) => ({ html: snippet(origin, ELEMENT), policy: strictPolicy(origin) }));

/** A tree of 900 actors. */
const idOf = (at: number): string => `actor-${String(at)}`;
const ACTORS = Array.from({ length: 900 }, (_, at) => ({
  id: idOf(at),
  name: `Acteur ${String(at)}`,
  kind: 'company',
}));
const LINKS = ACTORS.slice(1).map(({ id }, at) => ({
  id: `link-${String(at)}`,
  from: id,
  to: idOf(at >> 1),
  kind: 'partnership',
  status: 'existing',
  basis: 'stated',
}));

const ROOT = `document.querySelector('tissu-cooperation-diagram').shadowRoot`;
/** Where the actor in the tab order stands, and the size of the picture. */
const PLACES = `JSON.stringify([...${ROOT}.querySelectorAll('.picture, .node[tabindex="0"]')].map((one) => [one.getAttribute('viewBox'), one.getAttribute('transform'), one.getAttribute('aria-label')]))`;

const draw = async (visit: Visit): Promise<string> => {
  await visit.until(`document.querySelector('tissu-cooperation-diagram').dataset.state === 'content'`);
  await visit.page.evaluate((data) => Object.assign(document.querySelector('tissu-cooperation-diagram')!, { data }), {
    actors: ACTORS,
    links: LINKS,
  });
  await visit.until(`${ROOT}.querySelector('canvas.ground') !== null && ${ROOT}.querySelector('.node') !== null`);
  return String(await visit.page.evaluate(PLACES));
};
const asked = ({ requests }: Visit): number => requests.filter((address) => address.includes('-worker')).length;

/** A page of the service itself, under its own policy. */
const visitService = async (): Promise<Visit> => {
  const visit = await site.visit('/');
  await visit.page.goto(`${site.service.origin}/embed/cooperation-diagram?territory=ti-2802`, { waitUntil: 'load' });
  return visit;
};

test('a page of another origin draws by itself, and asks for no worker', async () => {
  const visit = await site.visit('/');
  await draw(visit);
  assert.equal(asked(visit), 0);
  assert.deepEqual(faultsIn(visit.console), []);
  assert.deepEqual((await visit.seen()).violations, []);
});

let beside = '';

test('a page of the same origin has it drawn beside it, under the strict policy, and nothing is refused', async () => {
  const visit = await visitService();
  beside = await draw(visit);
  assert.match(beside, /Acteur \d+/);
  assert.equal(asked(visit), 1);
  assert.deepEqual(faultsIn(visit.console), []);
  assert.deepEqual((await visit.seen()).violations, []);
});

test('a worker that cannot be had is done without, with the same picture', async () => {
  const visit = await visitService();
  await visit.page.setRequestInterception(true);
  visit.page.on('request', (request) => {
    void (request.url().includes('-worker') ? request.abort() : request.continue());
  });
  assert.equal(await draw(visit), beside);
  assert.equal(asked(visit), 1);
  assert.deepEqual(
    visit.console.filter((line) => line.includes('[tissu]')),
    [],
  );
});
