import { render, type TemplateResult } from 'lit';
import type { Locale } from '../../../i18n/locale.js';

/** Rows in one portion, which fill columns of two, three and four; milliseconds of a frame after which no more come. */
const PORTION = 12;
/** Above so many rows those out of sight are left out of the layout of the page. */
const MANY = 2000;
const SHARE = 8;

/**
 * Thousands of rows of a list, drawn a few a frame: outside of the element's own drawing, which would go through all of
 * them each time. They stand in portions, of which those of a very long list are closed boxes that are not laid out while
 * out of sight, before a mark of their own, in the place where the element puts their content.
 */
export class Rows {
  readonly #places: readonly number[];
  readonly #enclose: (rows: unknown) => TemplateResult;
  readonly #locale: Locale;
  readonly #end = document.createComment('');
  /** What the element's own drawing puts in its place, and takes away. */
  #outermost: ChildNode = this.#end;
  /** What each portion was drawn in, by which it is drawn again; what it holds stands in the page. */
  readonly #portions: DocumentFragment[] = [];
  #draw: (place: number) => TemplateResult;
  #chosen = -1;
  #isComing = false;
  /** What the element puts in its place, once: what comes later follows it there. */
  readonly content = document.createDocumentFragment();

  /**
   * @param draw draws the row of a place
   * @param enclose draws the box of a portion: one element
   */
  constructor(
    places: readonly number[],
    draw: (place: number) => TemplateResult,
    enclose: (rows: unknown) => TemplateResult,
    locale: Locale,
  ) {
    this.#places = places;
    this.#draw = draw;
    this.#enclose = enclose;
    this.#locale = locale;
    this.content.append(this.#end);
    this.#tell();
    if (!this.content.querySelector('ul')) return;
    // One list, in however many boxes it comes; a table is there already.
    const list = document.createElement('div');
    list.role = 'list';
    list.append(this.content);
    this.content.append(list);
    this.#outermost = list;
  }

  /** False once they were taken away, or are to be told in another language. */
  standsIn(locale: Locale): boolean {
    return locale === this.#locale && this.#outermost.parentNode !== null;
  }

  #areLeft(): boolean {
    return this.#portions.length * PORTION < this.#places.length;
  }

  #tell(): void {
    const portion = document.createDocumentFragment();
    const at = this.#portions.push(portion) - 1;
    this.#fill(at);
    const box = portion.firstElementChild!;
    box.classList.toggle('portion', this.#places.length > MANY);
    // All are rows of the one table, or list.
    box.role = 'none';
    if (box.localName === 'ul') for (const row of box.children) row.role = 'listitem';
    this.#end.before(portion);
  }

  #fill(at: number): void {
    const portion = this.#portions[at];
    if (portion) render(this.#enclose(this.#places.slice(at * PORTION, (at + 1) * PORTION).map(this.#draw)), portion);
  }

  /**
   * Draws anew what another choice changes: the portions of who was chosen and of who is.
   *
   * @param rank the rank of what is chosen: -1 for none
   * @param draw draws rows as they are now
   */
  choose(rank: number, draw: (place: number) => TemplateResult): void {
    this.#draw = draw;
    if (rank === this.#chosen) return;
    const before = this.#chosen;
    this.#chosen = rank;
    for (const each of [before, rank]) this.#fill(Math.floor(each / PORTION));
  }

  /**
   * Draws what is left, as long as they are in a page.
   * @param before what is to be done first, each time
   */
  async goOn(before: () => Promise<unknown> | undefined): Promise<void> {
    if (this.#isComing) return;
    this.#isComing = true;
    while (this.#areLeft()) {
      await before();
      // After a frame, in a turn of its own: the picture may have taken all of the frame.
      const start = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve(performance.now());
          });
        });
      });
      if (!this.#end.isConnected) break;
      while (this.#areLeft() && performance.now() < start + SHARE) this.#tell();
    }
    this.#isComing = false;
  }
}
