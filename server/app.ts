import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Repository } from '../src/model/api/repository.js';
import { answerFaultPage } from './embed/answer-fault-page.js';
import { addEmbeds } from './embed/routes.js';
import { addHeaders, applyCommonHeaders } from './plugins/headers.js';
import { addLimits } from './plugins/limits.js';
import { faultAnswerer } from './plugins/problems.js';
import { answerBrokenRequest } from './plugins/broken-requests.js';
import { addRepresentation } from './plugins/representation.js';
import { addApi } from './routes/api.js';
import { addDescriptions } from './routes/descriptions.js';
import { addDistribution } from './routes/distribution.js';
import { addSite } from './routes/site.js';

export interface AppOptions {
  /** Where the data are. */
  readonly repository: Repository;
  /** Folder of the published files (`dist/`). */
  readonly distribution: string;
  /** Folder of the demonstration page (`site/`). */
  readonly site: string;
  /** Version of the published files. */
  readonly version: string;
  /** Origin under which visitors reach the service, never taken from a request: `https://tissu.example`. */
  readonly publicAddress: () => string;
  /** Today, for what is late. */
  readonly now: () => Date;
  /** Requests that one network address may make in a minute; 0 for no limit. */
  readonly requestsPerMinute?: number;
  /** Which proxies are believed when they say whose request they pass on; see Fastify's `trustProxy`. */
  readonly trustProxy?: NonNullable<FastifyServerOptions['trustProxy']>;
  readonly logger?: NonNullable<FastifyServerOptions['logger']>;
}

export const DEFAULT_REQUESTS_PER_MINUTE = 3000;
/** Longer than any address that is answered, so that a long one is refused in words rather than cut off. */
const MAX_HEADER_BYTES = 64 * 1024;

/** The whole service, not yet listening. */
export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { repository, distribution, site, version, publicAddress, now } = options;
  const answerFault = faultAnswerer({
    answerPage: answerFaultPage,
    machines: ['/v1', `/${version}/v1`, '/oembed'],
  });
  const app = fastify({
    logger: options.logger ?? false,
    trustProxy: options.trustProxy ?? false,
    http: { maxHeaderSize: MAX_HEADER_BYTES },
    // Proxies may send the whole address (RFC 9112, 3.2.2); whose name is in it does not matter here.
    rewriteUrl: ({ url = '/' }) => url.replace(/^https?:\/\/[^/?#]*\/?/i, '/'),
    // While it stops, the server still answers what was asked, and closes the connection after it.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      answerFault(error, request, applyCommonHeaders(reply));
    },
    clientErrorHandler: answerBrokenRequest,
  });

  app.setErrorHandler(answerFault);
  addHeaders(app);
  addRepresentation(app);
  await addLimits(app, options.requestsPerMinute ?? DEFAULT_REQUESTS_PER_MINUTE);

  // Beside the script under its version too: the kit looks for `v1/` next to the file it came in.
  for (const base of ['/v1/', `/${version}/v1/`]) {
    addApi(app, { repository, base });
    addDescriptions(app, { base, version, publicAddress });
  }
  addEmbeds(app, { repository, version, publicAddress, now });
  addSite(app, site);
  addDistribution(app, { folder: distribution, version });
  return app;
};
