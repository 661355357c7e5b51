import type { ErrorCode } from './codes.js';

/** What a developer needs to find the fault: what was asked, what came, where. */
export type ErrorContext = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A named fault. `message` is for the developer, in English; the visitor's words are looked up by `code`.
 * @example new TissuError('not-found', 'No action sheet "x"', { context: { url, status: 404 } })
 */
export class TissuError extends Error {
  override readonly name = 'TissuError';
  /** A part of the kit that stands alone in its file has a copy of this class: all of them are one to `instanceof`. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'TissuError';
  }

  readonly code: ErrorCode;
  readonly context: ErrorContext;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; context?: ErrorContext } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.context = options.context ?? {};
  }
}
