import type { Language } from '../http/negotiate.js';
import { pages as englishPages } from './en/pages.js';
import { meanings as englishMeanings } from './en/problem-meanings.js';
import { problems as englishProblems } from './en/problems.js';
import { pages as frenchPages } from './fr/pages.js';
import { meanings as frenchMeanings } from './fr/problem-meanings.js';
import { problems as frenchProblems } from './fr/problems.js';
import type { PageWords } from './page-words.js';
import type { ProblemMeanings, ServerProblemWords } from './problem-words.js';

/** All sentences that the server itself makes; those it shares with the elements stand in `src/i18n`. */
export interface ServerWords {
  readonly problems: ServerProblemWords;
  readonly meanings: ProblemMeanings;
  readonly pages: PageWords;
}

export const SERVER_WORDS: Readonly<Record<Language, ServerWords>> = {
  fr: { problems: frenchProblems, meanings: frenchMeanings, pages: frenchPages },
  en: { problems: englishProblems, meanings: englishMeanings, pages: englishPages },
};
