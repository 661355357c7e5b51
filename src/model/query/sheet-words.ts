import { compareCodes } from '../../util/compare-codes.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { SearchField } from '../search/search-index.js';
import { wordsOf } from '../search/words.js';
import { referencesIn } from './sheet-values.js';

/** What a word found there is worth. */
const WEIGHTS = { title: 8, summary: 4, names: 2, texts: 1 } as const;

/** Read in one go, which is much faster; no word runs over the end of a line. */
const wordsOfAll = (texts: readonly (string | null | undefined)[]): string[] =>
  wordsOf(texts.filter(Boolean).join('\n'));

/** The distinct words of the long texts, which briefs lack: static files carry them beside each brief. */
export const longWordsOf = ({ context, objectives, description }: ActionSheet): string[] =>
  [...new Set(wordsOfAll([context, objectives, description]))].sort(compareCodes);

/** Themes, form, places and actors. */
const namesOf = (sheet: ActionSheet): (string | null | undefined)[] => [
  ...sheet.themes,
  sheet.cooperation?.form,
  sheet.territory?.name,
  sheet.intercommunality?.name,
  ...referencesIn(sheet).map(({ name }) => name),
];

/** The fields of a sheet that are searched: title, summary, names, then the long texts. */
export const sheetFields = (sheet: ActionSheet, longWords: Iterable<string>): SearchField[] => [
  { weight: WEIGHTS.title, words: wordsOf(sheet.title) },
  { weight: WEIGHTS.summary, words: wordsOf(sheet.summary) },
  { weight: WEIGHTS.names, words: wordsOfAll(namesOf(sheet)) },
  { weight: WEIGHTS.texts, words: longWords },
];
