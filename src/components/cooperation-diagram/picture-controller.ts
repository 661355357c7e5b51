import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import {
  aspectFor,
  compose,
  EVERY_PAIR,
  isPlain,
  sketch,
  type Busy,
  type Sketch,
} from '../../diagram/render/picture.js';
import type { Measure } from '../../diagram/scene/text.js';
import type { Task } from '../../util/slices.js';
import type { LaidOut, LayoutFrame, LayoutPart, LayoutRequest } from './layouts/layout-part.js';
import { measureIn } from './measure-text.js';
import type { Large } from './large/large.js';
import type { NetworkView } from './network-view.js';

/** Units of the picture in an em of the page. */
const UNITS = 16;
/** Operations between two looks at the clock, and milliseconds before the page has its turn. */
const SLICE = 60_000;
const TURN = 12;

/** The layout of this file; the others come with `otherwise.ts`. */
const USUAL = 'network';

export const loadOtherwise = () => import('./otherwise.js');

/** What is drawn: a scene, and how, unless it is a network. */
export type Drawing = Pick<LaidOut, 'scene'> & Partial<LaidOut>;

/** What is wanted: there is one at a time, and work for another one stops. */
export interface Job extends LayoutRequest {
  readonly layout: string;
  readonly frame: LayoutFrame;
  readonly measure: Measure;
}

/** A drawing, and what it was laid out for. */
export interface Shown extends Job {
  /** As it was laid out. */
  readonly whole: Drawing;
  /** As it is seen now: on its way from another layout, or enlarged. */
  readonly drawing: Drawing;
  /** The parts that were asked to draw it: the last one did, unless it is a network. */
  readonly parts?: readonly LayoutPart[];
  readonly isMoving?: boolean;
}

/** What could not be had, and the layout that then could not be drawn: a network is, perhaps less clearly. */
export type Missed = readonly [cause: unknown, layout: string];

/** The element of a picture: where its layout cannot be had it is told that a network is drawn. */
export type PictureHost = ReactiveControllerHost & LitElement & { layout: string };

/** How a network is drawn that is not plain. */
export interface Otherwise {
  readonly busy?: Busy | undefined;
  readonly draw?: Parameters<typeof sketch>[2] | undefined;
  /** Width over height of its sketch. */
  readonly aspect?: number | undefined;
}

/**
 * Leaves the page its turn: a timer may keep what is to go on waiting for four milliseconds, and `scheduler.yield` the
 * page's own timers until all is done.
 */
const turn = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/**
 * Keeps a scene true to its graph, its box and its font: lays the graph out in slices that leave the page its turn,
 * and fits it again when the size of the box or of the text changes. The scene before stays until the next is ready.
 */
