import type { FastifyInstance, FastifyReply } from 'fastify';
import { Cabinet, type ServedFile } from '../files/cabinet.js';
import { CACHING } from '../http/caching.js';
import { pathOf } from '../http/query-string.js';
import { ProblemError } from '../problems/problem-error.js';
import { VARY_ENCODING } from '../plugins/representation.js';

/** Sends a file. Compressed as well as can be, for it is compressed once. */
export const sendFile = (reply: FastifyReply, file: ServedFile, caching: string): FastifyReply => {
  reply.effort = 'once';
  return reply
    .header('content-type', file.mediaType)
    .header('cache-control', caching)
    .header('vary', VARY_ENCODING)
    .send(file.body);
};

export interface DistributionOptions {
  /** Folder of the published files. */
  readonly folder: string;
  /** Version of these files: under `/<version>/` they never change. */
  readonly version: string;
}

/** `chunks/card-B1x9_sQz.js`: the name changes with the content. */
const HASHED = /^chunks\/[^/]*-[A-Za-z0-9_-]{6,}\.(?:js|css)(?:\.map)?$/;

/** Scripts of pages, which do not say themselves where their source map is. */
const SCRIPT = /^(?:tissu(?:\.all)?|iframe|chunks\/[^/]+)\.js$/;

/** The published files at the root, and the same for ever under their version. */
export const addDistribution = (app: FastifyInstance, { folder, version }: DistributionOptions): void => {
  const cabinet = new Cabinet(folder);
  const versioned = `${version}/`;
  app.get('/*', async (request, reply) => {
    const asked = decodeURIComponent(pathOf(request.raw.url ?? '')).slice(1);
    const isVersioned = asked.startsWith(versioned);
    const path = isVersioned ? asked.slice(versioned.length) : asked;
    const file = await cabinet.find(path);
    if (file === undefined) throw new ProblemError({ code: 'no-such-path', path: pathOf(request.raw.url ?? '') });
    if (SCRIPT.test(path)) reply.header('sourcemap', `${file.name}.map`);
    return sendFile(reply, file, isVersioned || HASHED.test(path) ? CACHING.immutable : CACHING.file);
  });
};
