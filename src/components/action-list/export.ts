/** Takes the whole list away as a file: loaded with the first visitor who asks for one. */
import { sheetsRequest } from '../../data/requests/sheets.js';
import type { Client, ResourceRequest } from '../../data/resource.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';

/** As many as a page of the API may hold. */
const PER_PAGE = 100;
/** Milliseconds after which nobody is still saving the file. */
const KEPT_MS = 60_000;

/** Writes sheets as the text of a file; a part of the kit of its own. */
export interface ListWriter {
  /** What the file is, as the web names it: `text/csv;charset=utf-8`. */
  readonly type: string;
  /** `csv`. */
  readonly ending: string;
  readonly write: (sheets: readonly ActionSheet[]) => string | Promise<string>;
}

/** One answer of a client, or its fault. */
const once = <T>(client: Client, request: ResourceRequest<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const leave = client.subscribe(request, (state) => {
      if (state.status === 'loading') return;
      // Later: it may answer before there is anything to leave.
      queueMicrotask(() => {
        leave();
      });
      // What is stale is of a while ago: better an export that is told to have failed than two days in one file.
      if (state.status === 'ready') resolve(state.data);
      else reject(state.error);
    });
    signal.addEventListener('abort', () => {
      leave();
      reject(signal.reason as Error);
    });
  });

/**
 * All sheets under these parameters, page by page, each once.
 * @throws TissuError what a page fails with; an abort
 */
export const loadAll = async (
  ask: (parameters: readonly (readonly [string, string])[]) => Promise<Page<ActionSheet>>,
  parameters: readonly (readonly [string, string])[],
  onProgress: (done: number, total: number) => void,
): Promise<ActionSheet[]> => {
  const sheets = new Map<string, ActionSheet>();
  for (let page = 1; ; page++) {
    const { data, meta } = await ask([...parameters, ['page', String(page)], ['perPage', String(PER_PAGE)]]);
    for (const sheet of data) sheets.set(sheet.id, sheet);
    onProgress(Math.min(page * PER_PAGE, meta.total), meta.total);
    if (data.length === 0 || page * PER_PAGE >= meta.total) return [...sheets.values()];
  }
};

/** Asks an API for a page. */
export const askClient = (
  client: Client,
  parameters: readonly (readonly [string, string])[],
  signal: AbortSignal,
): Promise<Page<ActionSheet>> => once(client, sheetsRequest(parameters), signal);

/** Gives the visitor a text as a file. A link to a blob is a download, which no policy of the page forbids. */
export const download = (text: string, { type, ending }: ListWriter, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${name}.${ending}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT_MS);
};
