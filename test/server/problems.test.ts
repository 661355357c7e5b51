import assert from 'node:assert/strict';
import { connect } from 'node:net';
import test from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import { PROBLEM_WORDS } from '../../src/model/api/problem-words.js';
import { DEFAULT_REQUESTS_PER_MINUTE } from '../../server/app.js';
import { SERVER_FAULT_STATUS } from '../../server/problems/faults.js';
import { SERVER_WORDS } from '../../server/words/words.js';
import { fakeRepository, get, header, listen, makeApp, VERSION } from './support.js';

const app = await makeApp();

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly parameter?: string;
}

const assertProblem = (response: LightMyRequestResponse, status: number, parameter?: string): Problem => {
  assert.equal(response.statusCode, status, `${response.raw.req.url ?? ''} ${response.payload}`);
  assert.match(header(response, 'content-type') ?? '', /^application\/problem\+json/);
  assert.equal(header(response, 'access-control-allow-origin'), '*');
  assert.equal(header(response, 'x-content-type-options'), 'nosniff');
  const problem = response.json<Problem>();
  assert.equal(problem.status, status);
  assert.match(problem.type, /^\/problems\/[a-z-]+$/);
  assert.notEqual(problem.title, '');
  assert.notEqual(problem.detail, '');
  assert.equal(problem.parameter, parameter);
  return problem;
};

test('addresses that lead nowhere', async () => {
  for (const url of [
    '/nowhere',
    '/v1/nowhere',
    '/v2/',
    '/v1/action-sheets/a/b',
    '/v1/schemas/nothing.json',
    '//',
    '/.hidden',
  ]) {
    assertProblem(await get(app, url), 404);
  }
});

test('identifiers are checked before anything is looked up', async () => {
  const untouchable = await makeApp({ repository: fakeRepository({}) });
  const hostile = [
    '..%2f..%2fetc',
    '..%2F..%2Fetc%2Fpasswd',
    '%00',
    'a%00b',
    'x'.repeat(81),
    '__proto__',
    'Constructor',
    'caf%C3%A9',
    'a%20b',
    '%3Cscript%3E',
    "'%20or%201=1--",
  ];
  for (const collection of ['action-sheets', 'territories', 'actors', 'indicators']) {
    for (const id of hostile) assertProblem(await get(untouchable, `/v1/${collection}/${id}`), 400, 'id');
  }
  for (const id of hostile) {
    assertProblem(await get(untouchable, `/v1/indicators/${id}/series`), 400, 'id');
    assertProblem(await get(untouchable, `/v1/network?territory=${id}`), 400, 'territory');
    assertProblem(await get(untouchable, `/v1/action-sheets?actor=${id}`), 400, 'actor');
  }
  assertProblem(await get(app, `/v1/action-sheets/${'x'.repeat(80)}`), 404, 'id');
  for (const layer of ['communes', '__proto__', '..%2fterritories', '%00']) {
    const response = await get(untouchable, `/v1/geometry/${layer}.topojson`);
    assert.ok([400, 404].includes(response.statusCode), layer);
    assertProblem(response, response.statusCode, 'layer');
  }
});

test('an encoded identifier is the identifier', async () => {
  assert.equal((await get(app, '/v1/territories/ti%2D2802')).statusCode, 200);
});

test('what is not percent-encoding', async () => {
  for (const url of [
    '/v1/%zz',
    '/v1/action-sheets/%',
    '/v1/action-sheets/%c0%ae',
    '/%ff',
    '/site/%zz',
    '/chunks/%e0%a4%a',
  ]) {
    assertProblem(await get(app, url), 400);
  }
  assertProblem(await get(app, '/v1/action-sheets?q=%zz'), 400, 'q');
  assertProblem(await get(app, '/v1/action-sheets?q=%ff'), 400, 'q');
  assertProblem(await get(app, '/v1/openapi.json?x=%zz'), 400, 'x');
});

test('the parameter at fault is named', async () => {
  const cases: [string, string][] = [
    ['/v1/action-sheets?colour=red', 'colour'],
    ['/v1/action-sheets?__proto__=1', '__proto__'],
    ['/v1/action-sheets?page=0', 'page'],
    ['/v1/action-sheets?page=-1', 'page'],
    ['/v1/action-sheets?page=1.5', 'page'],
    ['/v1/action-sheets?page=', 'page'],
    ['/v1/action-sheets?perPage=0', 'perPage'],
    ['/v1/action-sheets?perPage=101', 'perPage'],
    ['/v1/action-sheets?perPage=1e1', 'perPage'],
    ['/v1/action-sheets?page=1&page=2', 'page'],
    ['/v1/action-sheets?q=a&q=b', 'q'],
    ['/v1/action-sheets?sort=colour', 'sort'],
    ['/v1/action-sheets?degree=6', 'degree'],
    ['/v1/action-sheets?year=20x3', 'year'],
    ['/v1/action-sheets?intercommunality=12', 'intercommunality'],
    ['/v1/action-sheets/eau-industrielle-norville?page=1', 'page'],
    ['/v1/territories?axis=skills', 'axis'],
    ['/v1/territories?region=normandie', 'region'],
    ['/v1/network?minDegree=9', 'minDegree'],
    ['/v1/network?sheet=a&layout=rings', 'layout'],
    ['/v1/actors?page=x', 'page'],
    ['/v1/indicators?perPage=1000', 'perPage'],
    ['/v1/indicators/population/series?compare=!', 'compare'],
    ['/v1/indicators/population/values', 'by'],
    ['/v1/indicators/population/values?by=region', 'by'],
    ['/v1/indicators/population/values?by=territory&period=soon', 'period'],
    ['/v1/?debug=1', 'debug'],
    ['/v1/openapi.json?debug=1', 'debug'],
    ['/v1/schemas/link.json?debug=1', 'debug'],
    ['/v1/geometry/territories.topojson?simplify=1', 'simplify'],
  ];
  for (const [url, parameter] of cases) assertProblem(await get(app, url), 400, parameter);
});

