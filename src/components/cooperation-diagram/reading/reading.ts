/**
 * What reads a network beyond looking at it: filters, search, steps around an actor, years, families in one, zoom, the
 * sheets of an actor. Loaded with the visitor; without it the picture and the list are as they were.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import type { Zoom } from '../../../diagram/interaction/zoom.js';
import type { SceneState } from '../../../diagram/render/render-scene.js';
import { renderWay } from '../../../diagram/render/ways.js';
import type { Scene } from '../../../diagram/scene/scene.js';
import { adopt } from '../../../element/adopt.js';
import { diagramReading as french } from '../../../i18n/fr/diagram-reading.js';
import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';
import { wordFor } from '../../../ui/word-for.js';
import { renderList, type DrawRows, type ListRequest } from '../link-list.js';
import type { DiagramLanguage } from '../link-words.js';
import type { NetworkView } from '../network-view.js';
import type { PictureController } from '../picture-controller.js';
import type { VisitedElement } from '../visit.js';
import { ActorSheets } from './actor-sheets.js';
import { around, type Surroundings } from './around.js';
import { Enlarging } from './enlarging.js';
import { familyIn, foldFamilies } from './fold.js';
import { inOrder, nextOrder, type Order } from './order.js';
import { readingStyles } from './reading.styles.js';
import { SearchBox } from './search-box.js';
import { NO_SIEVE, sift, type Sieve, type Sifted } from './sieve.js';
import { drawTable } from './table.js';
import { renderTools } from './tools.js';
import { overtakenIn } from './years.js';

/** Beyond this many actors families come as one node each, until the visitor opens them. */
const TOO_MANY = 1200;

/** What the visit does for its reading. */
export interface Attendant {
  /** Brings the focus to an actor of the picture. */
  readonly find: (id: string) => void;
  readonly choose: (id: string) => void;
}

/** What is seen now, and of which view. */
interface Seen extends Sifted {
  readonly of: NetworkView;
  readonly key: string;
  readonly view: NetworkView;
  /** Identifiers of the links that are shown, and of those that others have overtaken. */
  readonly ids: ReadonlySet<string>;
  readonly overtaken: ReadonlySet<string>;
  readonly near: Surroundings | undefined;
}

export class Reading {
  readonly #element: VisitedElement;
  readonly #localize: Pick<LocalizeController, 'words'>;
  readonly #enlarging: Enlarging;
  readonly #search: SearchBox;
  readonly #sheets: ActorSheets;
  #attendant: Attendant | undefined;
  #sieve: Sieve = NO_SIEVE;
  #steps = 0;
  #order: Order | undefined;
  /** Families that are one node; undefined until the visitor says. */
  #closed: ReadonlySet<string> | undefined;
  #folded: { readonly of: NetworkView; readonly closed: ReadonlySet<string>; readonly view: NetworkView } | undefined;
  #seen: Seen | undefined;
  #said = '';

