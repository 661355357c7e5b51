import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import {
  compose,
  EVERY_PAIR,
  FEW,
  aspectFor,
  isPlain,
  sketch,
  type Busy,
  type Sketch,
} from '../../diagram/render/picture.js';
import type { Measure } from '../../diagram/scene/text.js';
import type { Task } from '../../util/slices.js';
import type { LaidOut, LayoutPart, LayoutRequest } from './layouts/layout-part.js';
import { measureIn } from './measure-text.js';
import type { Large } from './large/large.js';
import type { NetworkView } from './network-view.js';

/** Units of the picture in an em of the page. */
const UNITS = 16;
/** Milliseconds before the page has its turn. */
const TURN = 12;

/** Layouts that are loaded when they are asked for; every other name is drawn as a network, which is in this file. */
const LAYOUTS: ReadonlyMap<string, () => Promise<{ readonly part: LayoutPart }>> = /* #__PURE__ */ new Map<
  string,
  () => Promise<{ readonly part: LayoutPart }>
>([
  ['rings', () => import('./layouts/rings.js')],
  ['flows', () => import('./layouts/flows.js')],
  ['matrix', () => import('./layouts/matrix.js')],
]);

/** What is drawn: a scene, and how, unless it is a network. */
export type Drawing = Pick<LaidOut, 'scene'> & Partial<LaidOut>;

/** A drawing, whose it is, and what it was laid out with. */
export interface Shown {
  readonly view: NetworkView;
  readonly layout: string;
  readonly measure: Measure;
  readonly busy: Busy | undefined;
  /** As it was laid out. */
  readonly whole: Drawing;
  /** As it is seen now: on its way from another layout, or enlarged. */
  readonly drawing: Drawing;
  readonly isMoving?: boolean;
}

