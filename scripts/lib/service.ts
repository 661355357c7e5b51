import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../server/app.js';
import { openMemoryStore } from '../../server/store/memory.js';
import { path } from './paths.mjs';

/** Something that listens on this machine alone, on a port the system chose. */
export interface Listening {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export const versionOfPackage = (): string =>
  (JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string }).version;

export interface ServiceOptions {
  /** Folder of the published files. */
  readonly distribution?: string;
  readonly version?: string;
  /** Folder of the data; the demonstration's without one. */
  readonly data?: string;
}

/** The real service: API, embed pages and the published files. */
export const startService = async ({
  distribution = path('dist'),
  version = versionOfPackage(),
  data = path('data'),
}: ServiceOptions = {}): Promise<Listening> => {
  let origin = '';
  const now = (): Date => new Date();
  const app = await createApp({
    repository: await openMemoryStore({ folder: data, now }),
    distribution,
    site: path('site'),
    version,
    publicAddress: () => origin,
    now,
    requestsPerMinute: 0,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    origin,
    close: async () => {
      app.server.closeAllConnections();
      await app.close();
    },
  };
};

export interface HostPage {
  readonly html: string;
  /** Of what is served instead of a page. */
  readonly type?: string;
  /** 200 without one. */
  readonly status?: number;
  /** The host's Content Security Policy, if it has one. */
  readonly policy?: string;
}

/**
 * The site of somebody who embeds: pages on another origin than the service (`localhost` against `127.0.0.1`, and
 * another port). Any other path is a 404 without a body.
 */
export const startHost = async (pageOf: (path: string) => HostPage | undefined): Promise<Listening> => {
  const server = createServer((request, response) => {
    const page = pageOf(new URL(request.url ?? '/', 'http://host.invalid').pathname);
    if (!page) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(page.status ?? 200, {
      'content-type': page.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(page.policy === undefined ? {} : { 'content-security-policy': page.policy }),
    });
    response.end(page.html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
};
