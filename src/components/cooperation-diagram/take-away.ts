/** Takes a diagram away, as a picture, tables or a graph: loaded with the first visitor who asks for it. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { clientFor } from '../../data/client.js';
import { entryRequest } from '../../data/requests/entry.js';
import { once } from '../../data/once.js';
import { adopt } from '../../element/adopt.js';
import { saveFile } from '../../element/save-file.js';
import { formatPartialDate } from '../../i18n/format/dates.js';
import { networkExport as french } from '../../i18n/fr/network-export.js';
import type { NetworkExportMessages } from '../../i18n/messages/network-export.js';
import { DEGREES } from '../../model/codes/degrees.js';
import { actorsToCsv, linksToCsv } from '../../model/export/network-to-csv.js';
import { networkToGraphml } from '../../model/export/network-to-graphml.js';
import type { NetworkExportWords } from '../../model/export/network-rows.js';
import type { Actor } from '../../model/schemas/actor.js';
import type { Link } from '../../model/schemas/link.js';
import { paintPoster, posterScale } from '../../poster/paint-poster.js';
import { posterToSvg } from '../../poster/poster-svg.js';
import { composePoster, type LegendGroup, type Poster, type PosterColors } from '../../poster/poster.js';
import { readDrawing } from '../../poster/read-drawing.js';
import { toHex } from '../../poster/to-hex.js';
import { linkSentence, type DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';
import { takeAwayStyles } from './take-away.styles.js';

const TAKE_FORMATS = ['svg', 'png', 'links', 'actors', 'graphml'] as const;
type TakeFormat = (typeof TAKE_FORMATS)[number];

/** What the element knows of what is taken away. */
export interface TakenFacts {
  readonly view: NetworkView;
  readonly language: DiagramLanguage;
  /** What the strokes and the shapes mean. */
  readonly legend: () => TemplateResult;
  /** Address of the API; undefined where the page gave the data. */
  readonly api: string | undefined;
}

/** The element, with what the page says of it. */
type Host = LitElement & { readonly noLegend: boolean; readonly clock: () => Date };

interface TakenFile {
  readonly name: string;
  readonly content: Blob;
}

/** Pixels a unit: sharp on paper and on dense screens. */
const PNG_SCALE = 2;

/** Sentences in plain text, for what has no links. */
const plainSentence = (link: Link, from: Actor, to: Actor, language: DiagramLanguage): string =>
  linkSentence(link, from, to, (name) => name, language).join('');

const exportWords = (language: DiagramLanguage, words: NetworkExportMessages): NetworkExportWords => ({
  ...words,
  actorKind: language.network.actorKind,
  family: language.vocabulary.family,
  degree: DEGREES.map((code) => language.vocabulary.degree[code]),
  flow: language.network.flow,
  subflow: language.network.subflow,
  linkStatus: language.network.linkStatus,
  sentence: (link, from, to) => plainSentence(link, from, to, language),
});

/** The day of the visitor, not of Greenwich: `2026-11-23`. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The legend as it stands on the page. */
const readLegend = (legend: Element | null): LegendGroup[] =>
  [...(legend?.children ?? [])].flatMap((group) => {
    const entries = [...group.querySelectorAll('li:not(.zero, :has([aria-pressed="false"]))')].map((entry) => {
      const picture = entry.querySelector('svg');
      const sign = picture ? readDrawing(picture) : undefined;
      return { words: plain(entry.textContent), ...(sign && { sign }) };
    });
    return entries.length === 0 ? [] : [{ title: plain(group.querySelector('b')?.textContent), entries }];
  });

/** The menu of what can be taken away. */
export class TakeAway implements ReactiveController {
  readonly #host: Host;
  readonly #localize: Pick<LocalizeController, 'words'>;
  #facts: TakenFacts | undefined;
  #running: AbortController | undefined;
  #said = '';

  constructor(host: Host, localize: Pick<LocalizeController, 'words'>) {
    this.#host = host;
    this.#localize = localize;
    host.addController(this);
    adopt(host, takeAwayStyles);
  }

