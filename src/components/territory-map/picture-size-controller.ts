import type { LitElement, ReactiveController } from 'lit';

/** Size of a picture in pixels. */
export type Size = readonly [width: number, height: number];

/** Watches the pictures of an element, so that threads and dots keep their size whatever the scale. */
export class PictureSizeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #watch = new ResizeObserver((entries) => {
    for (const { target } of entries) this.#measure(target);
  });
  readonly #sizes = new Map<number, Size>();
  #seen: readonly Element[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param usual what is drawn for until it is measured */
  sizeOf(frame: number, usual: Size): Size {
    return this.#sizes.get(frame) ?? usual;
  }

  hostUpdated(): void {
    const pictures = [...this.#host.renderRoot.querySelectorAll('[data-frame]')];
    if (
      !this.#host.isConnected ||
      (pictures.length === this.#seen.length && pictures.every((one, at) => one === this.#seen[at]))
    )
      return;
    this.#watch.disconnect();
    this.#seen = pictures;
    for (const picture of pictures) {
      // At once, so that nothing is seen at a size that is not its own.
      this.#measure(picture);
      this.#watch.observe(picture);
    }
  }

  #measure(picture: Element): void {
    const frame = Number(picture.getAttribute('data-frame'));
    const { width, height } = picture.getBoundingClientRect();
    const size: Size = [Math.round(width), Math.round(height)];
    // Hidden pictures have no size: they keep the one they had.
    if (size[0] * size[1] === 0 || String(this.#sizes.get(frame)) === String(size)) return;
    this.#sizes.set(frame, size);
    // After the update that brought the picture, not in it.
    queueMicrotask(() => {
      this.#host.requestUpdate();
    });
  }

  hostConnected(): void {
    // Moved elements are not drawn again by themselves, and nothing watches them any more.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#seen = [];
  }
}
