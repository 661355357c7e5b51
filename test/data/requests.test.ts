import assert from 'node:assert/strict';
import test from 'node:test';
import { actorRequest } from '../../src/data/requests/actor.js';
import { comparableRequest } from '../../src/data/requests/comparable.js';
import { entryRequest } from '../../src/data/requests/entry.js';
import { geometryRequest } from '../../src/data/requests/geometry.js';
import { indicatorRequest } from '../../src/data/requests/indicator.js';
import { networkRequest } from '../../src/data/requests/network.js';
import { seriesRequest } from '../../src/data/requests/series.js';
import { sheetRequest } from '../../src/data/requests/sheet.js';
import { sheetsRequest } from '../../src/data/requests/sheets.js';
import { territoriesRequest } from '../../src/data/requests/territories.js';
import { territoryRequest } from '../../src/data/requests/territory.js';
import { similarRequest } from '../../src/data/requests/similar.js';
import { valuesRequest } from '../../src/data/requests/values.js';
import { TissuError } from '../../src/errors/tissu-error.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { readRequest } from '../../src/model/api/read-request.js';
import { resolve } from '../../src/model/api/resolve.js';
import { randomDataset } from '../model/random-dataset.js';

const refuses = (make: () => unknown, attribute: string): void => {
  assert.throws(make, (error) => {
    assert.ok(error instanceof TissuError, String(error));
    assert.deepEqual([error.code, error.context['attribute']], ['bad-attribute', attribute]);
    return true;
  });
};

test('one question has one address', () => {
  assert.equal(
    sheetsRequest([
      ['year', '2023'],
      ['axis', 'land'],
      ['q', 'eau & œuvre'],
      ['axis', 'innovation'],
      ['axis', 'land'],
      ['page', '1'],
      ['perPage', '20'],
      ['sort', 'relevance'],
    ]).path,
    'action-sheets?axis=innovation&axis=land&q=eau%20%26%20%C5%93uvre&year=2023',
  );
  assert.equal(sheetsRequest([]).path, 'action-sheets');
  assert.equal(sheetsRequest([['q', '']]).path, 'action-sheets');
  assert.equal(
    sheetsRequest([
      ['page', '2'],
      ['perPage', '12'],
      ['sort', '-date'],
    ]).path,
    'action-sheets?page=2&perPage=12&sort=-date',
  );
  assert.equal(
    networkRequest({ territory: ['t2', 't1'], minDegree: 2, linkStatus: 'existing' }).path,
    'network?linkStatus=existing&minDegree=2&territory=t1&territory=t2',
  );
  assert.equal(networkRequest({ actor: 'a', sheet: undefined }).path, 'network?actor=a');
  assert.equal(networkRequest({}).path, 'network');
  assert.equal(
    seriesRequest('population', { territory: 'ti-1', compare: 'median' }).path,
    'indicators/population/series?compare=median&territory=ti-1',
  );
  assert.equal(
    seriesRequest('population', { territory: 'ti-1', intercommunality: '200010700' }).path,
    'indicators/population/series?intercommunality=200010700',
  );
  assert.equal(seriesRequest('population').path, 'indicators/population/series');
  assert.equal(
    valuesRequest('population', { by: 'territory', region: ['32', '28'] }).path,
    'indicators/population/values?by=territory&region=28&region=32',
  );
  assert.equal(
    territoriesRequest({ region: '28', q: 'seine', perPage: 100 }).path,
    'territories?perPage=100&q=seine&region=28',
  );
  assert.equal(territoriesRequest().path, 'territories');
  assert.equal(sheetRequest('a-1').path, 'action-sheets/a-1');
  assert.equal(actorRequest('a').path, 'actors/a');
  assert.equal(territoryRequest('t').path, 'territories/t');
  assert.equal(indicatorRequest('i').path, 'indicators/i');
  assert.equal(geometryRequest('regions').path, 'geometry/regions.topojson');
  assert.equal(similarRequest('a-1').path, 'action-sheets/a-1/similar');
  assert.equal(similarRequest('a-1', { perPage: 3, page: 2 }).path, 'action-sheets/a-1/similar?page=2&perPage=3');
  assert.equal(comparableRequest('t').path, 'territories/t/comparable');
  assert.equal(entryRequest().path, '');
});