  /** The words of the menu and of its files. */
  get #words(): NetworkExportMessages {
    return this.#localize.words('networkExport', french);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#said = '';
  }

  render(facts: TakenFacts): TemplateResult {
    this.#facts = facts;
    const words = this.#words;
    return html`<ul>
        ${TAKE_FORMATS.map(
          (format) =>
            html`<li><button type="button" @click=${() => this.take(format)}>${words.formats[format]}</button></li>`,
        )}
      </ul>
      <p role="status">${this.#said}</p>
      ${this.#host.noLegend ? html`<div class="visually-hidden" aria-hidden="true" inert>${facts.legend()}</div>` : nothing}`;
  }

  /** Makes a file and gives it to the visitor; says so, or that it could not be. */
  async take(format: TakeFormat): Promise<void> {
    const facts = this.#facts;
    if (!facts) return;
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    const words = this.#words;
    try {
      const { name, content } = await this.#make(format, facts, words, signal);
      signal.throwIfAborted();
      saveFile(content, name);
      this.#say(words.saved(name), signal);
    } catch {
      this.#say(words.failed, signal);
    }
  }

  #say(text: string, { aborted }: AbortSignal): void {
    if (aborted) return;
    this.#said = text;
    this.#host.requestUpdate();
  }

  async #make(
    format: TakeFormat,
    facts: TakenFacts,
    words: NetworkExportMessages,
    signal: AbortSignal,
  ): Promise<TakenFile> {
    const { view, language } = facts;
    const network = { actors: [...view.actors], links: [...view.links] };
    const file = (name: string, ending: string, type: string, text: string): TakenFile => ({
      name: `${name}.${ending}`,
      content: new Blob([text], { type }),
    });
    if (format === 'links' || format === 'actors') {
      const write = format === 'links' ? linksToCsv : actorsToCsv;
      return file(words.file[format], 'csv', 'text/csv;charset=utf-8', write(network, exportWords(language, words)));
    }
    const origin = await this.#origin(facts, words, signal);
    if (format === 'graphml') {
      const actors = new Map(view.actors.map((actor) => [actor.id, actor] as const));
      const text = networkToGraphml(network, {
        description: [this.#textOf('.title'), this.#textOf('.counts'), ...origin].join('. '),
        sentence: (_from, _to, link) => plainSentence(link, actors.get(link.from)!, actors.get(link.to)!, language),
      });
      return file(words.file.network, 'graphml', 'application/graphml+xml', text);
    }
    const { renderRoot } = this.#host;
    const picture = renderRoot.querySelector<SVGSVGElement>('.picture');
    const drawing = picture ? readDrawing(picture) : undefined;
    if (!drawing) throw new Error('Nothing is drawn yet');
    const { fontFamily } = getComputedStyle(this.#host);
    const pen = document.createElement('canvas').getContext('2d');
    const poster = composePoster(
      {
        title: this.#textOf('.title'),
        subtitle: this.#textOf('.counts'),
        description: language.diagram.picture(this.#textOf('.counts')),
        drawing,
        legend: readLegend(renderRoot.querySelector('.legend')),
        origin,
      },
      this.#colors(),
      (text, size, bold) => {
        if (!pen) return text.length * size * 0.6;
        pen.font = `${bold ? '700 ' : ''}${String(size)}px ${fontFamily}`;
        return pen.measureText(text).width;
      },
    );
    if (format === 'svg') return file(words.file.picture, 'svg', 'image/svg+xml', posterToSvg(poster, fontFamily));
    return { name: `${words.file.picture}.png`, content: await this.#paint(poster, fontFamily) };
  }

  async #paint(poster: Poster, font: string): Promise<Blob> {
    const canvas = document.createElement('canvas');
    const scale = posterScale(poster, PNG_SCALE);
    canvas.width = Math.round(poster.width * scale);
    canvas.height = Math.round(poster.height * scale);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas to paint on');
    paintPoster(pen, poster, { font, scale, makePath: (data) => new Path2D(data) });
    const content = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
    if (!content) throw new Error('The canvas gave no picture');
    return content;
  }

  /** What the header of the element says: its title, what is counted and what the layout shows. */
  #textOf(part: '.title' | '.counts'): string {
    return plain(this.#host.renderRoot.querySelector(`header ${part}`)?.textContent);
  }

  /** The colours of the element as the visitor sees it. */
  #colors(): PosterColors {
    const of = (part: string, name: 'color' | 'backgroundColor' | 'borderTopColor'): string =>
      toHex(getComputedStyle(this.#host.renderRoot.querySelector(part) ?? this.#host)[name]);
    return {
      surface: of('article', 'backgroundColor'),
      text: of('article', 'color'),
      muted: of('.meta', 'color'),
      line: of('article', 'borderTopColor'),
    };
  }

  /** Source, day and licence. An API that does not answer leaves out what only it knows. */
  async #origin(
    { api, language }: TakenFacts,
    { origin }: NetworkExportMessages,
    signal: AbortSignal,
  ): Promise<string[]> {
    const entry =
      api === undefined ? undefined : await once(clientFor(api), entryRequest(), signal).catch(() => undefined);
    const source = [entry?.name ?? '', entry?.publicAddress ?? api ?? ''].filter((text) => text !== '').join(', ');
    return [
      ...(source === '' ? [] : [origin.source(source)]),
      origin.date(formatPartialDate(dayOf(this.#host.clock()), language.locale)),
      entry?.licence === undefined ? origin.licence : `${entry.licence}. ${origin.licence}`,
    ];
  }
}
