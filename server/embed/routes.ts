import type { FastifyInstance } from 'fastify';
import { CACHING } from '../http/caching.js';
import { parseQuery, pathOf } from '../http/query-string.js';
import { ProblemError } from '../problems/problem-error.js';
import { answerFaultPage } from './answer-fault-page.js';
import { first, readAttributes } from './attributes.js';
import { answerOembed } from './oembed.js';
import { widgetPage } from './page.js';
import { pageLanguage } from './page-language.js';
import { makeView, type ViewOptions } from './make-view.js';
import { addProblemPages } from './problem-pages.js';
import { sendPage } from './send-page.js';
import { isWidget } from './widgets.js';

export interface EmbedOptions extends ViewOptions {
  /** Version of the published files. */
  readonly version: string;
}

const EMBED = '/embed/';

/** `/embed/<widget>`, its oEmbed description, and the way from a version's own folder. */
export const addEmbeds = (app: FastifyInstance, options: EmbedOptions): void => {
  addProblemPages(app);
  app.get('/oembed', (request, reply) => answerOembed(request, reply, options));
  app.register((scope, _options, done) => {
    scope.setErrorHandler(answerFaultPage);
    scope.get(`${EMBED}*`, async (request, reply) => {
      const address = request.raw.url ?? '';
      const widget = decodeURIComponent(pathOf(address)).slice(EMBED.length);
      if (!isWidget(widget)) throw new ProblemError({ code: 'no-such-path', path: pathOf(address) });
      const attributes = readAttributes(widget, parseQuery(address));
      const view = await makeView(widget, attributes, options);
      const language = pageLanguage(first(attributes, 'lang'));
      reply.header('content-language', language.locale);
      return sendPage(reply, 200, widgetPage(widget, attributes, view, language, options.publicAddress()));
    });
    done();
  });
  // The kit looks for these pages beside the API, and for the API beside itself: under its version, too.
  app.get(`/${options.version}${EMBED}*`, (request, reply) => {
    const address = (request.raw.url ?? '').slice(`/${options.version}`.length);
    return reply.header('cache-control', CACHING.file).redirect(address, 308);
  });
};
