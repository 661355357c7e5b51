/** How the API names itself. */
export interface EntryWords {
  readonly name: string;
  readonly version: string;
  readonly licence?: string;
  /** Name of the whole programme, for the scope of its series. */
  readonly programme: string;
}
export const DEFAULT_ENTRY: EntryWords = {
  name: 'Tissu',
  version: '1',
  licence: 'Licence Ouverte 2.0',
  programme: 'Territoires d’industrie',
};
