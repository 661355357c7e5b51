import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isIgnoredParameter } from '../../src/model/api/parameters.js';
import { parseQuery, pathOf } from '../http/query-string.js';
import { jsonSchemaOf, openApi } from '../openapi/openapi.js';
import { ProblemError } from '../problems/problem-error.js';
import { sendData } from './api.js';

export interface DescriptionOptions {
  /** Path of the entry document: `/v1/`. */
  readonly base: string;
  readonly version: string;
  readonly publicAddress: () => string;
}

const SCHEMA = /^([a-z-]{1,80})\.json$/;

/** These documents take no parameter. */
const refuseParameters = (request: FastifyRequest): void => {
  const stray = parseQuery(request.raw.url ?? '').find(([name]) => !isIgnoredParameter(name));
  if (stray !== undefined) throw new ProblemError({ code: 'unknown-parameter', parameter: stray[0], known: [] });
};

/** What describes the API to machines: OpenAPI, and the schemas of what it serves. */
export const addDescriptions = (app: FastifyInstance, { base, version, publicAddress }: DescriptionOptions): void => {
  app.get(`${base}openapi.json`, (request, reply) => {
    refuseParameters(request);
    return sendData(reply, openApi({ origin: publicAddress(), version }));
  });
  app.get(`${base}schemas/*`, (request, reply) => {
    const path = pathOf(request.raw.url ?? '');
    const [, name = ''] = SCHEMA.exec(decodeURIComponent(path).slice(`${base}schemas/`.length)) ?? [];
    const schema = jsonSchemaOf(name, publicAddress());
    if (schema === undefined) throw new ProblemError({ code: 'no-such-path', path });
    refuseParameters(request);
    return sendData(reply, schema);
  });
};
