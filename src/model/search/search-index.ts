import { compareCodes } from '../../util/compare-codes.js';
import type { Task } from '../../util/slices.js';
import { readSearch, type SearchPhrase, type SearchTerm } from './read-search.js';
import { stem } from './stem.js';

/** The words of one field of a document, and what a find in it is worth. */
export interface SearchField {
  readonly weight: number;
  readonly words: Iterable<string>;
}

/** Documents by their number, each with a score: the higher, the better. */
export type SearchScores = ReadonlyMap<number, number>;

/** What the beginning of a word is worth beside the word itself. */
const BEGINNING = 0.5;
/** Shorter beginnings are words. */
const SHORTEST_BEGINNING = 2;

/**
 * French full text over a fixed set of documents, built once. A document is found when every word asked for stands
 * in one of its fields; a word's score is the sum of the weights of the fields that hold it, times its rarity
 * (`ln(1 + N / n)`, the inverse document frequency of Spärck Jones, 1972). How often a word is repeated in a field
 * does not count. The same documents in the same order give the same scores on every machine.
 */
export class SearchIndex {
  #size = 0;
  /** Stem → document → sum of weights. */
  readonly #postings = new Map<string, Map<number, number>>();
  /** All words, sorted, each with its stem: for beginnings. */
  #words: readonly string[] = [];
  readonly #stems = new Map<string, string>();

  /** @param documents the fields of each document; its number is its rank */
  constructor(documents: Iterable<readonly SearchField[]>) {
    for (const fields of documents) this.#add(this.#size++, fields);
    this.#close();
  }

  /** The same index, a document at a time: thousands of them take longer than a frame. */
  static *build(documents: Iterable<readonly SearchField[]>): Task<SearchIndex> {
    const index = new SearchIndex([]);
    for (const fields of documents) {
      index.#add(index.#size++, fields);
      yield 1;
    }
    index.#close();
    return index;
  }

  #close(): void {
    this.#words = [...this.#stems.keys()].sort(compareCodes);
  }

  #add(document: number, fields: readonly SearchField[]): void {
    for (const { weight, words } of fields) {
      const stems = new Set<string>();
      for (const word of words) stems.add(this.#stemOf(word));
      for (const found of stems) {
        let posting = this.#postings.get(found);
        if (!posting) this.#postings.set(found, (posting = new Map<number, number>()));
        posting.set(document, (posting.get(document) ?? 0) + weight);
      }
    }
  }

  #stemOf(word: string): string {
    let found = this.#stems.get(word);
    if (found === undefined) this.#stems.set(word, (found = stem(word)));
    return found;
  }

  /** @returns undefined when the text holds no word: then nothing is asked for, and every document answers */
  search(text: string): SearchScores | undefined {
    const [first, ...others] = readSearch(text);
    if (!first) return undefined;
    let scores = this.#findTerm(first);
    for (const term of others) scores = addScores(scores, this.#findTerm(term));
    return scores;
  }

  /** The best of the ways in which a word may have been written. */
  #findTerm(term: SearchTerm): SearchScores {
    const best = new Map<number, number>();
    for (const phrase of term) keepBest(best, this.#findPhrase(phrase));
    return best;
  }

  #findPhrase({ words, isOpen }: SearchPhrase): SearchScores {
    const lists = words.map((word, rank) => this.#findWord(word, isOpen && rank === words.length - 1));
    return lists.reduce(addScores);
  }

  #findWord(word: string, isOpen: boolean): SearchScores {
    const exact = stem(word);
    const best = new Map<number, number>();
    keepBest(best, this.#scoresOf(exact, 1));
    if (isOpen && word.length >= SHORTEST_BEGINNING) {
      for (const begun of this.#stemsBeginning(word)) {
        if (begun !== exact) keepBest(best, this.#scoresOf(begun, BEGINNING));
      }
    }
    return best;
  }

  #scoresOf(found: string, share: number): SearchScores {
    const posting = this.#postings.get(found);
    if (!posting) return new Map();
    const rarity = Math.log(1 + this.#size / posting.size) * share;
    return new Map(Array.from(posting, ([document, weight]) => [document, weight * rarity] as const));
  }

  /** Stems of all words that begin so, found by halving. */
  #stemsBeginning(beginning: string): ReadonlySet<string> {
    const words = this.#words;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    const stems = new Set<string>();
    for (let rank = low; rank < words.length && words[rank]!.startsWith(beginning); rank++) {
      stems.add(this.#stems.get(words[rank]!)!);
    }
    return stems;
  }
}

/** Documents found by both, with the sum of their scores. */
const addScores = (a: SearchScores, b: SearchScores): SearchScores => {
  const both = new Map<number, number>();
  for (const [document, score] of a) {
    const other = b.get(document);
    if (other !== undefined) both.set(document, score + other);
  }
  return both;
};

const keepBest = (best: Map<number, number>, scores: SearchScores): void => {
  for (const [document, score] of scores) {
    if (score > (best.get(document) ?? 0)) best.set(document, score);
  }
};
