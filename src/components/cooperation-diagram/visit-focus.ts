import type { Drawn, VisitedElement } from './visit.js';

/** Which actor is met: pointed at, focused, or next for the tab key. */
export class VisitFocus {
  readonly #element: VisitedElement;
  /** Index of the node that is pointed at or focused; -1 for none. */
  pointed = -1;
  /** True once the focus is in the picture. */
  isInside = false;
  /** Identifier of the actor that the tab key reaches. */
  #stop: string | undefined;

  constructor(element: VisitedElement) {
    this.#element = element;
  }

  /** Index of the node that the tab key reaches, among those that may be met. */
  stopAmong({ nodes }: Drawn['scene'], order: readonly number[]): number {
    const stop = nodes.findIndex(({ id }) => id === this.#stop);
    return order.includes(stop) ? stop : (order[0] ?? -1);
  }

  /** Another view is drawn: places are those of others now. */
  forget(): void {
    this.pointed = -1;
  }

  point(node: number): void {
    if (node === this.pointed) return;
    this.pointed = node;
    this.#element.requestUpdate();
  }

  /** The focus came to an element, perhaps a node. */
  meet(element: Element, drawn: Drawn | undefined): void {
    const node = element.getAttribute('data-node');
    if (node === null) return;
    this.isInside = true;
    this.pointed = Number(node);
    this.#stop = drawn?.scene.nodes[this.pointed]?.id;
    this.#element.requestUpdate();
  }

  /** The focus leaves an element of the box, perhaps for another one in it. */
  leave({ target, relatedTarget }: FocusEvent): void {
    const box = this.#element.renderRoot.querySelector('.box');
    if (!box?.contains(target as Node) || box.contains(relatedTarget as Node | null)) return;
    this.isInside = false;
    this.point(-1);
  }

  /** Brings the focus to the node at this place. */
  bring(place: number | undefined, drawn: Drawn | undefined): void {
    const find = (): SVGElement | null => this.#element.renderRoot.querySelector(`[data-node="${place}"]`);
    const id = place === undefined ? undefined : drawn?.scene.nodes[place]?.id;
    const there = find();
    if (there || id === undefined) {
      // One that stood for somebody else a moment ago: whoever listens hears who it is now.
      if (place !== this.pointed && there?.matches(':focus')) there.blur();
      there?.focus();
      return;
    }
    // Of very many only those who are met are drawn.
    this.#stop = id;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => {
      const node = find();
      // An element that was somebody else's may have the focus already: whoever listens hears that it moved.
      node?.blur();
      node?.focus();
    });
  }
}
