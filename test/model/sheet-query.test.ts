import assert from 'node:assert/strict';
import test from 'node:test';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { resolve } from '../../src/model/api/resolve.js';
import { SheetCatalogue } from '../../src/model/query/sheet-catalogue.js';
import { SHEET_FACETS, SHEET_FILTERS, type SheetFacet, type SheetQuery } from '../../src/model/query/sheet-query.js';
import { sheetValues } from '../../src/model/query/sheet-values.js';
import { toBrief } from '../../src/model/query/to-brief.js';
import { understand } from '../../src/model/understand.js';
import { actionSheetSchema, type ActionSheet } from '../../src/model/schemas/action-sheet.js';
import type { Page } from '../../src/model/schemas/page.js';
import { randomDataset } from './random-dataset.js';
import { randomPaths } from './random-queries.js';

const NOW = new Date('2023-06-15T12:00:00Z');
const none = Object.fromEntries(SHEET_FILTERS.map((filter) => [filter, []])) as unknown as Record<SheetFacet, string[]>;
const ask = (query: Partial<SheetQuery> = {}): SheetQuery =>
  ({ ...none, q: '', sort: 'relevance', reversed: false, page: 1, perPage: 100, ...query }) as SheetQuery;
const sheet = (id: string, more: object = {}): ActionSheet =>
  understand(actionSheetSchema, { id, title: id, ...more })!;
const catalogue = (...sheets: ActionSheet[]) => new SheetCatalogue(sheets.map((brief) => ({ brief, longWords: [] })));
const ids = (page: Page<ActionSheet>): string => page.data.map(({ id }) => id).join(' ');

test('facets and totals agree with counting by hand, whatever the filters', async () => {
  for (const seed of [11, 12, 13]) {
    const dataset = randomDataset(seed, 120);
    const repository = new MemoryRepository(dataset, { now: () => NOW });
    const all = (await repository.actionSheets(ask())).data.concat(
      (await repository.actionSheets(ask({ page: 2 }))).data,
    );
    assert.equal(all.length, 120);
    const paths = randomPaths(seed, 120).filter((path) => /^action-sheets\?[^f]/.test(path));
    assert.ok(paths.length > 30);
    for (const path of paths) {
      const parameters = new URLSearchParams(path.split('?')[1]);
      for (const name of ['q', 'actor', 'intercommunality', 'page', 'perPage']) parameters.delete(name);
      const answer = await resolve(repository, 'action-sheets', parameters, 'fr');
      assert.equal(answer.status, 200);
      const page = answer.body as Page<ActionSheet>;
      const passes = (one: ActionSheet, facet: SheetFacet, wanted: string[]): boolean =>
        wanted.length === 0 || sheetValues(one, facet, NOW).some((value) => wanted.includes(value));
      const wanted = (facet: SheetFacet): string[] => parameters.getAll(facet);
      assert.equal(
        page.meta.total,
        all.filter((one) => SHEET_FACETS.every((facet) => passes(one, facet, wanted(facet)))).length,
        path,
      );
      for (const facet of SHEET_FACETS) {
        const others = all.filter((one) =>
          SHEET_FACETS.every((other) => other === facet || passes(one, other, wanted(other))),
        );
        const values = [...new Set(all.flatMap((one) => sheetValues(one, facet, NOW)))].sort();
        assert.deepEqual(
          page.facets![facet]!.map(({ value }) => value).sort(),
          values,
          `${path} ${facet}: all values are listed`,
        );
        for (const { value, count } of page.facets![facet]!) {
          assert.equal(
            count,
            others.filter((one) => sheetValues(one, facet, NOW).includes(value)).length,
            `${path} ${facet}=${value}`,
          );
        }
      }
    }
  }
});

test('values of facets keep their place whatever the filters', async () => {
  const repository = new MemoryRepository(randomDataset(14, 80), { now: () => NOW });
  const order = (page: Page<ActionSheet>) =>
    SHEET_FACETS.map((facet) => page.facets![facet]!.map(({ value }) => value));
  assert.deepEqual(
    order(await repository.actionSheets(ask({ axis: ['skills'] }))),
    order(await repository.actionSheets(ask())),
  );
});

test('known codes come in the order of the vocabulary, others after, territories by name', () => {
  const place = (id: string, name: string) => ({ territory: { id, name } });
  const { facets } = catalogue(
    sheet('a', { axis: 'zz', status: 'done', ...place('t1', 'Écluse') }),
    sheet('b', { axis: 'land', status: 'in_progress', endDate: '2020', ...place('t2', 'Zinc') }),
    sheet('c', { axis: 'transition', status: 'odd', ...place('t3', 'ébène') }),
  ).answer(ask(), undefined, NOW);
  const values = (facet: SheetFacet) => facets![facet]!.map(({ value }) => value);
  assert.deepEqual(values('axis'), ['transition', 'land', 'zz']);
  assert.deepEqual(values('status'), ['in_progress', 'done', 'late', 'odd']);
  assert.deepEqual(facets!['territory'], [
    { value: 't3', count: 1, label: 'ébène' },
    { value: 't1', count: 1, label: 'Écluse' },
    { value: 't2', count: 1, label: 'Zinc' },
  ]);
});

test('a late sheet is found under its own status and under late', () => {
  const sheets = catalogue(
    sheet('a', { status: 'in_progress', endDate: '2020' }),
    sheet('b', { status: 'in_progress' }),
    sheet('c', { status: 'done', endDate: '2020' }),
  );
  assert.equal(ids(sheets.answer(ask({ status: ['late'] }), undefined, NOW)), 'a');
  assert.equal(sheets.answer(ask({ status: ['in_progress'] }), undefined, NOW).meta.total, 2);
  assert.equal(
    sheets.answer(ask({ status: ['late'] }), undefined, new Date('2020-12-31T23:59Z')).meta.total,
    0,
    'not yet',
  );
});

