import { toJsonSchema, toJsonSchemaDefs, type JsonSchema } from '@valibot/to-json-schema';
import { PARAMETER_KINDS } from '../../src/model/api/parameters.js';
import { ROUTES, type Route, type RouteParameter } from '../../src/model/api/routes.js';
import { ANSWERS, PAGES, PUBLISHED, type NamedSchema } from './schemas.js';

/** What the client may send, not what a reader fills in: defaults are no requirement. */
const OPTIONS = { target: 'draft-2020-12', typeMode: 'input' } as const;

/** One schema of the model as a JSON Schema of its own; undefined for a name nobody knows. */
export const jsonSchemaOf = (name: string, origin: string): object | undefined => {
  const named = PUBLISHED.get(name);
  if (named === undefined) return undefined;
  const { $schema, ...schema } = toJsonSchema(named.schema, OPTIONS);
  const { title, description } = named;
  return { $schema, $id: `${origin}/v1/schemas/${name}.json`, title, description, ...schema };
};

const componentName = (title: string): string => `#/components/schemas/${title}`;

/** All schemas by title, each naming the others instead of repeating them. */
const components = (): Record<string, object> => {
  const named: NamedSchema[] = [...PUBLISHED.values(), ...ANSWERS.values(), ...PAGES.values()];
  const definitions = Object.fromEntries(named.map(({ title, schema }) => [title, schema]));
  const schemas: Record<string, JsonSchema> = toJsonSchemaDefs(definitions, {
    ...OPTIONS,
    overrideRef: ({ referenceId }) => componentName(referenceId),
  });
  return Object.fromEntries(named.map(({ title, description }) => [title, { title, description, ...schemas[title] }]));
};

const titleOf = ({ id, answer, isPage }: Route): string => {
  if (isPage) return PAGES.get(`${answer}-page`)?.title ?? '';
  if (id === 'getActor') return ANSWERS.get('actor-with-links')?.title ?? '';
  return (PUBLISHED.get(answer) ?? ANSWERS.get(answer))?.title ?? '';
};

const parameterOf = ({ name, in: place, kind, repeated, required, description, example }: RouteParameter): object => {
  const schema = PARAMETER_KINDS[kind];
  const value = schema.type === 'integer' ? Number(example) : example;
  return {
    name,
    in: place,
    required: required === true,
    description: repeated ? `${description} May be repeated: "or".` : description,
    ...(repeated
      ? { schema: { type: 'array', items: schema }, style: 'form', explode: true, example: [value] }
      : { schema, example: value }),
  };
};

const problem = (description: string): object => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: componentName('Problem') } } },
});

const response = (name: string): object => ({ $ref: `#/components/responses/${name}` });

const json = (schema: object): object => ({ 'application/json': { schema } });

const ok = (schema: object, isPage: boolean): object => ({
  description: 'As asked.',
  headers: {
    ETag: { $ref: '#/components/headers/ETag' },
    ...(isPage && { Link: { $ref: '#/components/headers/Link' } }),
  },
  content: json(schema),
});

const operationOf = (route: Route): object => {
  const { id, summary, isPage, mayBeMissing, parameters } = route;
  return {
    operationId: id,
    summary,
    parameters: parameters.map(parameterOf),
    responses: {
      200: ok({ $ref: componentName(titleOf(route)) }, isPage),
      304: response('NotModified'),
      400: response('BadRequest'),
      ...(mayBeMissing && { 404: response('NotFound') }),
      429: response('TooManyRequests'),
      default: response('Failure'),
    },
  };
};

/** The descriptions of the API describe themselves. */
const DESCRIPTION_PATHS = {
  '/openapi.json': {
    get: {
      operationId: 'getOpenApi',
      summary: 'This document.',
      responses: { 200: ok({ type: 'object' }, false), 304: response('NotModified') },
    },
  },
  '/schemas/{name}.json': {
    get: {
      operationId: 'getSchema',
      summary: 'One schema of the model (JSON Schema 2020-12).',
      parameters: [
        {
          name: 'name',
          in: 'path',
          required: true,
          description: 'Name of the schema.',
          schema: { type: 'string', enum: [...PUBLISHED.keys()] },
          example: 'action-sheet',
        },
      ],
      responses: {
        200: ok({ type: 'object' }, false),
        304: response('NotModified'),
        404: response('NotFound'),
      },
    },
  },
};

/**
 * The description of the API, made from the table of routes and the schemas of the model: there is nothing to keep
 * in step by hand.
 *
 * @param origin of the service: `https://tissu.example`
 */
export const openApi = ({ origin, version }: { readonly origin: string; readonly version: string }): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Tissu',
    version,
    summary: 'Action sheets, cooperation networks and indicators of the Territoires d’industrie.',
    description:
      'Read-only. Errors are RFC 9457 problem documents, in French when `Accept-Language` asks for it. `utm_*` and `fbclid` are ignored; any other unknown parameter is refused. Links in pages are relative to the entry document.',
    license: { name: 'MIT (the software); the data keep their own licences', identifier: 'MIT' },
  },
  servers: [{ url: `${origin}/v1` }],
  paths: {
    ...Object.fromEntries(ROUTES.map((route) => [`/${route.path}`, { get: operationOf(route) }])),
    ...DESCRIPTION_PATHS,
  },
  components: {
    schemas: components(),
    headers: {
      ETag: { description: 'Strong tag of this representation, for `If-None-Match`.', schema: { type: 'string' } },
      Link: { description: 'Next and previous page (RFC 8288).', schema: { type: 'string' } },
      RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } },
    },
    responses: {
      NotModified: { description: 'The client already has this representation.' },
      BadRequest: problem('A parameter is unknown, repeated or of a wrong form; `parameter` names it.'),
      NotFound: problem('There is no such record.'),
      TooManyRequests: {
        ...problem('Too many requests from one network address.'),
        headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
      },
      Failure: problem('Any other refusal, or a failure of the service.'),
    },
  },
});
