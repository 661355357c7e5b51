import { html, svg, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { indexScene, type SceneIndex } from '../../../diagram/render/canvas-index.js';
import { NAME_SIZE, placeNames } from '../../../diagram/render/canvas-names.js';
import { paintScene, type Look, type Paint } from '../../../diagram/render/canvas-scene.js';
import type { SceneState } from '../../../diagram/render/render-scene.js';
import { round } from '../../../diagram/scene/node.js';
import type { Scene, SceneLabel } from '../../../diagram/scene/scene.js';
import { shapePath } from '../../../diagram/scene/shapes.js';
import { ASCENT, LABEL_SIZE } from '../../../diagram/scene/text.js';
import { startSlices, step } from '../../../util/slices.js';
import type { NetworkView } from '../network-view.js';
import type { DrawPicture } from '../svg-picture.js';

/** Characters of a name on the canvas; it stands whole in the list, and beside the node that is chosen. */
const LONGEST = 26;

/** Operations in one go. */
const SLICE = 200_000;

const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);

/** What the canvas shows. */
export interface Grounded {
  readonly scene: Scene;
  readonly names: readonly string[];
  readonly look: Look;
}

/** The canvas under a picture: drawn again in the next frame whenever it is scrolled, enlarged or looked at otherwise. */
export class Ground implements ReactiveController {
  readonly #element: LitElement;
  #box: HTMLElement | null = null;
  #shown: Grounded | undefined;
  /** The scene that is or will be drawn, and what it is looked up by once that is worked out. */
  #indexed: { readonly of: Scene; index?: SceneIndex } | undefined;
  #isAsked = false;
  readonly #shapes = new Map<string, Path2D>();

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  /** Whether the SVG holds all for a while: whoever takes the picture away reads it there. */
  isWhole = false;

  /**
   * The canvas, and over it the SVG, which holds who is met, first who has the focus, and the links that are lit.
   * @param draw draws an SVG of a scene, with what stands before it
   */
  render(view: NetworkView, scene: Scene, state: SceneState, draw: DrawPicture): TemplateResult {
    this.#shown = { scene, names: view.actors.map(({ name }) => name), look: state };
    const { stop, chosen = -1, extra, linkTone } = state;
    const shown = new Set(view.actorOrder);
    const lit = { ...scene, links: scene.links.filter((_, link) => linkTone(link) === 'lit') };
    const met = {
      ...state,
      linkTone: () => 'lit',
      // The same element, whoever else comes and goes.
      order: [...new Set([stop, chosen, ...extra.map(({ node }) => node)])].filter((node) => shown.has(node)),
    };
    const samples = this.#renderSamples(scene);
    return html`<canvas class="ground" aria-hidden="true"></canvas>${
        this.isWhole
          ? draw({ ...scene, labels: this.#labelsOf(scene, state) }, state, samples)
          : draw(lit, met, samples)
      }`;
  }

  /** The names that the canvas shows of the whole, but those that are shown anyway. */
  #labelsOf(scene: Scene, { nodeTone, extra }: SceneState): SceneLabel[] {
    const { index } = this.#indexed ?? {};
    const names = this.#shown?.names.map(short) ?? [];
    if (!index) return [];
    const { width, height } = scene;
    const pen = this.#box?.querySelector('canvas')?.getContext('2d');
    const camera = { x: 0, y: 0, scale: 1, ratio: 1, width, height };
    const widthOf = pen ? (name: string): number => pen.measureText(name).width : undefined;
    const others = {
      nodeTone: (node: number) => (extra.some((label) => label.node === node) ? undefined : nodeTone(node)),
    };
    return placeNames(scene, [...scene.nodes.keys()], camera, others, { rank: index.rank, names, widthOf }).map(
      ({ node, name, left, middle, box }) => {
        const y = middle - NAME_SIZE / 2 + LABEL_SIZE * ASCENT;
        return { node, lines: [name], anchor: 'start', x: round(left), y: round(y), box };
      },
    );
  }

  /** A shape of each family out of sight, from which colours are read. */
  #renderSamples({ nodes }: Scene): TemplateResult {
    const families = [...new Set(nodes.map(({ family }) => family))];
    return svg`<g class="samples" aria-hidden="true">
      <path class="link"></path><g class="announced"><path class="link"></path></g><path class="surface"></path>
      <text class="label"></text>
      ${families.map((family) => svg`<g class="node family-${family}"><path class="shape" data-family=${family}></path></g>`)}
    </g>`;
  }

  hostUpdated(): void {
    const box = this.#element.renderRoot.querySelector<HTMLElement>('.box');
    if (box !== this.#box) {
      this.#box?.removeEventListener('scroll', this.#ask);
      box?.addEventListener('scroll', this.#ask, { passive: true });
      this.#box = box;
    }
    this.#ask();
  }

  hostDisconnected(): void {
    this.#box?.removeEventListener('scroll', this.#ask);
    this.#box = null;
  }

  readonly #ask = (): void => {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => {
      this.#isAsked = false;
      this.#draw();
    });
  };

  #paint(picture: Element): Paint {
    const valueOf = (selector: string, property: string): string => {
      const sample = picture.querySelector(selector);
      return sample ? getComputedStyle(sample).getPropertyValue(property) : '';
    };
    const fills = new Map<string, string>();
    const { fontFamily } = getComputedStyle(picture);
    return {
      link: valueOf('.samples > path.link', 'stroke'),
      announced: valueOf('.samples .announced path.link', 'stroke'),
      surface: valueOf('.samples path.surface', 'stroke'),
      text: valueOf('.samples .label', 'fill'),
      font: (size) => `${String(size)}px ${fontFamily}`,
      family: (family) => {
        const fill = fills.get(family) ?? valueOf(`.samples [data-family="${CSS.escape(family)}"]`, 'fill');
        fills.set(family, fill);
        return fill;
      },
      shape: (family) => {
        const shape = this.#shapes.get(family) ?? new Path2D(shapePath(family));
        this.#shapes.set(family, shape);
        return shape;
      },
    };
  }

  /** Works out what a scene is looked up by, and draws it then. */
  async #index(scene: Scene): Promise<void> {
    const indexed: { of: Scene; index?: SceneIndex } = { of: scene };
    this.#indexed = indexed;
    const slices = startSlices(indexScene(scene));
    while (!step(slices, SLICE)) await new Promise((resolve) => setTimeout(resolve));
    indexed.index = slices.result!;
    this.#ask();
  }

  #draw(): void {
    const box = this.#box;
    const shown = this.#shown;
    const canvas = box?.querySelector<HTMLCanvasElement>('canvas.ground');
    const picture = box?.querySelector('.picture');
    const pen = canvas?.getContext('2d');
    if (!box || !shown || !canvas || !picture || !pen) return;
    const { scene, look, names } = shown;
    if (this.#indexed?.of !== scene) void this.#index(scene);
    const index = this.#indexed?.index;
    if (!index) return;
    const { clientWidth: width, clientHeight: height } = box;
    const ratio = devicePixelRatio;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide;
      canvas.height = high;
      canvas.style.setProperty('inline-size', `${String(width)}px`);
      canvas.style.setProperty('block-size', `${String(height)}px`);
      canvas.style.setProperty('margin-block-end', `${String(-height)}px`);
    }
    const scale = picture.getBoundingClientRect().width / scene.width;
    const camera = { x: box.scrollLeft / scale, y: box.scrollTop / scale, scale, width, height, ratio };
    paintScene(pen, scene, index, camera, this.#paint(picture), look, {
      names: names.map(short),
      widthOf: (name) => pen.measureText(name).width,
    });
  }
}