test('what campaigns put behind any address is ignored', async () => {
  for (const url of ['/v1/', '/v1/action-sheets', '/v1/openapi.json', '/v1/schemas/link.json']) {
    assert.equal((await get(app, `${url}?utm_source=x&utm_medium=y&fbclid=z`)).statusCode, 200, url);
  }
});

test('records that do not exist', async () => {
  assertProblem(await get(app, '/v1/action-sheets/nothing'), 404, 'id');
  assertProblem(await get(app, '/v1/territories/nothing'), 404, 'id');
  assertProblem(await get(app, '/v1/actors/nothing'), 404, 'id');
  assertProblem(await get(app, '/v1/indicators/nothing'), 404, 'id');
  assertProblem(await get(app, '/v1/indicators/nothing/series'), 404, 'id');
  assertProblem(await get(app, '/v1/indicators/population/series?territory=nothing'), 404, 'territory');
  assertProblem(await get(app, '/v1/network?territory=nothing'), 404, 'territory');
});

test('details are in French when French is asked for', async () => {
  const url = '/v1/action-sheets?page=0';
  const french = await get(app, url, { 'accept-language': 'en;q=0.5, fr-FR;q=0.8' });
  const english = await get(app, url, { 'accept-language': 'de' });
  assert.equal(header(french, 'content-language'), 'fr');
  assert.equal(header(english, 'content-language'), 'en');
  assert.match(assertProblem(french, 400, 'page').detail, /nombre entier/);
  assert.match(assertProblem(english, 400, 'page').detail, /whole number/);
  assert.equal(header(french, 'vary'), 'Accept-Encoding, Accept-Language');
  const lost = await get(app, '/nowhere', { 'accept-language': 'fr' });
  assert.match(assertProblem(lost, 404).detail, /adresse/i);
});

test('other methods are refused, and told what is allowed', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    for (const url of ['/v1/action-sheets', '/tissu.js', '/', '/nowhere', '/embed/action-list', '/oembed']) {
      const response = await app.inject({
        method,
        url,
        payload: '{"a":',
        headers: { 'content-type': 'application/json' },
      });
      assertProblem(response, 405);
      assert.equal(header(response, 'allow'), 'GET, HEAD, OPTIONS');
    }
  }
});

test('an address that is too long', async () => {
  assertProblem(await get(app, `/v1/action-sheets?q=${'x'.repeat(9000)}`), 414);
  assertProblem(await get(app, `/v1/action-sheets/${'x'.repeat(9000)}`), 414);
});

test('a failure is recorded, and its message told to nobody', async () => {
  const lines: string[] = [];
  const failing = await makeApp({
    repository: fakeRepository({ territories: () => Promise.reject(new Error('password=hunter2')) }),
    logger: { level: 'error', stream: { write: (line: string) => lines.push(line) } },
  });
  const response = await get(failing, '/v1/territories', { 'accept-language': 'fr' });
  const problem = assertProblem(response, 500);
  assert.match(problem.detail, /réessayez/);
  assert.ok(!response.payload.includes('hunter2'));
  assert.ok(lines.some((line) => line.includes('hunter2')));
});

test('too many requests: refused with the time to wait, lost addresses count too', async () => {
  const limited = await makeApp({ requestsPerMinute: 3 });
  assert.equal((await get(limited, '/v1/')).statusCode, 200);
  assert.equal((await get(limited, '/nowhere')).statusCode, 404);
  assert.equal((await get(limited, '/tissu.js')).statusCode, 200);
  for (const url of ['/v1/', '/nowhere', '/oembed']) {
    const response = await get(limited, url);
    assertProblem(response, 429);
    const wait = Number(header(response, 'retry-after'));
    assert.ok(wait >= 1 && wait <= 60, String(wait));
    assert.match(header(response, 'access-control-expose-headers') ?? '', /Retry-After/);
  }
});

