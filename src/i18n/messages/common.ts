/** Words shared by all elements: states and buttons. */
export interface CommonMessages {
  readonly loading: string;
  readonly retry: string;
  /** Said of a content that failed, until the words of its fault are there. */
  readonly unavailable: string;
  readonly source: string;
  readonly updated: (date: string) => string;
  readonly notGiven: string;
  readonly notDated: string;
}
