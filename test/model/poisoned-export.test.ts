/** What an enemy writes into every text of a sheet, in what visitors take away: the CSV and the citation. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { fr } from '../../src/i18n/fr.js';
import { sheetExportWords } from '../../src/i18n/sheet-export-words.js';
import { citation } from '../../src/model/export/citation.js';
import { SHEET_COLUMNS, sheetsToCsv, type SheetColumn } from '../../src/model/export/sheets-to-csv.js';
import { readSheet } from '../../src/model/read-sheet.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { stripBidi } from '../../src/util/strip-bidi.js';
import { POISONS, poisonedSheet } from '../fixtures/poisoned-sheet.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const sheets = POISONS.map((_, rank): ActionSheet => {
  const sheet = readSheet(poisonedSheet(rank), () => undefined);
  assert.ok(sheet);
  return sheet;
});
/** Columns that hold one text of the sheet, to the letter. */
const PLAIN = {
  title: (sheet) => sheet.title,
  summary: (sheet) => sheet.summary,
  territory: (sheet) => sheet.territory?.name,
  intercommunality: (sheet) => sheet.intercommunality?.name,
  axis: (sheet) => sheet.axis,
  form: (sheet) => sheet.cooperation?.form,
  status: (sheet) => sheet.status,
  startDate: (sheet) => sheet.startDate,
  endDate: (sheet) => sheet.endDate,
  lead: (sheet) => sheet.lead?.name,
  leadKind: (sheet) => sheet.lead?.kind,
  amountNote: (sheet) => sheet.budget?.note,
  caveat: (sheet) => sheet.caveat,
  licence: (sheet) => sheet.licence,
} satisfies Partial<Record<SheetColumn, (sheet: ActionSheet) => string | null | undefined>>;

const text = sheetsToCsv(sheets, sheetExportWords(fr), { now: NOW, addressOf: ({ id }) => `https://x.example/${id}` });
const rows = parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });

test('a CSV of poisons has its rows and columns, and no more', () => {
  assert.equal(rows.length, sheets.length + 1);
  for (const row of rows) assert.equal(row.length, SHEET_COLUMNS.length);
});

test('no cell of it is a formula', () => {
  for (const row of rows)
    for (const cell of row) {
      assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
      assert.doesNotMatch(cell, /[\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }
});

sheets.forEach((sheet, rank) => {
  test(`every text comes out as it went in, but for the quote before a formula: ${stripBidi(POISONS[rank]!)}`, () => {
    const row = rows[rank + 1]!;
    const cellOf = (column: SheetColumn): string => row[SHEET_COLUMNS.indexOf(column)]!;
    for (const [column, textOf] of Object.entries(PLAIN)) {
      const written = stripBidi(textOf(sheet) ?? '').replace(/\r\n?/g, '\n');
      assert.equal(cellOf(column as SheetColumn), /^[=+\-@]/.test(written) ? `'${written}` : written, column);
    }
    // Cells of several values hold each of them.
    const poison = stripBidi(POISONS[rank]!).replace(/\r\n?/g, '\n');
    for (const column of ['themes', 'partners', 'funders', 'sources'] as const)
      assert.ok(cellOf(column).includes(poison), `${column}: ${cellOf(column)}`);
    assert.equal(cellOf('address'), `https://x.example/${sheet.id}`);
  });

  test(`a citation is one line of text: ${stripBidi(POISONS[rank]!)}`, () => {
    const words = POISONS[rank]!;
    for (const publisher of [words, undefined]) {
      const line = citation(
        sheet,
        { publisher, address: `https://x.example/${sheet.id}`, updated: words, consulted: '2 mai 2026' },
        fr.sheetTools.citation,
      );
      assert.doesNotMatch(line, /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      assert.ok(line.includes(stripBidi(words).replace(/\s+/g, ' ').trim()), line);
      assert.ok(line.endsWith(`, https://x.example/${sheet.id}, consulté le 2 mai 2026.`), line);
    }
  });
});