  constructor(element: VisitedElement, picture: PictureController, localize: Pick<LocalizeController, 'words'>) {
    this.#element = element;
    this.#localize = localize;
    this.#enlarging = new Enlarging(element, picture, (scale) => {
      this.#say(this.words.zoomed(Math.round(scale * 100)));
    });
    this.#search = new SearchBox(element, {
      seen: () => this.#whole,
      words: () => this.words,
      say: (text) => {
        this.#say(text);
      },
      choose: (id) => {
        void this.#reveal(id);
      },
    });
    this.#sheets = new ActorSheets(element);
    adopt(element, readingStyles);
  }

  attend(attendant: Attendant): void {
    this.#attendant = attendant;
  }

  get words(): DiagramReadingMessages {
    return this.#localize.words('diagramReading', french);
  }

  get width(): string | undefined {
    return this.#enlarging.width;
  }

  /** Draws the rows of the list so that they can be sorted. */
  get draw(): DrawRows {
    return drawTable(this.#order, this.words);
  }

  /** Whether a pointer has just dragged the picture: its release chooses nothing. */
  get isDragged(): boolean {
    return this.#enlarging.isDragged;
  }

  zoom(zoom: Zoom): boolean {
    return this.#enlarging.zoom(zoom);
  }

  /** The view with its families open or closed. */
  wanted(whole: NetworkView): NetworkView {
    const closed = this.#closedOf(whole);
    if (closed.size === 0) return whole;
    if (this.#folded?.of !== whole || this.#folded.closed !== closed) {
      const { words } = this;
      const view = foldFamilies(whole, closed, {
        family: (code) => wordFor(this.#language?.vocabulary.family ?? {}, code),
        kind: words.familyKind,
        links: words.foldedLinks,
      });
      this.#folded = { of: whole, closed, view };
    }
    return this.#folded.view;
  }
  #language: DiagramLanguage | undefined;
  #whole: NetworkView | undefined;

  #closedOf(whole: NetworkView): ReadonlySet<string> {
    if (this.#whole?.network !== whole.network) {
      // Another network: what was closed or hidden in the one before says nothing of it.
      this.#closed = undefined;
      this.#sieve = NO_SIEVE;
      this.#steps = 0;
    }
    this.#whole = whole;
    this.#closed ??= whole.actors.length > TOO_MANY ? new Set(whole.byFamily.keys()) : new Set();
    return this.#closed;
  }

  /** Opens the family that a node stands for. @returns false when it stands for none */
  open(id: string): boolean {
    const family = familyIn(id);
    if (family === undefined || !this.#closed?.has(family)) return false;
    this.fold(family);
    return true;
  }

  /** Opens or closes a family; the focus goes with it. */
  fold(family: string): void {
    const closed = new Set(this.#closed);
    const isOpening = closed.delete(family);
    if (!isOpening) closed.add(family);
    this.#closed = closed;
    this.#enlarging.zoom('whole');
    const member = this.#whole?.actorOrder
      .map((at) => this.#whole!.actors[at]!)
      .find((actor) => actor.family === family);
    const isInside = this.#element.shadowRoot?.activeElement?.matches('.node') === true;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => {
      if (isInside && isOpening && member) this.#attendant?.find(member.id);
    });
  }

  /** What is left under filters, in the order of the list. Worked out once for each. */
  narrow(of: NetworkView, chosen: number): NetworkView {
    const { hidden, year } = this.#sieve;
    const key = [...hidden, year, this.#steps, this.#order?.column, this.#order?.down, chosen].join();
    if (this.#seen?.of !== of || this.#seen.key !== key) {
      const sifted = sift(of, this.#sieve);
      const { graph, links } = of;
      const pairOf = (at: number): string => [graph.ends[2 * at]!, graph.ends[2 * at + 1]!].sort().join();
      const overtaken = year === undefined ? [] : overtakenIn(links, pairOf, year);
      const orders = {
        linkOrder: of.linkOrder.filter((at) => sifted.links.has(at)),
        actorOrder: of.actorOrder.filter((at) => sifted.actors.has(at)),
      };
      const sorted = this.#order ? inOrder(of, orders.linkOrder, orders.actorOrder, this.#order) : orders;
      this.#seen = {
        ...sifted,
        of,
        key,
        view: { ...of, ...sorted },
        ids: new Set(Array.from(sifted.links, (at) => links[at]!.id)),
        overtaken: new Set(Array.from(overtaken, (at) => links[at]!.id)),
        near: this.#steps > 0 && chosen >= 0 ? around(graph, chosen, this.#steps, sifted.links) : undefined,
      };
    }
    return this.#seen.view;
  }

  /** Of what is left, what the list tells: around the chosen actor where the visitor says so. */
  listed(view: NetworkView): NetworkView {
    const near = this.#seen?.near;
    if (!near) return view;
    return {
      ...view,
      linkOrder: view.linkOrder.filter((at) => near.links.has(at)),
      actorOrder: view.actorOrder.filter((at) => near.nodes.has(at)),
    };
  }

  shows(link: string): boolean {
    return this.#seen?.ids.has(link) ?? true;
  }

  /** `away` for what is faint now. */
  toneOf(type: 'link' | 'node', id: string): string {
    const seen = this.#seen;
    if (!seen) return '';
    if (type === 'link' && seen.overtaken.has(id)) return 'away';
    const { near, of } = seen;
    if (!near) return '';
    const at = (type === 'link' ? of.links : of.actors).findIndex((each) => each.id === id);
    return (type === 'link' ? near.links : near.nodes).has(at) ? '' : 'away';
  }

  /** Which way the lit links run, where they have a course. */
  marks(scene: Scene, tones: readonly (string | undefined)[]): Pick<SceneState, 'marks'> {
    const links = this.#seen?.of.links;
    const lit = scene.links.filter((_, at) => tones[at] === 'lit');
    if (!links || lit.length === 0 || 'grid' in scene || 'bars' in scene) return { marks: html`` };
    const directed = new Set(links.flatMap(({ id, directed: isDirected }) => (isDirected ? [id] : [])));
    return { marks: html`${lit.map((link) => (directed.has(link.id) ? renderWay(link) : nothing))}` };
  }

  filterButton(key: string, content: TemplateResult): TemplateResult {
    return html`<button type="button" data-filter=${key} aria-pressed=${!this.#sieve.hidden.has(key)}>
      ${content}
    </button>`;
  }

  renderSkip(to: string): TemplateResult {
    const { skip } = this.words;
    return html`<button type="button" class="skip" data-skip=${to}>
      ${to === '[part=list]' ? skip.list : skip.picture}
    </button>`;
  }

  /** Shows or hides what has this key. */
  filter(key: string): void {
    const hidden = new Set(this.#sieve.hidden);
    if (!hidden.delete(key)) hidden.add(key);
    this.#sift({ ...this.#sieve, hidden });
  }

  sort(column: string): void {
    const order = this.#order ?? ({ column: 'degree', down: true } as const);
    // The tables of links and actors are each in their own order until one of them is asked for another.
    const known = column as Order['column'];
    this.#order = nextOrder(
      known === 'ties' && order.column === 'degree' ? { column: 'ties', down: true } : order,
      known,
    );
    this.#element.requestUpdate();
  }

  /** Limits what is seen to so many steps around the chosen actor; 0 for no limit. @returns whether that changes it */
  limit(steps: number): boolean {
    const isNews = steps !== this.#steps;
    this.#steps = steps;
    if (isNews) this.#element.requestUpdate();
    return isNews;
  }

  #sift(sieve: Sieve): void {
    this.#sieve = sieve;
    const of = this.#seen?.of;
    if (!of) return;
    const { actors, links } = sift(of, sieve);
    this.#say(this.words.shown(actors.size, links.size, of.actors.length, of.links.length));
  }

  #say(text: string): void {
    this.#said = text;
    this.#element.requestUpdate();
  }

  /** Brings an actor to sight: opens its family, takes away the filter that hides it, chooses it and goes there. */
  async #reveal(id: string): Promise<void> {
    const family = this.#whole?.actors.find((actor) => actor.id === id)?.family;
    if (family !== undefined && this.#closed?.has(family)) this.fold(family);
    await this.#element.updateComplete;
    const at = this.#seen?.of.actors.findIndex((actor) => actor.id === id) ?? -1;
    if (at < 0) return;
    if (!this.#seen?.actors.has(at)) this.#sift(NO_SIEVE);
    this.#attendant?.choose(id);
    await this.#element.updateComplete;
    this.#attendant?.find(id);
  }

  list(request: ListRequest): TemplateResult {
    return renderList(request);
  }

  renderSteps(): TemplateResult {
    const { words } = this;
    return html`<div class="steps" role="group" aria-label=${words.around}>
      ${words.around}
      ${([1, 2] as const).map(
        (steps) =>
          html`<button
            type="button"
            aria-pressed=${this.#steps === steps}
            @click=${() => this.limit(this.#steps === steps ? 0 : steps)}
          >
            ${words.steps[steps]}
          </button>`,
      )}
    </div>`;
  }

  renderSheets(
    actor: NetworkView['actors'][number],
    api: string | undefined,
    { level }: Pick<ListRequest, 'level'>,
  ): TemplateResult | typeof nothing {
    return this.#sheets.render(actor, api, level, this.words);
  }

  tools(view: NetworkView, language: DiagramLanguage): TemplateResult {
    this.#language = language;
    return renderTools({
      view,
      whole: this.#whole ?? view,
      language,
      words: this.words,
      sieve: this.#sieve,
      closed: this.#closed ?? new Set(),
      said: this.#said,
      options: this.#search.render(),
      scale: this.#enlarging.scale,
      setYear: (year) => {
        this.#sift({ ...this.#sieve, year });
      },
      showAll: () => {
        this.limit(0);
        this.#sift(NO_SIEVE);
      },
      fold: (family) => {
        this.fold(family);
      },
      zoom: (zoom) => {
        this.zoom(zoom);
      },
    });
  }
}
