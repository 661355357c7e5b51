import { TissuError } from '../../errors/tissu-error.js';
import { FilesRepository } from '../../model/api/files-repository.js';
import { resolve } from '../../model/api/resolve.js';
import type { Misfit } from '../../model/understand.js';
import { breathe } from '../breathe.js';
import { consoleNotice, type Notice } from '../notice.js';
import type { Source } from '../resource.js';
import { codeOf, type Transport } from '../transport.js';

export interface StaticSourceOptions {
  /** Now, for what is late. */
  readonly now?: () => Date;
  readonly report?: Notice;
}

/** Why a file was given up: nobody waited any more. */
const ABANDONED = 'Nobody waits for this file any more';

/**
 * Answers from the files of the static form by the functions of the server. Files are shared by all questions; they
 * are given up when nobody waits any more.
 *
 * @param index address of `index.json`
 */
export const createStaticSource = (
  index: string,
  transport: Transport,
  { now = () => new Date(), report = consoleNotice }: StaticSourceOptions = {},
): Source => {
  const folder = index.slice(0, index.lastIndexOf('/') + 1);
  const told = new Set<string>();
  let waiting = 0;
  let controller = new AbortController();

  const load = async (path: string): Promise<unknown> => {
    try {
      return await transport.getJson(folder + path, controller.signal);
    } catch (error) {
      if (error instanceof TissuError && error.code === 'not-found') return undefined;
      throw error;
    }
  };
  const tell = (misfit: Misfit): void => {
    if (told.size < told.add(misfit.path).size)
      report(`${folder}${misfit.path} was not understood and left out`, misfit);
  };
  const repository = new FilesRepository({ load, now, report: tell, pause: breathe() });

  const answer = async (path: string): Promise<unknown> => {
    const [name = '', query = ''] = path.split('?', 2);
    const resolution = await resolve(repository, name, new URLSearchParams(query), 'en');
    if (resolution.status === 200) return resolution.body;
    const { status, problem } = resolution;
    throw new TissuError(codeOf(status, problem.type), `${folder}${path}: ${problem.detail ?? ''}`, {
      context: { url: folder + path, status, detail: problem.detail },
    });
  };

  /** Leaves the moment the asker does; files that others wait for go on. */
  const whenLeft = (signal: AbortSignal): { left: Promise<never>; forget: () => void } => {
    let forget = (): void => undefined;
    const left = new Promise<never>((_, reject) => {
      const leave = (): void => {
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave);
      forget = () => {
        signal.removeEventListener('abort', leave);
      };
    });
    return { left, forget };
  };

  /** An asker that comes just as a file is given up asks for it again. */
  const answerSurely = async (path: string, signal: AbortSignal): Promise<unknown> => {
    try {
      return await answer(path);
    } catch (error) {
      if (error !== ABANDONED || signal.aborted) throw error;
      return answer(path);
    }
  };

  return {
    async get(path, signal) {
      signal.throwIfAborted();
      const { left, forget } = whenLeft(signal);
      waiting++;
      try {
        // Copied: what is understood of an answer is pruned in place, and lists in memory serve the next question.
        return structuredClone(await Promise.race([answerSurely(path, signal), left]));
      } finally {
        forget();
        if (--waiting === 0) {
          controller.abort(ABANDONED);
          controller = new AbortController();
        }
      }
    },
  };
};
