import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DrawnKind } from '../../charts/chart-kind.js';
import { pictureHeight, type PictureShape } from '../../charts/picture-size.js';
import type { ChartRequest, ChartTokens } from '../../charts/chart-request.js';
import type { Picture } from '../../charts/picture.js';
import { forgetLayout, inSteps, whenLaidOut, type Step } from './laid-out.js';
import { drawerOf, fetchDrawer, type Way } from './pictures/drawers.js';

/** What is drawn. */
export interface PictureJob extends Pick<
  ChartRequest,
  'series' | 'reading' | 'language' | 'glyphs' | 'stacked' | 'horizontal'
> {
  readonly kind: DrawnKind;
  readonly way: Way;
  /** There where it is one of the few charts that need it. */
  readonly more: typeof import('../../charts/more.js') | undefined;
  readonly shape: PictureShape;
}

/** Where it is drawn: the box that fixes the size, its canvas or its SVG, and an element whose colours are those of the tokens. */
interface Place {
  readonly box: HTMLElement;
  readonly surface: HTMLCanvasElement | SVGSVGElement;
  readonly inks: HTMLElement;
}

/** What may change the colours, the size or the movement of a picture without a word to the element. */
const QUERIES = [
  'print',
  '(prefers-reduced-motion: reduce)',
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
];
/** Dots for a px of paper. */
const PRINT_DENSITY = 3;
/** em that a picture is taken to be wide until it is laid out. */
const USUAL_WIDTH = 40;

/** Measures words for all pictures, and draws nothing. */
let pen: HTMLCanvasElement | undefined;

const readTokens = ({ box, inks }: Place): ChartTokens => {
  const ink = getComputedStyle(inks);
  const dyes = getComputedStyle(inks.firstElementChild ?? inks);
  const { fontFamily, fontSize } = getComputedStyle(box);
  return {
    text: ink.color,
    surface: ink.backgroundColor,
    muted: ink.borderTopColor,
    edge: ink.borderRightColor,
    line: ink.borderBottomColor,
    accent: ink.borderLeftColor,
    dyes: [dyes.borderTopColor, dyes.borderRightColor, dyes.borderBottomColor, dyes.borderLeftColor],
    family: fontFamily,
    em: Number.parseFloat(fontSize),
  };
};

/**
 * Keeps a canvas true to its data, colours, font and size: loads the engine once the chart is near, draws, and draws
 * again when the page changes its scheme, its tokens, its text size, its width, or goes to the printer.
 */
