import type { RequestFaultCode } from '../../src/model/api/faults.js';
import type { ServerFault, ServerFaultCode } from '../problems/faults.js';

/** Words of the server's own refusals. Each detail says what to do next, and repeats nothing but names of parameters. */
export interface ServerProblemWords {
  readonly titles: Readonly<Record<ServerFaultCode, string>>;
  readonly details: { readonly [Code in ServerFaultCode]: (fault: Extract<ServerFault, { code: Code }>) => string };
}

/** What each kind of problem means, and what to do, on the page behind its `type`. */
export type ProblemMeanings = Readonly<Record<ServerFaultCode | RequestFaultCode, string>>;
