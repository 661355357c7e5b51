/** The sheets that a page gives itself, asked as the API is: by the functions of the server. Loaded with the first of them. */
import { breathe } from '../../data/breathe.js';
import { readSheetQuery } from '../../model/query/read-sheet-query.js';
import { SheetCatalogue } from '../../model/query/sheet-catalogue.js';
import { referencesIn } from '../../model/query/sheet-values.js';
import { longWordsOf } from '../../model/query/sheet-words.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import { groupBy } from '../../util/group-by.js';

/** Answers the API's parameters, checked or written by the page. */
export type Ask = (parameters: Iterable<readonly [string, string]>, now: Date) => Page<ActionSheet>;

/** Makes sheets answer questions. The words of long texts are read beside what the page does, in slices. */
export const openList = (sheets: readonly ActionSheet[]): Ask => {
  const catalogue = new SheetCatalogue(
    sheets.map((brief) => ({
      brief,
      longWords: {
        *[Symbol.iterator]() {
          yield* longWordsOf(brief);
        },
      },
    })),
  );
  void (async () => {
    const pause = breathe();
    const slices = catalogue.prepare();
    while (slices.next().done !== true) await pause();
  })();
  return (parameters, now) => {
    const values = new Map(
      [...groupBy(parameters, ([name]) => name)].map(
        ([name, pairs]) => [name, pairs.map(([, value]) => value)] as const,
      ),
    );
    const query = readSheetQuery(values);
    const actors = new Set(query.actor);
    const ofActors =
      actors.size > 0
        ? new Set(sheets.filter((sheet) => referencesIn(sheet).some(({ id }) => actors.has(id))).map(({ id }) => id))
        : undefined;
    return catalogue.answer(query, ofActors, now);
  };
};
