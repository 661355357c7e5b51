import type { FastifyInstance } from 'fastify';
import { FAULT_STATUS } from '../../src/model/api/faults.js';
import { PROBLEM_WORDS } from '../../src/model/api/problem-words.js';
import { pathOf } from '../http/query-string.js';
import { SERVER_FAULT_STATUS } from '../problems/faults.js';
import { ProblemError } from '../problems/problem-error.js';
import { SERVER_WORDS } from '../words/words.js';
import { problemPage, type ProblemTexts } from './page.js';
import { pageLanguage } from './page-language.js';
import { sendPage } from './send-page.js';

const PROBLEMS = '/problems/';

/** Statuses and texts of all problems, by code. A Map: the code comes from an address. */
const STATUSES: ReadonlyMap<string, number> = new Map(Object.entries({ ...FAULT_STATUS, ...SERVER_FAULT_STATUS }));
const textsIn = (language: 'fr' | 'en'): ReadonlyMap<string, ProblemTexts> => {
  const { problems, meanings } = SERVER_WORDS[language];
  const titles = { ...PROBLEM_WORDS[language].titles, ...problems.titles };
  const codes = Object.keys(titles) as (keyof typeof titles)[];
  return new Map(codes.map((code) => [code, { title: titles[code], meaning: meanings[code] }]));
};
const TEXTS = { fr: textsIn('fr'), en: textsIn('en') };

/** The page behind the `type` of each problem document: what it is and what to do, in both languages. */
export const addProblemPages = (app: FastifyInstance): void => {
  app.get(`${PROBLEMS}*`, (request, reply) => {
    const path = pathOf(request.raw.url ?? '');
    const code = decodeURIComponent(path).slice(PROBLEMS.length);
    const [status, french, english] = [STATUSES.get(code), TEXTS.fr.get(code), TEXTS.en.get(code)];
    if (status === undefined || french === undefined || english === undefined) {
      throw new ProblemError({ code: 'no-such-path', path });
    }
    return sendPage(reply, 200, problemPage({ code, status, french, english }, pageLanguage('fr')));
  });
};
