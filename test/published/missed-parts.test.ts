/** Parts of a diagram that cannot be had: a network is drawn, the switch and a sentence say so, and there is a way on. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { snippet, startSite, strictPolicy, type Visit } from './site.js';

/** One territory, plain; and all together: many actors, several links of one pair. */
const ATTRIBUTES = new Map([
  ['plain', 'eager territory="ti-2802"'],
  ['rings', 'eager territory="ti-2802" layout="rings"'],
  ['busy', 'eager'],
]);

const site = await startSite((path, origin) => {
  const attributes = ATTRIBUTES.get(path.slice(1));
  const body =
    attributes === undefined
      ? '<p>Rien encore.</p>'
      : `<tissu-cooperation-diagram ${attributes}><a href="#x">Les coopérations</a></tissu-cooperation-diagram>`;
  return { html: snippet(origin, body), policy: strictPolicy(origin) };
});

const ROOT = `document.querySelector('tissu-cooperation-diagram').shadowRoot`;
const NODES = `${ROOT}?.querySelectorAll('[part=node]').length > 2`;
const STATUS = `${ROOT}?.querySelector('[role=status]')?.textContent ?? ''`;
const CHECKED = `${ROOT}.querySelector('.choice :checked').parentElement.textContent.trim()`;
const isSaid = (words: string): string => `(${STATUS}).includes(${JSON.stringify(words)})`;
const chosen = (name: string): string => `(${CHECKED}) === ${JSON.stringify(name)}`;
const choose = (name: string): string =>
  `[...${ROOT}.querySelectorAll('.choice label')].find((label) => label.textContent.trim() === ${JSON.stringify(name)}).click()`;
const press = `${ROOT}.querySelector('[role=status] button').click()`;

/** Opens a page on which scripts of these names are not to be had as long as `isLost`. */
const visitWithout = async (
  path: string,
  missing: RegExp,
  width = 1280,
): Promise<Visit & { readonly lost: { now: boolean } }> => {
  const visit = await site.visit('/nothing', { width });
  const lost = { now: true };
  await visit.page.setRequestInterception(true);
  visit.page.on('request', (request) => {
    void (lost.now && missing.test(request.url()) ? request.abort() : request.continue());
  });
  await visit.page.goto(`${site.host.origin}/${path}`, { waitUntil: 'load' });
  await visit.until(NODES, 'a network is drawn');
  return Object.assign(visit, { lost });
};

const ours = ({ console }: Visit): string[] => console.filter((line) => line.includes('[tissu]'));

for (const [name, missing, layout, width] of [
  ['the layouts', /\/layouts-[\w-]+\.js/, 'Flux', 1280],
  ['what draws otherwise', /\/otherwise-/, 'Matrice', 1280],
  ['narrow flows', /\/flows-more-/, 'Flux', 360],
  ['arcs', /\/rings-arcs-/, 'Cercles', 360],
  ['narrow matrices', /\/matrix-more-/, 'Matrice', 360],
] as const) {
  test(`${name} cannot be had: the network stays, the switch and a sentence say so, the developer reads one line`, async () => {
    const visit = await visitWithout('plain', missing, width);
    const labels = (await visit.page.evaluate(
      `[...${ROOT}.querySelectorAll('.choice label')].map((label) => label.textContent.trim())`,
    )) as string[];
    assert.ok(labels.includes(layout), labels.join());
    await visit.page.evaluate(choose(layout));
    await visit.until(isSaid(`La présentation « ${layout} » n’a pas pu être chargée`));
    await visit.until(chosen('Réseau'), 'the switch says network');
    await visit.until(NODES);
    assert.equal(await visit.page.evaluate(`${ROOT}.querySelectorAll('[part=node]').length`), 12);
    const [said, drawn] = (await visit.page.evaluate(
      `['[role=status]', 'figure'].map((part) => ${ROOT}.querySelector(part).getBoundingClientRect().height)`,
    )) as [number, number];
    assert.ok(said < 160 && drawn > 300, `the sentence takes ${String(said)} px, the picture keeps ${String(drawn)}`);
    assert.equal(ours(visit).length, 1, ours(visit).join('\n'));
    assert.match(ours(visit)[0]!, /part-missing: .+TypeError: .+\.js/);
    assert.equal(await visit.page.evaluate(`${ROOT}.host.layout`), 'network');
    // Asked again in vain: this browser keeps what failed for as long as the page is open.
    await visit.page.evaluate(press);
    await visit.until(isSaid('Recharger la page'));
    await visit.until(chosen('Réseau'));
    visit.lost.now = false;
    await Promise.all([visit.page.waitForNavigation({ waitUntil: 'load' }), visit.page.evaluate(press)]);
    await visit.until(NODES, 'the page is loaded anew');
    assert.equal(await visit.page.evaluate(STATUS), '');
    await visit.page.evaluate(choose(layout));
    await visit.until(`${ROOT}.querySelector('.flow, .orbit, .grid') !== null`, 'the layout is drawn');
    await visit.until(chosen(layout));
    assert.equal(await visit.page.evaluate(STATUS), '');
  });
}

test('a layout that the page asks for and that cannot be had is a network, and said without a visitor', async () => {
  const visit = await visitWithout('rings', /\/layouts-[\w-]+\.js/);
  await visit.until(isSaid('La présentation « Cercles » n’a pas pu être chargée'));
  await visit.until(chosen('Réseau'));
});

test('what makes a busy network clear cannot be had: it is drawn all the same, and that is said', async () => {
  const visit = await visitWithout('busy', /\/busy-/);
  await visit.until(isSaid('Une partie du dessin n’a pas pu être chargée'));
  await visit.until(chosen('Réseau'));
  assert.match(ours(visit).join('\n'), /part-missing: .+busy/);
});

test('without a network at all a visitor who came before is told', async () => {
  const visit = await visitWithout('plain', /^never$/);
  await visit.page.evaluate(`${ROOT}.host.dispatchEvent(new Event('pointerenter'))`);
  await visit.page.waitForNetworkIdle({ idleTime: 300 });
  await visit.page.setOfflineMode(true);
  await visit.page.evaluate(choose('Flux'));
  await visit.until(isSaid('La présentation « Flux » n’a pas pu être chargée'));
  await visit.until(chosen('Réseau'));
  await visit.until(NODES);
});
