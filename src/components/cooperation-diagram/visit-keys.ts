import { intentOf, type Intent } from '../../diagram/interaction/keys.js';
import { partBeside } from '../../diagram/interaction/parts.js';
import { isTyping, NOTHING_TYPED, typeAhead } from '../../diagram/interaction/type-ahead.js';
import { buildWalk, moveFrom, type Walk } from '../../diagram/interaction/walk.js';
import type { Drawn } from './visit.js';

/** What keys do to a visit. */
export interface KeyHost {
  /** Brings the focus to the actor at this place; undefined where there is nobody. */
  readonly focus: (place: number | undefined) => void;
  readonly choose: (place: number) => void;
  /** Back by one step. @returns false where there is none */
  readonly leave: () => boolean;
  readonly zoom: (zoom: Extract<Intent, { readonly type: 'zoom' }>['zoom']) => boolean;
}

/** Answers the keys that are pressed while the focus is on an actor, among those that are met. */
export class VisitKeys {
  readonly #host: KeyHost;
  #typed = NOTHING_TYPED;
  #walk: { readonly key: Drawn; readonly nodes: readonly number[]; readonly walk: Walk } | undefined;

  constructor(host: KeyHost) {
    this.#host = host;
  }

  /** @param at place of the focused actor @returns false where the browser should have the key */
  type(event: KeyboardEvent, drawn: Drawn, at: number): boolean {
    const intent = intentOf(event, isTyping(this.#typed, event.timeStamp));
    return intent !== undefined && this.#answer(intent, drawn, at, event.timeStamp);
  }

  #answer(intent: Intent, drawn: Drawn, at: number, now: number): boolean {
    const { focus, choose, leave, zoom } = this.#host;
    const { view } = drawn;
    const { actorOrder: order } = view;
    switch (intent.type) {
      case 'move':
        focus(this.#goFrom(drawn, at, intent.direction));
        return true;
      case 'first':
      case 'last':
        focus(order.at(intent.type === 'first' ? 0 : -1));
        return true;
      case 'next-part':
      case 'previous-part': {
        const beside = partBeside(view.graph, order, at, intent.type === 'next-part' ? 1 : -1);
        focus(beside);
        return beside !== undefined;
      }
      case 'search': {
        const names = order.map((place) => view.actors[place]!.name);
        const { state, found } = typeAhead(this.#typed, intent.character, now, names, order.indexOf(at));
        this.#typed = state;
        if (found !== undefined) focus(order[found]);
        return true;
      }
      case 'zoom':
        return zoom(intent.zoom);
      case 'choose':
        choose(at);
        return true;
      case 'leave':
        return leave();
    }
  }

  /** Where an arrow leads. */
  #goFrom(drawn: Drawn, at: number, direction: Parameters<typeof moveFrom>[2]): number | undefined {
    const { view, scene } = drawn;
    if (this.#walk?.key.view !== view || this.#walk.key.scene !== scene) {
      const nodes = [...view.actorOrder].sort((a, b) => a - b);
      const rank = new Map(nodes.map((node, place) => [node, place]));
      const points = nodes.flatMap((node) => [scene.nodes[node]!.x, scene.nodes[node]!.y]);
      const neighbours = nodes.map((node) => view.graph.neighbours[node]!.flatMap((other) => rank.get(other) ?? []));
      this.#walk = { key: drawn, nodes, walk: buildWalk(points, neighbours, rank.get(view.actorOrder[0]!) ?? 0) };
    }
    const { nodes, walk } = this.#walk;
    const to = moveFrom(walk, nodes.indexOf(at), direction);
    return to === undefined ? undefined : nodes[to];
  }
}
