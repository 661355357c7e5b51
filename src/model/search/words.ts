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

/**
 * What is written apart, with a hyphen or in one word, as its writer likes: prefixes (`éco conception`), numbers in groups of
 * three (`2 500 m²`), letters tied by an ampersand (`R & D`). It begins with what stands before it: the quickest way to
 * pass over a text.
 */
const APART =
  /(^|[\s'’(«"/-])((?:[eé]co|bio|agro|a[eé]ro|co|inter|intra|multi|pluri|micro|mini|m[eé]ga|nano|auto|sous|tiers|post|pr[eé]|anti|hydro|g[eé]o|t[eé]l[eé]|photo|thermo|[eé]lectro|cyber|socio|p[eé]ri|semi)\s+(?=[a-zà-ÿœ])|[a-z]\s+&\s+(?=[a-z]\b)|\d{1,3}(?:\s\d{3})+(?!\d))/gi;

/** A text with hyphens in what could have them: each way of writing it is then found by the others. */
const tied = (text: string): string =>
  text.normalize('NFC').replace(APART, (_, before: string, piece: string) => before + piece.replace(/[\s&]+/g, '-'));

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
  const plain = normalise(tied(text)).replace(
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

const readWords = (text: string): string[] =>
  compoundsOf(text).flatMap(({ parts, joined }) => (joined === undefined ? parts : [...parts, joined]));

/** What stands between blanks is read once: texts repeat themselves, and reading takes fifty times as long as finding. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 30_000;
/** Longer pieces come once. */
const LONGEST_KNOWN = 40;

const wordsOfPiece = (piece: string): readonly string[] => {
  const found = known.get(piece);
  if (found) return found;
  const words = readWords(piece);
  if (piece.length > LONGEST_KNOWN) return words;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(piece, words);
  return words;
};

/** All words under which a text can be found: parts, and joined forms (`co-financement` is found as `cofinancement`). */
export const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  // No word, and nothing that ties or takes apart, goes over a blank.
  for (const piece of tied(text).split(/\s+/)) {
    if (piece !== '') for (const word of wordsOfPiece(piece)) words.push(word);
  }
  return words;
};
