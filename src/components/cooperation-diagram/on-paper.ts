/**
 * Lays a picture out anew for a page when it goes to the printer, whatever the width of the screen, and gives the screen
 * its own back. Loaded with the pictures that need it most, all but a plain network, and with the visitor: the printer waits
 * for nothing.
 */
import type { ReactiveController } from 'lit';
import { EVERY_PAIR } from '../../diagram/render/picture.js';
import type { Scene } from '../../diagram/scene/scene.js';
import type { Task } from '../../util/slices.js';
import type { Drawing, PictureController, PictureHost, Shown } from './picture-controller.js';

/** px of A4 between usual margins: across, and of what a picture may take beside title and legend, beside the title, alone. */
const ACROSS = 680;
const BESIDE = 600;
const SHARED = 830;
const ALONE = 960;
/** px for a unit, as large as can be, and how high the picture may then be. */
const TRIES = [
  [1, BESIDE],
  [0.85, BESIDE],
  [0.72, SHARED],
] as const;
/** px that a picture is high at least. */
const LEAST = 400;
const SMALLEST = 0.6;
/** Milliseconds that the printer is kept waiting at most, by one picture. */
const PATIENCE = 3000;
/** px of a name that may stand over the edge of a piece, and in which a better edge is looked for, in steps of units. */
const NAME = 40;
const SEARCHED = 160;
const STEP = 3;

/** Undefined where it takes too long. */
const inTime = <T>(task: Task<T>, until: number): T | undefined => {
  for (;;) {
    const next = task.next();
    if (next.done) return next.value;
    if (performance.now() > until) return undefined;
  }
};

/** What is never cut, and what goes on from piece to piece. */
const WHOLE = '.node > *, text';
const LONG = 'path, circle, rect';

/**
 * Cuts a picture into pieces of a page each, the first as high as what the title leaves; what stands on an edge goes to one of
 * them.
 *
 * @param px of a unit
 */
const cut = (picture: Element, { width, height }: Scene, px: number): Element[] => {
  const frame = picture.getBoundingClientRect();
  const unit = frame.height / height;
  const spanOf = (thing: Element): readonly [number, number] => {
    const { top, bottom } = thing.getBoundingClientRect();
    return [(top - frame.top) / unit, (bottom - frame.top) / unit];
  };
  const things = [...picture.querySelectorAll(`${WHOLE}, ${LONG}`)].map((thing) => ({
    isWhole: thing.matches(WHOLE),
    span: spanOf(thing),
  }));
  /** Where the fewest are cut, a little before the end of a page. */
  const edgeBefore = (end: number): number => {
    let [edge, least] = [end, Infinity];
    for (let y = end; y > end - SEARCHED / px && least > 0 && end < height; y -= STEP) {
      const crossed = things.filter(({ span: [top, low] }) => top < y && low > y).length;
      if (crossed < least) [edge, least] = [y, crossed];
    }
    return edge;
  };
  const pieces: Element[] = [];
  for (let from = 0, room = SHARED; from < height; room = ALONE) {
    const to = edgeBefore(from + (room - NAME) / px);
    const isOwn = ([top, bottom]: readonly [number, number]): boolean =>
      (from === 0 || top + bottom >= 2 * from) && (to >= height || top + bottom < 2 * to);
    const own = things.filter(({ isWhole, span }) => isWhole && isOwn(span)).map(({ span }) => span);
    const [top, end] = [
      Math.min(from, ...own.map(([start]) => start)),
      Math.max(Math.min(to, height), ...own.map(([, low]) => low)),
    ];
    const piece = picture.cloneNode(true) as Element;
    piece.classList.add('piece');
    piece.setAttribute('viewBox', [0, top, width, end - top].join(' '));
    const copies = [...piece.querySelectorAll(`${WHOLE}, ${LONG}`)];
    things.forEach(({ isWhole, span }, at) => {
      if (!(isWhole ? isOwn(span) : span[1] > top && span[0] < end)) copies[at]?.remove();
    });
    pieces.push(piece);
    from = to;
  }
  return pieces;
};

