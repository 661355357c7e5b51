import { normalise } from './normalise.js';

/** Words that lose their vowel before an apostrophe; what is left of them says nothing. */
const ELIDED = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);
/** Words, and words tied by an apostrophe, a hyphen or an ampersand: `l'eau`, `saint-nazaire`, `r&d`. */
const CHUNK = /[\p{L}\p{N}]+(?:['&-][\p{L}\p{N}]+)*/gu;
const TIE = /['&-]/;
const PIECE = /([\p{L}\p{N}]+)(['&-]?)/gu;
/** `S.C.I.C.`, `Z.I.` */
const DOTTED = /(^|[^\p{L}\p{N}])((?:\p{L}\.){2,})/gu;
const ONE_LETTER = /^\p{L}$/u;

/** A word as written: its parts, and all of them in one when there are several. */
export interface Compound {
  /** Parts without elided articles and one-letter words: `saint`, `nazaire`. */
  readonly parts: readonly string[];
  /** `saintnazaire`; absent for a plain word. */
  readonly joined?: string;
}

const readChunk = (chunk: string): Compound | undefined => {
  if (!TIE.test(chunk)) return ONE_LETTER.test(chunk) ? undefined : { parts: [chunk] };
  const pieces: string[] = [];
  for (const [, word = '', tie] of chunk.matchAll(PIECE)) {
    if (tie === "'" && ELIDED.has(word)) continue;
    pieces.push(word);
  }
  const parts = pieces.filter((piece) => !ONE_LETTER.test(piece));
  if (pieces.length > 1) return { parts, joined: pieces.join('') };
  return parts.length > 0 ? { parts } : undefined;
};

/** The words of a text in order, normalised. Elided articles and one-letter words are left out. */
export const compoundsOf = (text: string): Compound[] => {
  const plain = normalise(text).replace(
    DOTTED,
    (_, before: string, letters: string) => before + letters.replace(/\./g, ''),
  );
  const compounds: Compound[] = [];
  for (const [chunk] of plain.matchAll(CHUNK)) {
    const compound = readChunk(chunk);
    if (compound) compounds.push(compound);
  }
  return compounds;
};

/** All words under which a text can be found: parts, and joined forms (`co-financement` is found as `cofinancement`). */
export const wordsOf = (text: string): string[] =>
  compoundsOf(text).flatMap(({ parts, joined }) => (joined === undefined ? parts : [...parts, joined]));
