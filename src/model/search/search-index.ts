import { readSearch, type SearchPhrase, type SearchTerm } from './read-search.js';
import { stem } from './stem.js';

/** The words of one field of a document, and what a find in it is worth. */
export interface SearchField {
  readonly weight: number;
  readonly words: Iterable<string>;
}

/** Documents by their number, each with a score: the higher, the better. */
export type SearchScores = ReadonlyMap<number, number>;

/** The documents that hold one stem, in their order, and the sum of the weights of the fields it stands in. */
interface Posting {
  readonly documents: number[];
  readonly weights: number[];
  /** The last field that named it: a field counts once. */
  field: number;
  /** The last document that named it. */
  last: number;
}

/** A score a document; 0 where it is not found. */
type Scores = Float64Array;

/** What the beginning of a word is worth beside the word itself. */
const BEGINNING = 0.5;
/** Shorter beginnings are words. */
const SHORTEST_BEGINNING = 2;
/** Words of so many letters are of one family with nearly all that they begin. */
const LONG = 6;

/**
 * French full text over a set of documents. A document is found when every word asked for stands in one of its fields;
 * a word's score is the sum of the weights of the fields that hold it, times its rarity (`ln(1 + N / n)`, the inverse
 * document frequency of Spärck Jones, 1972). How often a word is repeated in a field does not count. The same documents
 * in the same order give the same scores on every machine.
 *
 * A last word that is in no document is taken for the beginning of others; a long word always finds those it begins
 * too (`industrie`, `industriel`), wherever it stands. A short one that is in some document is taken as it is, and as a
 * beginning only where nothing would be found otherwise: among whole words the order of writing never matters.
 */
export class SearchIndex {
  #size = 0;
  #fields = 0;
  readonly #postings = new Map<string, Posting>();
  /** The posting of each word. */
  readonly #words = new Map<string, Posting>();
  /** All words, sorted, for beginnings; made again after a document is added. */
  #sorted: readonly string[] | undefined;

  /** @param documents the fields of each document; its number is its rank */
  constructor(documents: Iterable<readonly SearchField[]> = []) {
    for (const fields of documents) this.add(fields);
  }

  /** Adds a document; its number is how many there were before. */
  add(fields: readonly SearchField[]): void {
    const document = this.#size++;
    this.#sorted = undefined;
    for (const { weight, words } of fields) {
      const field = ++this.#fields;
      for (const word of words) {
        const posting = this.#words.get(word) ?? this.#open(word);
        if (posting.field === field) continue;
        posting.field = field;
        if (posting.last === document) posting.weights[posting.weights.length - 1]! += weight;
        else {
          posting.last = document;
          posting.documents.push(document);
          posting.weights.push(weight);
        }
      }
    }
  }

  #open(word: string): Posting {
    const root = stem(word);
    let posting = this.#postings.get(root);
    if (!posting) this.#postings.set(root, (posting = { documents: [], weights: [], field: 0, last: -1 }));
    this.#words.set(word, posting);
    return posting;
  }

  /** @returns undefined when the text holds no word: then nothing is asked for, and every document answers */
  search(text: string): SearchScores | undefined {
    const terms = readSearch(text);
    if (terms.length === 0) return undefined;
    const last = terms.find(isOpen);
    if (!last || !this.#isKnown(last)) return this.#findAll(terms);
    // The last word stands as it is in a document, so it may be finished: the order of words then changes nothing.
    const found = this.#findAll(terms.map((term) => withOpening(term, false)));
    if (found.size > 0 || !terms.every((term) => this.#isKnown(term))) return found;
    return this.#findAll(terms.map((term) => withOpening(term, true)));
  }

  /** True when one of the ways of writing it is made of words of the documents. */
  #isKnown(term: SearchTerm): boolean {
    return term.some(({ words }) => words.every((word) => this.#words.has(word)));
  }

  #findAll(terms: readonly SearchTerm[]): SearchScores {
    const scores = terms.map((term) => this.#findTerm(term)).reduce(addScores);
    const found = new Map<number, number>();
    for (let document = 0; document < scores.length; document++) {
      if (scores[document]! > 0) found.set(document, scores[document]!);
    }
    return found;
  }

  /** The best of the ways in which a word may have been written. */
  #findTerm(term: SearchTerm): Scores {
    return term.map((phrase) => this.#findPhrase(phrase)).reduce(keepBest);
  }

  #findPhrase({ words, isOpen: open }: SearchPhrase): Scores {
    return words.map((word, rank) => this.#findWord(word, open && rank === words.length - 1)).reduce(addScores);
  }

  #findWord(word: string, open: boolean): Scores {
    const best = new Float64Array(this.#size);
    const exact = this.#postings.get(stem(word));
    if (exact) this.#raise(best, exact, 1);
    if (word.length >= (open ? SHORTEST_BEGINNING : LONG)) {
      for (const posting of this.#beginning(word)) if (posting !== exact) this.#raise(best, posting, BEGINNING);
    }
    return best;
  }

  #raise(best: Scores, { documents, weights }: Posting, share: number): void {
    const rarity = Math.log(1 + this.#size / documents.length) * share;
    for (let rank = 0; rank < documents.length; rank++) {
      const document = documents[rank]!;
      const score = weights[rank]! * rarity;
      if (score > best[document]!) best[document] = score;
    }
  }

  /** Postings of all words that begin so, found by halving. */
  #beginning(beginning: string): ReadonlySet<Posting> {
    // Without a comparison strings are sorted by their code units.
    const words = (this.#sorted ??= [...this.#words.keys()].sort());
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    const postings = new Set<Posting>();
    for (let rank = low; rank < words.length && words[rank]!.startsWith(beginning); rank++) {
      postings.add(this.#words.get(words[rank]!)!);
    }
    return postings;
  }
}

const isOpen = (term: SearchTerm): boolean => term.some((phrase) => phrase.isOpen);

const withOpening = (term: SearchTerm, open: boolean): SearchTerm => term.map(({ words }) => ({ words, isOpen: open }));

/** Documents found by both, with the sum of their scores; the first list is written over. */
const addScores = (a: Scores, b: Scores): Scores => {
  for (let document = 0; document < a.length; document++) {
    a[document] = a[document]! > 0 && b[document]! > 0 ? a[document]! + b[document]! : 0;
  }
  return a;
};

/** Documents found by either, with the better score; the first list is written over. */
const keepBest = (a: Scores, b: Scores): Scores => {
  for (let document = 0; document < a.length; document++) a[document] = Math.max(a[document]!, b[document]!);
  return a;
};