test('repeated values mean or, several filters mean and', () => {
  const sheets = catalogue(
    sheet('a', { axis: 'land', cooperation: { degree: 0 } }),
    sheet('b', { axis: 'skills', cooperation: { degree: 2 } }),
    sheet('c', { axis: 'land', cooperation: { degree: 2 } }),
  );
  assert.equal(sheets.answer(ask({ axis: ['land', 'skills'] }), undefined, NOW).meta.total, 3);
  assert.equal(
    ids(sheets.answer(ask({ axis: ['land', 'skills'], degree: ['2'], sort: 'title' }), undefined, NOW)),
    'b c',
  );
  assert.equal(ids(sheets.answer(ask({ degree: ['0'] }), undefined, NOW)), 'a', 'degree zero is a degree');
});

test('joint leads are found under the family of each', () => {
  const lead = { id: 'x', name: 'X', kind: 'epci' };
  const { facets } = catalogue(
    sheet('a', { lead, coLeads: [{ id: 'y', name: 'Y', kind: 'company' }] }),
    sheet('b', { lead }),
  ).answer(ask(), undefined, NOW);
  assert.deepEqual(facets!['leadFamily'], [
    { value: 'firms', count: 1 },
    { value: 'local-authorities', count: 2 },
  ]);
});

test('each order, both ways, missing values last', () => {
  const sheets = catalogue(
    sheet('1', { title: 'Zinc', startDate: '2020-05', budget: { totalEur: 5 } }),
    sheet('2', { title: 'écluse', startDate: '2020' }),
    sheet('3', {
      title: 'Eau 10',
      endDate: '2019',
      budget: { funders: [{ actor: { id: 'f', name: 'F' }, amountEur: 9 }] },
    }),
    sheet('4', { title: 'Eau 9', budget: { totalEur: -3, note: 'x' } }),
    sheet('5', { title: 'Œuvre', startDate: 'bientôt', budget: { totalEur: 5 } }),
  );
  const sorted = (sort: SheetQuery['sort'], reversed: boolean) =>
    ids(sheets.answer(ask({ sort, reversed }), undefined, NOW));
  assert.equal(sorted('title', false), '4 3 2 5 1');
  assert.equal(sorted('title', true), '1 5 2 3 4');
  assert.equal(sorted('date', false), '3 2 1 4 5');
  assert.equal(sorted('date', true), '1 2 3 4 5');
  assert.equal(sorted('budget', false), '5 1 3 4 2');
  assert.equal(sorted('budget', true), '3 5 1 4 2');
  assert.equal(sorted('relevance', false), '1 2 3 4 5', 'the newest first');
  assert.equal(sorted('relevance', true), '3 2 1 4 5');
});

test('the best find comes first', () => {
  const sheets = catalogue(
    sheet('1', { title: 'Usine', summary: 'de vapeur', startDate: '2024' }),
    sheet('2', { title: 'Vapeur' }),
    sheet('3', { title: 'Vapeur', startDate: '2022' }),
    sheet('4', { title: 'Eau' }),
  );
  assert.equal(ids(sheets.answer(ask({ q: 'vapeurs' }), undefined, NOW)), '3 2 1');
  assert.equal(ids(sheets.answer(ask({ q: 'vapeurs', reversed: true }), undefined, NOW)), '1 3 2');
  assert.equal(ids(sheets.answer(ask({ q: 'vapeurs', sort: 'date' }), undefined, NOW)), '3 1 2');
});

test('pages cut the list without overlap; past the end they are empty with the true total', () => {
  const sheets = catalogue(...Array.from({ length: 45 }, (_, rank) => sheet(`s${rank}`)));
  const pages = [1, 2, 3, 4].map((page) => sheets.answer(ask({ page, perPage: 20, sort: 'title' }), undefined, NOW));
  assert.deepEqual(
    pages.map(({ data }) => data.length),
    [20, 20, 5, 0],
  );
  assert.deepEqual(pages[3]!.meta, { total: 45, page: 4, perPage: 20 });
  assert.equal(new Set(pages.flatMap(({ data }) => data.map(({ id }) => id))).size, 45);
});

test('a brief lacks the long texts and nothing else, and they are searched all the same', async () => {
  const whole = sheet('a', { description: 'Une chaufferie', context: 'c', objectives: 'o', caveat: 'k', extra: 1 });
  assert.deepEqual(
    Object.keys(whole)
      .filter((key) => !(key in toBrief(whole)))
      .sort(),
    ['context', 'description', 'objectives'],
  );
  const repository = new MemoryRepository({ ...randomDataset(1), sheets: [whole] }, { now: () => NOW });
  const page = await repository.actionSheets(ask({ q: 'chaufferies' }));
  assert.equal(page.data[0]!.description, undefined);
  assert.equal((await repository.actionSheet('a'))?.description, 'Une chaufferie');
});

test('2,150 sheets are answered in a few milliseconds', async () => {
  const repository = new MemoryRepository(randomDataset(20, 2150), { now: () => NOW });
  await repository.actionSheets(ask({ q: 'vapeur' }));
  const times: number[] = [];
  for (const q of ['usine eau', 'l’industrie', 'recruter', 'oeuvre', 'ind']) {
    const start = performance.now();
    await repository.actionSheets(ask({ q, axis: ['land', 'skills'] }));
    times.push(performance.now() - start);
  }
  const typical = times.sort((a, b) => a - b)[2]!;
  // Tenfold what a quiet machine takes: a test that fails when it is busy teaches nobody.
  assert.ok(typical < 150, `${typical.toFixed(1)} ms`);
});
