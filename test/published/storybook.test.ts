import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import test, { after } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { path } from '../../scripts/lib/paths.mjs';
import { filesBelow } from '../support/modules.js';

const FOLDER = path('storybook-static');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
  const file = join(FOLDER, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
  if (!file.startsWith(FOLDER) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    .end(readFileSync(file));
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { executablePath, args, headless } = await findBrowser();
const browser = await launch({ executablePath, args, headless });
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly importPath: string;
}
const { entries } = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const all = Object.values(entries);
const components = filesBelow('src/components', ['.define.ts']).map((file) => file.split('/')[2]!);

test('every element has its stories and its page of reference', () => {
  for (const name of components) {
    const own = all.filter(({ importPath }) => importPath.endsWith(`/${name}.stories.ts`));
    assert.ok(
      own.some(({ type }) => type === 'story'),
      name,
    );
    assert.ok(
      own.some(({ type }) => type === 'docs'),
      name,
    );
  }
});

for (const name of components) {
  test(`the stories of ${name} are drawn offline`, async () => {
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    const story = all.find(({ importPath, type }) => type === 'story' && importPath.endsWith(`/${name}.stories.ts`))!;
    await page.goto(
      `${origin}/iframe.html?id=${encodeURIComponent(story.id)}&viewMode=story&globals=theme:dark;language:en;width:320px`,
    );
    await page.waitForSelector(`.tissu-host[data-theme=dark][data-width="320px"][lang=en] tissu-${name}`, {
      timeout: 20_000,
    });
    assert.equal(await page.$eval('.tissu-host', (host) => host.getBoundingClientRect().width), 320);
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(errors, []);
    await page.close();
  });
}
