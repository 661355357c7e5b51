/** Where corrections of the data go: an address to write to, or a page. */
export interface Reporting {
  readonly email?: string;
  readonly url?: string;
}

/** How the API names itself. */
export interface EntryWords {
  readonly name: string;
  readonly version: string;
  readonly licence?: string;
  /** Name of the whole programme, for the scope of its series. */
  readonly programme: string;
  /** Where corrections go. */
  readonly reporting?: Reporting;
  /** The origin under which everybody reaches the service: known, for some, only once it listens. */
  readonly publicAddress?: () => string | undefined;
}
export const DEFAULT_ENTRY: EntryWords = {
  name: 'Tissu',
  version: '1',
  licence: 'Licence Ouverte 2.0',
  programme: 'Territoires d’industrie',
};
