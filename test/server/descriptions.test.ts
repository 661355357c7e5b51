import assert from 'node:assert/strict';
import test from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ROUTES } from '../../src/model/api/routes.js';
import { PUBLISHED } from '../../server/openapi/schemas.js';
import { get, header, makeApp, ORIGIN, VERSION } from './support.js';

const app = await makeApp();

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly example: unknown }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>> }>
  >;
}
interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
const openApi = (await get(app, '/v1/openapi.json')).json<OpenApi>();

const newAjv = (): Ajv2020 => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv;
};

const assertValid = (validate: ValidateFunction, data: unknown, what: string): void => {
  assert.ok(validate(data), `${what}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
};

/** The schemas of the description, with their references among one another. */
const componentValidator = (): ((reference: string) => ValidateFunction) => {
  const ajv = newAjv();
  ajv.addVocabulary(['components']);
  ajv.addSchema({ $id: 'openapi', components: openApi.components }, 'openapi', undefined, false);
  return (reference) => ajv.compile({ $ref: `openapi${reference}` });
};

test('the description is OpenAPI 3.1', async () => {
  assert.equal(openApi.openapi, '3.1.0');
  assert.equal(openApi.info.version, VERSION);
  assert.deepEqual(openApi.servers, [{ url: `${ORIGIN}/v1` }]);
  const result = await new Validator().validate(structuredClone(openApi) as unknown as Record<string, unknown>);
  assert.ok(result.valid, JSON.stringify(result));
});

test('every route is described, once', () => {
  const described = Object.entries(openApi.paths).map(([path, { get: operation }]) => [path, operation.operationId]);
  for (const { path, id } of ROUTES)
    assert.ok(
      described.some(([p, i]) => p === `/${path}` && i === id),
      path,
    );
  assert.equal(new Set(described.map(([, id]) => id)).size, described.length);
});

/** An address made of the examples of the description, with or without the optional parameters. */
const exampleAddress = (path: string, { parameters = [] }: Operation, withQuery: boolean): string => {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: place, example } of parameters) {
    if (place === 'path') filled = filled.replace(`{${name}}`, String(example));
    else if (withQuery || name === 'by') query.set(name, String(example));
  }
  return `/v1${filled}${query.size > 0 ? `?${query.toString()}` : ''}`;
};

test('the examples of the description work, and the answers are what it says', async () => {
  const validatorOf = componentValidator();
  for (const [path, { get: operation }] of Object.entries(openApi.paths)) {
    for (const withQuery of [false, true]) {
      const url = exampleAddress(path, operation, withQuery);
      const response = await get(app, url);
      assert.equal(response.statusCode, 200, `${url} ${response.payload}`);
      const reference = operation.responses['200']?.content?.['application/json']?.schema.$ref;
      if (reference !== undefined) assertValid(validatorOf(reference), response.json(), url);
    }
  }
});

test('problems are what the description says', async () => {
  const validate = componentValidator()('#/components/schemas/Problem');
  for (const url of ['/v1/nowhere', '/v1/action-sheets?page=0', '/v1/territories/nothing', '/v1/%zz']) {
    assertValid(validate, (await get(app, url)).json(), url);
  }
});

test('each published schema stands alone, names itself, and accepts every record of its kind', async () => {
  const recordsOf = async (path: string): Promise<unknown[]> => {
    const records: unknown[] = [];
    for (let page = 1; ; page++) {
      const { data, meta } = (await get(app, `/v1/${path}?perPage=100&page=${page}`)).json<{
        data: unknown[];
        meta: { total: number };
      }>();
      records.push(...data);
      if (records.length >= meta.total || data.length === 0) return records;
    }
  };
  const wholeOf = async (path: string): Promise<unknown[]> => {
    const briefs = (await recordsOf(path)) as { id: string }[];
    return Promise.all(briefs.map(async ({ id }) => (await get(app, `/v1/${path}/${id}`)).json<unknown>()));
  };
  const network = (await get(app, '/v1/network')).json<{ links: unknown[] }>();
  const series = await Promise.all(
    ((await recordsOf('indicators')) as { id: string }[]).map(async ({ id }) =>
      (await get(app, `/v1/indicators/${id}/series?territory=ti-2802&compare=median`)).json<unknown>(),
    ),
  );
  const records: Readonly<Record<string, unknown[]>> = {
    territory: [...(await recordsOf('territories')), ...(await wholeOf('territories'))],
    'action-sheet': [...(await recordsOf('action-sheets')), ...(await wholeOf('action-sheets'))],
    actor: [...(await recordsOf('actors')), ...(await wholeOf('actors'))],
    link: network.links,
    network: [network],
    indicator: [...(await recordsOf('indicators')), ...(await wholeOf('indicators'))],
    series,
    problem: [(await get(app, '/v1/nowhere')).json()],
  };
  assert.deepEqual(Object.keys(records).sort(), [...PUBLISHED.keys()].sort());
  for (const [name, some] of Object.entries(records)) {
    const response = await get(app, `/v1/schemas/${name}.json`);
    assert.match(header(response, 'content-type') ?? '', /^application\/json/);
    const schema = response.json<{ $schema: string; $id: string }>();
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `${ORIGIN}/v1/schemas/${name}.json`);
    const validate = newAjv().compile(schema);
    assert.ok(some.length > 0, name);
    for (const [rank, record] of some.entries()) assertValid(validate, record, `${name} ${rank}`);
    assert.equal(
      validate({ id: 3, name: [], points: 'none', actors: 1, status: 'x' }),
      false,
      `${name} accepts nonsense`,
    );
  }
});

test('unknown fields and codes are of the contract', async () => {
  const validate = newAjv().compile((await get(app, '/v1/schemas/action-sheet.json')).json<object>());
  assertValid(validate, { id: 'x', title: 'X', axis: 'a-new-axis', tomorrow: true }, 'a sheet of a later version');
});
