import type { FastifyInstance, FastifyReply } from 'fastify';
import { ProblemError } from '../problems/problem-error.js';

/** All that can be done here: the service is read-only. */
export const METHODS = 'GET, HEAD, OPTIONS';
const MAX_ADDRESS = 8000;

/**
 * What every answer carries. All of it is public and the same for everybody, whatever page asks: no cookie, no
 * credentials, no address that answers differently to its own origin.
 */
export const applyCommonHeaders = (reply: FastifyReply): FastifyReply =>
  reply
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', 'ETag, Link, Retry-After')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'strict-origin-when-cross-origin');

/** Common headers, the answer to preflights, and what is refused before any route is looked up. */
export const addHeaders = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    applyCommonHeaders(reply);
    if (request.raw.method === 'OPTIONS') {
      return reply
        .code(204)
        .header('allow', METHODS)
        .header('access-control-allow-methods', METHODS)
        .header('access-control-allow-headers', '*')
        .header('access-control-max-age', '86400')
        .send();
    }
    if (request.raw.method !== 'GET' && request.raw.method !== 'HEAD') {
      // What follows is not read: the connection is of no more use.
      reply.header('allow', METHODS).header('connection', 'close');
      throw new ProblemError({ code: 'method-not-allowed' });
    }
    if ((request.raw.url ?? '').length > MAX_ADDRESS) throw new ProblemError({ code: 'address-too-long' });
    return undefined;
  });
};
