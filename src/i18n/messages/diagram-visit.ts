/** Words of a cooperation diagram that are said once a visitor comes to it. */
export interface DiagramVisitMessages {
  /** Heading of the links that do not touch the chosen actor. */
  readonly others: string;
  readonly seeSheets: (count: number) => string;
  readonly unselect: string;
  readonly empty: { readonly title: string; readonly text: string };
  /** A part of the kit that could not be had. */
  readonly missed: {
    /** A layout, by its name, for which a network is drawn. */
    readonly layout: (name: string) => string;
    /** What makes a network of many actors clear. */
    readonly network: string;
    readonly retry: string;
    readonly reload: string;
  };
}
