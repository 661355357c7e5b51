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
  readonly export: { readonly label: (total: number) => string; readonly csv: string; readonly json: string };
}
