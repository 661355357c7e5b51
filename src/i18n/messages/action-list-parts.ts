/** Words of what a list loads when it is needed: table, ways out, files, territories without sheets. */
export interface ActionListPartsMessages {
  readonly table: {
    readonly caption: string;
    readonly title: string;
    readonly axis: string;
    readonly form: string;
    readonly territory: string;
    readonly status: string;
    readonly amount: string;
    readonly calendar: string;
    readonly atLeast: (amount: string) => string;
  };
  /** Nothing matches: which filter to take away. */
  readonly loosen: {
    readonly text: string;
    /** Where it is the search that finds nothing. */
    readonly search: string;
    /** "Sans le filtre « Foncier » : 8 actions", or at least as many. */
    readonly without: (facet: string, values: readonly string[], found: number, isExact: boolean) => string;
    readonly withoutSearch: (text: string) => string;
  };
  /** A file is on its way. */
  readonly saving: {
    readonly progress: (done: number, total: number) => string;
    readonly done: (total: number) => string;
    readonly failed: string;
    /** Name of the file, without its ending. */
    readonly file: string;
  };
  /** A territory without any sheet: who it is, who does something like it elsewhere, how to publish a first one. */
  readonly bare: {
    readonly who: (region: string, population: number | undefined, edition: number | undefined) => string;
    readonly members: (count: number) => string;
    readonly member: (name: string, population: number | undefined) => string;
    readonly elsewhere: string;
    /** Why these sheets are shown: "Axe Seine, dans la même région (Normandie), d’une population voisine (…)". */
    readonly because: (territory: string, reasons: readonly BareReason[]) => string;
    readonly first: {
      readonly title: string;
      readonly text: string;
      readonly write: string;
      readonly subject: (territory: string) => string;
      /** The questions that a first sheet answers, to be filled in. */
      readonly body: (territory: string) => string;
      /** Where the API gives no address. @param members of the territory, in a list; may be empty */
      readonly toWhom: (members: string) => string;
    };
  };
}

/** Why a territory is comparable. */
export interface BareReason {
  /** `region`, `population`, `kind`, `programme`. */
  readonly kind: string;
  /** Of the region. */
  readonly name?: string | undefined;
  readonly population?: number | undefined;
}
