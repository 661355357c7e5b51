import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createApp, type AppOptions } from '../../server/app.js';
import { openMemoryStore } from '../../server/store/memory.js';
import type { Repository } from '../../src/model/api/repository.js';

export const ROOT = resolve(import.meta.dirname, '../..');
export const ORIGIN = 'https://tissu.example';
export const VERSION = '9.8.7';
export const NOW = new Date('2026-11-23T12:00:00Z');

/** A folder of files that is gone after the tests of the file. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tissu-server-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** Stands for the published files: what is served does not depend on a build. */
const publishedFiles = (): string =>
  folderOf({
    'tissu.js': `export const text = ${JSON.stringify('loader '.repeat(200))};`,
    'tissu.js.map': '{"version":3}',
    'tissu.css': ':not(:defined) { min-height: 1em; }',
    'chunks/card-B1x9_sQz.js': 'export {};',
    'chunks/card-B1x9_sQz.js.map': '{"version":3}',
    'types/index.d.ts': 'export {};',
    'tissu-9.8.7.zip': new Uint8Array([80, 75, 3, 4]),
    '.hidden': 'secret',
  });

let realData: Promise<Repository> | undefined;
/** The demonstration data, read once. */
export const realRepository = (): Promise<Repository> =>
  (realData ??= openMemoryStore({ folder: join(ROOT, 'data'), now: () => NOW }));

/** The whole service over the demonstration data, not listening; closed after the tests of the file. */
export const makeApp = async (options: Partial<AppOptions> = {}): Promise<FastifyInstance> => {
  const app = await createApp({
    repository: options.repository ?? (await realRepository()),
    distribution: publishedFiles(),
    site: join(ROOT, 'site'),
    version: VERSION,
    publicAddress: () => ORIGIN,
    now: () => NOW,
    requestsPerMinute: 0,
    ...options,
  });
  after(() => app.close());
  return app;
};

/** A repository that answers nothing but what a test gives it. */
export const fakeRepository = (answers: Partial<Repository>): Repository =>
  new Proxy(answers as Repository, {
    get: (target, name): unknown =>
      Reflect.get(target, name) ?? (() => Promise.reject(new Error(`${String(name)} is not expected here`))),
  });

type Headers = Readonly<Record<string, string>>;
export const get = (app: FastifyInstance, url: string, headers: Headers = {}): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'GET', url, headers });

/** A JSON answer, of any shape. */
export const json = (response: LightMyRequestResponse): Record<string, unknown> =>
  response.json<Record<string, unknown>>();

/** A header as one text. */
export const header = (response: LightMyRequestResponse, name: string): string | undefined => {
  const value = response.headers[name];
  return value === undefined ? undefined : String(value);
};

/** Listens on a free port of the loopback. */
export const listen = async (app: FastifyInstance): Promise<number> => {
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  return address.port;
};
