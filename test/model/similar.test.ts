import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { openMemoryStore } from '../../server/store/memory.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { readDataset, type RawDataset } from '../../src/model/api/dataset.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import type { SimilarSheet } from '../../src/model/schemas/similar-sheet.js';
import { randomDataset } from './random-dataset.js';

const now = (): Date => new Date('2026-01-01T00:00:00Z');
const repositoryOf = (raw: RawDataset): MemoryRepository => new MemoryRepository(readDataset(raw), { now });
const sheet = (id: string, more: object = {}): object => ({ id, title: id, ...more });
const all = { page: 1, perPage: 100 };
const similarTo = async (repository: MemoryRepository, id: string): Promise<SimilarSheet[]> =>
  (await repository.similar(id, all))!.data;
const idsOf = (found: readonly SimilarSheet[]): string[] => found.map((item) => item.sheet.id);

test('a theme, a form or a flow makes two sheets similar; an axis or a degree alone does not', async () => {
  const repository = repositoryOf({
    sheets: [
      sheet('asked', { axis: 'land', themes: ['eit'], cooperation: { form: 'association', degree: 3 } }),
      sheet('by-theme', { themes: ['eit', 'eau'] }),
      sheet('by-form', { cooperation: { form: 'association', degree: 2 } }),
      sheet('by-flow'),
      sheet('by-axis', { axis: 'land', cooperation: { form: 'lease', degree: 3 } }),
      sheet('by-all', { axis: 'land', themes: ['eit'], cooperation: { form: 'association', degree: 3 } }),
    ],
    actors: ['a', 'b'].map((id) => ({ id, name: id })),
    links: [
      { id: '1', from: 'a', to: 'b', flow: 'energy', sheet: 'asked' },
      { id: '2', from: 'a', to: 'b', flow: 'energy', sheet: 'by-flow' },
    ],
  });
  const found = await similarTo(repository, 'asked');
  assert.deepEqual(idsOf(found).sort(), ['by-all', 'by-flow', 'by-form', 'by-theme']);
  assert.equal(found[0]?.sheet.id, 'by-all');
  assert.deepEqual(
    found[0].reasons.map(({ kind, code }) => `${kind} ${code}`),
    ['theme eit', 'form association', 'degree 3', 'axis land'],
  );
  assert.deepEqual(found.find((item) => item.sheet.id === 'by-flow')?.reasons, [{ kind: 'flow', code: 'energy' }]);
});

test('other territories come first, what is rare counts more, ties go by identifier', async () => {
  const here = { territory: { id: 'ti-1', name: 'Un' } };
  const there = { territory: { id: 'ti-2', name: 'Deux' } };
  const repository = repositoryOf({
    sheets: [
      sheet('asked', { ...here, themes: ['rare', 'common'] }),
      sheet('here-both', { ...here, themes: ['rare', 'common'] }),
      sheet('z-common', { ...there, themes: ['common'] }),
      sheet('a-common', { ...there, themes: ['common'] }),
      sheet('rare', { ...there, themes: ['rare'] }),
      sheet('no-place', { themes: ['common'] }),
    ],
  });
  assert.deepEqual(idsOf(await similarTo(repository, 'asked')), [
    'rare',
    'a-common',
    'no-place',
    'z-common',
    'here-both',
  ]);
});

test('a sheet is never similar to itself, pages follow one another, an unknown one is unknown', async () => {
  const repository = repositoryOf({ sheets: ['a', 'b', 'c', 'd'].map((id) => sheet(id, { themes: ['x'] })) });
  const first = await repository.similar('a', { page: 1, perPage: 2 });
  const second = await repository.similar('a', { page: 2, perPage: 2 });
  assert.deepEqual([idsOf(first!.data), idsOf(second!.data)], [['b', 'c'], ['d']]);
  assert.deepEqual(first!.meta, { total: 3, page: 1, perPage: 2 });
  assert.equal(await repository.similar('nothing', all), undefined);
  assert.deepEqual(await similarTo(repositoryOf({ sheets: [sheet('alone', { themes: ['x'] })] }), 'alone'), []);
});

/** True when the reason is a fact of the sheet. */
const holds = (
  { kind, code }: SimilarSheet['reasons'][number],
  { themes, cooperation, axis }: ActionSheet,
  flows: readonly (string | undefined)[],
): boolean => {
  switch (kind) {
    case 'theme':
      return themes.includes(code);
    case 'form':
      return cooperation?.form === code;
    case 'degree':
      return String(cooperation?.degree) === code;
    case 'axis':
      return axis === code;
    default:
      return kind === 'flow' && flows.includes(code);
  }
};

test('every reason is a fact of both sheets, and one of them tells', async () => {
  const real = await openMemoryStore({ folder: join(import.meta.dirname, '../../data'), now });
  for (const repository of [real, new MemoryRepository(randomDataset(12, 120), { now })]) {
    const flowsOf = async (id: string): Promise<(string | undefined)[]> =>
      ((await repository.network({ territory: [], sheet: [id], actor: [], linkStatus: [] }))?.links ?? []).map(
        ({ flow }) => flow,
      );
    let found = 0;
    for (const asked of repository.dataset.sheets) {
      const flows = await flowsOf(asked.id);
      const items = await similarTo(repository, asked.id);
      const isElsewhere = items.map((item) => item.sheet.territory?.id !== asked.territory?.id);
      if (asked.territory)
        assert.deepEqual(
          isElsewhere,
          [...isElsewhere].sort((a, b) => Number(b) - Number(a)),
        );
      for (const item of items) {
        assert.notEqual(item.sheet.id, asked.id);
        assert.ok(item.reasons.some(({ kind }) => ['theme', 'form', 'flow'].includes(kind)));
        const theirs = await flowsOf(item.sheet.id);
        for (const reason of item.reasons) {
          assert.ok(holds(reason, asked, flows) && holds(reason, item.sheet, theirs), JSON.stringify(reason));
        }
        assert.equal('description' in item.sheet || 'blocks' in item.sheet, false);
        found++;
      }
    }
    assert.ok(found > 100, String(found));
  }
});
