/**
 * `npm run prove:csv`: the export opened by a spreadsheet program that is not ours, LibreOffice without a window, as
 * French Excel opens it (`;`, UTF-8, decimal comma): every cell must be what was exported, numbers as numbers, texts
 * as texts, no formula. Needs `soffice`; where there is none it says so and fails. Not part of `npm test`, whose own
 * proof is by a parser (`test/model/export.test.ts`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fr } from '../../src/i18n/fr.js';
import { sheetExportWords } from '../../src/i18n/sheet-export-words.js';
import { SHEET_COLUMNS, sheetsToCsv } from '../../src/model/export/sheets-to-csv.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { sheetWith } from '../fixtures/action-sheets.js';
import { generateSheets } from '../fixtures/generate-sheets.js';
import { parse } from 'csv-parse/sync';

const NUMBERS = new Set(['degree', 'totalEur', 'knownEur']);
/** Separator 59, quote 34, UTF-8, from row 1, French, no cell forced to be text, special numbers recognised. */
const AS_FRENCH_EXCEL = 'CSV:59,34,76,1,,1036,false,true';

const real = JSON.parse(
  readFileSync(new URL('../../data/action-sheets.json', import.meta.url), 'utf8'),
) as ActionSheet[];
const hostile = [
  '=1+1',
  '+33 1 23',
  '-2+3',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  'a;b "c"\nd',
  '<script>alert(1)</script>',
].map((title, rank) => sheetWith({ id: `hostile-${String(rank)}`, title, summary: title, caveat: title }));
const sheets = [...real, ...hostile, ...generateSheets(2150)];
const text = sheetsToCsv(sheets, sheetExportWords(fr), { now: new Date('2026-11-23T12:00:00Z') });

/** The cells of a flat OpenDocument spreadsheet, row by row: what kind each is, and its value. */
const cellsOf = (xml: string): { kind: string; value: string }[][] => {
  const plain = (markup: string): string =>
    markup
      .replace(/<text:line-break\/>/g, '\n')
      .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
      .replace(/<text:tab\/>/g, '\t')
      .replace(/<[^>]+>/g, '')
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      .replace(
        /&(lt|gt|quot|apos|amp);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
      );
  return [...xml.matchAll(/<table:table-row\b[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = '', content = '']) => {
        if (/table:formula=/.test(attributes)) throw new Error(`A formula: ${attributes}`);
        const kind = /office:value-type="([^"]+)"/.exec(attributes)?.[1] ?? 'empty';
        const number = /office:value="([^"]+)"/.exec(attributes)?.[1];
        const date = /office:date-value="([^"]+)"/.exec(attributes)?.[1];
        const paragraphs = [...content.matchAll(/<text:p\b[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g)].map(
          ([, inner = '']) => plain(inner),
        );
        const repeated = Number(/table:number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        const cell = { kind, value: number ?? date ?? paragraphs.join('\n') };
        return Array.from({ length: Math.min(repeated, 100) }, () => cell);
      },
    ),
  );
};

const folder = mkdtempSync(join(tmpdir(), 'tissu-csv-'));
try {
  const file = join(folder, 'export.csv');
  writeFileSync(file, text);
  try {
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        `--infilter=${AS_FRENCH_EXCEL}`,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'pipe', timeout: 180_000 },
    );
  } catch (error) {
    console.error('soffice could not be run: install LibreOffice Calc (libreoffice-calc) first.\n', String(error));
    process.exit(1);
  }
  const opened = cellsOf(readFileSync(join(folder, 'export.fods'), 'utf8'));
  const expected = parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
  let compared = 0;
  const faults: string[] = [];
  expected.forEach((row, rank) => {
    row.forEach((value, index) => {
      const column = SHEET_COLUMNS[index]!;
      const cell = opened[rank]?.[index] ?? { kind: 'missing', value: '' };
      compared++;
      const isNumber = rank > 0 && value !== '' && NUMBERS.has(column);
      const isSame = isNumber
        ? cell.kind === 'float' && Number(cell.value) === Number(value.replace(',', '.'))
        : // A whole date and a year alone are understood as what they are.
          cell.value === value;
      if (!isSame)
        faults.push(
          `row ${String(rank + 1)}, ${column}: ${JSON.stringify(value.slice(0, 80))} became ${cell.kind} ${JSON.stringify(cell.value.slice(0, 80))}`,
        );
    });
  });
  console.log(faults.slice(0, 20).join('\n'));
  console.log(`${String(expected.length)} rows, ${String(compared)} cells compared, ${String(faults.length)} differ`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
