import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { WIDGETS as KIT_WIDGETS } from '../../src/embed/widgets.js';
import { WEAVES as DRAWN_WEAVES } from '../../src/ui/weave.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { element, html as markup, jsonLd } from '../../server/embed/html.js';
import { heading, paragraphs, shorten } from '../../server/embed/parts.js';
import { WEAVES } from '../../server/embed/weave.js';
import { ATTRIBUTES, WIDGETS } from '../../server/embed/widgets.js';
import { openMemoryStore } from '../../server/store/memory.js';
import { fakeRepository, folderOf, get, header, makeApp, NOW, ORIGIN, realRepository, ROOT } from './support.js';

const app = await makeApp();
const SHEET = 'eau-industrielle-norville';
const PAGES = [
  `/embed/action-sheet?sheet=${SHEET}`,
  `/embed/action-card?sheet=${SHEET}&variant=row`,
  '/embed/action-list',
  '/embed/action-list?territory=ti-2802&sort=-date',
  '/embed/action-list?axis=skills+land&page=2',
  '/embed/action-list?query=zzzz',
  '/embed/cooperation-diagram',
  '/embed/cooperation-diagram?territory=ti-2802&layout=rings',
  `/embed/cooperation-diagram?sheet=${SHEET}`,
  '/embed/cooperation-diagram?actor=ademe',
  '/embed/indicator?indicator=population&territory=ti-2802',
  '/embed/indicator-chart?indicator=population&intercommunality=200010700&compare=median',
  '/embed/indicator-chart?indicator=known-funding',
  '/embed/territory-map',
  '/embed/territory-map?territory=ti-2802',
  '/embed/territory-map?indicator=population&region=28',
];

test('texts are escaped where they stand', () => {
  const hostile = `"><script>alert('1')</script>&\0`;
  const page = markup`<p title="${hostile}">${hostile}${[hostile, 3, null, undefined, false, markup`<b>${'<'}</b>`]}</p>`;
  const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;\ufffd';
  assert.equal(page.toString(), `<p title="${escaped}">${escaped}${escaped}3<b>&lt;</b></p>`);
  assert.equal(element('tissu-x', [['sheet', '"<']], '<').toString(), '<tissu-x sheet="&quot;&lt;">&lt;</tissu-x>');
  const block = jsonLd({ name: '</script><!--\u2028\u2029&' }).toString();
  assert.equal(block.match(/<\/?script/g)?.length, 2);
  assert.doesNotMatch(block, /<!--|\u2028|\u2029|&/);
  assert.deepEqual(JSON.parse(block.replace(/<[^>]*>/g, '')), { name: '</script><!--\u2028\u2029&' });
});

test('parts of pages', () => {
  assert.equal(paragraphs('a\r\nb\n\n \nc\u2028d').map(String).join(''), '<p>a<br />b</p><p>c<br />d</p>');
  assert.equal(paragraphs(' \n ').length, 0);
  assert.equal(heading(0, 'x'), undefined);
  assert.equal(String(heading(7, 'x')), '<h6>x</h6>');
  assert.equal(shorten(` a\n b `), 'a b');
  const long = shorten('mot '.repeat(200));
  assert.ok(long.length <= 300 && long.endsWith('mot…'), long);
  // A text of 16,000 characters without a space is no reason to think for long.
  assert.equal(shorten('x'.repeat(16_000)).length, 300);
});

test('the glyph is the one that the elements draw', () => {
  assert.deepEqual(
    WEAVES.map(({ path, width }) => ({ path, width })),
    DRAWN_WEAVES.map(({ path, width }) => ({ path, width })),
  );
});

test('pages take the attributes that a link may carry', () => {
  assert.deepEqual([...WIDGETS].sort(), [...KIT_WIDGETS.keys()].sort());
  for (const widget of WIDGETS) {
    const own = [...(ATTRIBUTES.get(widget) ?? [])].filter(([name]) => name !== 'page').map(([name]) => name);
    const common = ['heading-level', 'lang', 'group', 'eager'];
    assert.deepEqual(own.sort(), [...new Set([...(KIT_WIDGETS.get(widget) ?? []), ...common])].sort(), widget);
  }
});

