import assert from 'node:assert/strict';
import test from 'node:test';
import { ALL_SHOWN, ELEMENTS, faultsIn, snippet, startSite, strangers, strictPolicy } from './site.js';

const BODY = [...ELEMENTS.values()].map((element) => `${element}\n<p>Un paragraphe de la page.</p>`).join('\n');

/** What a host may add to the policy of contract §6. */
const ALLOWING = new Map([
  ['strict', ''],
  ['listing', "; trusted-types lit-html 'allow-duplicates'"],
]);
const REFUSING = new Map([
  ['none', "; trusted-types 'none'"],
  ['other', '; trusted-types angular'],
]);
const pages = new Map([...ALLOWING, ...REFUSING]);

const site = await startSite((path, origin) => {
  const [, script, name] = /^\/(tissu|tissu\.all)\/(\w+)$/.exec(path) ?? [];
  const more = pages.get(name ?? '');
  if (script === undefined || more === undefined) return undefined;
  return { html: snippet(origin, BODY, `${script}.js`), policy: strictPolicy(origin, more) };
});

for (const script of ['tissu', 'tissu.all']) {
  for (const name of ALLOWING.keys()) {
    test(`${script}.js fills every element under the policy "${name}", and leaves no trace`, async () => {
      const visit = await site.visit(`/${script}/${name}`, { height: 12_000 });
      await visit.until(ALL_SHOWN, 'every element shows its content');
      await visit.page.waitForNetworkIdle({ idleTime: 300 });
      assert.deepEqual((await visit.seen()).violations, []);
      assert.deepEqual(faultsIn(visit.console), []);
      assert.deepEqual(strangers(visit, site), []);
      assert.deepEqual(await visit.kept(), []);
    });
  }

  for (const name of REFUSING.keys()) {
    test(`${script}.js leaves the fallback, and one line, under the policy "${name}"`, async () => {
      const visit = await site.visit(`/${script}/${name}`, { height: 12_000 });
      const said = (): string[] => visit.console.filter((text) => text.includes('[tissu]'));
      const end = Date.now() + 10_000;
      while (said().length === 0 && Date.now() < end)
        await visit.page.evaluate('new Promise((f) => setTimeout(f, 50))');
      await visit.page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal(said().length, 1, visit.console.join('\n'));
      assert.match(said()[0]!, /trusted-types lit-html 'allow-duplicates'/);
      assert.deepEqual(
        visit.console.filter((text) => text.startsWith('uncaught') && !/polic/i.test(text)),
        [],
      );
      const hidden = await visit.page.evaluate(`[...document.querySelectorAll('body a')]
        .filter((link) => link.getClientRects().length === 0 || getComputedStyle(link).visibility !== 'visible')
        .map((link) => link.textContent)`);
      assert.deepEqual(hidden, []);
      assert.deepEqual(strangers(visit, site), []);
    });
  }
}

test('without script the fallback reads', async () => {
  const { page } = await site.visit('/tissu/strict', { script: false });
  // Measured from outside: to run anything in the page is to have script.
  const tools = await page.createCDPSession();
  const { root } = await tools.send('DOM.getDocument');
  const heights: [string, boolean][] = [];
  for (const name of ELEMENTS.keys()) {
    const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector: name });
    const { model } = await tools.send('DOM.getBoxModel', { nodeId });
    // A line of text, and nothing reserved for what will not come.
    heights.push([name, model.height > 0 && model.height < 60]);
  }
  assert.deepEqual(
    heights,
    [...ELEMENTS.keys()].map((name) => [name, true]),
  );
  await page.setJavaScriptEnabled(true);
  const links = await page.$$eval('body a', (all) =>
    all.map((link) => [link.textContent, link.getClientRects().length > 0]),
  );
  assert.deepEqual(
    links,
    [
      'Lire la fiche',
      'Les actions',
      'Lire la fiche',
      'Les coopérations',
      'La population',
      'La courbe',
      'Les territoires',
    ].map((text) => [text, true]),
  );
});
