import type { ServerFault, ServerFaultCode } from '../problems/faults.js';

/** Words of the server's own refusals. Each detail says what to do next, and repeats nothing but names of parameters. */
export interface ServerProblemWords {
  readonly titles: Readonly<Record<ServerFaultCode, string>>;
  readonly details: { readonly [Code in ServerFaultCode]: (fault: Extract<ServerFault, { code: Code }>) => string };
}
