import type { FastifyInstance } from 'fastify';
import { Cabinet } from '../files/cabinet.js';
import { CACHING } from '../http/caching.js';
import { pathOf } from '../http/query-string.js';
import { ProblemError } from '../problems/problem-error.js';
import { sendFile } from './distribution.js';

/** What a page of this service may do: load its own files, ask its own API. */
export const pagePolicy = (frameAncestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Files of the site that are asked for at the root. */
const AT_ROOT: ReadonlyMap<string, string> = new Map([
  ['/', 'index.html'],
  ['/embed.css', 'embed.css'],
  ['/robots.txt', 'robots.txt'],
  ['/favicon.ico', 'favicon.ico'],
]);

/** The demonstration page and its files. */
export const addSite = (app: FastifyInstance, folder: string): void => {
  const cabinet = new Cabinet(folder);
  const policy = pagePolicy("'self'");
  const serve = (address: string, nameOf: (path: string) => string): void => {
    app.get(address, async (request, reply) => {
      const file = await cabinet.find(nameOf(decodeURIComponent(pathOf(request.raw.url ?? ''))));
      if (file === undefined) throw new ProblemError({ code: 'no-such-path', path: pathOf(request.raw.url ?? '') });
      const isPage = file.mediaType.startsWith('text/html');
      return sendFile(reply.header('content-security-policy', policy), file, isPage ? CACHING.page : CACHING.file);
    });
  };
  for (const [address, name] of AT_ROOT) serve(address, () => name);
  serve('/site/*', (path) => path.slice('/site/'.length));
};
