import assert from 'node:assert/strict';
import test from 'node:test';
import { readSheet } from '../../src/model/read-sheet.js';
import { parse } from 'csv-parse/sync';
import { en } from '../../src/i18n/en.js';
import { fr } from '../../src/i18n/fr.js';
import { sheetExportWords } from '../../src/i18n/sheet-export-words.js';
import { toCsv } from '../../src/model/export/csv.js';
import { SHEET_COLUMNS, sheetsToCsv, type SheetColumn } from '../../src/model/export/sheets-to-csv.js';
import { sheetsToJson } from '../../src/model/export/sheets-to-json.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { bareSheet, sheetWith, steamSheet } from '../fixtures/action-sheets.js';
import { generateSheets } from '../fixtures/generate-sheets.js';

const now = new Date('2026-11-23T12:00:00Z');
const french = sheetExportWords(fr);
const addressOf = ({ id }: ActionSheet): string => `https://api.example.org/embed/action-sheet?sheet=${id}`;
const csv = (...sheets: ActionSheet[]): string => sheetsToCsv(sheets, french, { now, addressOf });

/** By a parser that is not ours, as strict as it can be. */
const reopen = (text: string): string[][] =>
  parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false });
const row = (sheet: ActionSheet): Record<SheetColumn, string> => {
  const [, cells = []] = reopen(csv(sheet));
  return Object.fromEntries(SHEET_COLUMNS.map((column, index) => [column, cells[index]])) as Record<
    SheetColumn,
    string
  >;
};

test('the file begins with the mark of UTF-8 and a row of names, and each row ends with CRLF', () => {
  const text = csv(steamSheet);
  assert.ok(text.startsWith('\uFEFFid;titre;résumé;territoire;'));
  assert.ok(text.endsWith('\r\n'));
  assert.equal(text.split('\r\n').length, 3);
  assert.equal(reopen(csv()).length, 1, 'without sheets the names alone');
});

test('a whole sheet is told in French', () => {
  assert.deepEqual(row(steamSheet), {
    id: 'vapeur-ecostuair-tereos',
    title: steamSheet.title,
    summary: steamSheet.summary,
    territory: 'Axe Seine',
    intercommunality: 'CA Caux Seine Agglo',
    axis: 'Accélérer la transition écologique et énergétique',
    themes: 'écologie industrielle et territoriale | décarbonation | énergie',
    form: 'Contrat d’achat/vente',
    degree: '1',
    status: 'Réalisée',
    late: 'non',
    startDate: '2014',
    endDate: '2015-10',
    lead: 'Sevede',
    leadKind: 'syndicat mixte',
    partners: 'Suez (exploitant) | Tereos (client) | ADEME (financeur)',
    totalEur: '18000000',
    taxBasis: 'non précisée',
    amountNote: 'environ 18 M€',
    knownEur: '1700000',
    funders: 'ADEME (1700000 €)',
    sources:
      'Le Journal des Entreprises https://www.lejournaldesentreprises.com/article/70709 | Agromatin https://agromatin.com/reference-agro/ (2015)',
    caveat: steamSheet.caveat,
    licence: 'Licence Ouverte 2.0, rédaction Tissu',
    updatedAt: '2026-11-23',
    address: 'https://api.example.org/embed/action-sheet?sheet=vapeur-ecostuair-tereos',
  });
});

test('what is not known is an empty cell, and what is derived is said', () => {
  const cells = row(bareSheet);
  for (const column of [
    'summary',
    'axis',
    'degree',
    'startDate',
    'lead',
    'leadKind',
    'totalEur',
    'taxBasis',
    'knownEur',
  ] as const)
    assert.equal(cells[column], '', column);
  assert.equal(row(sheetWith({ status: 'in_progress', endDate: '2018' })).late, 'oui');
  assert.equal(
    sheetsToCsv([bareSheet], french, { now }).endsWith(';\r\n'),
    true,
    'without an address the last is empty',
  );
});

test('unknown codes are written as they are', () => {
  const cells = row(
    sheetWith({ axis: 'constructor', status: 'archivée', themes: ['__proto__'], cooperation: { form: 'x' } }),
  );
  assert.deepEqual([cells.axis, cells.status, cells.themes, cells.form], ['constructor', 'archivée', '__proto__', 'x']);
});

