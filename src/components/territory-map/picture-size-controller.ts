import type { LitElement, ReactiveController } from 'lit';

/** Size of a picture in pixels. */
export type Size = readonly [width: number, height: number];

/** Watches the pictures of an element, so that threads and dots keep their size whatever the scale. */
export class PictureSizeController implements ReactiveController {
  readonly #host: LitElement;
  readonly #watch = new ResizeObserver((entries) => {
    let isNew = false;
    for (const { target, contentRect } of entries) {
      const frame = Number(target.getAttribute('data-frame'));
      const size: Size = [Math.round(contentRect.width), Math.round(contentRect.height)];
      const before = this.#sizes.get(frame);
      // Hidden pictures have no size: they keep the one they had.
      if (size[0] * size[1] === 0 || (before && before[0] === size[0] && before[1] === size[1])) continue;
      this.#sizes.set(frame, size);
      isNew = true;
    }
    if (isNew) this.#host.requestUpdate();
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
    for (const picture of pictures) this.#watch.observe(picture);
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
