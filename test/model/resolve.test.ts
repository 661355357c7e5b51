import assert from 'node:assert/strict';
import test from 'node:test';
import { readDataset } from '../../src/model/api/dataset.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { fitsKind, PARAMETER_KINDS, type ParameterKind } from '../../src/model/api/parameters.js';
import { resolve, type Resolution } from '../../src/model/api/resolve.js';
import { ROUTES, type Route } from '../../src/model/api/routes.js';
import type { Page } from '../../src/model/schemas/page.js';
import type { Problem } from '../../src/model/schemas/problem.js';
import { randomDataset } from './random-dataset.js';

const dataset = randomDataset(5, 45);
const repository = new MemoryRepository(dataset, { now: () => new Date('2023-06-15') });
const get = (address: string, language: 'fr' | 'en' = 'fr'): Promise<Resolution> => {
  const [path = '', query] = address.split('?');
  return resolve(repository, path, new URLSearchParams(query), language);
};
const problemOf = async (address: string, language: 'fr' | 'en' = 'fr'): Promise<Problem> => {
  const answer = await get(address, language);
  assert.ok(answer.status !== 200, address);
  assert.equal(answer.problem.status, answer.status);
  return answer.problem;
};
const pageOf = async (address: string): Promise<Page<{ id: string }>> => {
  const answer = await get(address);
  assert.ok(answer.status === 200, JSON.stringify(answer));
  return answer.body as Page<{ id: string }>;
};

test('collections come by 20 from page 1, bounds are refused by name', async () => {
  const { meta, data } = await pageOf('action-sheets');
  assert.deepEqual(meta, { total: 45, page: 1, perPage: 20 });
  assert.equal(data.length, 20);
  for (const bad of [
    'page=0',
    'page=-1',
    'page=1.5',
    'page=',
    'page=1e1',
    'page=01',
    'page=%2B1',
    'page=x',
    'perPage=0',
    'perPage=101',
    'perPage=1000',
    'page=99999999999999',
  ]) {
    const problem = await problemOf(`action-sheets?${bad}`);
    assert.equal(problem.status, 400, bad);
    assert.equal(problem.parameter, bad.split('=')[0]);
    assert.equal(problem.type, '/problems/bad-parameter');
  }
  for (const list of ['territories', 'actors', 'indicators']) {
    assert.equal((await pageOf(`${list}?perPage=2`)).data.length, 2);
    assert.equal((await problemOf(`${list}?perPage=101`)).parameter, 'perPage');
  }
});

test('links keep the parameters in the order asked', async () => {
  const first = await pageOf(
    'action-sheets?q=eau%20us%C3%A9e%26&axis=land&axis=skills&utm_source=x&fbclid=y&UTM_term=z',
  );
  assert.equal(first.links?.self, 'action-sheets?q=eau%20us%C3%A9e%26&axis=land&axis=skills');
  const middle = await pageOf('action-sheets?page=2&perPage=10&sort=-date');
  assert.deepEqual(middle.links, {
    self: 'action-sheets?page=2&perPage=10&sort=-date',
    next: 'action-sheets?page=3&perPage=10&sort=-date',
    prev: 'action-sheets?page=1&perPage=10&sort=-date',
  });
  const past = await pageOf('action-sheets?perPage=10&page=50');
  assert.deepEqual([past.data.length, past.meta.total], [0, 45]);
  assert.deepEqual(past.links, { self: 'action-sheets?perPage=10&page=50', prev: 'action-sheets?perPage=10&page=5' });
  assert.deepEqual((await pageOf('action-sheets?q=zzzz')).links, { self: 'action-sheets?q=zzzz' });
  assert.equal((await pageOf('action-sheets')).links?.next, 'action-sheets?page=2');
});

test('following next visits every record once', async () => {
  const seen: string[] = [];
  for (let address: string | undefined = 'action-sheets?perPage=7&sort=title'; address;) {
    const page: Page<{ id: string }> = await pageOf(address);
    seen.push(...page.data.map(({ id }) => id));
    address = page.links?.next;
  }
  assert.equal(seen.length, 45);
  assert.equal(new Set(seen).size, 45);
});

