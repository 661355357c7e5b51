/** Words of what reads a cooperation diagram: search, filters, time, steps, the panel of an actor. */
export interface DiagramReadingMessages {
  /** Names the field that searches an actor, and what it has found. */
  readonly search: string;
  readonly results: string;
  /** From the picture to the list, and back. */
  readonly skip: { readonly list: string; readonly picture: string };
  readonly found: (count: number) => string;
  /** Headings that sort: by names, from the tightest link, by number of links. */
  readonly columns: Readonly<Record<'names' | 'degree' | 'ties', string>>;
  readonly filter: string;
  readonly kinds: string;
  /** Kinds of link, as nouns. */
  readonly kind: Readonly<Record<string, string>>;
  readonly statuses: string;
  /** Families that are drawn as one node. */
  readonly folded: string;
  readonly showAll: string;
  /** What is shown of a network, after a filter. */
  readonly shown: (actors: number, links: number, ofActors: number, ofLinks: number) => string;
  /** What is hidden, by its names. */
  readonly without: (names: readonly string[]) => string;
  readonly year: string;
  /** The last position of the years: every link, whatever its dates. */
  readonly allYears: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomWhole: string;
  readonly zoomed: (percent: number) => string;
  /** How far around the chosen actor. */
  readonly around: string;
  readonly steps: Readonly<Record<1 | 2, string>>;
  readonly sheets: string;
  readonly role: Readonly<Record<'lead' | 'coLead' | 'partner' | 'funder', string>>;
  /** Kind of a node that stands for so many actors of one family. */
  readonly familyKind: (count: number) => string;
  readonly foldedLinks: (count: number) => string;
}
