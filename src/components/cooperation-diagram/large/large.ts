/**
 * What a network of so many actors needs that SVG is no longer best: its layout, how far it is, and the canvas it is
 * drawn on, under an SVG that holds who is met. Loaded when such a network comes.
 */
import { html, type LitElement, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { drawLarge } from '../../../diagram/layout/large.js';
import { EVERY_PAIR } from '../../../diagram/render/picture.js';
import type { SceneLook, SceneState } from '../../../diagram/render/render-scene.js';
import type { Scene } from '../../../diagram/scene/scene.js';
import { adopt } from '../../../element/adopt.js';
import { diagramLarge as french } from '../../../i18n/fr/diagram-large.js';
import type { DrawEach } from '../link-list.js';
import type { NetworkView } from '../network-view.js';
import type { PictureController } from '../picture-controller.js';
import type { DrawPicture } from '../svg-picture.js';
import { sketchBeside } from './beside.js';
import { Ground } from './ground.js';
import { largeStyles } from './large.styles.js';
import { Rows } from './rows.js';

/** Operations that a layout takes, about: each node and each link this many. */
const OF_NODE = 30_000;
const OF_LINK = 8000;
/** Steps in which progress is told: a screen reader need not hear of each hundredth. */
const STEPS = 20;

export class Large {
  readonly layOut = drawLarge;
  /** The same beside the page, where that can be had. */
  readonly sketchBeside = sketchBeside;
  readonly #element: LitElement;
  readonly #picture: PictureController;
  readonly #localize: Pick<LocalizeController, 'words'>;
  /** Draws the network under what is met of it. */
  readonly ground: Ground;
  #share = 0;
  /** The rows of each list. */
  readonly #rows = new WeakMap<readonly number[], Rows>();
  #rowsBefore = Promise.resolve();

  constructor(element: LitElement, picture: PictureController, localize: Pick<LocalizeController, 'words'>) {
    this.#element = element;
    this.#picture = picture;
    this.#localize = localize;
    this.ground = new Ground(element);
    adopt(element, largeStyles);
    element.requestUpdate();
  }

  /** Draws the rows of a list little by little, once the picture is there; those that stand are not made again. */
  readonly each: DrawEach = (places, draw, { language: { locale }, selection, view }, enclose) => {
    let rows = this.#rows.get(places);
    if (!rows?.standsIn(locale)) {
      rows = new Rows(places, draw, enclose, locale);
      this.#rows.set(places, rows);
    }
    const isChosen = (place: number): boolean => selection?.type === 'link' && view.links[place]?.id === selection.id;
    rows.choose(places === view.actorOrder ? -1 : places.findIndex(isChosen), draw);
    // One list after the other: two would share a frame, and take twice its time.
    const coming = rows;
    this.#rowsBefore = this.#rowsBefore.then(() => coming.goOn(() => this.#picture.ready));
    return rows.content;
  };

  /** Draws a network of very many on its ground; undefined for what is drawn in SVG alone. */
  render(
    view: NetworkView,
    scene: Scene,
    look: SceneLook | undefined,
    state: SceneState,
    draw: DrawPicture,
  ): TemplateResult | undefined {
    return scene.nodes.length > EVERY_PAIR && !look ? this.ground.render(view, scene, state, draw) : undefined;
  }

  /** Hears how much work is done. */
  advance(work: number, nodes: number, links: number): void {
    const share = Math.min(1, Math.floor((STEPS * work) / (OF_NODE * nodes + OF_LINK * links)) / STEPS);
    if (share === this.#share) return;
    this.#share = share;
    this.#element.requestUpdate();
  }

  /** Stops the drawing, or begins it again. */
  readonly #toggle = (): void => {
    this.#picture.isCancelled = !this.#picture.isCancelled;
    this.#picture.stop();
    this.#element.requestUpdate();
  };

  /** Where the picture will be, while it is drawn; or that it is not, and how to have it. */
  renderWaiting(): TemplateResult {
    const { isCancelled } = this.#picture;
    const words = this.#localize.words('diagramLarge', french);
    return html`<div class="waiting">
      ${
        isCancelled
          ? html`<p>${words.cancelled}</p>`
          : html`<progress aria-label=${words.progress} max="1" .value=${this.#share}></progress>`
      }
      <button type="button" @click=${this.#toggle}>${isCancelled ? words.again : words.cancel}</button>
    </div>`;
  }
}
