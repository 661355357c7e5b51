/** Words of a cooperation diagram that are said once a visitor comes to it. */
export interface DiagramVisitMessages {
  /** Heading of the links that do not touch the chosen actor. */
  readonly others: string;
  readonly seeSheets: (count: number) => string;
  readonly unselect: string;
  readonly empty: { readonly title: string; readonly text: string };
}
