/**
 * Starts the shared API, the embed pages and the demonstration page.
 *
 * Settings (environment): PORT (4600), HOST (localhost), PUBLIC_ADDRESS (where it listens), DATA (data),
 * REPORTING_EMAIL and REPORTING_URL (where corrections of the data go),
 * RATE_LIMIT (requests a minute for one network address; 0 for none), TRUST_PROXY, LOG_LEVEL (warn).
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.js';
import { ConfigurationError, readConfiguration, type Configuration } from './configuration.js';
import { openMemoryStore } from './store/memory.js';

const ROOT = resolve(import.meta.dirname, '..');
/** Time that answers under way are given when the server stops. */
const PATIENCE_MS = 5000;

const versionOf = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
};

/** The address to print and, unless another is configured, the public one. */
const addressOf = ({ host, port }: Configuration, app: FastifyInstance): string => {
  const listening = app.server.address();
  const actual = typeof listening === 'object' && listening ? listening.port : port;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${actual}`;
};

const start = async (configuration: Configuration): Promise<FastifyInstance> => {
  const { dataFolder, logLevel, requestsPerMinute, trustProxy, port, host, reporting } = configuration;
  const now = (): Date => new Date();
  // Known for sure once it listens, and asked for from then on only.
  const publicAddress = (): string => configuration.publicAddress ?? addressOf(configuration, app);
  const repository = await openMemoryStore({
    folder: dataFolder,
    now,
    entry: { ...(reporting && { reporting }), publicAddress },
    report: ({ path, expected, received }) => console.warn(`data: ${path}: expected ${expected}, got ${received}`),
  });
  const app: FastifyInstance = await createApp({
    repository,
    now,
    distribution: join(ROOT, 'dist'),
    site: join(ROOT, 'site'),
    version: await versionOf(),
    publicAddress,
    requestsPerMinute,
    trustProxy,
    logger: { level: logLevel },
  });
  await app.listen({ port, host });
  return app;
};

/** Stops once: answers under way are finished, idle connections closed; a second signal does not wait. */
const stopOnSignals = (app: FastifyInstance): void => {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    const impatience = setTimeout(() => {
      app.server.closeAllConnections();
    }, PATIENCE_MS);
    impatience.unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
};

/** What went wrong, in a sentence for who typed the command; faults of the program keep their trace. */
const explain = (error: unknown, configuration: Configuration | undefined): unknown => {
  if (error instanceof ConfigurationError) return error.message;
  if (configuration === undefined) return error;
  const { port, host, dataFolder } = configuration;
  const fault: Partial<NodeJS.ErrnoException> = error instanceof Error ? error : {};
  switch (fault.code) {
    case 'ENOENT':
      return fault.path === dataFolder ? `There are no data in ${dataFolder}: check DATA.` : error;
    case 'EADDRINUSE':
      return `Port ${port} is already in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} is not allowed for this user. Choose another one: PORT=4600 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `"${host}" is not a name or address of this machine: check HOST.`;
    default:
      return error;
  }
};

let configuration: Configuration | undefined;
try {
  configuration = readConfiguration(process.env, ROOT);
  const app = await start(configuration);
  stopOnSignals(app);
  console.log(addressOf(configuration, app));
} catch (error) {
  console.error(explain(error, configuration));
  process.exitCode = 1;
}
