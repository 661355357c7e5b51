/** What the visitor's file is written by: the kit's own functions of export, with the words of the list's language. */
import { axisTitles } from '../../i18n/fr/axis-titles.js';
import { networkVocabulary } from '../../i18n/fr/network-vocabulary.js';
import { sheetExport } from '../../i18n/fr/sheet-export.js';
import { themes } from '../../i18n/fr/themes.js';
import { vocabulary } from '../../i18n/fr/vocabulary.js';
import type { Messages, Room } from '../../i18n/messages.js';
import { sheetExportWords } from '../../i18n/sheet-export-words.js';
import { sheetsToCsv } from '../../model/export/sheets-to-csv.js';
import { sheetsToJson } from '../../model/export/sheets-to-json.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { ExportFormat, ListWriter } from './export.js';

/** What a file says beside the sheets. */
export interface FileOrigin {
  /** Now, for what is late, and for the date of the file. */
  readonly now: Date;
  /** The address of the API; empty where the page gave the sheets. */
  readonly source: string;
  /** What was asked. */
  readonly parameters: readonly (readonly [string, string])[];
  readonly addressOf: (sheet: ActionSheet) => string | undefined;
  /** The words of a room in the list's language, or those given. */
  readonly wordsOf: <Name extends Room>(room: Name, french: Messages[Name]) => Messages[Name];
}

export const writerOf = (format: ExportFormat, origin: FileOrigin): ListWriter => {
  const { now, source, parameters, addressOf, wordsOf } = origin;
  if (format === 'json') {
    const query: Record<string, string[]> = {};
    for (const [name, value] of parameters) (query[name] ??= []).push(value);
    return {
      type: 'application/json',
      ending: 'json',
      toText: (sheets) => sheetsToJson(sheets, { source, now, query }),
    };
  }
  const words = sheetExportWords({
    sheetExport: wordsOf('sheetExport', sheetExport),
    vocabulary: wordsOf('vocabulary', vocabulary),
    axisTitles: wordsOf('axisTitles', axisTitles),
    themes: wordsOf('themes', themes),
    networkVocabulary: wordsOf('networkVocabulary', networkVocabulary),
  });
  return {
    type: 'text/csv;charset=utf-8',
    ending: 'csv',
    toText: (sheets) => sheetsToCsv(sheets, words, { now, addressOf }),
  };
};