class OnPaper implements ReactiveController {
  readonly #host: PictureHost;
  readonly #picture: PictureController;
  readonly #sheet = new CSSStyleSheet();
  #screen: Shown | undefined;
  #paper: Shown | undefined;
  #wasCancelled: boolean | undefined;
  #pieces: readonly Element[] = [];

  constructor(host: PictureHost, picture: PictureController) {
    this.#host = host;
    this.#picture = picture;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.#mend();
  }

  handleEvent({ type }: Event): void {
    this.#mend();
    if (type === 'beforeprint') this.#layOut();
  }

  #layOut(): void {
    const { shown } = this.#picture;
    const figure = this.#host.renderRoot.querySelector('figure');
    // A frame is as wide on paper as on screen, and a canvas is printed as it is.
    if (!shown || !figure || self !== top || shown.view.graph.nodes.length > EVERY_PAIR) return;
    const em = parseFloat(getComputedStyle(figure).fontSize) / 16;
    const until = performance.now() + PATIENCE;
    let best: Drawing | undefined;
    let px = em;
    for (const [scale, most] of TRIES) {
      // What has no room beside a legend may as well have all of a network's names.
      const least = most === SHARED && !shown.whole.look ? SHARED : LEAST;
      const drawing = this.#draw(shown, ACROSS / em / scale, least / em / scale, until);
      if (!drawing) continue;
      best = drawing;
      px = scale * em;
      if (best.scene.height * px <= most && !best.scene.unlabelled) break;
    }
    if (!best) return;
    this.#screen = shown;
    // Boxes are as wide as the page now.
    this.#wasCancelled = this.#picture.isCancelled;
    this.#picture.isCancelled = true;
    this.#paper = { ...shown, drawing: best };
    this.#see(this.#paper);
    const root = this.#host.shadowRoot!;
    const picture = figure.querySelector('.picture')!;
    if (best.scene.height * SMALLEST * em > SHARED) {
      this.#pieces = cut(picture, best.scene, px);
      picture.after(...this.#pieces);
    }
    const isCut = this.#pieces.length > 0;
    const most = isCut ? 'none' : `${String(Math.min(best.scene.height * px, SHARED))}px`;
    const whenCut = isCut
      ? '.picture{overflow:hidden}@media print{.picture:not(.piece){display:none}}@media not print{.piece{display:none}}'
      : '';
    this.#sheet.replaceSync(
      // As if the screen's were not long.
      `@media print{figure{order:0!important;break-inside:auto!important}.picture{inline-size:100%!important;break-inside:avoid;max-block-size:${most}!important}}${whenCut}`,
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** In a frame of this width, by what drew the screen's. */
  #draw(shown: Shown, width: number, height: number, until: number): Drawing | undefined {
    const { busy, measure, parts, view, whole } = shown;
    const frame = { width: Math.floor(width), height: Math.floor(height) };
    if (!whole.look) {
      const count = view.graph.nodes.length;
      const how = { busy, draw: busy?.drawOf(count), aspect: busy?.aspectFor(frame.width, count) };
      return inTime(this.#picture.draw({ ...shown, frame }, how), until);
    }
    for (const part of parts ?? []) {
      const drawing = inTime(part.layOut(shown, frame, measure), until);
      if (drawing) return drawing;
    }
    return undefined;
  }

  /** At once: the printer waits for no microtask either. */
  #see(shown: Shown): void {
    this.#picture.see(shown);
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  }

  #mend(): void {
    const [screen, root] = [this.#screen, this.#host.shadowRoot];
    if (!screen || !root) return;
    this.#screen = undefined;
    this.#picture.isCancelled = this.#wasCancelled;
    for (const piece of this.#pieces) piece.remove();
    this.#pieces = [];
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    if (this.#picture.shown === this.#paper) this.#see(screen);
  }
}

/** From now on the picture of an element is laid out for the page when it is printed. */
export const printOn = (host: PictureHost, picture: PictureController): void => {
  picture.paper ??= new OnPaper(host, picture);
};
