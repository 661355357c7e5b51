/** The sheets that a page gives itself, asked as the API is: by the functions of the server. Loaded with the first of them. */
import { breathe, nextTurn } from '../../data/breathe.js';
import { readInline } from '../../data/sources/inline.js';
import { readSheet } from '../../model/read-sheet.js';
import { readSheetQuery } from '../../model/query/read-sheet-query.js';
import { SheetCatalogue } from '../../model/query/sheet-catalogue.js';
import { referencesIn } from '../../model/query/sheet-values.js';
import { longWordsOf } from '../../model/query/sheet-words.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import type { Report } from '../../model/understand.js';
import { groupBy } from '../../util/group-by.js';

/** Answers the API's parameters, checked or written by the page. */
export type Ask = (parameters: Iterable<readonly [string, string]>, now: Date) => Page<ActionSheet>;
/** After so many milliseconds a first answer has been drawn. */
const SHOWN_MS = 50;

/** Lets the page draw and hear the keyboard between two slices of long work. */
type Pause = () => Promise<void>;

const catalogueOf = (sheets: readonly ActionSheet[]): SheetCatalogue =>
  new SheetCatalogue(
    sheets.map((brief) => ({
      brief,
      longWords: {
        *[Symbol.iterator]() {
          yield* longWordsOf(brief);
        },
      },
    })),
  );

const askOf =
  (sheets: readonly ActionSheet[], catalogue: SheetCatalogue): Ask =>
  (parameters, now) => {
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

/** Makes sheets answer questions, at once. */
export const openList = (sheets: readonly ActionSheet[]): Ask => askOf(sheets, catalogueOf(sheets));

/** Each sheet as if it had come as JSON; what cannot be read is left out, and told. */
const readAll = async (given: readonly unknown[], report: Report, pause: Pause): Promise<ActionSheet[]> => {
  const sheets: ActionSheet[] = [];
  for (const [rank, one] of given.entries()) {
    const path = `data.${String(rank)}`;
    try {
      const tell: Report = (misfit) => {
        report({ ...misfit, path: misfit.path === '' ? path : `${path}.${misfit.path}` });
      };
      sheets.push(readInline(one, (input) => readSheet(input, tell)));
    } catch (error) {
      if ((error as { code?: unknown }).code === 'too-large')
        report({ path, expected: '32 levels at most', received: 'more' });
    }
    await pause();
  }
  return sheets;
};

const runThrough = async (slices: Iterator<undefined, void>, pause: Pause): Promise<void> => {
  while (slices.next().done !== true) await pause();
};

/**
 * Reads what a page gives and makes it answer questions, in slices of a few milliseconds, so that a page of thousands of
 * sheets is never held up. The words of the texts are read once the first answer is drawn, beside what the page does.
 *
 * @param report is told of what was left out
 * @param now decides what is late
 * @param parameters the first question, whose answer comes too
 */
export const openGiven = async (
  given: readonly unknown[],
  report: Report,
  now: Date,
  parameters: Iterable<readonly [string, string]>,
): Promise<{ readonly ask: Ask; readonly page: Page<ActionSheet> }> => {
  const pause = breathe();
  const sheets = await readAll(given, report, pause);
  const catalogue = catalogueOf(sheets);
  await runThrough(catalogue.open(now), pause);
  const ask = askOf(sheets, catalogue);
  await nextTurn();
  const page = ask(parameters, now);
  // Whoever draws it has a turn of its own, and what follows waits for the picture.
  await nextTurn();
  setTimeout(() => void runThrough(catalogue.prepare(), breathe()), SHOWN_MS);
  return { ask, page };
};
