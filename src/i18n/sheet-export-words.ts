import type { SheetExportWords } from '../model/export/sheets-to-csv.js';
import type { Messages } from './messages.js';

/** The words of a spreadsheet of action sheets, put together from those of the kit. */
export const sheetExportWords = ({
  sheetExport,
  vocabulary,
  axisTitles,
  themes,
  networkVocabulary,
}: Pick<Messages, 'sheetExport' | 'vocabulary' | 'axisTitles' | 'themes' | 'networkVocabulary'>): SheetExportWords => ({
  ...sheetExport,
  axis: { ...vocabulary.axis, ...axisTitles },
  theme: themes,
  // A form is a degree, or finer than one.
  form: { ...vocabulary.degree, ...vocabulary.form },
  status: vocabulary.status,
  actorKind: networkVocabulary.actorKind,
});
