/** Order of identifiers and codes: by code unit, the same on every machine. For words use a collator. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
