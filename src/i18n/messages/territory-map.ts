import type { Moment, Quantity, Said } from './indicator.js';

/** What is known of the values of the places shown. */
export interface MapFinding {
  /** Name of the region shown; undefined for the whole programme. */
  readonly region: string | undefined;
  /** How many places there are, and how many have a value. */
  readonly places: number;
  readonly known: number;
  /** How many places have something to count: a value above zero. */
  readonly filled: number;
  readonly least: Quantity;
  readonly most: Quantity;
  /** Names of the places with the greatest value. */
  readonly leaders: readonly string[];
  /** Names of those with the least. */
  readonly last: readonly string[];
  readonly median: Quantity;
}

/** Where a place stands: 1 is the greatest value. */
export interface Rank {
  readonly rank: number;
  /** How many places have a value. */
  readonly known: number;
  /** Whether another place has the same value. */
  readonly tied: boolean;
}

/** Words of `<tissu-territory-map>`. All of it is true of any data. */
export interface TerritoryMapMessages {
  /** The name of an indicator in this language, where it is known; else as the data say it. */
  readonly name: (label: string) => string;
  /** A unit beside the name of what is measured: `hab.`, `communes`. */
  readonly unit: (unit: string) => string;
  /** What is counted when no indicator is asked for. */
  readonly sheets: string;
  /** `2 fiches`, `aucune fiche`. */
  readonly countOf: (count: number, text: string) => string;
  /** `77 968 habitants`. */
  readonly amountOf: (quantity: Quantity) => string;
  /** Title and sentence of counted sheets. */
  readonly counted: (finding: MapFinding) => Said;
  /** Title and sentence of an indicator. */
  readonly measured: (label: string, at: Moment, finding: MapFinding) => Said;
  /** Where none of the places shown has a value. */
  readonly nothing: (label: string, region: string | undefined, places: number) => Said;
  /** `2e sur 183, ex æquo`. */
  readonly rankOf: (rank: Rank) => string;
  /** `rankOfAll` where some places are left out. */
  readonly columns: { readonly rank: string; readonly rankOfAll: string; readonly territory: string };
  readonly notAvailable: string;
  readonly region: string;
  readonly wholeCountry: string;
  readonly back: string;
  readonly search: string;
  /** How many places the search found. */
  readonly found: (count: number) => string;
  /** Name of the part that scrolls, and caption of the table in it: true in whatever order its rows are. */
  readonly list: string;
  readonly caption: string;
  readonly picture: string;
  readonly keys: string;
  /** Under the picture, until something is pointed at. */
  readonly hint: string;
  readonly noPicture: string;
  /** Places that have no contour. */
  readonly notDrawn: (count: number) => string;
  readonly legend: {
    readonly title: string;
    /** How the classes were made. */
    readonly method: string;
    /** How the dots were made. */
    readonly dots: string;
    readonly range: (from: string, to: string) => string;
    readonly none: string;
    /** Ground that is of no territory. */
    readonly outside: string;
    /** `12 territoires`. */
    readonly places: (count: number) => string;
  };
  readonly contours: (attribution: string) => string;
  readonly take: string;
  readonly seeActions: string;
  readonly unselect: string;
  readonly empty: { readonly title: string; readonly text: string };
  /** The page asked for a territory or a region that is not in the data. */
  readonly unknown: { readonly title: string; readonly text: string };
}
