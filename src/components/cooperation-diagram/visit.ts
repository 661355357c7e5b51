/**
 * What a diagram needs once the visitor comes to it: loaded with the first pointer or focus, so that a page that is
 * only read does not pay for it.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { intentOf } from '../../diagram/interaction/keys.js';
import { isTyping, NOTHING_TYPED, typeAhead } from '../../diagram/interaction/type-ahead.js';
import { buildWalk, moveFrom, type Walk } from '../../diagram/interaction/walk.js';
import { hitTest, type Hit } from '../../diagram/scene/hit.js';
import type { Scene } from '../../diagram/scene/scene.js';
import { messageStyles } from '../../ui/message.styles.js';
import { renderNothing } from '../../ui/nothing.js';
import { renderShape } from '../../ui/shape.js';
import { renderActors, renderLinks, subheading, type ListRequest } from './link-list.js';
import { kindOfActor } from './link-words.js';
import type { NetworkView } from './network-view.js';

/** What a key comes to: the place of the node that has the focus next, or something to be done with the one that has it. */
export type Step = number | 'choose' | 'leave' | undefined;

/** The walk of one visitor through the pictures of one diagram. */
export class Visit {
  #typed = NOTHING_TYPED;
  #scene: Scene | undefined;
  #walk: Walk | undefined;

  constructor(element: LitElement) {
    const sheet = messageStyles.styleSheet;
    const { shadowRoot } = element;
    // Those of the buttons of the chosen actor, and of the empty diagram.
    if (shadowRoot && sheet) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }

  /** The empty diagram: why there is nothing. */
  nothing(words: Parameters<typeof renderNothing>[0]): TemplateResult {
    return renderNothing(words);
  }

  /** What lies under a pointer. */
  hit(scene: Scene, picture: Element, { clientX, clientY }: MouseEvent): Hit | undefined {
    const { left, top, width } = picture.getBoundingClientRect();
    const scale = scene.width / width;
    return hitTest(scene, (clientX - left) * scale, (clientY - top) * scale);
  }

  /** What a key asks for while the node at `at` has the focus; undefined leaves the key to the browser. */
  key(event: KeyboardEvent, { actorOrder, actors, graph }: NetworkView, scene: Scene, at: number): Step {
    const intent = intentOf(event, isTyping(this.#typed, event.timeStamp));
    switch (intent?.type) {
      case undefined:
        return undefined;
      case 'move': {
        if (scene !== this.#scene || !this.#walk) {
          this.#scene = scene;
          this.#walk = buildWalk(scene.nodes.flatMap(({ x, y }) => [x, y]), graph.neighbours, actorOrder[0] ?? 0);
        }
        return moveFrom(this.#walk, at, intent.direction) ?? at;
      }
      case 'first':
        return actorOrder[0];
      case 'last':
        return actorOrder.at(-1);
      case 'search': {
        const names = actorOrder.map((place) => actors[place]!.name);
        const answer = typeAhead(this.#typed, intent.character, event.timeStamp, names, actorOrder.indexOf(at));
        this.#typed = answer.state;
        return answer.found === undefined ? at : actorOrder[answer.found];
      }
      default:
        return intent?.type;
    }
  }

  /**
   * The list while an actor is chosen: who it is, its links, where its sheets are read, then the other links.
   *
   * @param href where its sheets are read; undefined when nobody knows
   */
  list(place: number, request: ListRequest, href: string | undefined, unselect: () => void): TemplateResult {
    const { view, language, level } = request;
    const { diagram } = language;
    const actor = view.actors[place]!;
    const touching = view.graph.touching[place]!;
    const others = view.linkOrder.filter((link) => !touching.includes(link));
    const ties = diagram.ties(touching.length, actor.sheets.length);
    return html`<div class="chosen">
        ${subheading(level, html`${renderShape(view.graph.nodes[place]!.family)}${actor.name}`, 'list-title')}
        <p class="meta">${kindOfActor(actor, language)}. ${ties}.</p>
      </div>
      ${renderLinks(
        view.linkOrder.filter((link) => touching.includes(link)),
        request,
        (id) => id !== actor.id,
      )}
      <div class="actions">
        ${href === undefined ? nothing : html`<a class="button" href=${href}>${diagram.seeSheets(actor.sheets.length)}</a>`}
        <button type="button" class="button" @click=${unselect}>${diagram.unselect}</button>
      </div>
      ${others.length === 0 ? nothing : html`${subheading(level, diagram.list.others, 'others-title')}${renderLinks(others, request)}`}
      ${renderActors(request)}`;
  }
}
