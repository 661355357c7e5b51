/** Words of a cooperation diagram. */
export interface CooperationDiagramMessages {
  /** Heading, by what the diagram is about; a name may be empty. */
  readonly title: {
    readonly whole: (territory: string) => string;
    readonly sheet: string;
    readonly actor: (name: string | undefined) => string;
  };
  /** "31 acteurs, 32 liens, 6 fiches". */
  readonly counts: (actors: number, links: number, sheets: number) => string;
  /** "7 liens, 2 fiches"; sheets are left out when there are none. */
  readonly ties: (links: number, sheets: number) => string;
  /** Name of the picture: the counts, and where the same facts are in words. */
  readonly picture: (counts: string) => string;
  /** Names the choice of a layout. */
  readonly layout: string;
  readonly layouts: Readonly<Record<'network' | 'rings' | 'flows' | 'matrix', string>>;
  /** How to walk in the picture, said when it is entered. */
  readonly keys: string;
  /** Brings the tools of reading. */
  readonly tools: string;
  readonly list: {
    readonly title: string;
    readonly actors: string;
    /** In which order the links come, before the visitor sorts them. */
    readonly order: string;
  };
  /** Opens the menu of what can be taken away. */
  readonly take: string;
  readonly noLink: string;
  readonly legend: {
    readonly title: string;
    readonly links: string;
    readonly actors: string;
    readonly certainty: string;
    readonly announced: string;
    /** A partner named without a link to anyone. */
    readonly role: string;
    readonly unknownDegree: string;
  };
  /** An actor that stands for several. */
  readonly group: (count: number) => string;
}
