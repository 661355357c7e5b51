import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { path } from '../../scripts/lib/paths.mjs';
import { startService, versionOfPackage } from '../../scripts/lib/service.js';
import { ALL_SHOWN, ELEMENTS, faultsIn, snippet, startSite, strictPolicy } from './site.js';

const VERSION = versionOfPackage();
const OTHER = '9.8.7';
const CARD = ELEMENTS.get('tissu-action-card')!;

/** The same files as another release would bring them. */
const otherRelease = mkdtempSync(join(tmpdir(), 'tissu-release-'));
cpSync(path('dist'), otherRelease, { recursive: true });
for (const entry of readdirSync(otherRelease, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
  const file = join(entry.parentPath, entry.name);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(`"${VERSION}"`, `"${OTHER}"`));
}
const other = await startService({ distribution: otherRelease, version: OTHER });
after(async () => {
  await other.close();
  rmSync(otherRelease, { recursive: true });
});

/** Scripts of a page, in order; `{a}` is the service, `{b}` the one with the other release. */
const PAGES = new Map<string, readonly string[]>([
  ['twice', ['{a}/tissu.js', `{a}/${VERSION}/tissu.js`]],
  ['query', ['{a}/tissu.js', '{a}/tissu.js?ver=6.5']],
  ['loader-and-all', ['{a}/tissu.js', '{a}/tissu.all.js']],
  ['all-and-loader', ['{a}/tissu.all.js', '{a}/tissu.js']],
  ['older-first', ['{a}/tissu.js', '{b}/tissu.js']],
  ['newer-first', ['{b}/tissu.js', '{a}/tissu.js']],
  ['older-all-first', ['{a}/tissu.all.js', '{b}/tissu.all.js']],
  ['older-loader-newer-all', ['{a}/tissu.js', '{b}/tissu.all.js']],
]);

const site = await startSite((asked, origin) => {
  const scripts = PAGES.get(asked.slice(1));
  if (!scripts) return undefined;
  const tags = scripts
    .map((script) => script.replace('{a}', origin).replace('{b}', other.origin))
    .map((address) => `<script type="module" src="${address}"></script>`);
  const html = snippet(origin, CARD).replace(/<script[^>]*><\/script>/, tags.join('\n'));
  return { html, policy: strictPolicy(`${origin} ${other.origin}`) };
});

for (const [name, scripts] of PAGES) {
  test(`two copies on one page: ${name}`, async () => {
    const visit = await site.visit(`/${name}`);
    await visit.until(ALL_SHOWN, 'the card shows its content');
    await visit.page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual(
      faultsIn(visit.console).filter((text) => text.startsWith('uncaught')),
      [],
    );
    assert.deepEqual((await visit.seen()).violations, []);

    const first = scripts[0]!.startsWith('{a}') ? VERSION : OTHER;
    assert.equal(await visit.page.evaluate('globalThis.Tissu.version'), first);
    const notices = visit.console.filter((text) => text.includes('[tissu]'));
    assert.ok(notices.length >= 1, 'a notice says which copy stays');
    assert.ok(
      notices.some((text) => text.includes(first)),
      notices.join('\n'),
    );
    assert.deepEqual(
      Object.keys(
        (await visit.page.evaluate(
          'Object.fromEntries(Object.keys(globalThis).filter((key) => /tissu/i.test(key)).map((key) => [key, 1]))',
        )) as object,
      ).filter((key) => key !== 'seenByTest'),
      ['Tissu'],
      'one global',
    );
  });
}
