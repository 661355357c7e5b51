/** What a fake server answers: a response, a fault of the network, or nothing for ever. */
export type Answer = Response | Error | 'silence';

/** A network that answers what it is told, and remembers what it was asked. It stops when its signal says so. */
export const fakeFetch = (...answers: (Answer | (() => Answer))[]) => {
  const asked: { readonly url: string; readonly init: RequestInit; readonly at: number }[] = [];
  const state = { now: () => 0 };
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const given = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ url, init, at: state.now() });
    const answer = typeof given === 'function' ? given() : given;
    return new Promise((resolve, reject) => {
      const { signal } = init;
      const stop = (): void => {
        reject(signal!.reason as Error);
      };
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', stop);
      if (answer instanceof Error) reject(answer);
      else if (answer !== 'silence') resolve(answer);
    });
  };
  return { fetch, asked, state };
};

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    headers: { 'content-type': 'application/json' },
    ...init,
  });
