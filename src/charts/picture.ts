/** What draws a chart, whatever it draws with. */

export interface Sheet {
  /** px of the page. */
  readonly width: number;
  readonly height: number;
  /** Dots of a canvas for a px of the page: the screen's, or more for paper. */
  readonly density: number;
  /** Whether to move from the old picture to this one, where the picture allows movement. */
  readonly moving: boolean;
}

/** A drawn picture of a kind. */
export interface Picture<C> {
  paint(configuration: C, sheet: Sheet): void;
  /** Index of the period or category nearest to a point of the window; undefined where there is none. */
  nearest(event: MouseEvent): number | undefined;
  /** Where the highest mark of an index stands, in px of the picture; undefined where nothing is drawn. */
  placeOf(index: number): { readonly x: number; readonly y: number } | undefined;
  /** Brings out the marks of an index; undefined rests. */
  point(index: number | undefined): void;
  destroy(): void;
}
