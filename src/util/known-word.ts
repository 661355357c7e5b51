/** The words of a code; undefined where nobody has words for it. Codes are data: `constructor` is none. */
export const knownWord = (
  words: Readonly<Record<string, string>>,
  code: string | null | undefined,
): string | undefined => (Object.hasOwn(words, code as string) ? words[code as string] : undefined);