test('without a setting, 600 requests in a minute pass', async () => {
  const repository = fakeRepository({ indicator: () => Promise.resolve(undefined) });
  const unset = await makeApp({ repository, requestsPerMinute: DEFAULT_REQUESTS_PER_MINUTE });
  for (let i = 0; i < 601; i++) assert.equal((await get(unset, '/v1/indicators/x')).statusCode, 404);
});

/** Writes to a listening server, and reads until it closes. */
const talk = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece: string) => (answer += piece));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });

test('what is no HTTP is refused in the same form', async () => {
  const port = await listen(await makeApp());
  const broken = await talk(port, 'NONSENSE\r\n\r\n');
  assert.match(broken, /^HTTP\/1\.1 400 /);
  assert.match(broken, /application\/problem\+json/);
  const heavy = await talk(port, `GET /v1/ HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(70_000)}\r\n\r\n`);
  assert.match(heavy, /^HTTP\/1\.1 431 /);
  assert.match(heavy, /application\/problem\+json/);
});

test('a proxy may send the whole address', async () => {
  const port = await listen(await makeApp());
  const ask = (target: string): Promise<string> =>
    talk(port, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  assert.match(await ask('http://elsewhere.example/v1/indicators?perPage=1'), /^HTTP\/1\.1 200 [^]*"perPage":1/);
  assert.match(
    await ask('HTTPS://elsewhere.example/embed/action-list'),
    /^HTTP\/1\.1 200 [^]*rel="canonical" href="https:\/\/tissu\.example\//,
  );
  assert.match(await ask('http://elsewhere.example?x=1'), /^HTTP\/1\.1 200 [^]*text\/html/);
  assert.match(await ask('http://elsewhere.example//v1/'), /^HTTP\/1\.1 404 /);
});

test('addresses no client would make', async () => {
  const port = await listen(await makeApp());
  const statusOf = async (target: string): Promise<string> => {
    const answer = await talk(port, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    assert.match(answer, /application\/problem\+json/, target);
    assert.doesNotMatch(answer, /root:|"dependencies"/, target);
    return answer.slice(9, 12);
  };
  assert.equal(await statusOf(`/v1/?q=${'x'.repeat(20_000)}`), '414');
  for (const target of ['/v1/action-sheets/%2e%2e', '/v1/action-sheets/..', '/v1/action-sheets/%2E%2E%2F%2E%2E']) {
    assert.equal(await statusOf(target), '400', target);
  }
  for (const target of [
    '/../package.json',
    '/site/../package.json',
    '/site/..%2fpackage.json',
    '/site/%2e%2e/package.json',
    '/chunks/../../package.json',
    '/./tissu.js',
    '/chunks//card-B1x9_sQz.js',
    '/tissu.js/',
    '/tissu.js%00',
    '/C:%5Cwindows',
    '//tissu.example/v1/',
    'http://tissu.example/nowhere',
  ]) {
    assert.equal(await statusOf(target), '404', target);
  }
});

test('a person who goes astray reads a page, a program reads a problem', async () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
  for (const path of ['/nope', '/site/nope.html', '/chunks/nope.js', '/problems/nope', '/%zz']) {
    const response = await get(app, path, { accept: browser });
    assert.equal(response.statusCode, path === '/%zz' ? 400 : 404, path);
    assert.match(header(response, 'content-type') ?? '', /^text\/html/, path);
    assert.match(response.payload, /<html lang="fr">/);
    assert.match(response.payload, /<a href="\/">/);
    assert.doesNotMatch(response.payload, /nope|%zz/);
  }
  for (const accept of ['*/*', 'application/json', 'application/json, text/html', 'text/html;q=0, */*', '']) {
    assertProblem(await get(app, '/nope', { accept }), 404);
  }
  for (const path of ['/v1/nope', `/${VERSION}/v1/nope`]) {
    assertProblem(await get(app, path, { accept: browser }), 404);
  }
});

test('every problem has words in both languages and a page behind its type', async () => {
  for (const language of ['fr', 'en'] as const) {
    assert.deepEqual(
      Object.keys(SERVER_WORDS[language].problems.titles).sort(),
      Object.keys(SERVER_FAULT_STATUS).sort(),
    );
  }
  const codes = [...Object.keys(SERVER_FAULT_STATUS), ...Object.keys(PROBLEM_WORDS.fr.titles)];
  for (const code of codes) {
    const response = await get(app, `/problems/${code}`);
    assert.equal(response.statusCode, 200, code);
    assert.match(header(response, 'content-type') ?? '', /^text\/html/);
    for (const language of ['fr', 'en'] as const) {
      const meanings: Readonly<Record<string, string>> = SERVER_WORDS[language].meanings;
      const words = (meanings[code] ?? 'no meaning').replace(/[%"].*/, '');
      assert.ok(response.payload.includes(words), `${code}: ${words}`);
    }
  }
  for (const code of ['nothing', '__proto__', 'toString', '']) assertProblem(await get(app, `/problems/${code}`), 404);
});
