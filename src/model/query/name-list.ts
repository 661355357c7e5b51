import { compareCodes } from '../../util/compare-codes.js';
import type { PageQuery } from '../api/repository.js';
import type { Page } from '../schemas/page.js';
import { SearchIndex } from '../search/search-index.js';
import { wordsOf } from '../search/words.js';
import { compareWords } from './collate.js';
import { pageOf } from './page-of.js';

/** A list of named records, in the order of names, that can be searched by name. */
export class NameList<Item extends { readonly id: string; readonly name: string }> {
  readonly items: readonly Item[];
  readonly #byId: ReadonlyMap<string, Item>;
  readonly #namesOf: (item: Item) => readonly string[];
  #index: SearchIndex | undefined;

  /** @param namesOf all names under which a record is found */
  constructor(items: readonly Item[], namesOf: (item: Item) => readonly string[]) {
    this.items = [...items].sort((a, b) => compareWords(a.name, b.name) || compareCodes(a.id, b.id));
    this.#byId = new Map(items.map((item) => [item.id, item] as const));
    this.#namesOf = namesOf;
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  answer(query: PageQuery & { readonly q: string }, isWanted: (item: Item) => boolean = () => true): Page<Item> {
    const scores = query.q.trim() === '' ? undefined : this.#search(query.q);
    return pageOf(
      this.items.filter((item, rank) => (!scores || scores.has(rank)) && isWanted(item)),
      query,
    );
  }

  #search(text: string) {
    this.#index ??= new SearchIndex(
      this.items.map((item) => [{ weight: 1, words: this.#namesOf(item).flatMap(wordsOf) }]),
    );
    return this.#index.search(text);
  }
}
