import assert from 'node:assert/strict';
import test from 'node:test';
import { get, header, json, listen, makeApp, VERSION } from './support.js';

const app = await makeApp();
const body = async (url: string): Promise<Record<string, unknown>> => {
  const response = await get(app, url);
  assert.equal(response.statusCode, 200, `${url}: ${response.payload}`);
  return json(response);
};
interface Page {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly meta: { readonly total: number; readonly page: number; readonly perPage: number };
  readonly links: { readonly self: string; readonly next?: string; readonly prev?: string };
  readonly facets?: Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;
}
const page = async (url: string): Promise<Page> => (await body(url)) as unknown as Page;

test('the entry document says what there is', async () => {
  const entry = await body('/v1/');
  assert.equal(entry['queries'], true);
  assert.deepEqual(
    { ...(entry['counts'] as object) },
    { ...(entry['counts'] as object), territories: 183, intercommunalities: 641, actionSheets: 34, indicators: 6 },
  );
  for (const key of ['name', 'version', 'licence', 'updatedAt', 'links']) assert.ok(entry[key], key);
  for (const link of Object.values(entry['links'] as Record<string, string>)) await body(`/v1/${link}`);
});

test('without its last slash the entry document moves to its address', async () => {
  const response = await get(app, '/v1?utm_source=x');
  assert.equal(response.statusCode, 308);
  assert.equal(header(response, 'location'), '/v1/?utm_source=x');
});

test('territories, all and one', async () => {
  const { data, meta } = await page('/v1/territories?region=28&perPage=100');
  assert.ok(meta.total > 3 && meta.total < 30);
  assert.ok(data.every((territory) => (territory['region'] as { code: string }).code === '28'));
  const found = await page('/v1/territories?q=axe%20seine');
  assert.ok(found.data.some(({ id }) => id === 'ti-2802'));
  const territory = await body('/v1/territories/ti-2802');
  assert.equal(territory['name'], 'Axe Seine');
  assert.ok((territory['intercommunalities'] as { siren: string }[]).some(({ siren }) => siren === '200010700'));
});

test('action sheets, a page in brief and one whole', async () => {
  const { data, meta, facets } = await page('/v1/action-sheets?territory=ti-2802');
  assert.equal(meta.total, 2);
  assert.deepEqual(meta, { total: 2, page: 1, perPage: 20 });
  assert.deepEqual(Object.keys(facets ?? {}).sort(), [
    'axis',
    'degree',
    'form',
    'leadFamily',
    'status',
    'territory',
    'theme',
    'year',
  ]);
  assert.ok(data.every((sheet) => !('description' in sheet)));
  const sheet = await body('/v1/action-sheets/eau-industrielle-norville');
  assert.equal(sheet['title'], 'Réhabiliter et agrandir l’usine d’eau industrielle de Norville');
  assert.ok((sheet['sources'] as unknown[]).length > 0);
});

test('the search finds what was meant', async () => {
  const titles = async (q: string): Promise<string[]> =>
    (await page(`/v1/action-sheets?q=${encodeURIComponent(q)}`)).data.map(({ id }) => String(id));
  assert.ok((await titles('EAU INDUSTRIELLES')).includes('eau-industrielle-norville'));
  assert.ok((await titles('l’écoles de production')).length > 1);
  assert.deepEqual(await titles('zzzzqqq'), []);
  assert.deepEqual(await titles('vapeur tereos'), ['vapeur-ecostuair-tereos']);
  for (const [one, other] of [
    ['vapeur tereos', 'tereos vapeur'],
    ['école production', 'production école'],
    ['usine industrie', 'industrie usine'],
    ['tereos vap', 'tereos vapeur'],
  ] as const) {
    assert.deepEqual(await titles(one), await titles(other), one);
  }
});

test('pages follow one another, in the body and in the header', async () => {
  const seen: string[] = [];
  let url: string | undefined = '/v1/action-sheets?perPage=10&sort=title';
  let turns = 0;
  while (url !== undefined) {
    const response = await get(app, url);
    const { data, links, meta } = response.json<Page>();
    seen.push(...data.map(({ id }) => String(id)));
    const next = /<([^>]*)>; rel="next"/.exec(header(response, 'link') ?? '')?.[1];
    assert.equal(next, links.next === undefined ? undefined : `/v1/${links.next}`);
    assert.equal(/rel="prev"/.test(header(response, 'link') ?? ''), meta.page > 1);
    url = next;
    assert.ok(++turns <= 4);
  }
  assert.equal(new Set(seen).size, 34);
  const beyond = await page('/v1/action-sheets?page=99');
  assert.deepEqual([beyond.data.length, beyond.meta.total], [0, 34]);
});

