import type { SheetColumn } from '../../model/export/sheets-to-csv.js';

/** Words of a spreadsheet of action sheets. */
export interface SheetExportMessages {
  /** Heads of the columns. */
  readonly columns: Readonly<Record<SheetColumn, string>>;
  readonly yes: string;
  readonly no: string;
  /** How amounts stand to tax. */
  readonly taxBasis: Readonly<Record<'excluding-tax' | 'including-tax' | 'unknown', string>>;
}
