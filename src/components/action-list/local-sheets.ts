import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import type { Report } from '../../model/understand.js';
import type { Ask } from './local-list.js';

type Parameters = readonly (readonly [string, string])[];

/** A question and its day. */
const keyOf = (parameters: Parameters, now: Date): string => JSON.stringify([parameters, now.toDateString()]);

/** The sheets that the page gave a list, all of them, and the answer to its last question. */
export class LocalSheets {
  #given: readonly unknown[] = [];
  /** What was given when those that answer were read. */
  #read: readonly unknown[] | undefined;
  #ask: Ask | undefined;
  #last: { readonly key: string; readonly page: Page<ActionSheet> } | undefined;

  /** The page gave other sheets: they answer once they were read (`load`). */
  take(given: readonly unknown[]): void {
    this.#given = given;
  }

  get isMissing(): boolean {
    return this.#read !== this.#given;
  }

  /** Nothing was read yet: there is nothing to keep on screen. */
  get isNew(): boolean {
    return !this.#ask;
  }

  /** Fetches what makes sheets answer, with the first list that is given its sheets, and reads them, in slices. */
  async load(report: Report, parameters: Parameters, now: Date): Promise<void> {
    const given = this.#given;
    const { openGiven } = await import('./local-list.js');
    const { ask, page } = await openGiven(given, report, now, parameters);
    this.#ask = ask;
    this.#read = given;
    this.#last = { key: keyOf(parameters, now), page };
  }

  /** @param parameters of the API, page included */
  answer(parameters: Parameters, now: Date): Page<ActionSheet> | undefined {
    const key = keyOf(parameters, now);
    if (this.#ask && this.#last?.key !== key) this.#last = { key, page: this.#ask(parameters, now) };
    return this.#last?.page;
  }

  /** Another question about the same sheets. */
  answerApart(parameters: Parameters, now: Date): Page<ActionSheet> {
    return this.#ask!(parameters, now);
  }
}