test('the network of a territory, a sheet, an actor, and of all', async () => {
  const network = async (query: string) =>
    (await body(`/v1/network${query}`)) as unknown as {
      actors: { id: string }[];
      links: { from: string; to: string; degree?: number; status: string }[];
    };
  for (const query of ['', '?territory=ti-2802', '?sheet=eau-industrielle-norville', '?actor=ademe']) {
    const { actors, links } = await network(query);
    const ids = new Set(actors.map(({ id }) => id));
    assert.ok(links.length > 0, query);
    assert.ok(
      links.every(({ from, to }) => ids.has(from) && ids.has(to)),
      query,
    );
  }
  const placeOf = async (query: string) => (await body(`/v1/network${query}`))['territory'];
  assert.deepEqual(await placeOf('?territory=ti-2802'), { id: 'ti-2802', name: 'Axe Seine' });
  for (const query of ['', '?actor=ademe', '?territory=ti-2802&territory=ti-4415']) {
    assert.equal(await placeOf(query), undefined, query);
  }
  assert.ok((await network('?minDegree=3')).links.every(({ degree }) => (degree ?? 0) >= 3));
  assert.ok((await network('?linkStatus=planned')).links.every(({ status }) => status === 'planned'));
});

test('actors, all and one with its links', async () => {
  assert.ok((await page('/v1/actors?q=caux%20seine')).data.some(({ id }) => id === 'caux-seine-agglo'));
  const actor = await body('/v1/actors/ademe');
  assert.equal(actor['name'], 'ADEME');
  assert.ok((actor['links'] as unknown[]).length > 0);
});

test('indicators: definitions, series, values', async () => {
  assert.equal((await page('/v1/indicators')).meta.total, 6);
  assert.equal((await body('/v1/indicators/population'))['unit'], 'hab.');
  const series = (await body('/v1/indicators/population/series?intercommunality=200010700&compare=median')) as {
    points?: { period: string; value: number }[];
    compare?: object;
  };
  assert.equal(series.points?.find(({ period }) => period === '2025')?.value, 77_968);
  assert.ok(series.compare);
  for (const by of ['territory', 'intercommunality']) {
    const values = (await body(`/v1/indicators/population/values?by=${by}&period=2025&region=28`)) as {
      values?: { id: string; value: number | null }[];
    };
    assert.ok((values.values ?? []).length > 3, by);
  }
});

test('contours, with their attribution', async () => {
  for (const layer of ['territories', 'departments', 'regions']) {
    const geometry = await body(`/v1/geometry/${layer}.topojson`);
    assert.equal(geometry['type'], 'Topology');
    assert.match(String(geometry['attribution']), /ANCT.*IGN.*Licence Ouverte/);
  }
});

test('any page may ask, without credentials', async () => {
  const response = await get(app, '/v1/', { origin: 'https://commune.example' });
  assert.equal(header(response, 'access-control-allow-origin'), '*');
  assert.equal(header(response, 'access-control-allow-credentials'), undefined);
  assert.equal(header(response, 'access-control-expose-headers'), 'ETag, Link, Retry-After');
  assert.equal(header(response, 'cross-origin-resource-policy'), 'cross-origin');
  assert.equal(header(response, 'x-content-type-options'), 'nosniff');
});

test('preflights are answered, for any address', async () => {
  for (const url of ['/v1/action-sheets', '/tissu.js', '/nowhere']) {
    const response = await app.inject({
      method: 'OPTIONS',
      url,
      headers: {
        origin: 'https://commune.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    });
    assert.equal(response.statusCode, 204);
    assert.equal(response.rawPayload.length, 0);
    assert.equal(header(response, 'access-control-allow-origin'), '*');
    assert.equal(header(response, 'access-control-allow-methods'), 'GET, HEAD, OPTIONS');
    assert.ok(header(response, 'access-control-allow-headers'));
    assert.ok(Number(header(response, 'access-control-max-age')) > 0);
  }
});

test('the same API stands beside the script of a version', async () => {
  const here = await get(app, '/v1/action-sheets?axis=land');
  const there = await get(app, `/${VERSION}/v1/action-sheets?axis=land`);
  assert.equal(there.payload, here.payload);
  assert.equal((await get(app, `/${VERSION}/v1/openapi.json`)).statusCode, 200);
});

test('no cookie, ever', async () => {
  const urls = [
    '/',
    '/v1/',
    '/v1/action-sheets',
    '/tissu.js',
    '/embed/action-list',
    '/oembed',
    '/nowhere',
    '/embed.css',
  ];
  for (const url of urls) {
    const response = await get(app, url, { cookie: 'session=1' });
    assert.equal(header(response, 'set-cookie'), undefined, url);
  }
});

test('over a real connection, as a browser asks', async () => {
  const listening = await makeApp();
  const port = await listen(listening);
  const address = `http://127.0.0.1:${port}/v1/action-sheets?q=${encodeURIComponent('école')}`;
  const response = await fetch(address, { headers: { 'accept-encoding': 'br' } });
  assert.equal(response.headers.get('content-encoding'), 'br');
  const answer = (await response.json()) as Page;
  assert.ok(answer.meta.total > 0);
  const again = await fetch(address, {
    headers: { 'accept-encoding': 'br', 'if-none-match': response.headers.get('etag') ?? '' },
  });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});
