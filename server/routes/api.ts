import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Repository } from '../../src/model/api/repository.js';
import { resolve } from '../../src/model/api/resolve.js';
import { CACHING } from '../http/caching.js';
import { linkHeader } from '../http/link-header.js';
import { negotiateLanguage } from '../http/negotiate.js';
import { parseQuery, pathOf } from '../http/query-string.js';
import { DOCUMENT_POLICY, sendProblem } from '../plugins/problems.js';

/** Records and contours stay the same object from one answer to the next: they are written once. */
const written = new WeakMap<object, Buffer>();
const write = (body: object): Buffer => {
  const bytes = written.get(body) ?? Buffer.from(JSON.stringify(body));
  written.set(body, bytes);
  return bytes;
};

/** Sends a document of the API. Its object is not changed afterwards. */
export const sendData = (reply: FastifyReply, body: object): FastifyReply =>
  reply
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', CACHING.data)
    .header('content-security-policy', DOCUMENT_POLICY)
    .send(write(body));

/**
 * One segment of a path as it was meant: `%61` is `a`. An encoded slash stays encoded, so that it can never become a
 * separator: the identifier it stands in is refused as such.
 */
const decodeSegment = (segment: string): string => {
  const decoded = decodeURIComponent(segment);
  return decoded.includes('/') ? segment : decoded;
};

export interface ApiOptions {
  readonly repository: Repository;
  /** Path of the entry document, with both slashes: `/v1/`. */
  readonly base: string;
}

/** The shared API: everything it knows is in the router of the model, which static sites run in the page. */
export const addApi = (app: FastifyInstance, { repository, base }: ApiOptions): void => {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const address = request.raw.url ?? '';
    const path = pathOf(address).slice(base.length).split('/').map(decodeSegment).join('/');
    const language = negotiateLanguage(request.headers['accept-language']);
    const resolution = await resolve(repository, path, parseQuery(address), language);
    if (resolution.status !== 200) return sendProblem(request, reply, resolution.problem);
    const links = linkHeader(resolution.body, base);
    if (links !== undefined) reply.header('link', links);
    return sendData(reply, resolution.body as object);
  };

  app.get(`${base}*`, answer);
  app.get(base.slice(0, -1), (request, reply) => {
    const query = (request.raw.url ?? '').slice(base.length - 1);
    return reply.header('cache-control', CACHING.file).redirect(base + query, 308);
  });
};
