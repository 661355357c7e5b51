import { FAULT_STATUS, type RequestFault } from '../../src/model/api/faults.js';
import { toProblem as toModelProblem } from '../../src/model/api/to-problem.js';
import type { Problem } from '../../src/model/schemas/problem.js';
import type { Language } from '../http/negotiate.js';
import { SERVER_WORDS } from '../words/words.js';
import { SERVER_FAULT_STATUS, type ServerFault, type ServerFaultCode } from './faults.js';

export type Fault = ServerFault | RequestFault;

const isServerFault = (fault: Fault): fault is ServerFault => Object.hasOwn(SERVER_FAULT_STATUS, fault.code);

const detailOf = (fault: ServerFault, language: Language): string => {
  // Each code's words take the fault of that code: a link between key and value that a union cannot show.
  const details: Readonly<Record<ServerFaultCode, (fault: never) => string>> = SERVER_WORDS[language].problems.details;
  return details[fault.code](fault as never);
};

/** The RFC 9457 document of a fault, in the shape of the router's own. */
export const toProblem = (fault: Fault, language: Language): Problem & { readonly status: number } => {
  if (!isServerFault(fault)) return { ...toModelProblem(fault, language).problem, status: FAULT_STATUS[fault.code] };
  return {
    type: `/problems/${fault.code}`,
    title: SERVER_WORDS[language].problems.titles[fault.code],
    status: SERVER_FAULT_STATUS[fault.code],
    detail: detailOf(fault, language),
    ...('parameter' in fault && { parameter: fault.parameter }),
  };
};

/** A refusal on its way to the client: thrown by routes and hooks, written in one place (`plugins/problems.ts`). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly fault: Fault;
  /** Read by Fastify. */
  readonly statusCode: number;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
    this.statusCode = isServerFault(fault) ? SERVER_FAULT_STATUS[fault.code] : FAULT_STATUS[fault.code];
  }
}
