/**
 * `npm run bench:first-list`: the longest task of a page until its first list of 2,000 sheets stands, and how long that
 * takes, over static files and over data that the page gives itself. Needs `dist/`. Prints and asserts nothing: clocks
 * differ from machine to machine. A task of 50 ms or less does not hold a page up.
 */
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { startHost, startService } from '../../scripts/lib/service.js';
import { readDataset } from '../../src/model/api/dataset.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { staticFiles } from '../../src/model/api/static-files.js';
import { generateSheets } from '../../test/fixtures/generate-sheets.js';

const COUNT = 2000;
const ROUNDS = 3;
const sheets = generateSheets(COUNT);
const files = new Map<string, string>([['/sheets.json', JSON.stringify(sheets)]]);
const repository = new MemoryRepository(readDataset({ sheets }), { now: () => new Date() });
for await (const { path, body } of staticFiles(repository)) {
  // The lists come first, and a list is all that is read.
  if (path.startsWith('action-sheets/')) break;
  files.set(`/files/${path}`, body);
}

const service = await startService();
const pageOf = (attributes: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mesure</title><link rel="stylesheet" href="${service.origin}/tissu.css"><script>
globalThis.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
</script><script type="module" src="${service.origin}/tissu.js"></script><tissu-action-list eager ${attributes}><a href="#">Les actions</a></tissu-action-list>`;
const host = await startHost((path) => {
  if (path === '/static') return { html: pageOf('api="/files/index.json"') };
  if (path === '/inline') return { html: pageOf('') };
  const body = files.get(path);
  return body === undefined ? undefined : { html: body, type: 'application/json' };
});

const LIST = `document.querySelector('tissu-action-list')`;
/** The page has its data before the list is given them: parsing them is the page's own. */
const GIVE = `(async () => {
  const sheets = await (await fetch('/sheets.json')).json();
  await new Promise((resolve) => setTimeout(resolve, 500));
  tasks.length = 0;
  globalThis.start = performance.now();
  ${LIST}.data = sheets;
})()`;

const { executablePath, args, headless } = await findBrowser();
const browser = await launch({ executablePath, args, headless });
console.log(`${String(COUNT)} sheets   longest task   until the list stands   (ms)`);
for (const kind of ['static', 'inline']) {
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/${kind}`);
    if (kind === 'inline') await page.evaluate(GIVE);
    await page.waitForFunction(`${LIST}.dataset.state === 'content'`, { timeout: 60_000 });
    const time = (await page.evaluate('performance.now() - (globalThis.start ?? 0)')) as number;
    await page.waitForNetworkIdle({ idleTime: 1000 });
    const tasks = (await page.evaluate('tasks')) as number[];
    // Tasks under 50 ms are not told.
    console.log(
      `${kind.padEnd(12)}${Math.max(0, ...tasks)
        .toFixed(0)
        .padStart(12)}${time.toFixed(0).padStart(24)}`,
    );
    await page.close();
  }
}
await browser.close();
await host.close();
await service.close();
