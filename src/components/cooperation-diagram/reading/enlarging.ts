import type { ReactiveController } from 'lit';
import { scrollFor, zoomBy, zoomByFingers, zoomByWheel, type Zoom } from '../../../diagram/interaction/zoom.js';
import { EVERY_PAIR } from '../../../diagram/render/picture.js';
import { enlargeScene } from '../../../diagram/scene/enlarge.js';
import type { PictureController } from '../picture-controller.js';
import type { VisitedElement } from '../visit.js';

/** A pointer that has gone farther is dragging. */
const SLOP = 4;

type Point = readonly [x: number, y: number];

/**
 * Enlarges a picture inside its box, which scrolls: by Ctrl and the wheel, by two fingers, by buttons and keys; a mouse
 * drags it. One finger scrolls box and page as everywhere, and the wheel alone is never taken.
 */
export class Enlarging implements ReactiveController {
  readonly #element: VisitedElement;
  readonly #picture: PictureController;
  readonly #said: (scale: number) => void;
  #box: HTMLElement | null = null;
  #scale = 1;
  #layout = '';
  /** The layout that was drawn anew. */
  #drawn: Promise<void> | undefined;
  #isDrawing = false;
  #isLate = false;
  readonly #fingers = new Map<number, Point>();
  #drag: { readonly from: Point; readonly scroll: Point } | undefined;
  isDragged = false;

  constructor(element: VisitedElement, picture: PictureController, said: (scale: number) => void) {
    this.#element = element;
    this.#picture = picture;
    this.#said = said;
    element.addController(this);
  }

  get scale(): number {
    return this.#scale;
  }

  get width(): string | undefined {
    return this.#scale === 1 ? undefined : `${String(Math.round(this.#scale * 100))}%`;
  }

  hostUpdated(): void {
    const { layout } = this.#element;
    // Another layout is seen as a whole first; the same one, fitted again, stays as large as it was.
    if (layout !== this.#layout) this.zoom('whole');
    else if (this.#scale > 1 && this.#drawn !== this.#picture.ready) void this.#draw();
    this.#layout = layout;
    const box = this.#element.renderRoot.querySelector<HTMLElement>('.box');
    if (!box || box === this.#box) return;
    this.#box = box;
    // These go with the box: nothing outside the element is listened to.
    box.addEventListener('wheel', this.#wheel, { passive: false });
    box.addEventListener('touchmove', this.#keepFingers, { passive: false });
    box.addEventListener('pointerdown', this.#down);
    box.addEventListener('pointermove', this.#move);
    for (const type of ['pointerup', 'pointercancel'] as const) box.addEventListener(type, this.#up);
  }

  /** By a button or a key. @returns false when nothing changes */
  zoom(zoom: Zoom): boolean {
    const scale = zoomBy(this.#scale, zoom);
    if (scale === this.#scale) return false;
    this.#set(scale, this.#middle());
    this.#said(scale);
    return true;
  }

  /** The focused actor, or the middle of what is seen. */
  #middle(): Point {
    const active = this.#element.shadowRoot?.activeElement;
    const area = (
      active?.matches('.node') === true ? active.querySelector('.shape') : this.#box
    )?.getBoundingClientRect();
    return area ? [area.left + area.width / 2, area.top + area.height / 2] : [0, 0];
  }

  #set(scale: number, [x, y]: Point): void {
    const box = this.#box;
    const picture = box?.querySelector('.picture');
    if (!box || !picture || scale === this.#scale) return;
    const area = box.getBoundingClientRect();
    const ratio = scale / this.#scale;
    const [left, top] = [
      scrollFor(box.scrollLeft, x - area.left, ratio),
      scrollFor(box.scrollTop, y - area.top, ratio),
    ];
    this.#scale = scale;
    const { width } = this;
    // At once, with what is drawn; labels find their places after.
    if (width === undefined) picture.removeAttribute('width');
    else picture.setAttribute('width', width);
    box.scrollTo(left, top);
    this.#element.requestUpdate();
    void this.#draw();
  }

  /** Draws a network anew in the room it has; other layouts are enlarged as they are. */
  async #draw(): Promise<void> {
    this.#isLate = this.#isDrawing;
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    this.#drawn = this.#picture.ready;
    await this.#redraw(this.#scale);
    this.#isDrawing = false;
    if (this.#isLate) await this.#draw();
  }

  async #redraw(scale: number): Promise<void> {
    const picture = this.#picture;
    const { ready } = picture;
    await ready;
    const { shown } = picture;
    if (!shown || ready !== picture.ready) return;
    const { view, measure, whole, busy } = shown;
    // A canvas is enlarged as it is.
    if (whole.scene.nodes.length > EVERY_PAIR) return;
    const isLarger = scale > 1 && !whole.look;
    const scene = isLarger
      ? await picture.run(enlargeScene(view.graph, whole.scene, scale, measure, busy))
      : whole.scene;
    // Another layout may have come meanwhile.
    if (scene && ready === picture.ready) picture.see({ ...shown, drawing: { ...whole, scene } });
  }

  readonly #wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
    this.#set(zoomByWheel(this.#scale, pixels), [event.clientX, event.clientY]);
  };

  /** Two fingers are ours: the page would scroll with them. */
  readonly #keepFingers = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  readonly #down = (event: PointerEvent): void => {
    this.isDragged = false;
    const point: Point = [event.clientX, event.clientY];
    if (event.pointerType === 'touch') this.#fingers.set(event.pointerId, point);
    else if (event.button === 0 && this.#box && this.#scale > 1)
      this.#drag = { from: point, scroll: [this.#box.scrollLeft, this.#box.scrollTop] };
  };

  readonly #move = (event: PointerEvent): void => {
    const now: Point = [event.clientX, event.clientY];
    if (this.#fingers.has(event.pointerId)) {
      const span = (): number => {
        const [[x1, y1], [x2, y2]] = [...this.#fingers.values()] as [Point, Point];
        return Math.hypot(x2 - x1, y2 - y1);
      };
      const before = this.#fingers.size === 2 ? span() : 0;
      this.#fingers.set(event.pointerId, now);
      if (this.#fingers.size !== 2) return;
      const [[x1, y1], [x2, y2]] = [...this.#fingers.values()] as [Point, Point];
      this.isDragged = true;
      this.#set(zoomByFingers(this.#scale, before, span()), [(x1 + x2) / 2, (y1 + y2) / 2]);
      return;
    }
    const drag = this.#drag;
    if (!drag || !this.#box) return;
    const [dx, dy] = [now[0] - drag.from[0], now[1] - drag.from[1]];
    if (!this.isDragged && Math.hypot(dx, dy) < SLOP) return;
    if (!this.isDragged) this.#box.setPointerCapture(event.pointerId);
    this.isDragged = true;
    this.#box.scrollTo(drag.scroll[0] - dx, drag.scroll[1] - dy);
  };

  readonly #up = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    this.#drag = undefined;
  };
}
