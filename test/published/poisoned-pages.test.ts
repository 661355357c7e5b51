/**
 * What an enemy writes into every field of a sheet, on the pages that the server writes: read by a real browser, with the
 * kit's script and without any.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { startService } from '../../scripts/lib/service.js';
import { stripBidi } from '../../src/util/strip-bidi.js';
import { POISONS, poisonedSheet } from '../fixtures/poisoned-sheet.js';

const folder = mkdtempSync(join(tmpdir(), 'tissu-poisoned-'));
writeFileSync(join(folder, 'action-sheets.json'), JSON.stringify(POISONS.map((_, rank) => poisonedSheet(rank))));
const service = await startService({ data: folder });
const { executablePath, args, headless } = await findBrowser();
const browser = await launch({ executablePath, args, headless });
after(async () => {
  await browser.close();
  await service.close();
  rmSync(folder, { recursive: true });
});

/** What a page holds once it was read. */
interface Seen {
  readonly title: string;
  readonly text: string;
  /** What could do something and is not the page's own. */
  readonly dangers: readonly string[];
  /** Texts that could turn the reading order. */
  readonly turned: readonly string[];
  readonly data: string;
}

/** Runs in the page: all of it, shadow trees included. */
const READ = `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const own = new Set(['/tissu.js', '/tissu.css', '/embed.css', '/site/icon.svg']);
  const known = /^(html|head|body|meta|title|link|script|main|footer|header|article|section|nav|div|span|p|a|b|i|em|strong|small|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|th|td|time|br|hr|blockquote|pre|code|details|summary|aside|figure|figcaption|button|label|select|option|input|fieldset|legend|form|slot|textarea|svg|path|line|circle|rect|g|text|tspan|defs|pattern|polygon|polyline|ellipse|use|title|desc|marker|symbol|tissu-[a-z-]+)$/;
  const dangers = [], turned = [];
  for (const one of all(document)) {
    if (!known.test(one.localName)) dangers.push('<' + one.localName + '>');
    if (one.localName === 'script' && one.type !== 'application/ld+json' && one.getAttribute('src') !== '/tissu.js' && !one.src.startsWith(location.origin + '/chunks/')) dangers.push('script ' + one.outerHTML);
    if (one.localName === 'form' && !one.classList.contains('search')) dangers.push('<form>');
    for (const { name, value } of one.attributes) {
      if (name.startsWith('on') || /^(style|srcdoc|action|formaction|background|xlink:href|http-equiv|ping|poster)$/.test(name)) dangers.push(one.localName + '[' + name + '=' + value + ']');
      if ((name === 'href' || name === 'src') && !own.has(value) && !/^(https?:[/][/]|mailto:[^?]*([?]subject=[^?&]*&body=[^?&]*)?$|tel:[+\\d]*$|#|[/]embed[/]|[/]$)/.test(value)) dangers.push(name + '=' + value);
      if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(value) && name !== 'content') turned.push(one.localName + '[' + name + ']');
    }
    if (one.localName !== 'script') for (const node of one.childNodes) if (node.nodeType === 3 && /[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]/.test(node.data)) turned.push(one.localName + ': ' + node.data);
  }
  return { title: document.title, text: document.body.textContent, dangers, turned, data: document.querySelector('script[type="application/ld+json"]').textContent };
})()`;

const look = async (address: string, script: boolean): Promise<Seen> => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(script);
    const strangers: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== service.origin) strangers.push(request.url());
    });
    page.on('dialog', (dialog) => {
      strangers.push(dialog.message());
      void dialog.dismiss();
    });
    const response = await page.goto(service.origin + address, { waitUntil: 'load' });
    assert.equal(response?.status(), 200, address);
    if (script) await page.waitForSelector('main > [data-state="content"]');
    const seen = (await page.evaluate(READ)) as Seen;
    assert.deepEqual(strangers, [], address);
    return seen;
  } finally {
    await context.close();
  }
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

POISONS.forEach((words, rank) => {
  const shown = squeeze(stripBidi(words));
  const id = `poisoned-${String(rank)}`;

  test(`is text on every page without script: ${shown}`, async () => {
    for (const widget of ['action-sheet', 'action-card', 'cooperation-diagram', 'action-list']) {
      const address = `/embed/${widget}${widget === 'action-list' ? '?per-page=100' : `?sheet=${id}`}`;
      const { title, text, dangers, turned, data } = await look(address, false);
      assert.deepEqual([...new Set(dangers)], [], address);
      assert.deepEqual([...new Set(turned)], [], address);
      assert.ok(title.endsWith('– Tissu'), title);
      JSON.parse(data);
      if (widget !== 'cooperation-diagram') assert.ok(squeeze(text).includes(shown), `${address}: ${squeeze(text)}`);
    }
  });

  test(`is text on the page of the whole sheet with the element in place: ${shown}`, async () => {
    const { title, dangers, turned } = await look(`/embed/action-sheet?sheet=${id}`, true);
    assert.deepEqual([...new Set(dangers)], []);
    assert.deepEqual([...new Set(turned)], []);
    assert.ok(title.endsWith('– Tissu'), title);
  });
});