test('an unknown parameter is named, with those that exist', async () => {
  const problem = await problemOf('action-sheets?axis=land&couleur=bleu');
  assert.equal(problem.parameter, 'couleur');
  assert.equal(problem.type, '/problems/unknown-parameter');
  assert.match(problem.detail!, /« couleur ».*q, axis/);
  assert.match((await problemOf('action-sheets?couleur=bleu', 'en')).detail!, /no parameter "couleur"/);
  assert.equal((await problemOf('territories/ti-0?x=1')).parameter, 'x');
  assert.equal((await problemOf('?x=1')).parameter, 'x');
  for (const name of ['__proto__', 'constructor', 'Axis', 'per-page', 'api', 'utm', 'data']) {
    assert.equal((await problemOf(`action-sheets?${name}=1`)).parameter, name);
  }
});

test('values are checked before anything is asked', async () => {
  const bad = [
    'territory=TI-1',
    'territory=',
    'territory=a/b',
    'territory=..',
    `territory=${'a'.repeat(81)}`,
    'actor=é',
    'intercommunality=12345678',
    'degree=6',
    'degree=-1',
    'degree=2.0',
    'year=23',
    'year=2023-01',
    'sort=size',
    'sort=--date',
    'sort=',
    'axis=',
    `q=${'a'.repeat(201)}`,
  ];
  for (const one of bad) {
    const problem = await problemOf(`action-sheets?${one}`);
    assert.deepEqual([problem.status, problem.parameter], [400, one.split('=')[0]], one);
  }
  assert.equal((await problemOf('network?minDegree=6')).parameter, 'minDegree');
  assert.equal((await problemOf('indicators/population/values?by=moon')).parameter, 'by');
  assert.equal((await problemOf('indicators/population/values?by=territory&period=2023-13')).parameter, 'period');
  assert.equal((await problemOf('indicators/population/values')).type, '/problems/missing-parameter');
  assert.equal((await get('action-sheets?q=')).status, 200, 'an empty search asks for nothing');
  assert.equal((await get('action-sheets?axis=a-code-of-tomorrow')).status, 200, 'unknown codes pass');
});

test('what may be given once is refused twice', async () => {
  for (const one of ['page=1&page=2', 'q=a&q=b', 'sort=date&sort=date']) {
    const problem = await problemOf(`action-sheets?${one}`);
    assert.deepEqual([problem.type, problem.parameter], ['/problems/repeated-parameter', one.split('=')[0]]);
  }
  assert.equal((await get('action-sheets?axis=land&axis=land')).status, 200);
});

test('what does not exist is 404 by its name', async () => {
  const cases: [string, string | undefined][] = [
    ['action-sheets/nothing', 'id'],
    ['territories/nothing', 'id'],
    ['actors/nothing', 'id'],
    ['indicators/nothing', 'id'],
    ['indicators/nothing/series', 'id'],
    ['indicators/nothing/values?by=territory', 'id'],
    ['indicators/population/series?territory=nothing', 'territory'],
    ['indicators/population/series?intercommunality=999999999&territory=ti-0', 'intercommunality'],
    ['indicators/population/series?territory=ti-0&compare=nothing', 'compare'],
    ['indicators/population/series?territory=nothing&compare=median', 'territory'],
    ['network?territory=nothing', 'territory'],
    ['network?territory=ti-0&actor=nothing', 'actor'],
    ['network?sheet=nothing', 'sheet'],
    ['geometry/moon.topojson', 'layer'],
    ['geometry/territories.topojson', 'layer'],
    ['nowhere', undefined],
    ['action-sheets/a/b', undefined],
    ['openapi.json', undefined],
    ['geometry/.topojson', undefined],
  ];
  for (const [address, parameter] of cases) {
    const problem = await problemOf(address);
    assert.deepEqual([problem.status, problem.parameter], [404, parameter], address);
  }
});

