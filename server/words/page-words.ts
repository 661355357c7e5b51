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
  /** What stands between two statements of one sentence. */
  readonly semicolon: string;
  readonly sheet: {
    readonly status: string;
    readonly calendar: string;
    readonly amount: string;
    readonly territory: string;
    readonly intercommunality: string;
    readonly themes: string;
    readonly context: string;
    readonly objectives: string;
    readonly description: string;
    readonly actors: string;
    readonly lead: string;
    readonly partners: string;
    readonly links: string;
    readonly milestones: string;
    /** Said of a milestone that was reached, or was not, where somebody says so. */
    readonly reached: string;
    readonly notReached: string;
    readonly financing: string;
    readonly funder: string;
    readonly amountColumn: string;
    readonly total: string;
    /** Row of what no source gives. */
    readonly unknownPart: string;
    /** The parts of funders are above the total: both stand as the sources give them. */
    readonly inconsistent: string;
    readonly saidSo: (note: string) => string;
    readonly taxBasis: Readonly<Record<'excluding-tax' | 'including-tax', string>>;
    readonly indicators: string;
    readonly indicator: string;
    readonly baseline: string;
    readonly value: string;
    readonly target: string;
    readonly documents: string;
    readonly caveat: string;
    readonly sources: string;
    readonly licence: (licence: string) => string;
    readonly updated: (date: string) => string;
    readonly verified: (date: string) => string;
    /** The last check is more than a year old. */
    readonly verifiedLongAgo: string;
    readonly contact: string;
    readonly contactPage: string;
    readonly similar: string;
    /** What several things of one kind are, that two sheets share: in the middle of a sentence. */
    readonly shared: Readonly<Record<'theme' | 'form' | 'flow' | 'degree' | 'axis', (count: number) => string>>;
    /** Degree (0 to 5) and its words, in the middle of a sentence. */
    readonly tie: (degree: number, words: string) => string;
    readonly noCooperation: string;
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
