/** Words of a cooperation diagram of so many actors that drawing it takes a while. */
export interface DiagramLargeMessages {
  /** Name of the bar that says how far the drawing is. */
  readonly progress: string;
  readonly cancel: string;
  /** Once it was cancelled. */
  readonly cancelled: string;
  readonly again: string;
}
