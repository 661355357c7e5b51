import { render, type TemplateResult } from 'lit';
import type { Locale } from '../../../i18n/locale.js';

/** Rows drawn in one go, and milliseconds of a frame after which no more are. */
const PORTION = 25;
const SHARE = 8;

/**
 * Thousands of rows of a list, drawn a few a frame: outside of the element's own drawing, which would go through all of
 * them each time. They stand before a mark of their own, in the place where the element puts their content.
 */
export class Rows {
  readonly #places: readonly number[];
  readonly #draw: (place: number) => TemplateResult;
  readonly #locale: Locale;
  readonly #end = document.createComment('');
  readonly #rows: Element[] = [];
  #chosen = -1;
  #isComing = false;
  /** What the element puts in its place, once: what comes later follows it there. */
  readonly content = document.createDocumentFragment();

  /** @param draw draws the row of a place: one element */
  constructor(places: readonly number[], draw: (place: number) => TemplateResult, locale: Locale) {
    this.#places = places;
    this.#draw = draw;
    this.#locale = locale;
    this.content.append(this.#end);
    this.#tell();
  }

  /** False once they were taken away, or are to be told in another language. */
  standsIn(locale: Locale): boolean {
    return locale === this.#locale && this.#end.parentNode !== null;
  }

  #tell(): void {
    const portion = document.createDocumentFragment();
    const from = this.#rows.length;
    render(this.#places.slice(from, from + PORTION).map(this.#draw), portion);
    // Who is chosen may be another one by now.
    for (const row of portion.children) row.removeAttribute('aria-current');
    this.#rows.push(...portion.children);
    this.#end.before(portion);
    this.#markRow();
  }

  #markRow(): void {
    this.#rows[this.#chosen]?.setAttribute('aria-current', 'true');
  }

  /** Marks the row of what is chosen, by its rank: -1 for none. */
  mark(rank: number): void {
    if (rank === this.#chosen) return;
    this.#rows[this.#chosen]?.removeAttribute('aria-current');
    this.#chosen = rank;
    this.#markRow();
  }

  /**
   * Draws what is left, as long as they are in a page.
   * @param before what is to be done first, each time
   */
  async goOn(before: () => Promise<unknown> | undefined): Promise<void> {
    if (this.#isComing) return;
    this.#isComing = true;
    while (this.#rows.length < this.#places.length) {
      await before();
      const start = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          resolve(performance.now());
        });
      });
      if (!this.#end.isConnected) break;
      while (this.#rows.length < this.#places.length && performance.now() < start + SHARE) this.#tell();
    }
    this.#isComing = false;
  }
}