test('impossible amounts are left out, the others have a decimal comma', () => {
  const actor = { id: 'a', name: 'A', kind: 'region' };
  // Where they are read, for whoever writes them.
  const sheet = readSheet({
    ...sheetWith({}),
    budget: {
      totalEur: -5,
      taxBasis: 'excluding-tax',
      funders: [{ actor, amountEur: 1234.5 }, { actor, amountEur: 1e13 }, { actor }],
    },
  });
  const cells = row(sheet!);
  assert.deepEqual(
    [cells.totalEur, cells.knownEur, cells.funders, cells.taxBasis],
    ['', '1234,5', 'A (1234,5 €) | A | A', 'HT'],
  );
});

test('a text that would be a formula is only a text, and a negative number is a number', () => {
  const texts = [
    '=1+1',
    '+33 1',
    '-2',
    '@SUM(A1)',
    '\tx',
    '\rx',
    "=cmd|' /C calc'!A0",
    ' =1+1',
    '\uFF1D1+1',
    '\uFF201',
  ];
  const [cells = []] = reopen(toCsv([texts]));
  assert.deepEqual(cells, [
    "'=1+1",
    "'+33 1",
    "'-2",
    "'@SUM(A1)",
    "'\tx",
    "'\nx",
    "'=cmd|' /C calc'!A0",
    ' =1+1',
    "'\uFF1D1+1",
    "'\uFF201",
  ]);
  assert.equal(
    toCsv([[-1.5, 0, 1e21, 1e-7, Number.NaN, null, undefined]]),
    '\uFEFF-1,5;0;1000000000000000000000;0,0000001;;;\r\n',
  );
  assert.equal(row(sheetWith({ title: '=HYPERLINK("http://x";"y")' })).title, `'=HYPERLINK("http://x";"y")`);
});

test('separators, quotes and line breaks stay in their cell', () => {
  const texts = [
    'a;b',
    'dit "oui"',
    'deux\nlignes',
    'deux\r\nlignes',
    ' bords ',
    '"',
    '',
    'é€œ🏭',
    'a\u202eb',
    'nul\0',
  ];
  assert.deepEqual(reopen(toCsv([texts, texts]))[1], [
    ...['a;b', 'dit "oui"', 'deux\nlignes', 'deux\nlignes', ' bords ', '"', '', 'é€œ🏭', 'ab', 'nul'],
  ]);
});

test('2,150 sheets come back whole from the parser, with hostile texts among them', () => {
  const sheets = generateSheets(2150).map((sheet, rank) =>
    rank % 10 === 0 ? { ...sheet, summary: `=1;"<script>\r\n${sheet.title}` } : sheet,
  );
  const rows = reopen(csv(...sheets));
  assert.equal(rows.length, 2151);
  const plain = (text: string): string => text.replace(/\r\n/g, '\n');
  sheets.forEach((sheet, rank) => {
    const cells = rows[rank + 1]!;
    assert.equal(cells.length, SHEET_COLUMNS.length);
    assert.equal(cells[0], sheet.id);
    assert.equal(cells[1], sheet.title);
    assert.equal(cells[2], sheet.summary.startsWith('=') ? `'${plain(sheet.summary)}` : plain(sheet.summary));
  });
});

test('heads and words follow the language', () => {
  const [heads = [], cells = []] = reopen(sheetsToCsv([steamSheet], sheetExportWords(en), { now }));
  assert.equal(heads[1], 'title');
  assert.equal(cells[9], 'Done');
});

test('JSON says where it comes from, when, under which licence and what was asked', () => {
  const origin = { source: 'https://api.example.org/v1/', now, query: { axis: ['land', 'skills'], q: 'eau' } };
  const read = JSON.parse(sheetsToJson([steamSheet], origin)) as Record<string, unknown>;
  assert.deepEqual(read, {
    source: 'https://api.example.org/v1/',
    date: '2026-11-23T12:00:00.000Z',
    licence: 'Licence Ouverte 2.0, rédaction Tissu',
    query: { axis: ['land', 'skills'], q: 'eau' },
    total: 1,
    data: [JSON.parse(JSON.stringify(steamSheet))],
  });
  const mixed = JSON.parse(sheetsToJson([steamSheet, bareSheet], origin)) as { licence: unknown };
  assert.equal(mixed.licence, null, 'several licences are none in common');
  assert.equal((JSON.parse(sheetsToJson([], { ...origin, licence: 'CC0' })) as { licence: unknown }).licence, 'CC0');
});
