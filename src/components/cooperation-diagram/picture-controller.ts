import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Graph } from '../../diagram/graph.js';
import { compose, EVERY_PAIR, shapeFor, sketch, type Sketch, type SketchShape } from '../../diagram/render/picture.js';
import type { Scene } from '../../diagram/scene/scene.js';
import { LABEL_SIZE, type Measure } from '../../diagram/scene/text.js';
import { startSlices, step, type Slices } from '../../util/slices.js';

/** Where the picture is drawn, and a text whose size tells of a change of font, size or spacing. */
interface Place {
  readonly box: HTMLElement;
  readonly probe: HTMLElement;
}

/** Units of the picture in an em of the page. */
const UNITS = 16;
/** Operations between two looks at the clock, and milliseconds before the page has its turn. */
const SLICE = 60_000;
const TURN = 12;
/** Width of a character where nothing measures. */
const ROUGHLY = 7.5;

/** Measures a text in the page's font, in the units of the picture: the wider of its two weights. */
const measureIn = (style: CSSStyleDeclaration): Measure => {
  const pen = document.createElement('canvas').getContext('2d');
  const spacing = (value: string): number => Number.parseFloat(value) || 0;
  const letter = spacing(style.letterSpacing);
  const word = spacing(style.wordSpacing);
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = pen ? 0 : text.length * ROUGHLY;
      for (const weight of pen ? [400, 700] : []) {
        pen!.font = `${weight} ${LABEL_SIZE}px ${style.fontFamily}`;
        width = Math.max(width, pen!.measureText(text).width);
      }
      width = Math.ceil(width + letter * text.length + word * (text.split(' ').length - 1));
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
  readonly #host: ReactiveControllerHost;
  readonly #watch = new ResizeObserver(() => {
    this.#fit();
  });
  #place: Place | undefined;
  #graph: Graph | undefined;
  readonly #sketches = new Map<SketchShape, Sketch>();
  #key = '';
  #job: Slices<unknown> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle: () => void = () => undefined;
  /** Kept once the scene is that of the graph and the box. */
  ready: Promise<void> = Promise.resolve();
  /** What is drawn; undefined until the first layout is done. */
  scene: Scene | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Called after each drawing of the host: what to lay out, and where. */
  show(graph: Graph | undefined, place: Place | undefined): void {
    if (graph !== this.#graph) {
      this.#stop();
      this.#graph = graph;
      this.#sketches.clear();
      this.#key = '';
    }
    if (place?.box !== this.#place?.box || place?.probe !== this.#place?.probe) {
      this.#watch.disconnect();
      this.#place = place;
      if (place) for (const element of [place.box, place.probe]) this.#watch.observe(element);
    }
    this.#fit();
  }

  hostConnected(): void {
    // Moved elements are not drawn again by themselves, and nothing watches them any more.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#watch.disconnect();
    this.#place = undefined;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#job = undefined;
    this.#settle();
  }

  /** Lays out again when something it depends on has changed. */
  #fit(): void {
    const graph = this.#graph;
    const place = this.#place;
    if (!graph || !place?.box.isConnected || place.box.clientWidth === 0) return;
    const style = getComputedStyle(place.probe);
    const em = Number.parseFloat(style.fontSize) / UNITS;
    const width = Math.floor(place.box.clientWidth / em);
    const height = Math.floor(place.box.clientHeight / em);
    const key = [width, height, style.fontFamily, place.probe.offsetWidth / em].join();
    if (key === this.#key) return;
    this.#key = key;
    this.#stop();
    this.ready = new Promise((resolve) => {
      this.#settle = resolve;
    });
    const measure = measureIn(style);
    const shape = shapeFor(width);
    const draw = (drawn: Sketch): void => {
      this.#sketches.set(shape, drawn);
      this.#run(startSlices(compose(graph, drawn, { width, height }, measure)), (scene) => {
        this.scene = scene;
        this.#host.requestUpdate();
        this.#settle();
      });
    };
    const known = this.#sketches.get(shape);
    if (known) draw(known);
    else if (graph.nodes.length <= EVERY_PAIR) this.#run(startSlices(sketch(graph, shape)), draw);
    else {
      // Large networks want a way of their own, loaded when one comes. Without it they stay in words.
      void import('../../diagram/layout/parts/sparse.js').then(({ sparseDistances }) => {
        if (key === this.#key) this.#run(startSlices(sketch(graph, shape, sparseDistances)), draw);
      }, this.#settle);
    }
  }

  /** Runs a job to its end, giving the page its turn now and then; a new job sends the old one away. */
  #run<T>(job: Slices<T>, done: (result: T) => void): void {
    this.#job = job;
    const turn = (): void => {
      const until = performance.now() + TURN;
      while (this.#job === job) {
        if (step(job, SLICE)) {
          done(job.result!);
          return;
        }
        if (performance.now() > until) {
          this.#timer = setTimeout(turn);
          return;
        }
      }
    };
    // Not within the drawing that asked for it: what comes of it is the next one.
    queueMicrotask(turn);
  }
}
