import type { FastifyReply } from 'fastify';
import { CACHING } from '../http/caching.js';
import { VARY_ENCODING } from '../plugins/representation.js';
import { pagePolicy } from '../routes/site.js';

/** Any site may frame these pages. */
const POLICY = pagePolicy('*');

/** Sends a page that was written here. */
export const sendPage = (reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', POLICY)
    .header('cache-control', status === 200 ? CACHING.page : 'no-store')
    .header('vary', VARY_ENCODING)
    .send(page);
