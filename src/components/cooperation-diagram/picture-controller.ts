import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Graph } from '../../diagram/graph.js';
import { compose, EVERY_PAIR, shapeFor, sketch, type Sketch } from '../../diagram/render/picture.js';
import { LABEL_SIZE, type Measure } from '../../diagram/scene/text.js';
import { startSlices, step, type Task } from '../../util/slices.js';
import type { LaidOut, LayoutPart, LayoutRequest } from './layouts/layout-part.js';

/** Units of the picture in an em of the page. */
const UNITS = 16;
/** Operations between two looks at the clock, and milliseconds before the page has its turn. */
const SLICE = 60_000;
const TURN = 12;
/** Width of a character where nothing measures. */
const ROUGHLY = 7.5;

/** Layouts that are loaded when they are asked for; every other name is drawn as a network, which is in this file. */
const LAYOUTS: ReadonlyMap<string, () => Promise<{ readonly part: LayoutPart }>> = /* #__PURE__ */ new Map([
  ['rings', () => import('./layouts/rings.js')],
  ['flows', () => import('./layouts/flows.js')],
  ['matrix', () => import('./layouts/matrix.js')],
]);

/** What is drawn: a scene, and how, unless it is a network. */
type Drawing = Pick<LaidOut, 'scene'> & Partial<LaidOut>;

/** Measures a text in the page's font, in the units of the picture, at the bold weight of a chosen name. */
const measureIn = ({ fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration): Measure => {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `700 ${LABEL_SIZE}px ${fontFamily}`;
  const [letter = 0, word = 0] = [letterSpacing, wordSpacing].map((length) => Number.parseFloat(length) || 0);
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = (pen?.measureText(text).width ?? text.length * ROUGHLY) + letter * text.length;
      width += word * (text.split(' ').length - 1);
      known.set(text, width);
    }
    return width;
  };
};

/**
 * Keeps a scene true to its graph, its box and its font: lays the graph out in slices that leave the page its turn,
 * and fits it again when the size of the box or of the text changes. The scene before stays until the next is ready.
 */
export class PictureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & LitElement;
  readonly #watch = new ResizeObserver(() => {
    this.#fit();
  });
  #places: readonly (HTMLElement | null)[] = [];
  #request: LayoutRequest | undefined;
  #layout = '';
  /** Kept across resizes, by their proportions. */
  readonly #sketches = new Map<string, Sketch>();
  /** What the scene was laid out for. */
  #key = '';
  /** Kept once the scene is that of the graph and the box. */
  ready: Promise<void> | undefined;
  #drawing: Drawing | undefined;
  /** What lets the visitor choose a layout, once it has come. */
  choice: typeof import('./choice.js') | undefined;

  constructor(host: ReactiveControllerHost & LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The drawing of a graph; undefined until it is laid out for the first time. */
  drawingOf(graph: Graph): Drawing | undefined {
    return graph === this.#request?.view.graph ? this.#drawing : undefined;
  }

  /**
   * Called after each drawing of the host: what to lay out, how, and where.
   *
   * @param places the box of the picture, and a text whose size tells of a change of font, size or spacing
   */
  show(request: LayoutRequest | undefined, layout: string, places: readonly (HTMLElement | null)[]): void {
    if (request?.view !== this.#request?.view) {
      this.#drawing = undefined;
      this.#sketches.clear();
      this.#key = '';
    }
    this.#request = request;
    this.#layout = layout;
    if (places.some((place, at) => place !== this.#places[at])) {
      this.#watch.disconnect();
      this.#places = places;
      for (const place of places) if (place) this.#watch.observe(place);
    }
    this.#fit();
  }

  hostConnected(): void {
    // Moved elements are not drawn again by themselves, and nothing watches them any more.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#places = [];
    this.#key = '';
  }

  /** Lays out again when something it depends on has changed. */
  #fit(): void {
    const [box, probe] = this.#places;
    const request = this.#request;
    if (!request || !box?.clientWidth || !probe) return;
    const style = getComputedStyle(probe);
    const em = Number.parseFloat(style.fontSize) / UNITS;
    const [width, height] = [Math.floor(box.clientWidth / em), Math.floor(box.clientHeight / em)];
    const key = [this.#layout, request.language.locale, width, height, style.fontFamily, probe.offsetWidth / em].join();
    if (key === this.#key) return;
    this.#key = key;
    this.ready = this.#layOut(request, { width, height }, measureIn(style), key);
  }

  async #layOut(
    request: LayoutRequest,
    frame: { width: number; height: number },
    measure: Measure,
    key: string,
  ): Promise<void> {
    const choice = import('./choice.js').catch(() => undefined);
    // A layout that cannot be had is drawn as a network.
    const loaded = await LAYOUTS.get(this.#layout)?.().catch(() => undefined);
    const task = loaded?.part.layOut(request, frame, measure);
    const drawing = await (task ? this.#run(task, key) : this.#layOutNetwork(request.view.graph, frame, measure, key));
    if (!drawing) return;
    this.#adopt(loaded?.part.styles);
    this.#drawing = drawing;
    this.#host.requestUpdate();
    this.choice = await choice;
    this.#adopt(this.choice?.styleSheet);
    this.#host.requestUpdate();
  }

  #adopt(sheet: CSSStyleSheet | undefined): void {
    const { shadowRoot } = this.#host;
    if (shadowRoot && sheet) shadowRoot.adoptedStyleSheets = [...new Set([...shadowRoot.adoptedStyleSheets, sheet])];
  }

  async #layOutNetwork(
    graph: Graph,
    frame: { width: number; height: number },
    measure: Measure,
    key: string,
  ): Promise<Drawing | undefined> {
    const shape = shapeFor(frame.width, graph.nodes.length);
    let drawn = this.#sketches.get(shape);
    if (!drawn) {
      // Large networks want a way of their own, loaded when one comes. Without it they stay in words.
      const large = graph.nodes.length > EVERY_PAIR ? import('../../diagram/layout/large.js') : undefined;
      drawn = await this.#run(sketch(graph, shape, (await large?.catch(() => undefined))?.drawLarge), key);
      if (drawn) this.#sketches.set(shape, drawn);
    }
    const scene = drawn && (await this.#run(compose(graph, drawn, frame, measure), key));
    return scene && { scene };
  }

  /** Runs a task to its end, giving the page its turn now and then; undefined when another layout is wanted meanwhile. */
  async #run<T>(task: Task<T>, key: string): Promise<T | undefined> {
    const job = startSlices(task);
    while (key === this.#key) {
      const until = performance.now() + TURN;
      while (performance.now() < until) if (step(job, SLICE)) return job.result;
      await new Promise((resolve) => setTimeout(resolve));
    }
    return undefined;
  }
}
