/** A sheet on paper, printed as from the menu of the browser: nobody pressed a button of the kit. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { ALL_SHOWN, faultsIn, snippet, startSite, strictPolicy } from './site.js';

const SHEET =
  '<tissu-action-sheet sheet="vapeur-ecostuair-tereos"><a href="#sheet">Lire la fiche</a></tissu-action-sheet>';

/** Everybody, as a telephone draws them: thousands of pixels high. */
const CROWD =
  '<tissu-cooperation-diagram layout="rings" no-list><a href="#diagram">Les coopérations</a></tissu-cooperation-diagram>';
const PAGES: ReadonlyMap<string, string> = new Map([
  ['/', SHEET],
  ['/crowd', CROWD],
]);

const site = await startSite((path, origin) => {
  const body = PAGES.get(path);
  return body === undefined ? undefined : { html: snippet(origin, body), policy: strictPolicy(origin) };
});

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const ROOT = `document.querySelector('tissu-action-sheet').shadowRoot`;
/** What the browser is about to print, seen when it says so. */
const WATCH = `addEventListener('beforeprint', () => {
  const foot = ${ROOT}.querySelector('.foot');
  globalThis.printed = {
    code: foot.querySelector('.qr')?.getAttribute('aria-label'),
    address: foot.querySelector('.address').textContent,
    folded: ${ROOT}.querySelectorAll('details:not([open])').length,
  };
})`;

test('a sheet printed from the menu of the browser has its address in letters and as a code, and fits A4', async () => {
  const visit = await site.visit('/');
  await visit.until(ALL_SHOWN, 'the sheet shows its content');
  await visit.until(`${ROOT}.querySelector('.qr')`, 'its code has come while the page rests');
  await visit.page.evaluate(WATCH);
  const pdf = await visit.page.pdf({
    format: 'A4',
    margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
  });
  const printed = (await visit.page.evaluate('printed')) as { code: string; address: string; folded: number };
  const address = `${site.service.origin}/embed/action-sheet?sheet=vapeur-ecostuair-tereos`;
  assert.deepEqual(printed, { code: `Code QR vers ${address}`, address, folded: 0 });
  const pages = pagesOf(pdf);
  assert.ok(pages >= 1 && pages <= 4, `${String(pages)} pages`);
  assert.deepEqual(faultsIn(visit.console), []);
  assert.deepEqual((await visit.seen()).violations, []);
});

test('a diagram that nobody scrolled to is printed, once the page rests', async () => {
  const visit = await site.visit('/', { width: 1280, height: 300 });
  await visit.until(ALL_SHOWN, 'the sheet shows its content');
  const diagram = `${ROOT}.querySelector('tissu-cooperation-diagram')`;
  await visit.until(`${diagram}?.dataset.state === 'content'`, 'the diagram has come while the page rests');
  assert.equal(await visit.page.evaluate('scrollY'), 0);
  assert.ok(((await visit.page.evaluate(`${diagram}.getBoundingClientRect().top`)) as number) > 900, 'it is far below');
  await visit.page.emulateMediaType('print');
  const box = (await visit.page.evaluate(
    `(({ width, height }) => ({ width, height }))(${diagram}.shadowRoot.querySelector('.picture').getBoundingClientRect())`,
  )) as { width: number; height: number };
  assert.ok(box.width > 200 && box.height > 100, JSON.stringify(box));
  assert.deepEqual(faultsIn(visit.console), []);
});

test('on paper nothing is wider than the page, buttons go and the foot comes', async () => {
  const visit = await site.visit('/', { width: 680 });
  await visit.until(ALL_SHOWN, 'the sheet shows its content');
  await visit.page.emulateMediaType('print');
  const shown = (selector: string): string =>
    `getComputedStyle(${ROOT}.querySelector('${selector}')).display !== 'none'`;
  assert.equal(await visit.page.evaluate(shown('.tools')), false);
  assert.equal(await visit.page.evaluate(shown('.foot')), true);
  assert.equal(await visit.page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
});

test('a crowd that a narrow column draws page after page is printed on one, in a small file, and comes back as it was', async () => {
  const visit = await site.visit('/crowd', { width: 320 });
  await visit.until(ALL_SHOWN, 'the diagram shows its content');
  const box = `document.querySelector('tissu-cooperation-diagram').shadowRoot.querySelector('.box')`;
  await visit.until(`${box}.querySelector('.node')`, 'it is drawn');
  await visit.until(
    `performance.getEntriesByType('resource').some(({ name }) => name.includes('/on-paper-'))`,
    'what prints it has come',
  );
  const screen = await visit.page.evaluate(`${box}.innerHTML`);
  const pdf = await visit.page.pdf({
    format: 'A4',
    margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
  });
  // The legend may have the second.
  assert.ok(pagesOf(pdf) <= 2, `${String(pagesOf(pdf))} pages`);
  assert.ok(pdf.length < 3_000_000, `${String(pdf.length)} bytes`);
  assert.equal((await visit.page.evaluate(`${box}.innerHTML`)) === screen, true);
  assert.deepEqual(faultsIn(visit.console), []);
  assert.deepEqual((await visit.seen()).violations, []);
});
