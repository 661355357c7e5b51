import assert from 'node:assert/strict';
import test from 'node:test';
import { outlineOf } from '../support/runner/accessible-tree-plugin.mjs';
import { ALL_SHOWN, ELEMENTS, snippet, startSite, strictPolicy, type Visit } from './site.js';

const site = await startSite((path, origin) => {
  const element = ELEMENTS.get(path.slice(1));
  return element === undefined ? undefined : { html: snippet(origin, element), policy: strictPolicy(origin) };
});

const treeOf = async (visit: Visit, selector: string): Promise<string> => {
  const cdp = await visit.page.createCDPSession();
  await cdp.send('Accessibility.enable');
  const { result } = await cdp.send('Runtime.evaluate', { expression: `document.querySelector('${selector}')` });
  return outlineOf(cdp, result.objectId!);
};

/** What a screen reader must be given of each element: lines of the tree. */
const TOLD = new Map<string, readonly RegExp[]>([
  ['tissu-action-card', [/^ *article/m, /heading "[^"]*Lillebonne[^"]*" level=3/, /link "/]],
  ['tissu-action-list', [/heading "[^"]+" level=3/, /^ *list\b/m, /listitem/, /heading "[^"]+" level=4/, /status/]],
  [
    'tissu-action-sheet',
    [/^ *article/m, /heading "[^"]*Lillebonne[^"]*" level=3/, /heading "Financement" level=4/, /^ *table "/m],
  ],
  ['tissu-cooperation-diagram', [/heading "[^"]+" level=3/, /^ *list\b/m, /listitem/]],
  ['tissu-indicator', [/heading "[^"]+" level=3/, /habitants|hab\./]],
  ['tissu-indicator-chart', [/heading "[^"]+" level=3/, /^ *table "/m, /columnheader "/, /cell "/]],
  [
    'tissu-territory-map',
    [/heading "[^"]+" level=3/, /^ *figure "Carte/m, /^ *table "/m, /rowheader "Axe Seine"/, /searchbox "/],
  ],
]);

for (const [name, patterns] of TOLD) {
  test(`<${name}> is told whole by the published page`, async () => {
    const visit = await site.visit(`/${name}`);
    await visit.until(ALL_SHOWN, 'the element shows its content');
    await visit.page.waitForNetworkIdle({ idleTime: 300 });
    const tree = await treeOf(visit, name);
    for (const pattern of patterns) assert.match(tree, pattern);
    // Nothing interactive without a name, and no picture that is only "canvas".
    assert.doesNotMatch(
      tree,
      /^ *(link|button|textbox|combobox|checkbox|radio|image|img|Canvas|graphics-document)\b(?! ")/m,
    );
  });
}
