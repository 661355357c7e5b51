import { stripBidi } from '../../util/strip-bidi.js';

/** A cell: a text, a number, or nothing. */
export type Cell = string | number | null | undefined;

/** A byte order mark: without it, spreadsheet programs read accents in another encoding. */
const MARK = '\uFEFF';
const SEPARATOR = ';';
const LINE_END = '\r\n';

/** A text that a spreadsheet program would run as a formula; some read full-width signs as the usual ones. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/;
/** A text that needs quotes: separator, quote, line break, or white space at an end. */
const QUOTED = /[";\r\n]|^\s|\s$/;

const DECIMALS = 10;

/** A number with a decimal comma, never in powers of ten; one that is not finite is no cell. */
const writeNumber = (value: number): string => {
  if (!Number.isFinite(value)) return '';
  const text = String(Number(value.toFixed(DECIMALS)));
  // By hand where it can be: of ten thousand numbers `Intl` would hold up the page.
  const plain = text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: DECIMALS })
    : text;
  return plain.replace('.', ',');
};

const writeText = (text: string): string => {
  // Line breaks of one kind: a lone carriage return would start a row in some programs.
  const plain = stripBidi(text).replace(/\r\n?/g, '\n').replaceAll('\0', '');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const writeCell = (cell: Cell): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'number' ? writeNumber(cell) : writeText(cell);

/**
 * Rows as a CSV that a French spreadsheet program opens as it is: UTF-8 with its mark, `;` between cells, CRLF after
 * each row, quotes after RFC 4180, a decimal comma. A text that would be a formula gets a leading `'`; numbers, negative
 * ones too, stay numbers.
 */
export const toCsv = (rows: Iterable<readonly Cell[]>): string =>
  MARK + Array.from(rows, (row) => row.map(writeCell).join(SEPARATOR) + LINE_END).join('');
