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
import { vocabulary as frenchVocabulary } from '../../../i18n/fr/vocabulary.js';
import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';
import { renderList, type DrawRows, type ListRequest } from '../link-list.js';
import type { DiagramLanguage } from '../link-words.js';
import type { NetworkView } from '../network-view.js';
import type { PictureController } from '../picture-controller.js';
import type { VisitedElement } from '../visit.js';
import { ActorSheets } from './actor-sheets.js';
import { Enlarging } from './enlarging.js';
import { nodeOfFamily } from './fold.js';
import { Folding } from './folding.js';
import { Looking } from './looking.js';
import type { Order } from './order.js';
import { readingStyles } from './reading.styles.js';
import { SearchBox } from './search-box.js';
import { NO_SIEVE, type Sieve } from './sieve.js';
import { renderSteps } from './steps.js';
import { drawTable } from './table.js';
import { renderTools } from './tools.js';

/** What the visit does for its reading. */
export interface Attendant {
  /** Brings the focus to an actor of the picture. */
  readonly find: (id: string) => void;
  readonly choose: (id: string) => void;
}

/** What is skipped to, as selectors. */
const SKIPS = { list: '[part=list]', picture: ".node[tabindex='0']" } as const;

export class Reading {
  readonly #element: VisitedElement;
  readonly #localize: Pick<LocalizeController, 'words'>;
  readonly #enlarging: Enlarging;
  readonly #search: SearchBox;
  readonly #sheets: ActorSheets;
  readonly #folding = new Folding();
  readonly #looking = new Looking();
  #attendant: Attendant | undefined;
  #said = '';

