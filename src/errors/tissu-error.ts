import type { ErrorCode } from './codes.js';

/** What a developer needs to find the fault: what was asked, what came, where. */
export type ErrorContext = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A named fault. `message` is for the developer, in English; the visitor's words are looked up by `code`.
 * @example new TissuError('not-found', 'No action sheet "x"', { context: { url, status: 404 } })
 */
export class TissuError extends Error {
  override readonly name = 'TissuError';
  readonly code: ErrorCode;
  readonly context: ErrorContext;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; context?: ErrorContext } = {}) {
    super(message, options);
    this.code = code;
    this.context = options.context ?? {};
  }
}