export class PictureController implements ReactiveController {
  readonly #host: PictureHost;
  readonly #watch = new ResizeObserver(() => {
    this.#fit();
  });
  #probe: HTMLElement | null | undefined;
  #request: LayoutRequest | undefined;
  #layout!: string;
  /** Kept across resizes, by their proportions. */
  readonly sketches = new Map<number, Sketch>();
  /** What the job is for. */
  #key: string | undefined;
  #job: Job | undefined;
  /** Kept once the scene is that of the graph and the box. */
  ready: Promise<void> | undefined;
  /** What is seen now. */
  shown: Shown | undefined;
  /** What networks of very many actors need, once one came; null where it cannot be had. */
  large: Large | null | undefined;
  /** What lays it out for the page when it is printed, once that is there. */
  paper: object | undefined;
  /** The part that was missed last; who visits is told. */
  missed: Missed | undefined;
  /** True once the visitor stopped the drawing. */
  isCancelled: boolean | undefined;

  constructor(host: PictureHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The drawing of a view; undefined until it is laid out for the first time. */
  drawingOf(view: NetworkView): Drawing | undefined {
    return view === this.shown?.view ? this.shown.drawing : undefined;
  }

  /** What is seen of a network: the view that is wanted, or the one before while that is laid out. */
  viewFor(wanted: NetworkView): NetworkView {
    return this.shown?.view.network === wanted.network ? this.shown.view : wanted;
  }

  /**
   * Called after each drawing of the host: what to lay out, how, and where.
   *
   * @param probe a text whose size tells of a change of font, size or spacing; after it the box of the picture
   */
  show(request: LayoutRequest | undefined, layout: string, probe: HTMLElement | null): void {
    // Beside the data.
    if (layout !== USUAL) void loadOtherwise().catch(() => undefined);
    if (request?.view !== this.#request?.view) {
      this.sketches.clear();
      this.stop();
    }
    this.#request = request;
    this.#layout = layout;
    if (probe !== this.#probe) {
      this.#watch.disconnect();
      this.#probe = probe;
      for (const place of [probe, probe?.nextElementSibling]) if (place) this.#watch.observe(place);
    }
    this.#fit();
  }

  /** Stops the drawing; the next update begins it again, unless the visitor stopped it. */
  stop(): void {
    this.#key = this.#job = undefined;
  }

  hostConnected(): void {
    // Moved elements are not drawn again by themselves, and nothing watches them any more.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#probe = undefined;
    this.stop();
  }

  /** Draws otherwise what is seen, until it is laid out anew. */
  see(shown: Shown): void {
    this.shown = shown;
    this.#host.requestUpdate();
  }

  /** Lays out again when something it depends on has changed. */
  #fit(): void {
    const probe = this.#probe;
    const box = probe?.nextElementSibling as HTMLElement | null | undefined;
    const request = this.#request;
    if (this.isCancelled || !request || !box?.clientWidth) return;
    const style = getComputedStyle(probe!);
    const em = parseFloat(style.fontSize) / UNITS;
    // Its whole height: what an enlarged picture scrolls by takes some of it away.
    const [width, height] = [Math.floor(box.clientWidth / em), Math.floor(box.offsetHeight / em)];
    const layout = this.#layout;
    const key = [layout, request.language.locale, width, height, style.fontFamily, probe!.offsetWidth / em].join();
    if (key === this.#key) return;
    this.#key = key;
    this.#job = { ...request, layout, frame: { width, height }, measure: measureIn(style) };
    this.ready = this.#layOut(this.#job);
  }

  async #layOut(job: Job): Promise<void> {
    const { layout, view } = job;
    const { shown } = this;
    const isSame = !shown || (shown.view === view && shown.layout === layout && !shown.isMoving);
    // What was refused is told there.
    if (!isSame || layout !== USUAL || !isPlain(view.graph) || view.graph.refused[0] !== undefined) {
      const part = await loadOtherwise().catch((cause: unknown) => {
        this.missed = [cause, layout];
        this.#host.layout = USUAL;
      });
      if (part) return part.drawOtherwise(this, this.#host, job);
      // Thousands of actors stay in words.
      if (view.graph.nodes.length > EVERY_PAIR) {
        this.large = null;
        this.#host.requestUpdate();
        return;
      }
    }
    const drawing = await this.run(this.draw(job, {}), job);
    if (drawing && this.isWanted(job)) this.see({ ...job, whole: drawing, drawing });
  }

  isWanted(job: Job | undefined): boolean {
    return job === this.#job;
  }

  /** A network, from its sketch on. */
  *draw(
    { frame, measure, view: { graph } }: Job,
    { busy, draw, aspect = aspectFor(frame.width) }: Otherwise,
  ): Task<Drawing> {
    let drawn = this.sketches.get(aspect);
    if (!drawn) this.sketches.set(aspect, (drawn = yield* sketch(graph, aspect, draw)));
    return { scene: yield* compose(graph, drawn, frame, measure, busy) };
  }

  /**
   * Runs a task to its end, giving the page its turn now and then.
   *
   * @param advance hears how much work is done
   * @returns undefined when another job is wanted meanwhile
   */
  async run<T>(task: Task<T>, job = this.#job, advance?: (work: number) => void): Promise<T | undefined> {
    let work = 0;
    for (;;) {
      // First too: what a change of size asks for comes after all hear of that change.
      await turn();
      if (!this.isWanted(job)) return undefined;
      const until = performance.now() + TURN;
      while (performance.now() < until)
        for (const then = work + SLICE; work < then;) {
          const next = task.next();
          // What comes of it is drawn in one go: in a turn of its own.
          if (next.done) return turn().then(() => next.value);
          work += next.value;
        }
      advance?.(work);
    }
  }
}
