import { DataFailure } from './failure.js';

/** One table of the mapping: from words of the facts to codes. It refuses what it does not hold, and knows what was used. */
export class Lookup<Value> {
  readonly #name: string;
  readonly #entries: ReadonlyMap<string, Value>;
  readonly #used = new Set<string>();

  /** @param name the key of the table in `mapping.json` */
  constructor(name: string, table: Readonly<Record<string, Value>>) {
    this.#name = name;
    this.#entries = new Map(Object.entries(table));
  }

  /** @param where sheet and field, for the sentence of the failure */
  get(word: string, where: string): Value {
    const value = this.#entries.get(word);
    if (value === undefined) throw new DataFailure(where, `"${word}" is not in "${this.#name}" of data/mapping.json.`);
    this.#used.add(word);
    return value;
  }

  /** For a table of exceptions, where absence is the rule. */
  find(word: string): Value | undefined {
    if (this.#entries.has(word)) this.#used.add(word);
    return this.#entries.get(word);
  }

  /** Fails when an entry served nothing: a mapping that has drifted from the facts is no longer reviewed. */
  checkAllUsed(): void {
    const idle = [...this.#entries.keys()].filter((word) => !this.#used.has(word));
    if (idle.length > 0)
      throw new DataFailure(
        'data/mapping.json',
        `"${this.#name}" holds what no fact says: ${idle.map((w) => `"${w}"`).join(', ')}.`,
      );
  }
}