/** What is wanted: there is one at a time, and work for another one stops. */
interface Job {
  readonly request: LayoutRequest;
  readonly layout: string;
  readonly frame: { readonly width: number; readonly height: number };
  readonly measure: Measure;
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

/** The browser's next frame: calls back with its time in milliseconds. */
export type Frame = (draw: (time: number) => void) => unknown;

/**
 * Keeps a scene true to its graph, its box and its font: lays the graph out in slices that leave the page its turn,
 * and fits it again when the size of the box or of the text changes. The scene before stays until the next is ready.
 */
export class PictureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & LitElement;
  readonly #watch = new ResizeObserver(() => {
    this.#fit();
  });
  #places: readonly HTMLElement[] = [];
  #request: LayoutRequest | undefined;
  #layout = '';
  /** Kept across resizes, by their proportions. */
  readonly #sketches = new Map<number, Sketch>();
  /** What the job is for. */
  #key = '';
  #job: Job | undefined;
  /** Kept once the scene is that of the graph and the box. */
  ready: Promise<void> | undefined;
  /** What is seen now. */
  shown: Shown | undefined;
  /** What networks of very many actors need, once one came; null where it cannot be had. */
  large: Large | null | undefined;
  /** True once the visitor stopped the drawing. */
  isCancelled = false;

  constructor(host: ReactiveControllerHost & LitElement) {
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
   * @param places a text whose size tells of a change of font, size or spacing, and the box of the picture; none without
   */
  show(request: LayoutRequest | undefined, layout: string, places: readonly HTMLElement[]): void {
    if (request?.view !== this.#request?.view) {
      this.#sketches.clear();
      this.#key = '';
    }
    this.#request = request;
    this.#layout = layout;
    if (places[0] !== this.#places[0]) {
      this.#watch.disconnect();
      this.#places = places;
      for (const place of places) this.#watch.observe(place);
    }
    this.#fit();
  }

  /** Stops the drawing; the next update begins it again, unless the visitor stopped it. */
  stop(): void {
    this.#key = '';
    this.#job = undefined;
  }

  hostConnected(): void {
    // Moved elements are not drawn again by themselves, and nothing watches them any more.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#places = [];
    this.stop();
  }

  /** Draws otherwise what is seen, until it is laid out anew. */
  see(shown: Shown): void {
    this.shown = shown;
    this.#host.requestUpdate();
  }

  /** Lays out again when something it depends on has changed. */
  #fit(): void {
    const [probe, box] = this.#places;
    const request = this.#request;
    if (this.isCancelled || !request || !box?.clientWidth || !probe) return;
    const style = getComputedStyle(probe);
    const em = Number.parseFloat(style.fontSize) / UNITS;
    // Its whole height: what an enlarged picture scrolls by takes some of it away.
    const [width, height] = [Math.floor(box.clientWidth / em), Math.floor(box.offsetHeight / em)];
    const layout = this.#layout;
    const key = [layout, request.language.locale, width, height, style.fontFamily, probe.offsetWidth / em].join();
    if (key === this.#key) return;
    this.#key = key;
    this.#job = { request, layout, frame: { width, height }, measure: measureIn(style) };
    this.ready = this.#layOut(this.#job);
  }

  async #layOut(job: Job): Promise<void> {
    const { layout, measure } = job;
    const { view } = job.request;
    const before = this.shown;
    // Who has seen another picture of the same network is taken from one to the other.
    const isMove =
      before?.view.network === view.network && (before.view !== view || before.layout !== layout || before.isMoving);
    const moving = isMove ? import('./move-picture.js').catch(() => undefined) : undefined;
    const loading = LAYOUTS.get(layout)?.().catch(() => undefined);
    const more = isPlain(view.graph) ? undefined : await import('../../diagram/render/busy.js').catch(() => undefined);
    // A layout that cannot be had is drawn as a network.
    const part = (await loading)?.part;
    const drawing = await this.#draw(part, { ...job.request, busy: more?.busy }, job);
    const move = await moving;
    if (!drawing || job !== this.#job) return;
    part?.dress(this.#host);
    const shown: Shown = { view, layout, measure, whole: drawing, drawing, busy: more?.busy };
    // From where the nodes are now: what was on its way goes on from there.
    const from = this.shown?.drawing.scene;
    if (move && from) {
      const frame: Frame = (draw) => requestAnimationFrame(draw);
      move.movePicture(from, drawing.scene, frame, (scene) => {
        if (job !== this.#job) return false;
        this.see(scene ? { ...shown, drawing: { ...drawing, scene, look: {} }, isMoving: true } : shown);
        return true;
      });
    } else this.see(shown);
  }

  /** What a part leaves is drawn by the part it names, and where there is none as a network. */
  async #draw(part: LayoutPart | undefined, request: LayoutRequest, job: Job): Promise<Drawing | undefined> {
    const { frame, measure } = job;
    if (!part) return this.#drawNetwork(request, job);
    const drawing = await this.run(part.layOut(request, frame, measure), job);
    if (drawing || job !== this.#job) return drawing;
    const other = await part.instead?.().catch(() => undefined);
    return this.#draw(other?.part, request, job);
  }

  async #drawNetwork(request: LayoutRequest, job: Job): Promise<Drawing | undefined> {
    const { frame, measure } = job;
    const { busy, localize, view } = request;
    const { graph } = view;
    const count = graph.nodes.length;
    const aspect = aspectFor(frame.width, count);
    // Large networks want a way of their own, loaded when one comes. Without it they stay in words.
    if (count > EVERY_PAIR && !this.large) {
      const part = await import('./large/large.js').catch(() => undefined);
      this.large ??= part ? new part.Large(this.#host, this, localize) : null;
      this.#host.requestUpdate();
    }
    const large = count > EVERY_PAIR ? this.large : undefined;
    if (large === null) return undefined;
    let drawn = this.#sketches.get(aspect);
    if (!drawn) {
      const polish = count > FEW ? busy?.polish : undefined;
      drawn = await this.run(sketch(graph, aspect, polish, large?.layOut), job, (work) => {
        large?.advance(work, count, graph.edges.length);
      });
      if (!drawn) return undefined;
      this.#sketches.set(aspect, drawn);
    }
    const scene = await this.run(compose(graph, drawn, frame, measure, busy), job);
    return scene && { scene };
  }

  /** Runs a task to its end, giving the page its turn now and then; undefined when another job is wanted meanwhile. */
  async run<T>(task: Task<T>, job = this.#job, advance?: (work: number) => void): Promise<T | undefined> {
    let work = 0;
    while (job === this.#job) {
      // First too: what a change of size asks for comes after all hear of that change.
      await turn();
      const until = performance.now() + TURN;
      while (performance.now() < until) {
        const next = task.next();
        if (next.done) return next.value;
        work += next.value;
      }
      advance?.(work);
    }
    return undefined;
  }
}
