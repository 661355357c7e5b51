import type { Outline, Sketch } from '../../../diagram/render/picture.js';

/** What the worker is asked. */
export interface Asked {
  readonly outline: Outline;
  /** Width over height. */
  readonly aspect: number;
}

/** What it tells: how much work is done, at last what came of it. */
export type Told = number | Sketch;

/** The policy that every page which lists its policies allows the kit, as often as it likes. */
const POLICY = 'lit-html';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): typeof rules;
}

/** Undefined where the page's origin is not that of the kit, or its policy has none of it. */
const startWorker = (): Worker | undefined => {
  const { href, origin } = new URL('./sketch-worker.js', import.meta.url);
  // Asked first: a browser says each refusal aloud.
  if (origin !== location.origin) return undefined;
  try {
    const { trustedTypes } = globalThis as { trustedTypes?: Policies };
    const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: (address) => address });
    return new Worker(policy ? policy.createScriptURL(href) : href, { type: 'module' });
  } catch {
    return undefined;
  }
};

/** Once it was refused it is not asked for again. */
let isRefused = false;

/**
 * Draws a network of very many actors beside the page, in a worker, which is the same drawing to the last bit.
 *
 * @param advance hears how much work is done
 * @param isWanted asked each time: the worker ends with the first no
 * @returns undefined where there can be no worker, or nobody wants the drawing any more
 */
export const sketchBeside = (
  { ends, neighbours, nodes, edges }: Outline,
  aspect: number,
  advance: (work: number) => void,
  isWanted: () => boolean,
): Promise<Sketch | undefined> =>
  new Promise((resolve) => {
    const worker = isRefused ? undefined : startWorker();
    if (!worker) {
      isRefused = true;
      resolve(undefined);
      return;
    }
    const end = (drawn?: Sketch): void => {
      worker.terminate();
      resolve(drawn);
    };
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      // The last word too: by then the network may be another one.
      if (!isWanted()) end();
      else if (typeof data === 'number') advance(data);
      else end(data);
    };
    worker.onerror = (event) => {
      // The page draws it then: nothing is wrong with it.
      event.preventDefault();
      isRefused = true;
      end();
    };
    const asked: Asked = {
      // Names and words are not needed there.
      outline: {
        ends,
        neighbours,
        nodes: nodes.map(({ family }) => ({ family })),
        edges: edges.map(({ degree, faint }) => ({ degree, faint })),
      },
      aspect,
    };
    worker.postMessage(asked);
  });
