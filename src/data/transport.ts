import type { ErrorCode } from '../errors/codes.js';
import { TissuError } from '../errors/tissu-error.js';
import { parseJson } from './json.js';
import { readBody } from './read-body.js';
import { retryAfter } from './retry-after.js';

/** Time, as an argument. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Acts once, that many milliseconds later, unless what it returns is called before. */
  after(milliseconds: number, action: () => void): () => void;
}

export interface TransportOptions {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** How JSON is had from an address. */
export interface Transport {
  /**
   * @param signal ends everything; the promise then rejects with its reason
   * @throws TissuError with a code of the catalogue and the address in its message
   */
  getJson(address: string, signal: AbortSignal): Promise<unknown>;
}

/** Milliseconds that one attempt may take, body included; and all attempts with their pauses. */
export const ATTEMPT_MS = 10_000;
export const TOTAL_MS = 20_000;
/** The first pause is at most this long, and each following one twice the one before. */
export const FIRST_PAUSE_MS = 400;
/** The first attempt is not one of them. */
export const MOST_RETRIES = 3;

/** Faults that may pass by themselves. */
const isPassing = (code: ErrorCode): boolean => /^(?:unreachable|timeout|server-error)$/.test(code);

const codeOf = (status: number): ErrorCode => {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408) return 'timeout';
  return status >= 500 || status === 425 || status === 429 ? 'server-error' : 'refused';
};

/** A refusal, with the words of the problem it may carry; whatever is wrong with them does not matter. */
const refusalOf = async (response: Response, url: string, now: number): Promise<TissuError> => {
  const { status, headers } = response;
  let detail = '';
  try {
    const problem = parseJson(await readBody(response, url), url) as { detail?: unknown };
    if (typeof problem.detail === 'string') detail = problem.detail;
  } catch {
    // The status says enough.
  }
  return new TissuError(codeOf(status), `${url} answered ${status} ${detail}`, {
    context: { url, status, detail, retryAfter: retryAfter(headers.get('retry-after'), now) },
  });
};

/** Requests with time limits and retries (contract §2). */
export const createTransport = ({ fetch, clock, random }: TransportOptions): Transport => {
  /** Acts when the time is over, or before when the asker leaves. @returns what undoes it */
  const whenOver = (milliseconds: number, signal: AbortSignal, action: () => void): (() => void) => {
    const cancel = clock.after(milliseconds, action);
    signal.addEventListener('abort', action);
    return () => {
      cancel();
      signal.removeEventListener('abort', action);
    };
  };

  const attempt = async (url: string, asker: AbortSignal, milliseconds: number): Promise<unknown> => {
    const controller = new AbortController();
    const { signal } = controller;
    const done = whenOver(milliseconds, asker, () => {
      controller.abort();
    });
    try {
      const response = await fetch(url, {
        signal,
        headers: { accept: 'application/json' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      if (!response.ok) throw await refusalOf(response, url, clock.now());
      return parseJson(await readBody(response, url), url);
    } catch (cause) {
      if (cause instanceof TissuError) throw cause;
      const [code, what] = signal.aborted
        ? (['timeout', 'in time'] as const)
        : (['unreachable', `(${String(cause)})`] as const);
      throw new TissuError(code, `${url} did not answer ${what}`, { cause, context: { url } });
    } finally {
      done();
    }
  };

  return {
    async getJson(url, signal) {
      const end = clock.now() + TOTAL_MS;
      for (let retries = 0; ; retries++) {
        signal.throwIfAborted();
        try {
          const answer = await attempt(url, signal, Math.min(ATTEMPT_MS, end - clock.now()));
          signal.throwIfAborted();
          return answer;
        } catch (error) {
          signal.throwIfAborted();
          const { code, context } = error as TissuError;
          // Half of the pause is chance, so that a crowd does not come back in step.
          const pause = Math.max(
            (FIRST_PAUSE_MS << retries) * (0.5 + random() / 2),
            Number(context['retryAfter'] ?? 0),
          );
          if (!isPassing(code) || retries === MOST_RETRIES || clock.now() + pause >= end) throw error;
          await new Promise<void>((resolve) => {
            const done = whenOver(pause, signal, () => {
              done();
              resolve();
            });
          });
        }
      }
    },
  };
};