export class PictureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What is on its way. */
  #loading = '';
  #picture: Picture<unknown> | undefined;
  #place: Place | undefined;
  #job: PictureJob | undefined;
  #drawn: PictureJob | undefined;
  #frame = 0;
  #sheet: CSSStyleSheet | undefined;
  #rules = new Map<string, string>();
  /** em of the box, as it was last laid out. */
  #width = USUAL_WIDTH;
  /** Width, height and text size of the box as it was drawn. */
  #size = '';
  /** Whether it is to be drawn as soon as it is laid out. */
  #due = false;
  #queries: MediaQueryList[] = [];
  /** Whether the engine could not be had. */
  failed = false;

  /** @param painted called after each drawing: marks may stand elsewhere */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    readonly painted: () => void,
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#queries = QUERIES.map((query) => matchMedia(query));
    for (const query of this.#queries) query.addEventListener('change', this.#now);
    document.fonts.addEventListener('loadingdone', this.#later);
    // Moved in the page: drawn anew after the next update.
    if (this.#job) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const query of this.#queries) query.removeEventListener('change', this.#now);
    document.fonts.removeEventListener('loadingdone', this.#later);
    this.#leave();
  }

  /** Fetches what draws, beside the data rather than after them. @param rare whether few charts drawn that way need as much */
  load(way: Way, rare: boolean): void {
    const name = `${way} ${String(rare)}`;
    if (this.#loading === name || this.failed || drawerOf(way, rare)) return;
    this.#loading = name;
    fetchDrawer(way, rare)
      .catch(() => {
        // The table takes the picture's place. A later element may try again.
        this.failed = true;
      })
      .finally(() => {
        if (this.#loading === name) this.#loading = '';
        this.#host.requestUpdate();
      });
  }

  /**
   * Draws a job in a place; called after each update of the element. Without a place nothing is drawn; far from the
   * viewport the place takes its height, and the engine stays where it is.
   */
  show(place: Place | undefined, job: PictureJob | undefined, near: boolean): void {
    // An update that was under way when the element left the page finds nobody.
    if (!place || !job || !this.#host.isConnected) {
      this.#leave();
      return;
    }
    const isElsewhere = place.surface !== this.#place?.surface;
    if (isElsewhere) {
      this.#leave();
      this.#place = place;
      place.inks.addEventListener('transitionend', this.#later);
    }
    const isOther = job.shape !== this.#job?.shape;
    this.#job = job;
    const isThere = near && drawerOf(job.way, job.more !== undefined) !== undefined;
    if (near && !isThere) this.load(job.way, job.more !== undefined);
    if (isThere && job !== this.#drawn) this.#due = true;
    if (isElsewhere || isOther || this.#due) this.#ask();
  }

  /** Index of the period or category nearest to a point of the window. */
  nearest(event: MouseEvent): number | undefined {
    return this.#picture?.nearest(event);
  }

  /** Brings out an index and gives its place in px of the box; undefined rests. */
  point(index: number | undefined): { readonly x: number; readonly y: number } | undefined {
    this.#picture?.point(index);
    return index === undefined ? undefined : this.#picture?.placeOf(index);
  }

  /** Sets a rule of this element alone: CSSOM, since a `style` attribute breaks a strict policy in markup. */
  rule(selector: string, declarations: string): void {
    if (this.#rules.get(selector) === declarations) return;
    this.#rules.set(selector, declarations);
    const root = this.#host.shadowRoot;
    if (!root) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet.replaceSync([...this.#rules].map(([where, what]) => `${where}{${what}}`).join(''));
  }

  /** Draws what is drawn once more, in the next frame. */
  readonly #later = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#due = true;
      this.#ask();
    });
  };

  /** The printer does not wait for a frame. */
  readonly #now = (): void => {
    inSteps([this.#fit]);
    inSteps([this.#paint]);
  };

  /** Has the box fitted and then drawn, both once they are laid out: never before, where one would wait for the other. */
  #ask(): void {
    const { box } = this.#place ?? {};
    const around = box?.parentElement;
    if (!box || !around) return;
    this.#shape();
    whenLaidOut(around, () => {
      forgetLayout(around);
      const fit = this.#fit();
      return () => {
        fit?.();
        // Deeper in the page, it is told in the same frame.
        whenLaidOut(box, this.#laidOut);
        return undefined;
      };
    });
  }

  readonly #laidOut: Step = () => {
    if (this.#due) return this.#paint();
    const [before, now] = [this.#size, this.#measure()];
    this.#size = now;
    if (before !== '' && before !== now) this.#later();
    return undefined;
  };

  #measure(): string {
    const { box } = this.#place ?? {};
    return box ? [box.clientWidth, box.clientHeight, getComputedStyle(box).fontSize].join(' ') : '';
  }

  /** Gives the box the height that the picture needs at the width it has, drawn or not. */
  #shape(): void {
    const [place, job] = [this.#place, this.#job];
    if (!place || !job) return;
    const width = this.#width;
    const { least, most } = job.more?.rareHeight(job.shape, width) ?? pictureHeight(job.shape, width);
    this.rule('.plot', `flex-basis:${String(least)}em;max-block-size:${String(most)}em`);
  }

  readonly #fit: Step = () => {
    const { box } = this.#place ?? {};
    if (!box?.clientWidth) return undefined;
    this.#width = box.clientWidth / Number.parseFloat(getComputedStyle(box).fontSize);
    return () => {
      this.#shape();
      return undefined;
    };
  };

  /** What is drawn now, and how large; undefined where nothing can be. */
  #prepare() {
    const [place, job] = [this.#place, this.#job];
    const drawer = job && drawerOf(job.way, job.more !== undefined);
    if (!place || !drawer) return undefined;
    const { box, surface } = place;
    const [width, height] = [box.clientWidth, box.clientHeight];
    if (width === 0 || height === 0) return undefined;
    const tokens = readTokens(place);
    const still = this.#queries[1]?.matches ?? false;
    const measure = drawer.measureWith((pen ??= document.createElement('canvas')), tokens.family, tokens.em);
    const configuration = drawer.configure({ ...job, tokens, width, measure, still }, height);
    return { drawer, configuration, width, height, still, job, surface };
  }

  /** The canvas or the SVG, once something is drawn. */
  get drawn(): HTMLCanvasElement | SVGSVGElement | undefined {
    return this.#drawn && this.#place?.surface;
  }

  /** The picture drawn once more, with so many dots for a px; undefined for SVG, which has none. */
  snapshot(density: number): HTMLCanvasElement | undefined {
    const prepared = this.#prepare();
    if (!prepared || prepared.surface instanceof SVGSVGElement) return undefined;
    const { drawer, configuration, width, height } = prepared;
    const canvas = document.createElement('canvas');
    drawer.createPicture(canvas).paint(configuration, { width, height, density, moving: false });
    return canvas;
  }

  readonly #paint: Step = () => {
    cancelAnimationFrame(this.#frame);
    this.#size = this.#measure();
    const prepared = this.#prepare();
    if (!prepared) return undefined;
    const { drawer, configuration, width, height, still, job, surface } = prepared;
    const density = this.#queries[0]?.matches ? PRINT_DENSITY : devicePixelRatio;
    return () => {
      const moving = !still && this.#drawn !== undefined && job.series !== this.#drawn.series;
      this.#picture ??= drawer.createPicture(surface);
      this.#picture.paint(configuration, { width, height, density, moving });
      this.#drawn = job;
      this.#due = false;
      this.painted();
      return undefined;
    };
  };

  #leave(): void {
    cancelAnimationFrame(this.#frame);
    const { box, inks } = this.#place ?? {};
    for (const element of [box, box?.parentElement]) if (element) forgetLayout(element);
    inks?.removeEventListener('transitionend', this.#later);
    this.#picture?.destroy();
    this.#picture = undefined;
    this.#place = undefined;
    this.#drawn = undefined;
    this.#due = false;
    this.#size = '';
  }
}
