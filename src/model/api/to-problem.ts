import type { Problem } from '../schemas/problem.js';
import { FAULT_STATUS, type RequestFault } from './faults.js';
import { PROBLEM_WORDS } from './problem-words.js';

const LONGEST_ECHO = 80;

/** What a stranger wrote, short and without controls, so that it can be quoted. */
const quotable = (text: string): string => {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
  const signs = [...plain];
  return signs.length > LONGEST_ECHO ? `${signs.slice(0, LONGEST_ECHO).join('')}…` : plain;
};

const quoted = (fault: RequestFault): RequestFault => ({
  ...fault,
  ...('parameter' in fault && { parameter: quotable(fault.parameter) }),
  ...('value' in fault && { value: quotable(fault.value) }),
  ...('path' in fault && { path: quotable(fault.path) }),
});

const detailOf = (fault: RequestFault, language: 'fr' | 'en'): string => {
  // Each code has the words of its own fault, which the compiler cannot follow through the table.
  const words = PROBLEM_WORDS[language].details[fault.code] as (fault: RequestFault) => string;
  return words(fault);
};

/** The RFC 9457 problem of a fault. Its `type` is an address below the API's origin that stays the same for ever. */
export const toProblem = (fault: RequestFault, language: 'fr' | 'en'): { status: 400 | 404; problem: Problem } => {
  const shown = quoted(fault);
  const status = FAULT_STATUS[fault.code];
  return {
    status,
    problem: {
      type: `/problems/${fault.code}`,
      title: PROBLEM_WORDS[language].titles[fault.code],
      status,
      detail: detailOf(shown, language),
      ...('parameter' in shown && { parameter: shown.parameter }),
    },
  };
};
