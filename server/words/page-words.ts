/** Words of the pages that the server writes, beyond those they share with the elements (`src/i18n`). */
export interface PageWords {
  /** Title of a page in a tab or in a list of results. */
  readonly documentTitle: (title: string) => string;
  readonly footer: {
    /** What these pages are, in a sentence. */
    readonly about: string;
    readonly home: string;
  };
  readonly newWindow: string;
  /** What stands between a label and what it announces. */
  readonly colon: string;
  readonly licence: string;
  /** What the page of a sheet says beyond the words of the element. */
  readonly sheet: {
    readonly actors: string;
    readonly links: string;
    readonly total: string;
    /** Heads of the table of indicators. */
    readonly indicator: string;
    readonly value: string;
    readonly diagram: string;
    readonly others: (territory: string) => string;
  };
  readonly list: {
    readonly description: (count: string, territory: string) => string;
    /** What a territory without sheets can look at. */
    readonly comparable: {
      readonly title: string;
      readonly introduction: (territory: string, reasons: string) => string;
      readonly region: (name: string) => string;
      readonly population: (population: string, own: string) => string;
      readonly programme: string;
      readonly kind: (kind: string) => string;
      /** Kinds of intercommunalities by their code, in the middle of a sentence. */
      readonly kinds: Readonly<Record<string, string>>;
    };
    /** Where a first sheet may be sent. */
    readonly file: string;
  };
  readonly network: {
    readonly titleOf: (place: string) => string;
    readonly description: (counts: string) => string;
    readonly actors: string;
    readonly links: string;
    readonly roles: string;
    readonly seeSheet: string;
  };
  readonly indicator: {
    readonly titleOf: (label: string, place: string) => string;
  };
  readonly map: {
    readonly title: string;
    readonly description: (territories: number, members: number) => string;
    readonly memberCount: (members: number) => string;
    readonly territory: string;
    readonly members: string;
    readonly population: string;
    readonly membersCaption: (territory: string) => string;
    readonly elsewhere: string;
    readonly kind: string;
    readonly name: string;
    readonly actions: (territory: string) => string;
    readonly network: (territory: string) => string;
    /** `Population, édition 2025`. */
    readonly edition: (label: string, year: number) => string;
  };
  readonly fault: {
    /** No page is at the address at all. */
    readonly lost: { readonly title: string; readonly text: string };
    readonly missing: { readonly title: string; readonly text: string };
    readonly refused: { readonly title: string; readonly text: string };
    readonly broken: { readonly title: string; readonly text: string };
    readonly wayOn: string;
    readonly allActions: string;
    readonly allTerritories: string;
    readonly home: string;
    /** Link to what describes the API. */
    readonly description: string;
  };
}
