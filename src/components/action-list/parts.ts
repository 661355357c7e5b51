import type { ActionListPartsMessages } from '../../i18n/messages/action-list-parts.js';

/** The words of what is loaded when it is needed, in the language of the list; it brings the French ones itself. */
export type PartWords = (french: ActionListPartsMessages) => ActionListPartsMessages;

interface Parts {
  readonly table: typeof import('./table-view.js');
  readonly loosening: typeof import('./loosening.js');
  readonly themes: typeof import('../../i18n/fr/themes.js');
  readonly bare: typeof import('./bare-territory.js');
}
export type PartName = keyof Parts;

const LOADERS: { readonly [Name in PartName]: () => Promise<Parts[Name]> } = {
  table: () => import('./table-view.js'),
  loosening: () => import('./loosening.js'),
  themes: () => import('../../i18n/fr/themes.js'),
  bare: () => import('./bare-territory.js'),
};

/** What of the list is loaded when it is needed; null where it could not be had, and the list does without. */
const loaded: { [Name in PartName]?: Parts[Name] | null } = {};

export const partOf = <Name extends PartName>(name: Name): (typeof loaded)[Name] => loaded[name];

export const loadPart = async (name: PartName): Promise<void> => {
  Object.assign(loaded, { [name]: await LOADERS[name]().catch(() => null) });
};
