/** What draws what most sheets lack, once it has come. */
let rare: typeof import('./rare.js') | undefined;

/** What draws long texts, documents, contacts and tables of indicators; undefined until it was fetched. */
export const rareParts = (): typeof rare => rare;

export const fetchRareParts = async (): Promise<void> => {
  rare = await import('./rare.js');
};