test('each page reads without script', async () => {
  for (const url of PAGES) {
    const response = await get(app, url);
    assert.equal(response.statusCode, 200, `${url} ${response.payload}`);
    assert.equal(header(response, 'content-type'), 'text/html; charset=utf-8');
    assert.equal(header(response, 'content-language'), 'fr');
    const page = response.payload;
    assert.match(page, /^<!doctype html>\s*<html lang="fr">/, url);
    assert.match(page, /<title>[^<]+ – Tissu<\/title>/, url);
    assert.match(page, /<meta name="description" content="[^"]{10,}"/, url);
    assert.match(page, new RegExp(`<link rel="canonical" href="${ORIGIN}/embed/`), url);
    assert.match(page, new RegExp(`type="application/json\\+oembed" href="${ORIGIN}/oembed\\?url=`), url);
    assert.equal(page.match(/<h1>/g)?.length, 1, `${url}: one h1`);
    assert.equal(page.match(/<main>/g)?.length, 1, url);
    assert.match(page, /<script type="module" src="\/tissu\.js"><\/script>/);
    assert.doesNotMatch(page, /\sstyle=|<style|\son\w+="|undefined|\[object|NaN|javascript:/, url);
    const block = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
    const data = JSON.parse(block) as Record<string, unknown>;
    assert.equal(data['@context'], 'https://schema.org');
    assert.ok(data['@type']);
    assert.match(String(data['url']), new RegExp(`^${ORIGIN}/embed/`));
  }
});

test('headings go down one level at a time', async () => {
  for (const url of PAGES) {
    const levels = [...(await get(app, url)).payload.matchAll(/<h([1-6])>/g)].map((match) => Number(match[1]));
    levels.reduce((before, level) => {
      assert.ok(level <= before + 1, `${url}: h${level} after h${before}`);
      return level;
    }, 0);
  }
});

test('the policy lets any site frame the page, and nothing else in', async () => {
  const response = await get(app, PAGES[0]!);
  const policy = header(response, 'content-security-policy') ?? '';
  assert.match(policy, /frame-ancestors \*/);
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.equal(header(response, 'x-frame-options'), undefined);
  assert.match(header(response, 'cache-control') ?? '', /^public/);
  assert.equal((await get(app, PAGES[0]!, { 'if-none-match': header(response, 'etag') ?? '' })).statusCode, 304);
});

test('a sheet is there whole', async () => {
  const repository = await realRepository();
  const { data } = await repository.actionSheets({
    ...Object.fromEntries(
      ['axis', 'status', 'theme', 'degree', 'form', 'territory', 'leadFamily', 'year', 'intercommunality', 'actor'].map(
        (name) => [name, []],
      ),
    ),
    q: '',
    sort: 'title',
    reversed: false,
    page: 1,
    perPage: 100,
  } as unknown as Parameters<typeof repository.actionSheets>[0]);
  for (const { id } of data) {
    const sheet = await repository.actionSheet(id);
    assert.ok(sheet);
    const page = (await get(app, `/embed/action-sheet?sheet=${id}`)).payload;
    const seen = (text: string): void => {
      assert.ok(page.includes(markup`${text}`.toString()), `${id}: ${text}`);
    };
    seen(sheet.title);
    seen(sheet.summary);
    for (const { actor, role } of sheet.partners) for (const text of [actor.name, role ?? '']) seen(text);
    for (const { label } of [...sheet.milestones, ...sheet.indicators]) seen(label);
    for (const { url } of sheet.sources) seen(`href="${url}"`.slice(6, -1));
    for (const line of (sheet.caveat ?? '').split('\n')) seen(line.trim());
    if (sheet.programme?.link === 'territory')
      seen('Action située dans le territoire, sans lien établi avec le contrat');
    if (sheet.programme?.link === 'none') seen('Hors programme');
    if (sheet.status === 'to_check') assert.match(page, /À vérifier|En retard/, id);
  }
});

const BARE: ActionSheet = {
  id: 'bare',
  title: '<img src=x onerror=alert(1)> \u202etitre',
  summary: '',
  territory: null,
  intercommunality: null,
  themes: [],
  status: 'a-new-status',
  milestones: [{ label: '<b>' }],
  partners: [],
  indicators: [],
  documents: [{ title: 'piège', url: 'javascript:alert(1)' }],
  sources: [{ url: 'data:text/html,x', publisher: '' }],
  description: 'x'.repeat(16_000),
  lead: { id: 'a', name: '"><script>', kind: 'a-new-kind' },
};

test('a hostile and poor sheet is only text', async () => {
  const hostile = await makeApp({
    repository: fakeRepository({
      actionSheet: () => Promise.resolve(BARE),
      network: () => Promise.resolve({ actors: [], links: [] }),
      similar: () => Promise.resolve({ data: [], meta: { total: 0, page: 1, perPage: 5 } }),
    }),
  });
  for (const widget of ['action-sheet', 'action-card']) {
    const page = (await get(hostile, `/embed/${widget}?sheet=bare`)).payload;
    assert.doesNotMatch(page, /<img|<b>|"><script>|\u202e|href="(?:javascript|data):/, widget);
    assert.match(page, /a-new-status/);
    assert.match(page, /non renseigné/);
    assert.match(page, /non daté/);
  }
});

test('a page says of when it is as far as it is known', async () => {
  const saidOf = async (updatedAt: string, language: string): Promise<string | undefined> => {
    const app = await makeApp({
      repository: fakeRepository({
        actionSheet: () => Promise.resolve({ ...BARE, updatedAt }),
        network: () => Promise.resolve({ actors: [], links: [] }),
        similar: () => Promise.resolve({ data: [], meta: { total: 0, page: 1, perPage: 5 } }),
      }),
    });
    const { payload } = await get(app, `/embed/action-sheet?sheet=bare&lang=${language}`);
    return /(?:Mise à jour|Updated)[^.]*/.exec(payload)?.[0];
  };
  assert.equal(await saidOf('2020-02', 'fr'), 'Mise à jour\u00a0: février 2020');
  assert.equal(await saidOf('2020', 'fr'), 'Mise à jour\u00a0: 2020');
  assert.equal(await saidOf('2020-02-01', 'fr'), 'Mise à jour\u00a0: 1er février 2020');
  assert.equal(await saidOf('2020-02-11', 'en'), 'Updated: 11 February 2020');
  assert.equal(await saidOf('2020-02', 'en'), 'Updated: February 2020');
});

/** A sheet that has everything a page can show. */
const FULL = {
  id: 'full',
  title: 'Complète',
  themes: ['eit'],
  territory: { id: 'ti-1', name: 'Ici' },
  description: [
    '# Un titre',
    'Un **mot** et [un lien](https://exemple.fr/?a=1&b=2), [piège](javascript:alert(1)).',
    '### Un autre, plus bas',
    '3. trois\n4. quatre',
    '> cité <b>ici</b>',
    '```\n<code> & co\n```',
  ].join('\n\n'),
  milestones: [
    { date: '2024', label: 'Ouverture', done: true },
    { label: 'Bilan', done: false },
  ],
  documents: [
    { title: 'Plan', url: 'https://exemple.fr/plan.pdf', mediaType: 'application/pdf', bytes: 1_234_567 },
    { title: 'Note', url: 'https://exemple.fr/n', mediaType: 'x/y', bytes: -4 },
  ],
  contact: { role: 'Chef de projet', email: 'ti@exemple.fr', phone: '+33 1 23 45 67 89', url: 'https://exemple.fr/c' },
  verifiedAt: '2020-01-15',
  updatedAt: '2020-02',
};

test('long texts, documents, contact, last check and similar sheets read without script', async () => {
  const repository = await openMemoryStore({
    folder: folderOf({
      'action-sheets.json': JSON.stringify([
        FULL,
        { id: 'other', title: 'Autre <i>', themes: ['eit'], territory: { id: 'ti-2', name: 'Là-bas' } },
      ]),
    }),
    now: () => NOW,
  });
  const full = await makeApp({ repository });
  const page = (await get(full, '/embed/action-sheet?sheet=full')).payload
    .replace(/\s+/g, ' ')
    .replace(/<\/a >/g, '</a>');
  for (const part of [
    '<h3>Description</h3><div class="text"><h4>Un titre</h4>',
    '<strong>mot</strong> et <a href="https://exemple.fr/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer"',
    ', piège.</p>',
    '<h5>Un autre, plus bas</h5>',
    '<ol start="3">',
    '<blockquote><p>cité &lt;b&gt;ici&lt;/b&gt;</p></blockquote>',
    '<pre><code>&lt;code&gt; &amp; co</code></pre>',
    'Ouverture<span class="detail">, fait</span>',
    'Bilan<span class="detail">, à venir</span>',
    'PDF, 1,2 Mo',
    'Chef de projet',
    'href="mailto:ti@exemple.fr"',
    'href="tel:+33123456789"',
    '<dt>Vérification</dt> <dd><strong>15 janvier 2020, il y a plus de 6 ans</strong></dd>',
    '<h3>Des actions proches ailleurs</h3>',
    '<a href="/embed/action-sheet?sheet=other">Autre &lt;i&gt;</a>, Là-bas',
    'Même thème : ',
  ]) {
    assert.ok(page.includes(part), `${part} in ${page}`);
  }
  assert.doesNotMatch(page, /javascript:|\(x|undefined|<i>/);
  const english = (await get(full, '/embed/action-sheet?sheet=full&lang=en')).payload
    .replace(/\s+/g, ' ')
    .replace(/<\/a >/g, '</a>');
  for (const part of ['PDF, 1.2 MB', '<dt>Checked</dt>', 'Similar actions elsewhere', 'Same theme: ']) {
    assert.ok(english.includes(part), part);
  }
});

test('a territory without any sheet leads to those of comparable ones, with the reasons', async () => {
  const repository = await realRepository();
  const { data } = await repository.territories({ page: 1, perPage: 100, region: ['28'], q: '' });
  const counts = await Promise.all(
    data.map(async ({ id }) =>
      (await get(app, `/v1/action-sheets?territory=${id}`)).json<{ meta: { total: number } }>(),
    ),
  );
  const empty = data.find((_, rank) => counts[rank]!.meta.total === 0)!;
  const page = (await get(app, `/embed/action-list?territory=${empty.id}`)).payload;
  assert.equal(page.match(/\/embed\/action-sheet\?sheet=/g)?.length, 3);
  assert.match(page, /À voir dans des territoires comparables/);
  assert.match(page, /même région \(Normandie\)|population proche \([\d\s]+ habitants, ici/u);
  const levels = [...page.matchAll(/<h([1-6])>/g)].map((match) => Number(match[1]));
  assert.ok(
    levels.every((level, rank) => level <= (levels[rank - 1] ?? 0) + 1),
    levels.join(),
  );
  // What a filter leaves empty is another matter.
  assert.doesNotMatch((await get(app, '/embed/action-list?query=zzzz')).payload, /territoires comparables/);
  const told = await makeApp({
    repository: await openMemoryStore({
      folder: join(ROOT, 'data'),
      now: () => NOW,
      entry: { reporting: { email: 'donnees@tissu.example' } },
    }),
  });
  assert.match(
    (await get(told, `/embed/action-list?territory=${empty.id}`)).payload,
    /href="mailto:donnees@tissu\.example\?subject=[^"&?]+&amp;body=[^"&?]+"/,
  );
  // Nobody is told to write to an address that nobody gave.
  const untold = (await get(app, `/embed/action-list?territory=${empty.id}`)).payload;
  assert.match(untold, /href="mailto:\?subject=[^"&?]+&amp;body=[^"&?]+"/);
  assert.match(untold, /le message s’ouvre sans destinataire/);
});

test('the element stands around the content where there is one', async () => {
  const card = (await get(app, `/embed/action-card?sheet=${SHEET}&variant=row&utm_source=x`)).payload;
  const tag = /<tissu-action-card([^>]*)>/.exec(card)?.[1];
  assert.equal(tag, ` sheet="${SHEET}" variant="row" heading-level="2"`);
  assert.match(card, new RegExp(`<a href="/embed/action-sheet\\?sheet=${SHEET}">`));
  const list = (await get(app, '/embed/action-list?axis=skills&axis=land,transition&per-page=5&lang=fr')).payload;
  assert.match(list, /<tissu-action-list axis="skills land transition" per-page="5" heading-level="2">/);
  const sheet = (await get(app, `/embed/action-sheet?sheet=${SHEET}`)).payload;
  assert.match(sheet, new RegExp(`<tissu-action-sheet sheet="${SHEET}" heading-level="2"><article`));
  const map = (await get(app, '/embed/territory-map?indicator=population&region=28')).payload;
  assert.match(map, /<tissu-territory-map region="28" indicator="population" heading-level="2"><article/);
  assert.match(map, /<th scope="row">\s*<a href="\/embed\/territory-map\?territory=ti-2802">/);
  assert.doesNotMatch((await get(app, '/embed/action-list?page=2')).payload, /<tissu-/);
});

test('what chooses is canonical, what decorates is not', async () => {
  const canonicalOf = async (url: string): Promise<string | undefined> =>
    /rel="canonical" href="([^"]*)"/.exec((await get(app, url)).payload)?.[1];
  assert.equal(
    await canonicalOf(`/embed/action-card?variant=row&eager&sheet=${SHEET}&utm_source=x&heading-level=4`),
    `${ORIGIN}/embed/action-card?sheet=${SHEET}`,
  );
  assert.equal(
    await canonicalOf('/embed/action-list?sort=title&territory=ti-2802&facets'),
    `${ORIGIN}/embed/action-list?territory=ti-2802&amp;sort=title`,
  );
});

test('the pages of a list lead to one another', async () => {
  const seen = new Set<string>();
  let url: string | undefined = '/embed/action-list?sort=title';
  while (url !== undefined) {
    const { payload } = await get(app, url);
    for (const [, id] of payload.matchAll(/\/embed\/action-sheet\?sheet=([a-z0-9-]+)"/g)) seen.add(id!);
    url = /rel="next"\s+href="([^"]*)"/.exec(payload)?.[1]?.replaceAll('&amp;', '&');
  }
  assert.equal(seen.size, 34);
});

test('English when the address asks for it', async () => {
  const response = await get(app, `/embed/action-sheet?sheet=${SHEET}&lang=en`);
  assert.match(response.payload, /<html lang="en">/);
  assert.match(response.payload, /<h3>Funding<\/h3>/);
  assert.equal(header(response, 'content-language'), 'en');
  // The visitor's own language does not choose: the page is the same for everybody.
  const asked = await get(app, `/embed/action-sheet?sheet=${SHEET}`, { 'accept-language': 'en' });
  assert.match(asked.payload, /<html lang="fr">/);
});

test('nobody shows their own data here', async () => {
  for (const name of ['api', 'data', 'API', 'Data']) {
    for (const widget of WIDGETS) {
      const response = await get(app, `/embed/${widget}?sheet=${SHEET}&${name}=https://evil.example/v1/`);
      assert.equal(response.statusCode, 400, `${widget} ${name}`);
      assert.match(header(response, 'content-type') ?? '', /^text\/html/);
      assert.doesNotMatch(response.payload, /evil\.example/);
    }
  }
});

test('what cannot be shown has a page in French, and a way on', async () => {
  const cases: [string, number][] = [
    ['/embed/action-sheet?sheet=nothing', 404],
    ['/embed/action-card?sheet=nothing', 404],
    ['/embed/action-list?territory=nothing', 404],
    ['/embed/cooperation-diagram?actor=nothing', 404],
    ['/embed/indicator?indicator=nothing', 404],
    ['/embed/indicator-chart?indicator=population&territory=nothing', 404],
    ['/embed/territory-map?territory=nothing', 404],
    ['/embed/territory-map?indicator=nothing', 404],
    ['/embed/nothing', 404],
    ['/embed/', 404],
    ['/embed/action-sheet/', 404],
    ['/embed/__proto__', 404],
    ['/embed/action-sheet', 400],
    ['/embed/action-sheet?sheet=', 400],
    ['/embed/action-sheet?sheet=..%2f..%2fetc', 400],
    ['/embed/action-sheet?sheet=%00', 400],
    [`/embed/action-sheet?sheet=${'x'.repeat(81)}`, 400],
    [`/embed/action-sheet?sheet=${SHEET}&sheet=other`, 400],
    ['/embed/action-sheet?sheet=%zz', 400],
    [`/embed/action-card?sheet=${SHEET}&variant=%22%3E%3Cscript%3E`, 400],
    ['/embed/action-list?per-page=1000', 400],
    ['/embed/action-list?page=0', 400],
    ['/embed/indicator?indicator=population&intercommunality=12', 400],
  ];
  for (const [url, status] of cases) {
    const response = await get(app, url);
    assert.equal(response.statusCode, status, url);
    assert.equal(header(response, 'content-type'), 'text/html; charset=utf-8');
    assert.match(response.payload, /<html lang="fr">/);
    assert.match(response.payload, /<h1>/);
    assert.match(response.payload, /<a href="\/embed\/action-list">/);
    assert.match(response.payload, /<meta name="robots" content="noindex"/);
    assert.equal(header(response, 'cache-control'), 'no-store');
    assert.doesNotMatch(response.payload, /"><script>|<tissu-/);
  }
});

test('a failure behind a page is a page', async () => {
  const failing = await makeApp({
    repository: fakeRepository({ actionSheet: () => Promise.reject(new Error('secret')) }),
  });
  const response = await get(failing, `/embed/action-sheet?sheet=${SHEET}`);
  assert.equal(response.statusCode, 500);
  assert.match(header(response, 'content-type') ?? '', /^text\/html/);
  assert.doesNotMatch(response.payload, /secret/);
});

test('too many requests are told in a page, too', async () => {
  const limited = await makeApp({ requestsPerMinute: 1 });
  assert.equal((await get(limited, PAGES[0]!)).statusCode, 200);
  const response = await get(limited, PAGES[0]!);
  assert.equal(response.statusCode, 429);
  assert.match(header(response, 'content-type') ?? '', /^text\/html/);
  assert.match(response.payload, /Réessayez dans \d+ s/);
  assert.ok(Number(header(response, 'retry-after')) > 0);
});

test('from a version’s folder the way leads to the page', async () => {
  const response = await get(app, `/9.8.7/embed/action-sheet?sheet=${SHEET}`);
  assert.equal(response.statusCode, 308);
  assert.equal(header(response, 'location'), `/embed/action-sheet?sheet=${SHEET}`);
});
