/** What the server itself refuses, beside what the router of the model refuses (`src/model/api/faults.ts`). */
export type ServerFault =
  | { readonly code: 'malformed-address' }
  | { readonly code: 'malformed-parameter'; readonly parameter: string }
  /** A parameter that would show somebody else's data under the name of this service. */
  | { readonly code: 'refused-parameter'; readonly parameter: string }
  /** A value that is none of the possible ones. */
  | { readonly code: 'bad-choice'; readonly parameter: string; readonly choices: readonly string[] }
  | { readonly code: 'bad-request' }
  /** The page asked for belongs to another service, or cannot be embedded. */
  | { readonly code: 'foreign-address'; readonly parameter: string }
  | { readonly code: 'method-not-allowed' }
  | { readonly code: 'request-timeout' }
  | { readonly code: 'address-too-long' }
  | { readonly code: 'too-many-requests'; readonly seconds: number }
  | { readonly code: 'headers-too-long' }
  | { readonly code: 'internal-error' }
  | { readonly code: 'unsupported-format'; readonly parameter: string };
export type ServerFaultCode = ServerFault['code'];

/** HTTP status of each fault. */
export const SERVER_FAULT_STATUS = {
  'malformed-address': 400,
  'malformed-parameter': 400,
  'refused-parameter': 400,
  'bad-choice': 400,
  'bad-request': 400,
  'foreign-address': 404,
  'method-not-allowed': 405,
  'request-timeout': 408,
  'address-too-long': 414,
  'too-many-requests': 429,
  'headers-too-long': 431,
  'internal-error': 500,
  'unsupported-format': 501,
} as const satisfies Readonly<Record<ServerFaultCode, number>>;
