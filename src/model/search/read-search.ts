import { compoundsOf, type Compound } from './words.js';

/** Words that tie others; they are asked for only when there is nothing else. */
const LITTLE_WORDS = new Set(
  'le la les un une des du de au aux et ou en dans par pour sur avec ce ces cette son sa ses leur leurs'.split(' '),
);

/** Words that must all be found; the last may be the beginning of a longer one when `isOpen`. */
export interface SearchPhrase {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}
/** One word as typed: found as any of these. `co-financement` is two words, or one. */
export type SearchTerm = readonly SearchPhrase[];

const isLittle = ({ parts, joined }: Compound): boolean =>
  joined === undefined && parts.every((part) => LITTLE_WORDS.has(part));

const toTerm = ({ parts, joined }: Compound, isOpen: boolean): SearchTerm => [
  ...(parts.length > 0 ? [{ words: parts, isOpen }] : []),
  ...(joined === undefined ? [] : [{ words: [joined], isOpen }]),
];

/**
 * What a visitor typed, as terms that must all be found; empty when there is no word in it.
 * The last word may still be unfinished, so that it also finds the words it begins.
 */
export const readSearch = (text: string): SearchTerm[] => {
  const compounds = compoundsOf(text);
  const telling = compounds.filter((compound) => !isLittle(compound));
  const kept = telling.length > 0 ? telling : compounds;
  const last = compounds.at(-1);
  return kept.map((compound) => toTerm(compound, compound === last));
};
