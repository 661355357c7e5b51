import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';
import type { NetworkView } from '../network-view.js';
import { nextOrder, type Order } from './order.js';
import { NO_SIEVE, type Sieve } from './sieve.js';
import { lookAt, type Look, type Sight } from './sight.js';
import { tellCounts, tellSight } from './told.js';

/** How the visitor looks at a network, kept from one drawing to the next: what is hidden, how far around, in which order. */
export class Looking {
  #look: Look = { sieve: NO_SIEVE, steps: 0, order: undefined, chosen: -1 };
  #sight: Sight | undefined;
  /** How that was looked at. */
  #seen: Look | undefined;

  get sieve(): Sieve {
    return this.#look.sieve;
  }

  get steps(): number {
    return this.#look.steps;
  }

  get order(): Order | undefined {
    return this.#look.order;
  }

  /** What was seen last. */
  get sight(): Sight | undefined {
    return this.#sight;
  }

  /** Looks at a view, around the actor at this place. The same sight as long as nothing of it changes. */
  at(of: NetworkView, chosen: number): Sight {
    if (chosen !== this.#look.chosen) this.#look = { ...this.#look, chosen };
    if (this.#sight?.of !== of || this.#seen !== this.#look) this.#sight = lookAt(of, this.#look);
    this.#seen = this.#look;
    return this.#sight;
  }

  /** Another network is looked at: what was hidden of the one before says nothing of it. */
  forget(): void {
    this.#look = { ...this.#look, sieve: NO_SIEVE, steps: 0 };
  }

  sift(sieve: Sieve): void {
    this.#look = { ...this.#look, sieve };
  }

  /** Hides what has this key, which is called so, or shows it again. */
  toggle(key: string, name: string): void {
    const hidden = new Map(this.sieve.hidden);
    if (!hidden.delete(key)) hidden.set(key, name);
    this.sift({ ...this.sieve, hidden });
  }

  /** @returns whether it was another number of steps before */
  limit(steps: number): boolean {
    const isNews = steps !== this.steps;
    if (isNews) this.#look = { ...this.#look, steps };
    return isNews;
  }

  sort(column: Order['column']): void {
    const order = this.order ?? ({ column: 'degree', down: true } as const);
    // The tables of links and actors are each in their own order until one of them is asked for another.
    const before = column === 'ties' && order.column === 'degree' ? ({ column: 'ties', down: true } as const) : order;
    this.#look = { ...this.#look, order: nextOrder(before, column) };
  }

  /** How much is seen, in words, as the next drawing will show it. */
  counts(words: DiagramReadingMessages): string {
    return this.#sight ? tellCounts(lookAt(this.#sight.of, this.#look), words) : '';
  }

  /** That, and what is hidden; '' where all of the network is seen. */
  told(words: DiagramReadingMessages): string {
    return this.#sight ? tellSight(this.#sight, this.#look, words) : '';
  }
}
