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
   * @throws TissuError with a code of the catalogue, the address in its context
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

/** Why an attempt failed; `pause` is there when asking again makes sense, at the earliest after that many milliseconds. */
interface Failure {
  readonly fault: TissuError;
  readonly pause?: number;
}

const codeOf = (status: number): ErrorCode => {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408) return 'timeout';
  return status >= 500 || status === 425 || status === 429 ? 'server-error' : 'refused';
};

/** The words of the problem that a refusal may carry; whatever is wrong with them does not matter. */
const detailOf = async (response: Response): Promise<unknown> => {
  try {
    return (parseJson(await readBody(response)) as { detail?: unknown } | null)?.detail;
  } catch {
    return undefined;
  }
};

const refuse = async (response: Response, url: string, now: number): Promise<Failure> => {
  const { status, headers } = response;
  const code = codeOf(status);
  const words = await detailOf(response);
  const detail = typeof words === 'string' ? words : '';
  const fault = new TissuError(code, `${url}: ${status} ${detail}`, { context: { url, status, detail } });
  return code === 'server-error' || code === 'timeout' ? { fault, pause: retryAfter(headers.get('retry-after'), now) } : { fault };
};

/** Asks once. @returns the parsed answer, in a list of one, or why there is none */
const ask = async ({ fetch, clock }: TransportOptions, url: string, signal: AbortSignal): Promise<[unknown] | Failure> => {
  const response = await fetch(url, {
    signal,
    headers: { accept: 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) return refuse(response, url, clock.now());
  return [parseJson(await readBody(response))];
};

/** What went wrong, when it was not a refusal: the answer, or the way to it. */
const explain = (cause: unknown, url: string, isLate: boolean): Failure => {
  const context = { url };
  if (isLate) return { fault: new TissuError('timeout', `${url}: no answer in time`, { context }), pause: 0 };
  if (!(cause instanceof TissuError)) {
    return { fault: new TissuError('unreachable', `${url}: ${String(cause)}`, { cause, context }), pause: 0 };
  }
  const fault = new TissuError(cause.code, `${url}: ${cause.message}`, { cause, context });
  // A broken connection passes; a wrong answer stays wrong. Only the first has a cause that is not of JSON.
  return cause.code === 'not-json' && !(cause.cause instanceof SyntaxError) ? { fault, pause: 0 } : { fault };
};

/** Requests with time limits and retries (contract §2). */
export const createTransport = (options: TransportOptions): Transport => {
  const { clock, random } = options;

  /** One attempt, given up after that many milliseconds or when the asker leaves, even if `fetch` does not listen. */
  const attempt = async (url: string, signal: AbortSignal, milliseconds: number): Promise<[unknown] | Failure> => {
    const controller = new AbortController();
    let isLate = false;
    let giveUp = (): void => undefined;
    const ended = new Promise<never>((_, reject) => {
      giveUp = () => {
        controller.abort();
        reject(new Error('Given up'));
      };
    });
    const cancel = clock.after(milliseconds, () => {
      isLate = true;
      giveUp();
    });
    signal.addEventListener('abort', giveUp);
    try {
      return await Promise.race([ask(options, url, controller.signal), ended]);
    } catch (cause) {
      return explain(cause, url, isLate);
    } finally {
      cancel();
      signal.removeEventListener('abort', giveUp);
    }
  };

  const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(milliseconds, done);
      function done(): void {
        cancel();
        signal.removeEventListener('abort', done);
        resolve();
      }
      signal.addEventListener('abort', done);
    });

  return {
    async getJson(url, signal) {
      const start = clock.now();
      const left = (): number => TOTAL_MS - (clock.now() - start);
      for (let retries = 0; ; retries++) {
        signal.throwIfAborted();
        const answer = await attempt(url, signal, Math.min(ATTEMPT_MS, left()));
        signal.throwIfAborted();
        if (Array.isArray(answer)) return answer[0];
        const { fault, pause } = answer;
        // Half of the pause is chance, so that a crowd does not come back in step.
        const rest = Math.max(pause ?? 0, (FIRST_PAUSE_MS << retries) * (0.5 + random() / 2));
        if (pause === undefined || retries === MOST_RETRIES || rest >= left()) throw fault;
        await wait(rest, signal);
      }
    },
  };
};
