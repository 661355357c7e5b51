import type { SheetFilter, SheetSort } from '../../model/query/sheet-query.js';

/** Words of a list of actions. */
export interface ActionListMessages {
  /** Heading: of a territory when its name is known. */
  readonly title: (territory: string) => string;
  /** "11 actions"; "Aucune action". */
  readonly count: (total: number) => string;
  /** "11 actions sur 34", where the whole is known and larger. */
  readonly found: (total: number, whole: number | undefined) => string;
  /** "2 150", beside a value or on a button. */
  readonly number: (count: number) => string;
  readonly pages: string;
  readonly page: (page: number) => string;
  readonly previous: string;
  readonly next: string;
  /** Said politely when a page changes: "Page 2 sur 3, 34 actions". */
  readonly announce: (page: number, pages: number, total: number) => string;
  /** Said after the count, never shown: what was searched for, which page it is. */
  readonly details: (q: string, page: number, pages: number) => string;
  readonly empty: { readonly title: string; readonly text: string };
  /** When nothing filters and there is still nothing. */
  readonly emptyTerritory: { readonly title: (territory: string) => string; readonly text: string };
  readonly results: string;
  readonly search: { readonly label: string; readonly placeholder: string; readonly submit: string };
  /** The facets as a whole, and the button that shows them where there is little room. */
  readonly filters: string;
  readonly filter: string;
  /** Closes the facets: "Voir les 11 actions". */
  readonly show: (total: number) => string;
  readonly facet: Readonly<Record<SheetFilter, string>>;
  readonly more: (count: number) => string;
  readonly less: string;
  /** The list of the filters in force. */
  readonly inForce: string;
  /** "Retirer le filtre Axe : Transition". */
  readonly remove: (kind: string, text: string) => string;
  readonly clear: string;
  readonly quoted: (text: string) => string;
  /** An actor whose name nobody told. */
  readonly someActor: string;
  readonly sort: {
    readonly label: string;
    readonly by: Readonly<Record<SheetSort | `-${Exclude<SheetSort, 'relevance'>}`, string>>;
  };
  readonly view: { readonly label: string; readonly cards: string; readonly table: string };
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
  readonly export: {
    readonly label: (total: number) => string;
    readonly csv: string;
    readonly json: string;
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
    };
  };
}

/** Why a territory is comparable. */
export interface BareReason {
  /** `region`, `population`, `kind`. */
  readonly kind: string;
  /** Of the region. */
  readonly name?: string | undefined;
  readonly population?: number | undefined;
}
