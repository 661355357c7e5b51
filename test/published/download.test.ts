import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { ALL_SHOWN, faultsIn, snippet, startSite, strangers, strictPolicy, type Visit } from './site.js';

const site = await startSite((path, origin) => {
  const script = /^\/(tissu|tissu\.all)$/.exec(path)?.[1];
  return script === undefined
    ? undefined
    : {
        html: snippet(origin, '<tissu-action-list></tissu-action-list>', `${script}.js`),
        policy: strictPolicy(origin),
      };
});

/** Clicks a button of the list by its words and gives what the browser saved. */
const saved = async (visit: Visit, words: string, folder: string): Promise<{ name: string; text: string }> => {
  const session = await visit.page.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
    ...(targetInfo.browserContextId !== undefined && { browserContextId: targetInfo.browserContextId }),
  });
  const name = new Promise<string>((done) => {
    let suggested = '';
    session.on('Browser.downloadWillBegin', (event) => {
      suggested = event.suggestedFilename;
    });
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') done(suggested);
    });
  });
  await visit.page.evaluate(`[...document.querySelector('tissu-action-list').shadowRoot.querySelectorAll('button')]
    .find((button) => button.textContent.trim() === ${JSON.stringify(words)}).click()`);
  const file = await name;
  await session.detach();
  return { name: file, text: await readFile(join(folder, file), 'utf8') };
};

for (const script of ['tissu', 'tissu.all']) {
  test(`${script}.js saves the whole list as CSV and JSON under the strict policy`, async () => {
    const visit = await site.visit(`/${script}`);
    await visit.until(ALL_SHOWN);
    const folder = await mkdtemp(join(tmpdir(), 'tissu-download-'));
    try {
      const csv = await saved(visit, 'Exporter en tableur (CSV)', folder);
      assert.match(csv.name, /\.csv$/);
      assert.ok(csv.text.startsWith('\uFEFF'), 'a mark that French Excel reads as UTF-8');
      const rows = parse<Record<string, string>>(csv.text, { bom: true, delimiter: ';', columns: true });
      assert.equal(rows.length, 34);

      const json = await saved(visit, 'JSON', folder);
      assert.match(json.name, /\.json$/);
      const text = JSON.stringify(JSON.parse(json.text));
      for (const { titre } of rows) assert.ok(text.includes(JSON.stringify(titre)), titre);

      assert.deepEqual((await visit.seen()).violations, []);
      assert.deepEqual(faultsIn(visit.console), []);
      assert.deepEqual(
        strangers(visit, site).filter((address) => !address.startsWith('blob:')),
        [],
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
