/** French order of words: accents and case come after letters, numbers count as numbers. */
const french = /* #__PURE__ */ new Intl.Collator('fr', { numeric: true });

export const compareWords = (a: string, b: string): number => french.compare(a, b);
