import assert from 'node:assert/strict';
import test from 'node:test';
import { readDataset } from '../../src/model/api/dataset.js';
import { MemoryRepository } from '../../src/model/api/memory-repository.js';
import { resolve } from '../../src/model/api/resolve.js';
import { AXES, FAMILIES, FAMILY_OF_KIND, STATUSES } from '../../src/model/codes.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import type { Page } from '../../src/model/schemas/page.js';
import { generateSheets } from '../fixtures/generate-sheets.js';
import { chance } from './random-dataset.js';

/**
 * The count of every facet under the other filters, on 2,150 sheets and many random questions, against loops that know
 * nothing of the query functions: values are read here a second time, from the words of the contract.
 */
const NOW = new Date('2024-06-15T12:00:00Z');
const sheets = generateSheets(2150, 5);
const repository = new MemoryRepository(readDataset({ sheets: structuredClone(sheets) }), { now: () => NOW });

const isPast = (end: string): boolean => {
  const [year, month, day] = end.split('-').map(Number) as [number, number?, number?];
  // The first instant after it.
  const after =
    day !== undefined
      ? Date.UTC(year, month! - 1, day + 1)
      : month !== undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return after <= NOW.getTime();
};
/** Years from the start to the end; the one that is known where the other is not. */
const yearsOf = ({ startDate, endDate }: ActionSheet): string[] => {
  const from = Number((startDate ?? endDate)?.slice(0, 4));
  const to = Number((endDate ?? startDate)?.slice(0, 4));
  const years: string[] = [];
  for (let year = from; year <= to; year++) years.push(String(year));
  return years;
};
const VALUES: Readonly<Record<string, (sheet: ActionSheet) => (string | undefined)[]>> = {
  axis: ({ axis }) => [axis],
  status: ({ status, endDate }) =>
    endDate && status !== 'done' && status !== 'cancelled' && isPast(endDate) ? [status, 'late'] : [status],
  theme: ({ themes }) => themes,
  degree: ({ cooperation }) => [cooperation?.degree === undefined ? undefined : String(cooperation.degree)],
  form: ({ cooperation }) => [cooperation?.form ?? undefined],
  territory: ({ territory }) => [territory?.id],
  leadFamily: ({ lead }) => [lead ? FAMILY_OF_KIND.get(lead.kind) : undefined],
  year: yearsOf,
};
const FACETS = Object.keys(VALUES);
/** Read once: the loops below ask for them thousands of times. */
const valuesOf = new Map(
  FACETS.map((facet) => [facet, sheets.map((sheet) => VALUES[facet]!(sheet).filter((value) => value !== undefined))]),
);

const isWithin = (rank: number, facet: string, wanted: readonly string[]): boolean =>
  wanted.length === 0 || valuesOf.get(facet)![rank]!.some((value) => wanted.includes(value));

test('every facet counts what the other filters leave, on 2,150 sheets and 250 questions', async () => {
  const { pick, below, some } = chance(77);
  const choices: Readonly<Record<string, () => string>> = {
    axis: () => pick(AXES),
    status: () => pick([...STATUSES, 'late']),
    theme: () => pick([...new Set(sheets.flatMap(({ themes }) => themes))]),
    degree: () => String(below(6)),
    form: () => pick(['agreement', 'association', 'consortium', 'cluster', 'none']),
    territory: () => pick(sheets).territory?.id ?? 'ti-1000',
    leadFamily: () => pick(FAMILIES),
    year: () => String(2017 + below(12)),
  };
  for (let round = 0; round < 250; round++) {
    const asked = some(FACETS, 4);
    const query = new Map(
      FACETS.map((facet) => [facet, asked.includes(facet) ? some([0, 1, 2, 3], 3).map(() => choices[facet]!()) : []]),
    );
    const parameters = new URLSearchParams();
    for (const [facet, values] of query) for (const value of values) parameters.append(facet, value);
    const path = parameters.toString();
    const answer = await resolve(repository, 'action-sheets', parameters, 'fr');
    assert.equal(answer.status, 200, path);
    const page = answer.body as Page<ActionSheet>;
    let total = 0;
    const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
    for (let rank = 0; rank < sheets.length; rank++) {
      const failed = FACETS.filter((facet) => !isWithin(rank, facet, query.get(facet)!));
      if (failed.length === 0) total++;
      for (const facet of FACETS) {
        if (failed.some((other) => other !== facet)) continue;
        const count = counts.get(facet)!;
        for (const value of valuesOf.get(facet)![rank]!) count.set(value, (count.get(value) ?? 0) + 1);
      }
    }
    assert.equal(page.meta.total, total, path);
    for (const facet of FACETS) {
      const listed = new Map(page.facets![facet]!.map(({ value, count }) => [value, count]));
      const all = new Set(valuesOf.get(facet)!.flat());
      assert.equal(listed.size, all.size, `${path}: ${facet} lists every value, zero included`);
      for (const value of all)
        assert.equal(listed.get(value), counts.get(facet)!.get(value) ?? 0, `${path}: ${facet}=${value}`);
    }
  }
});
