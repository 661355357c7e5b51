/** Takes the whole list away as a file: loaded with the first visitor who asks for one. */
import { once } from '../../data/once.js';
import { sheetsRequest } from '../../data/requests/sheets.js';
import type { Client } from '../../data/resource.js';
import { saveFile } from '../../element/save-file.js';
import { actionListParts as frenchParts } from '../../i18n/fr/action-list-parts.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';

import type { PartWords } from './parts.js';
import { writerOf, type FileOrigin } from './writers.js';

export type ExportFormat = 'csv' | 'json';
type Parameters = readonly (readonly [string, string])[];

/** What is to be taken away, and from whom. */
export interface ExportQuestion extends FileOrigin {
  /** Who has the sheets: an API, or the page itself. */
  readonly client: Client | undefined;
  readonly local: ((parameters: Parameters) => Page<ActionSheet>) | undefined;
  readonly partWords: PartWords;
}

/** As many as a page of the API may hold. */
const PER_PAGE = 100;

/** Writes sheets as the text of a file; a part of the kit of its own. */
export interface ListWriter {
  /** What the file is, as the web names it: `text/csv;charset=utf-8`. */
  readonly type: string;
  /** `csv`. */
  readonly ending: string;
  readonly toText: (sheets: readonly ActionSheet[]) => string | Promise<string>;
}

/**
 * All sheets under these parameters, page by page, each once.
 * @throws TissuError what a page fails with; an abort
 */
export const loadAll = async (
  ask: (parameters: Parameters) => Promise<Page<ActionSheet>>,
  parameters: Parameters,
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
export const askClient = (client: Client, parameters: Parameters, signal: AbortSignal): Promise<Page<ActionSheet>> =>
  once(client, sheetsRequest(parameters), signal);

/**
 * Saves the whole list as a file.
 * @param say tells the visitor how far it is
 */
export const saveList = async (
  format: ExportFormat,
  question: ExportQuestion,
  signal: AbortSignal,
  say: (text: string) => void,
): Promise<void> => {
  const { client, local, parameters, partWords } = question;
  const { saving } = partWords(frenchParts);
  try {
    const sheets = await loadAll(
      async (page) => local?.(page) ?? askClient(client!, page, signal),
      parameters,
      (done, total) => {
        say(saving.progress(done, total));
      },
    );
    const writer = writerOf(format, question);
    const text = await writer.toText(sheets);
    signal.throwIfAborted();
    saveFile(new Blob([text], { type: writer.type }), `${saving.file}.${writer.ending}`);
    say(saving.done(sheets.length));
  } catch {
    // The client has told the developer of what failed.
    say(saving.failed);
  }
};
