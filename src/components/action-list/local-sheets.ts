import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';

/** What makes sheets answer questions, loaded with the first list that is given its sheets; null where it cannot be had. */
let opener: typeof import('./local-list.js') | null | undefined;

/** The sheets that the page gave a list, all of them, and the answer to its last question. */
export class LocalSheets {
  #opener: typeof opener;
  #sheets: readonly ActionSheet[] | undefined;
  #ask: import('./local-list.js').Ask | undefined;
  #last: { readonly key: string; readonly page: Page<ActionSheet> } | undefined;

  get isMissing(): boolean {
    return opener === undefined;
  }

  readonly load = (): Promise<unknown> =>
    import('./local-list.js').then(
      (module) => {
        opener = module;
      },
      () => {
        // Pages without search are better than none.
        opener = null;
      },
    );

  /** @param parameters of the API, page included */
  answer(
    { data: sheets }: Page<ActionSheet>,
    parameters: readonly (readonly [string, string])[],
    now: Date,
  ): Page<ActionSheet> {
    if (this.#sheets !== sheets || this.#opener !== opener) {
      this.#sheets = sheets;
      this.#opener = opener;
      this.#ask = opener?.openList(sheets);
      this.#last = undefined;
    }
    const key = JSON.stringify([parameters, now.toDateString()]);
    if (this.#last?.key !== key) this.#last = { key, page: this.answerApart(parameters, now) };
    return this.#last.page;
  }

  /** Another question about the same sheets. */
  answerApart(parameters: readonly (readonly [string, string])[], now: Date): Page<ActionSheet> {
    return this.#ask?.(parameters, now) ?? pageOf(this.#sheets ?? [], parameters);
  }
}

/** One page of a list, where nothing can be asked of it. */
const pageOf = (
  sheets: readonly ActionSheet[],
  parameters: readonly (readonly [string, string])[],
): Page<ActionSheet> => {
  const asked = new Map(parameters);
  const page = Number(asked.get('page'));
  const perPage = Number(asked.get('perPage'));
  return { data: sheets.slice((page - 1) * perPage, page * perPage), meta: { total: sheets.length, page, perPage } };
};
