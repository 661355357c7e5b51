import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseQuery } from '../http/query-string.js';
import { ProblemError } from '../problems/problem-error.js';
import { sendData } from '../routes/api.js';
import { addressOf, readAttributes, refuseForeignData, type Attributes } from './attributes.js';
import { html } from './html.js';
import { makeView, type ViewOptions } from './make-view.js';
import { isWidget, type Widget } from './widgets.js';

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room each widget wants; where the host side runs, the frame then takes the height of its content. */
const SIZES: Readonly<Record<Widget, Size>> = {
  'action-card': { width: 480, height: 600 },
  'action-list': { width: 960, height: 900 },
  'action-sheet': { width: 760, height: 900 },
  'cooperation-diagram': { width: 960, height: 960 },
  indicator: { width: 480, height: 420 },
  'indicator-chart': { width: 760, height: 560 },
  'territory-map': { width: 1000, height: 960 },
};

const EMBED = /^\/embed\/([a-z-]{1,40})$/;
/** A day, in seconds. */
const CACHE_AGE = 86_400;

/** The widget and attributes of an address of this service; everything else is somebody else's. */
const readAddress = (text: string, origin: string): { widget: Widget; attributes: Attributes } => {
  const foreign = new ProblemError({ code: 'foreign-address', parameter: 'url' });
  if (!URL.canParse(text)) throw foreign;
  const address = new URL(text);
  // Compared as parsed, never as text: `https://us@them/` and `https://us.them/` begin alike.
  if (address.origin !== origin || address.username !== '' || address.password !== '') throw foreign;
  const [, widget = ''] = EMBED.exec(address.pathname) ?? [];
  if (!isWidget(widget)) throw foreign;
  return { widget, attributes: readAttributes(widget, parseQuery(address.search)) };
};

type Parameters = readonly (readonly [string, string])[];

/** A parameter given once at most; oEmbed consumers add others of their own, which mean nothing here. */
const once = (parameters: Parameters, name: string): string | undefined => {
  const values = parameters.filter(([key]) => key === name).map(([, value]) => value);
  if (values.length > 1) throw new ProblemError({ code: 'repeated-parameter', parameter: name });
  return values[0];
};

const sizeOf = (parameters: Parameters, name: string, wanted: number): number => {
  const most = once(parameters, name);
  if (most === undefined || most === '') return wanted;
  if (!/^[1-9]\d{0,8}$/.test(most)) {
    throw new ProblemError({ code: 'bad-parameter', parameter: name, value: most, kind: 'page' });
  }
  return Math.min(wanted, Number(most));
};

/** An oEmbed 1.0 `rich` response: a frame, without script and without inline style. */
export const answerOembed = async (
  request: FastifyRequest,
  reply: FastifyReply,
  options: ViewOptions,
): Promise<FastifyReply> => {
  const parameters = parseQuery(request.raw.url ?? '');
  refuseForeignData(parameters);
  const url = once(parameters, 'url');
  if (url === undefined || url === '') throw new ProblemError({ code: 'missing-parameter', parameter: 'url' });
  const format = once(parameters, 'format');
  if (format !== undefined && format !== 'json')
    throw new ProblemError({ code: 'unsupported-format', parameter: 'format' });

  const origin = options.publicAddress();
  const { widget, attributes } = readAddress(url, origin);
  const width = sizeOf(parameters, 'maxwidth', SIZES[widget].width);
  const height = sizeOf(parameters, 'maxheight', SIZES[widget].height);
  const { title } = await makeView(widget, attributes, options);
  const src = addressOf(origin, widget, attributes);
  return sendData(reply, {
    version: '1.0',
    type: 'rich',
    provider_name: 'Tissu',
    provider_url: `${origin}/`,
    title,
    cache_age: CACHE_AGE,
    width,
    height,
    html: html`<iframe
      src="${src}"
      width="${width}"
      height="${height}"
      title="${title}"
      loading="lazy"
      frameborder="0"
    ></iframe>`.toString(),
  });
};
