import type { FastifyInstance } from 'fastify';
import { Encoder, type Effort } from '../http/encoder.js';
import { entityTag, fingerprint, isNoneMatch } from '../http/entity-tag.js';
import { negotiateEncoding } from '../http/negotiate.js';

declare module 'fastify' {
  interface FastifyReply {
    /** How hard to compress this answer; `live` unless a route says otherwise. */
    effort: Effort;
  }
}

/** Under this many bytes a coding gains nothing. */
const WORTH_ENCODING = 200;
const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/;

/** What an answer is varied by. The language only matters where sentences are made: in problems. */
export const VARY_ENCODING = 'Accept-Encoding';
export const VARY_ALL = 'Accept-Encoding, Accept-Language';

/**
 * Turns the body of each answer into the representation the client asked for: coded, with a strong entity tag of its
 * own, or as a 304 without a body when the client already has it.
 *
 * Written by hand because the tag must be that of the bytes sent: tags made before compression are at best weak.
 */
export const addRepresentation = (app: FastifyInstance): void => {
  const encoder = new Encoder();
  const prints = new WeakMap<Uint8Array, string>();
  const printOf = (bytes: Uint8Array): string => {
    const known = prints.get(bytes) ?? fingerprint(bytes);
    prints.set(bytes, known);
    return known;
  };

  app.decorateReply('effort', 'live');
  // A HEAD has the headers of its GET, made below; Fastify's own handler would measure the body that a 304 lacks.
  app.addHook('onRoute', (route) => {
    if (route.method === 'HEAD') delete route.onSend;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (!reply.hasHeader('vary')) reply.header('vary', VARY_ALL);
    if (typeof payload !== 'string' && !(payload instanceof Uint8Array)) return payload;
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
    if (bytes.byteLength === 0) return payload;

    const type = String(reply.getHeader('content-type') ?? '');
    const encoding =
      bytes.byteLength >= WORTH_ENCODING && COMPRESSIBLE.test(type)
        ? negotiateEncoding(request.headers['accept-encoding'])
        : 'identity';
    const tag = entityTag(printOf(bytes), encoding);

    if (reply.statusCode === 200) {
      reply.header('etag', tag);
      if (isNoneMatch(request.headers['if-none-match'], tag)) {
        reply.code(304).removeHeader('content-type').removeHeader('content-length');
        return null;
      }
    }
    if (encoding === 'identity') return bytes;
    const encoded = await encoder.encode(tag, bytes, encoding, reply.effort);
    reply.header('content-encoding', encoding).header('content-length', encoded.byteLength);
    return encoded;
  });
};
