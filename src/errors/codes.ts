/**
 * The catalogue of faults. Each code has a sentence for the visitor in every language
 * (`i18n/messages/errors.ts`) and a line in `docs/errors.md`; a test keeps the three equal.
 */
export const ERROR_CODES = [
  /** No address of an API: no attribute, no source, no meta, no script beside one. */
  'no-api',
  /** A required attribute is missing or is not an identifier. */
  'bad-attribute',
  /** The server could not be reached. */
  'unreachable',
  /** The server did not answer in time. */
  'timeout',
  /** The API knows no such sheet, territory, actor or indicator (404). */
  'not-found',
  /** The API knows no such place to compare with (404); the figure alone may be there. */
  'unknown-comparison',
  /** The API refused the request (400 and other 4xx). */
  'refused',
  /** The API failed or is overloaded (429, 5xx). */
  'server-error',
  /** The answer is not JSON. */
  'not-json',
  /** The answer is larger than 5 MB or deeper than 32 levels. */
  'too-large',
  /** The answer is JSON, but not of the contract. */
  'not-understood',
  /** A part of the kit itself could not be loaded. */
  'part-missing',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
