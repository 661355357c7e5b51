import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { pathOf } from '../http/query-string.js';
import { ProblemError } from '../problems/problem-error.js';

/** How many requests one network address may make in a minute; 0 for no limit. */
export const addLimits = async (app: FastifyInstance, perMinute: number): Promise<void> => {
  const isLimited = perMinute > 0;
  if (isLimited) {
    await app.register(rateLimit, {
      max: perMinute,
      timeWindow: 60_000,
      errorResponseBuilder: (_request, { ttl }) =>
        new ProblemError({ code: 'too-many-requests', seconds: Math.ceil(ttl / 1000) }),
      // Nobody needs the count before it is reached, and answers with it would not be the same for everybody.
      addHeadersOnExceeding: {
        'x-ratelimit-limit': false,
        'x-ratelimit-remaining': false,
        'x-ratelimit-reset': false,
      },
      addHeaders: {
        'x-ratelimit-limit': false,
        'x-ratelimit-remaining': false,
        'x-ratelimit-reset': false,
        'retry-after': true,
      },
    });
  }
  // Guessing addresses counts like asking for known ones.
  app.setNotFoundHandler(isLimited ? { preHandler: app.rateLimit() } : {}, (request) => {
    throw new ProblemError({ code: 'no-such-path', path: pathOf(request.raw.url ?? '') });
  });
};
