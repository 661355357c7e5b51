/** What the visitor's file is written by: the kit's own functions of export. */
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { ExportFormat, ListWriter } from './export.js';

const JSON_WRITER: ListWriter = {
  type: 'application/json',
  ending: 'json',
  write: (sheets: readonly ActionSheet[]) => `${JSON.stringify(sheets, null, 2)}\n`,
};

export const writerOf = (_format: ExportFormat): ListWriter => JSON_WRITER;
