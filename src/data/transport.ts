import type { ErrorCode } from '../errors/codes.js';
import { TissuError } from '../errors/tissu-error.js';
import { ask, ATTEMPT_MS, type Fetch } from './ask.js';
import { readingFault } from './json.js';
import { readBody } from './read-body.js';
import { readJson } from './read-json.js';
import { retryAfter } from './retry-after.js';

export { ATTEMPT_MS } from './ask.js';

/** Time, as an argument. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Acts once, that many milliseconds later, unless what it returns is called before. */
  after(milliseconds: number, action: () => void): () => void;
}

export interface TransportOptions {
  readonly fetch: Fetch;
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

/** An attempt that was made elsewhere, and failed. */
export interface FailedAttempt {
  readonly fault: unknown;
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
}

export interface RetryingTransport extends Transport {
  /** @param first counts as the first attempt */
  getJson(address: string, signal: AbortSignal, first?: FailedAttempt): Promise<unknown>;
}

/** Milliseconds that all attempts may take, with their pauses. */
export const TOTAL_MS = 20_000;
/** The first pause is at most this long, and each following one twice the one before. */
export const FIRST_PAUSE_MS = 400;
/** The first attempt is not one of them. */
export const MOST_RETRIES = 3;

/** Faults that may pass by themselves. */
const isPassing = (code: ErrorCode): boolean => /^(?:unreachable|timeout|server-error)$/.test(code);

/** The code of a refusal: some kinds of problems have one of their own, the others go by their status. */
export const codeOf = (status: number, type: unknown): ErrorCode => {
  if (typeof type === 'string' && type.endsWith('/unknown-comparison')) return 'unknown-comparison';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408) return 'timeout';
  return status >= 500 || status === 425 || status === 429 ? 'server-error' : 'refused';
};

/** A refusal, with the words of the problem it may carry; whatever is wrong with them does not matter. */
const refusalOf = async (response: Response, url: string, now: number): Promise<TissuError> => {
  const { status, headers } = response;
  let [detail, type]: [string, unknown] = ['', ''];
  try {
    const problem = readJson(await readBody(response)) as { detail?: unknown; type?: unknown };
    type = problem.type;
    if (typeof problem.detail === 'string') detail = problem.detail;
  } catch {
    // The status says enough.
  }
  return new TissuError(codeOf(status, type), `${url} answered ${status} ${detail}`, {
    context: { url, status, detail, retryAfter: retryAfter(headers.get('retry-after'), now) },
  });
};

/** What the network, or its time limit, threw. */
const silenceOf = (cause: unknown, url: string): TissuError => {
  const [code, what] =
    (cause as Error | undefined)?.name === 'TimeoutError'
      ? (['timeout', 'in time'] as const)
      : (['unreachable', `(${String(cause)})`] as const);
  return new TissuError(code, `${url} did not answer ${what}`, { cause, context: { url } });
};

/** What an attempt threw, by its name and in the developer's words. */
const nameFault = async (fault: unknown, url: string, now: number): Promise<TissuError> => {
  if (!(fault instanceof TissuError)) return silenceOf(fault, url);
  return fault.cause instanceof Response ? refusalOf(fault.cause, url, now) : readingFault(fault, url);
};

/** Requests with time limits and retries (contract §2). */
export const createTransport = ({ fetch, clock, random }: TransportOptions): RetryingTransport => {
  /** Acts when the time is over, or before when the asker leaves. @returns what undoes it */
  const whenOver = (milliseconds: number, signal: AbortSignal, action: () => void): (() => void) => {
    const cancel = clock.after(milliseconds, action);
    signal.addEventListener('abort', action);
    return () => {
      cancel();
      signal.removeEventListener('abort', action);
    };
  };

  /** One attempt; its fault is named within the same time limit, for a problem has a body too. */
  const attempt = async (
    url: string,
    asker: AbortSignal,
    milliseconds: number,
    first?: FailedAttempt,
  ): Promise<unknown> => {
    const controller = new AbortController();
    const { signal } = controller;
    const done = whenOver(milliseconds, asker, () => {
      controller.abort(new DOMException('Too late', 'TimeoutError'));
    });
    try {
      if (first) throw first.fault;
      return await ask(fetch, url, signal);
    } catch (fault) {
      throw await nameFault(signal.aborted ? signal.reason : fault, url, clock.now());
    } finally {
      done();
    }
  };

  /** @returns once the pause is over, or the asker has left */
  const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = whenOver(milliseconds, signal, () => {
        done();
        resolve();
      });
    });

  return {
    async getJson(url, signal, first) {
      const end = (first?.since ?? clock.now()) + TOTAL_MS;
      for (let retries = 0; ; retries++) {
        signal.throwIfAborted();
        try {
          const answer = await attempt(
            url,
            signal,
            Math.min(ATTEMPT_MS, end - clock.now()),
            retries === 0 ? first : undefined,
          );
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
          await rest(pause, signal);
        }
      }
    },
  };
};
