/** Finds names as people type them: without accents, with or without hyphens, shortened, and with a slip of the finger. */
import { plainLetters } from '../../util/plain-letters.js';

/** What maps and road signs shorten. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

const wordsOf = (text: string): string[] =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SHORT.get(word) ?? word);

/** Slips that are forgiven in a word: none in a short one, which would be another word. */
const slipsIn = ({ length }: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * Fewest letters to add, take away, change or swap so that a word is the beginning of another (optimal string alignment;
 * what follows in the other is free).
 */
export const slipsBetween = (typed: string, word: string): number => {
  let [before, row] = [[] as number[], Array.from({ length: word.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = typed[i - 1] === word[j - 1];
      const isSwapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + Number(!isSame),
        isSwapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return Math.min(...row);
};

/**
 * The places whose name holds what was typed, in their order; where none does, those with a word for each that was typed,
 * begun alike; where none has, those that a slip or two away would have been found.
 */
export const searchNames = <Named extends { readonly name: string }>(
  places: readonly Named[],
  query: string,
): readonly Named[] => {
  const typed = wordsOf(query);
  if (typed.length === 0) return places;
  const phrase = typed.join(' ');
  const read = places.map((place) => ({ place, words: wordsOf(place.name) }));
  const ways: ((words: readonly string[]) => boolean)[] = [
    (words) => words.join(' ').includes(phrase),
    (words) => typed.every((one) => words.some((word) => word.startsWith(one))),
    (words) => typed.every((one) => words.some((word) => slipsBetween(one, word) <= slipsIn(one))),
  ];
  for (const isFound of ways) {
    const found = read.filter(({ words }) => isFound(words));
    if (found.length > 0) return found.map(({ place }) => place);
  }
  return [];
};