  constructor(element: VisitedElement, picture: PictureController, localize: Pick<LocalizeController, 'words'>) {
    this.#element = element;
    this.#localize = localize;
    this.#enlarging = new Enlarging(element, picture, (scale) => {
      this.#say(this.words.zoomed(Math.round(scale * 100)));
    });
    this.#search = new SearchBox(element, {
      seen: () => this.#folding.whole,
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
    return drawTable(this.#looking.order, this.words);
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
    if (this.#folding.attend(whole)) {
      this.#looking.forget();
      this.#followFocus(whole);
    }
    return this.#folding.view(whole, this.words, this.#localize.words('vocabulary', frenchVocabulary));
  }

  /** Who comes with the focus on an actor of too many goes on from its family: the picture they came to goes. */
  #followFocus({ actors }: NetworkView): void {
    const at = this.#element.shadowRoot?.activeElement?.getAttribute('data-node');
    const family = at == null ? undefined : actors[Number(at)]?.family;
    if (family === undefined || !this.#folding.closed.has(family)) return;
    void this.#element.updateComplete.then(() => {
      this.#attendant?.find(nodeOfFamily(family));
    });
  }

  /** Opens the family that a node stands for. @returns false when it stands for none */
  open(id: string): boolean {
    const family = this.#folding.familyOf(id);
    if (family !== undefined) this.fold(family);
    return family !== undefined;
  }

  /** Opens or closes a family; the focus goes with it. */
  fold(family: string): void {
    const member = this.#folding.toggle(family);
    this.#enlarging.zoom('whole');
    const isInside = this.#element.shadowRoot?.activeElement?.matches('.node') === true;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => {
      if (isInside && member !== undefined) this.#attendant?.find(member);
    });
  }

  /**
   * What is left under filters, in the order of the list.
   *
   * @param chosen place of the chosen actor; -1 for none
   */
  narrow(of: NetworkView, chosen: number): NetworkView {
    return this.#looking.at(of, chosen).view;
  }

  /** Of what is left, what the list tells and where keys lead: around the chosen actor where the visitor says so. */
  listed(view: NetworkView): NetworkView {
    const { sight } = this.#looking;
    return sight?.view === view ? sight.near : view;
  }

  shows(link: string): boolean {
    return this.#looking.sight?.ids.has(link) ?? true;
  }

  /** `away` for what is faint now. */
  toneOf(type: 'link' | 'node', id: string): string {
    return this.#looking.sight?.away[type].has(id) === true ? 'away' : '';
  }

  /** Which way the lit links run, where they have a course. */
  marks(scene: Scene, tones: readonly (string | undefined)[]): Pick<SceneState, 'marks'> {
    const links = this.#looking.sight?.of.links;
    const lit = scene.links.filter((_, at) => tones[at] === 'lit');
    if (!links || lit.length === 0 || 'grid' in scene || 'bars' in scene) return { marks: html`` };
    const directed = new Set(links.flatMap(({ id, directed: isDirected }) => (isDirected ? [id] : [])));
    return { marks: html`${lit.map((link) => (directed.has(link.id) ? renderWay(link) : nothing))}` };
  }

  filterButton(key: string, content: TemplateResult): TemplateResult {
    return html`<button type="button" data-filter=${key} aria-pressed=${!this.#looking.sieve.hidden.has(key)}>
      ${content}
    </button>`;
  }

  /** A way to what is called so. */
  renderSkip(to: keyof typeof SKIPS): TemplateResult {
    return html`<button type="button" class="skip" data-skip=${SKIPS[to]}>${this.words.skip[to]}</button>`;
  }

  /** Shows or hides what has this key, which is called so. */
  filter(key: string, name: string): void {
    this.#looking.toggle(key, name);
    this.#sayCounts();
  }

  sort(column: string): void {
    this.#looking.sort(column as Order['column']);
    this.#element.requestUpdate();
  }

  /** Limits what is seen to so many steps around the chosen actor; 0 for no limit. @returns whether that changes it */
  limit(steps: number): boolean {
    const isNews = this.#looking.limit(steps);
    if (isNews) this.#sayCounts();
    return isNews;
  }

  /** What is hidden, and how much is left, in sentences; '' where all of it is seen. */
  get told(): string {
    return this.#looking.told(this.words);
  }

  #sift(sieve: Sieve): void {
    this.#looking.sift(sieve);
    this.#sayCounts();
  }

  #sayCounts(): void {
    this.#say(this.#looking.counts(this.words));
  }

  #say(text: string): void {
    this.#said = text;
    this.#element.requestUpdate();
  }

  /** Brings an actor to sight: opens its family, takes away the filter that hides it, chooses it and goes there. */
  async #reveal(id: string): Promise<void> {
    const family = this.#folding.whole?.actors.find((actor) => actor.id === id)?.family;
    if (family !== undefined && this.#folding.closed.has(family)) this.fold(family);
    await this.#element.updateComplete;
    const at = this.#looking.sight?.of.actors.findIndex((actor) => actor.id === id) ?? -1;
    if (at < 0) return;
    if (!this.#looking.sight?.actors.has(at)) this.#sift(NO_SIEVE);
    this.#attendant?.choose(id);
    await this.#element.updateComplete;
    this.#attendant?.find(id);
  }

  list(request: ListRequest): TemplateResult {
    const { language } = request;
    // What filters hide is known all the same.
    const { told } = this;
    return renderList(
      told === '' ? request : { ...request, language: { ...language, diagram: { ...language.diagram, noLink: told } } },
    );
  }

  renderSteps(): TemplateResult {
    return renderSteps(this.#looking.steps, this.words, (steps) => {
      this.limit(steps);
    });
  }

  renderSheets(
    actor: NetworkView['actors'][number],
    api: string | undefined,
    { level }: Pick<ListRequest, 'level'>,
  ): TemplateResult | typeof nothing {
    return this.#sheets.render(actor, api, level, this.words);
  }

  tools(view: NetworkView, language: DiagramLanguage): TemplateResult {
    return renderTools({
      view,
      whole: this.#folding.whole ?? view,
      language,
      words: this.words,
      sieve: this.#looking.sieve,
      closed: this.#folding.closed,
      said: this.#said,
      counts: this.#looking.counts(this.words),
      options: this.#search.render(),
      scale: this.#enlarging.scale,
      setYear: (year) => {
        this.#sift({ ...this.#looking.sieve, year });
      },
      showAll: () => {
        this.limit(0);
        this.#sift(NO_SIEVE);
        // The button that was pressed goes.
        void this.#element.updateComplete.then(() => {
          this.#element.renderRoot.querySelector<HTMLElement>('.sieve summary')?.focus();
        });
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
