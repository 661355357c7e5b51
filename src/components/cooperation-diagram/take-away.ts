/** Takes a diagram away, as a picture, tables or a graph: loaded with the first visitor who asks for it. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { clientFor } from '../../data/client.js';
import { entryRequest } from '../../data/requests/entry.js';
import { once } from '../../data/once.js';
import { measureIn, posterToPng } from '../../element/poster-png.js';
import { fileEntry, TakeMenu } from '../../element/take-menu.js';
import { formatPartialDate } from '../../i18n/format/dates.js';
import { networkExport as french } from '../../i18n/fr/network-export.js';
import type { NetworkExportMessages } from '../../i18n/messages/network-export.js';
import { DEGREES } from '../../model/codes/degrees.js';
import { actorsToCsv, linksToCsv } from '../../model/export/network-to-csv.js';
import { networkToGraphml } from '../../model/export/network-to-graphml.js';
import type { NetworkExportWords } from '../../model/export/network-rows.js';
import type { Actor } from '../../model/schemas/actor.js';
import type { Link } from '../../model/schemas/link.js';
import { posterToSvg } from '../../poster/poster-svg.js';
import { composePoster, type Drawing, type LegendGroup, type PosterColors } from '../../poster/poster.js';
import { readDrawing } from '../../poster/read-drawing.js';
import { toHex } from '../../poster/to-hex.js';
import type { PictureController } from './picture-controller.js';
import { linkSentence, type DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';

const TAKE_FORMATS = ['svg', 'png', 'links', 'actors', 'graphml'] as const;
type TakeFormat = (typeof TAKE_FORMATS)[number];

/** What the element knows of what is taken away. */
export interface TakenFacts {
  readonly view: NetworkView;
  readonly language: DiagramLanguage;
  /** What the strokes and the shapes mean. */
  readonly legend: () => TemplateResult;
  /** What is not shown, in sentences; '' where all of the network is. */
  readonly limits: string;
  /** Address of the API; undefined where the page gave the data. */
  readonly api: string | undefined;
  /** The picture as it is seen, and what very many are drawn on. */
  readonly picture: Pick<PictureController, 'shown' | 'large'>;
}

/** The element, with what the page says of it. */
type Host = LitElement & { readonly noLegend: boolean; readonly clock: () => Date };

const TYPES: Readonly<
  Record<TakeFormat, readonly [file: keyof NetworkExportMessages['file'], ending: string, type: string]>
> = {
  svg: ['picture', 'svg', 'image/svg+xml'],
  png: ['picture', 'png', 'image/png'],
  links: ['links', 'csv', 'text/csv;charset=utf-8'],
  actors: ['actors', 'csv', 'text/csv;charset=utf-8'],
  graphml: ['network', 'graphml', 'application/graphml+xml'],
};

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
export class TakeAway {
  readonly #host: Host;
  readonly #menu: TakeMenu;
  #facts: TakenFacts | undefined;

  constructor(host: Host, localize: Pick<LocalizeController, 'words'>) {
    this.#host = host;
    this.#menu = new TakeMenu(host, () => {
      const words = localize.words('networkExport', french);
      return {
        failed: words.failed,
        entries: TAKE_FORMATS.map((format) => {
          const [name, ending] = TYPES[format];
          const file = `${words.file[name]}.${ending}`;
          return fileEntry(words.formats[format], file, words.saved, (signal) => this.#make(format, words, signal));
        }),
      };
    });
  }

  render(facts: TakenFacts): TemplateResult {
    this.#facts = facts;
    return html`${this.#menu.render()}
    ${this.#host.noLegend ? html`<div class="visually-hidden" aria-hidden="true" inert>${facts.legend()}</div>` : nothing}`;
  }

  async #make(format: TakeFormat, words: NetworkExportMessages, signal: AbortSignal): Promise<Blob> {
    const facts = this.#facts;
    if (!facts) throw new Error('Nothing is there to be taken');
    const { view, language } = facts;
    const network = { actors: [...view.actors], links: [...view.links] };
    const file = (text: string): Blob => new Blob([text], { type: TYPES[format][2] });
    if (format === 'links' || format === 'actors') {
      const write = format === 'links' ? linksToCsv : actorsToCsv;
      return file(write(network, exportWords(language, words)));
    }
    const origin = await this.#origin(facts, words, signal);
    if (format === 'graphml') {
      const actors = new Map(view.actors.map((actor) => [actor.id, actor] as const));
      const text = networkToGraphml(network, {
        description: [this.#textOf('.title'), this.#textOf('.counts'), ...origin].join('. '),
        sentence: (_from, _to, link) => plainSentence(link, actors.get(link.from)!, actors.get(link.to)!, language),
      });
      return file(text);
    }
    const { renderRoot } = this.#host;
    const drawing = await this.#read(facts.picture);
    if (!drawing) throw new Error('Nothing is drawn yet');
    const { fontFamily } = getComputedStyle(this.#host);
    const poster = composePoster(
      {
        title: this.#textOf('.title'),
        subtitle: [this.#textOf('.counts'), plain(facts.limits)].filter((text) => text !== '').join(' – '),
        description: language.diagram.picture(this.#textOf('.counts')),
        drawing,
        legend: readLegend(renderRoot.querySelector('.legend')),
        origin,
      },
      this.#colors(),
      measureIn(fontFamily),
    );
    return format === 'svg' ? file(posterToSvg(poster, fontFamily)) : await posterToPng(poster, fontFamily);
  }

  /** What is drawn. Of very many, who is not met is drawn in SVG too, as long as it is read. */
  async #read(seen: TakenFacts['picture']): Promise<Drawing | undefined> {
    // On the way from one layout to another nobody stands in a place.
    while (seen.shown?.isMoving) await new Promise(requestAnimationFrame);
    const ground = seen.large?.ground;
    const draw = async (isWhole: boolean): Promise<void> => {
      if (!ground) return;
      ground.isWhole = isWhole;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    };
    await draw(true);
    try {
      const picture = this.#host.renderRoot.querySelector<SVGSVGElement>('.picture');
      return picture ? readDrawing(picture) : undefined;
    } finally {
      await draw(false);
    }
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
