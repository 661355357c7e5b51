import { DataFailure } from './failure.js';

/** The cells of RFC 4180 text, line by line; empty lines are left out. */
const cellsOf = (text: string): string[][] => {
  const lines: string[][] = [];
  let line: string[] = [];
  // An unquoted cell stops at a comma or a line end; a quoted one at a quote that is not doubled.
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    line.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
};

/** Rows of a CSV with a header, as maps from column to cell. */
export const parseCsv = (name: string, text: string): ReadonlyMap<string, string>[] => {
  const [header = [], ...rows] = cellsOf(text);
  return rows.map((row, i) => {
    if (row.length !== header.length)
      throw new DataFailure(`${name}, line ${i + 2}`, `${row.length} cells where the header has ${header.length}.`);
    return new Map(header.map((column, j) => [column, row[j]!]));
  });
};