test('identifiers are checked before an address is built, and the attribute is named', () => {
  for (const id of ['', 'A', 'a b', '../x', 'a/b', 'é', 'a?b', 'a'.repeat(81), 'a\n']) {
    refuses(() => sheetRequest(id), 'sheet');
    refuses(() => territoryRequest(id), 'territory');
    refuses(() => similarRequest(id), 'sheet');
    refuses(() => comparableRequest(id), 'territory');
    refuses(() => networkRequest({ actor: id }), 'actor');
    refuses(() => seriesRequest(id), 'indicator');
  }
  refuses(() => seriesRequest('i', { intercommunality: '123' }), 'intercommunality');
  refuses(() => seriesRequest('i', { compare: 'A' }), 'compare');
  refuses(() => similarRequest('a', { perPage: 101 }), 'per-page');
  refuses(() => networkRequest({ minDegree: 6 }), 'min-degree');
  refuses(() => networkRequest({ minDegree: Number.NaN }), 'min-degree');
  refuses(() => networkRequest({ linkStatus: '' }), 'link-status');
  refuses(() => valuesRequest('i', { by: 'territory', period: 'x' }), 'period');
  refuses(() => territoriesRequest({ region: 'normandie' }), 'region');
  const list: [string, string, string][] = [
    ['leadFamily', '', 'lead-family'],
    ['perPage', '101', 'per-page'],
    ['perPage', '0', 'per-page'],
    ['page', '0', 'page'],
    ['degree', '6', 'degree'],
    ['year', '23', 'year'],
    ['q', 'x'.repeat(201), 'query'],
    ['sort', 'size', 'sort'],
    ['intercommunality', 'abc', 'intercommunality'],
    ['territory', 'TI', 'territory'],
  ];
  for (const [name, value, attribute] of list) refuses(() => sheetsRequest([[name, value]]), attribute);
  assert.throws(() => sheetsRequest([['couleur', 'bleu']]), TissuError);
  assert.throws(() => sheetsRequest([['__proto__', 'x']]), TissuError);
});

test('what the builders accept, the API accepts, and they understand its answers', async () => {
  const repository = new MemoryRepository(randomDataset(6), { now: () => new Date('2023-06-15') });
  const requests = [
    entryRequest(),
    sheetRequest('fiche-1'),
    sheetsRequest([
      ['axis', 'un code jamais vu'],
      ['q', 'x'.repeat(200)],
    ]),
    sheetsRequest([
      ['theme', 'eit'],
      ['leadFamily', 'firms'],
      ['degree', '0'],
      ['year', '2020'],
      ['actor', 'acteur-1'],
      ['perPage', '100'],
      ['page', '999999999'],
      ['sort', '-budget'],
    ]),
    networkRequest({ territory: 'ti-1', minDegree: 0, linkStatus: ['existing', 'planned'] }),
    networkRequest({}),
    similarRequest('fiche-1', { perPage: 100 }),
    comparableRequest('ti-1'),
    territoryRequest('ti-1'),
    territoriesRequest({ region: ['28'], q: 'usine', page: 2, perPage: 1 }),
    actorRequest('acteur-1'),
    indicatorRequest('population'),
    seriesRequest('population', { territory: 'ti-1', compare: '200000001' }),
    seriesRequest('actions-by-axis', { compare: 'median' }),
    valuesRequest('population', { by: 'intercommunality', period: '2020', region: '28' }),
  ];
  for (const { path, understand } of requests) {
    const [name = '', query] = path.split('?');
    const answer = await resolve(repository, name, new URLSearchParams(query), 'en');
    assert.ok(answer.status === 200, `${path} ${JSON.stringify(answer)}`);
    const misfits: unknown[] = [];
    assert.ok(
      understand(JSON.parse(JSON.stringify(answer.body)), (misfit) => misfits.push(misfit)),
      path,
    );
    assert.deepEqual(misfits, [], path);
  }
  assert.ok('request' in readRequest('geometry/regions.topojson', []));
});

test('an answer of another kind is not understood', () => {
  for (const { understand } of [
    entryRequest(),
    sheetRequest('a'),
    sheetsRequest([]),
    networkRequest({}),
    territoryRequest('t'),
    territoriesRequest(),
    actorRequest('a'),
    indicatorRequest('i'),
    seriesRequest('i'),
    valuesRequest('i', { by: 'territory' }),
    geometryRequest('regions'),
  ]) {
    for (const input of [null, [], 3, 'x', {}, { data: 3 }, { type: 'about:blank', title: 'x' }]) {
      assert.equal(
        understand(structuredClone(input), () => undefined),
        undefined,
      );
    }
  }
});
