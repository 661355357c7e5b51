import { fundingOf } from '../funding.js';
import { isDegree } from '../degree.js';
import { isLate } from '../lateness.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import { toCsv, type Cell } from './csv.js';

/** The columns, in their order. */
export const SHEET_COLUMNS = [
  'id',
  'title',
  'summary',
  'territory',
  'intercommunality',
  'axis',
  'themes',
  'form',
  'degree',
  'status',
  'late',
  'startDate',
  'endDate',
  'lead',
  'leadKind',
  'partners',
  'totalEur',
  'taxBasis',
  'amountNote',
  'knownEur',
  'funders',
  'sources',
  'caveat',
  'licence',
  'updatedAt',
  'address',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** The words of an export, in one language. A code without words is written as it is. */
export interface SheetExportWords {
  readonly columns: Readonly<Record<SheetColumn, string>>;
  readonly yes: string;
  readonly no: string;
  readonly axis: Readonly<Record<string, string>>;
  readonly theme: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly actorKind: Readonly<Record<string, string>>;
  readonly taxBasis: Readonly<Record<string, string>>;
}

export interface SheetExportOptions {
  /** Now, for what is late. */
  readonly now: Date;
  /** The canonical address of a sheet's page; undefined where there is none. */
  readonly addressOf?: (sheet: ActionSheet) => string | undefined;
}

/** Between the values of one cell: names hold commas, and `;` is the separator of cells. */
const BETWEEN = ' | ';

const word = (words: Readonly<Record<string, string>>, code: string | null | undefined): string =>
  code ? (Object.hasOwn(words, code) ? words[code]! : code) : '';

/** `Nom (détail)`, or the name alone. */
const withDetail = (name: string, detail: string | null | undefined): string => (detail ? `${name} (${detail})` : name);

const euros = (amount: number): string => `${String(amount).replace('.', ',')} €`;

const cellsOf = (
  sheet: ActionSheet,
  words: SheetExportWords,
  { now, addressOf }: SheetExportOptions,
): Readonly<Record<SheetColumn, Cell>> => {
  const { cooperation, lead, budget } = sheet;
  const { totalEur, knownEur, funders } = fundingOf(budget);
  const hasKnown = funders.some(({ amountEur }) => typeof amountEur === 'number');
  return {
    id: sheet.id,
    title: sheet.title,
    summary: sheet.summary,
    territory: sheet.territory?.name,
    intercommunality: sheet.intercommunality?.name,
    axis: word(words.axis, sheet.axis),
    themes: sheet.themes.map((theme) => word(words.theme, theme)).join(BETWEEN),
    form: word(words.form, cooperation?.form),
    degree: isDegree(cooperation?.degree) ? cooperation.degree : undefined,
    status: word(words.status, sheet.status),
    late: isLate(sheet, now) ? words.yes : words.no,
    startDate: sheet.startDate,
    endDate: sheet.endDate,
    lead: lead?.name,
    leadKind: word(words.actorKind, lead?.kind),
    partners: sheet.partners.map(({ actor, role }) => withDetail(actor.name, role)).join(BETWEEN),
    totalEur,
    taxBasis: totalEur === undefined && !hasKnown ? '' : word(words.taxBasis, budget?.taxBasis),
    amountNote: budget?.note,
    knownEur: hasKnown ? knownEur : undefined,
    funders: funders
      .map(({ actor, amountEur }) => withDetail(actor.name, typeof amountEur === 'number' ? euros(amountEur) : ''))
      .join(BETWEEN),
    sources: sheet.sources
      .map(({ publisher, url, date }) => withDetail([publisher, url].filter((text) => text !== '').join(' '), date))
      .join(BETWEEN),
    caveat: sheet.caveat,
    licence: sheet.licence,
    updatedAt: sheet.updatedAt?.slice(0, 10),
    address: addressOf?.(sheet),
  };
};

/**
 * Action sheets as the CSV that a French spreadsheet program opens as it is (see `toCsv`): a row of names, then a row
 * a sheet, in the order given. Money is in euros, dates as known (`2023`, `2023-10`, `2023-10-09`).
 */
export const sheetsToCsv = (
  sheets: readonly ActionSheet[],
  words: SheetExportWords,
  options: SheetExportOptions,
): string =>
  toCsv([
    SHEET_COLUMNS.map((column) => words.columns[column]),
    ...sheets.map((sheet) => {
      const cells = cellsOf(sheet, words, options);
      return SHEET_COLUMNS.map((column) => cells[column]);
    }),
  ]);
