import type { ParameterKind } from './parameters.js';

/** Why a request is refused. */
export type RequestFault =
  | { readonly code: 'unknown-parameter'; readonly parameter: string; readonly known: readonly string[] }
  | { readonly code: 'bad-parameter'; readonly parameter: string; readonly value: string; readonly kind: ParameterKind }
  | { readonly code: 'repeated-parameter'; readonly parameter: string }
  | { readonly code: 'missing-parameter'; readonly parameter: string }
  /** A record that does not exist; `parameter` is what names it. */
  | { readonly code: 'not-found'; readonly parameter: string; readonly value: string }
  /** What a series should be compared with does not exist. */
  | { readonly code: 'unknown-comparison'; readonly parameter: string; readonly value: string }
  | { readonly code: 'no-such-path'; readonly path: string };
export type RequestFaultCode = RequestFault['code'];

/** HTTP status of each fault. */
export const FAULT_STATUS = {
  'unknown-parameter': 400,
  'bad-parameter': 400,
  'repeated-parameter': 400,
  'missing-parameter': 400,
  'not-found': 404,
  'unknown-comparison': 404,
  'no-such-path': 404,
} as const satisfies Readonly<Record<RequestFaultCode, 400 | 404>>;