test('identifiers of the wrong form are 400', async () => {
  for (const address of [
    'action-sheets/A',
    'action-sheets/%2e%2e',
    'territories/a_b',
    'actors/é',
    `indicators/${'a'.repeat(81)}/series`,
  ]) {
    const problem = await problemOf(address);
    assert.deepEqual([problem.status, problem.parameter], [400, 'id'], address);
  }
});

test('one trailing slash is forgiven', async () => {
  assert.equal((await get('action-sheets/')).status, 200);
  assert.equal((await get('action-sheets//')).status, 404);
});

test('a stranger’s words are quoted short and without controls', async () => {
  const problem = await problemOf(`action-sheets?sort=${encodeURIComponent(`\u202e<b>\n${'x'.repeat(500)}`)}`);
  assert.ok(problem.detail!.length < 250);
  assert.doesNotMatch(problem.detail!, /[\p{Cc}\p{Cf}]/u);
  const long = await problemOf(`action-sheets?${'y'.repeat(500)}=1`);
  assert.ok(long.parameter!.length <= 81);
});

test('the detail is in the language asked for', async () => {
  const addresses = [
    'action-sheets?x=1',
    'action-sheets?page=0',
    'action-sheets?q=a&q=b',
    'indicators/population/values',
    'actors/nothing',
    'nowhere',
    '?x=1',
  ];
  for (const address of addresses) {
    const [french, english] = await Promise.all([problemOf(address, 'fr'), problemOf(address, 'en')]);
    assert.notEqual(french.detail, english.detail);
    assert.notEqual(french.title, english.title);
    assert.equal(french.type, english.type);
  }
});

test('the entry tells what there is', async () => {
  const answer = await get('');
  assert.ok(answer.status === 200);
  const body = answer.body as Record<string, unknown>;
  assert.equal(body['queries'], true);
  assert.deepEqual((body['counts'] as Record<string, number>)['actionSheets'], 45);
});

test('every route of the table answers its own examples, and its examples fit', async () => {
  for (const route of ROUTES as readonly Route[]) {
    assert.deepEqual(
      [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      route.parameters.filter((one) => one.in === 'path').map(({ name }) => name),
    );
    for (const { kind, example, name } of route.parameters) assert.ok(fitsKind(kind, example), `${route.id} ${name}`);
    const path = route.path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => route.parameters.find((one) => one.name === name)!.example,
    );
    const query = route.parameters
      .filter((one) => one.in === 'query')
      .map(({ name, example }) => `${name}=${encodeURIComponent(example)}`);
    const answer = await get(`${path}?${query.join('&')}`);
    assert.notEqual(answer.status, 400, `${route.id} ${JSON.stringify(answer)}`);
  }
  assert.equal(new Set(ROUTES.map(({ id }) => id)).size, ROUTES.length);
});

test('patterns of the table are whole', () => {
  for (const [kind, schema] of Object.entries(PARAMETER_KINDS)) {
    if ('pattern' in schema) assert.match(schema.pattern, /^\^.*\$$/, kind);
    assert.equal(fitsKind(kind as ParameterKind, '\u0000\n'), kind === 'code' || kind === 'text', kind);
  }
});

test('data that cannot be understood are reported and left out, and so are second records', () => {
  const reports: string[] = [];
  const read = readDataset(
    {
      territories: [{ id: 't', name: 'T' }, { id: 't', name: 'Again' }, { name: 'none' }],
      sheets: 'nothing',
      indicators: [{ id: 'i', label: 'I', decimals: 99 }],
      series: [{ indicator: 'i', periods: ['2020'], values: { '1': ['x', 1], '2': [2] } }],
    },
    ({ path }) => reports.push(path),
  );
  assert.deepEqual(
    read.territories.map(({ name }) => name),
    ['T'],
  );
  assert.deepEqual(read.sheets, []);
  assert.equal(read.indicators[0]!.decimals, 0);
  assert.deepEqual(read.series[0]!.values, { '2': [2] });
  assert.deepEqual(reports.sort(), [
    'indicators.0.decimals',
    'series.0.values.1',
    'sheets',
    'territories',
    'territories.2.id',
  ]);
});
