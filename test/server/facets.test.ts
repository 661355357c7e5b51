import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { FAMILY_OF_KIND } from '../../src/model/codes.js';
import { get, makeApp, NOW, ROOT } from './support.js';

/** The demonstration data, read without the code under test. */
interface Sheet {
  readonly id: string;
  readonly territory: { readonly id: string } | null;
  readonly intercommunality?: { readonly siren: string } | null;
  readonly axis?: string;
  readonly status: string;
  readonly themes: readonly string[];
  readonly cooperation?: { readonly form?: string; readonly degree?: number };
  readonly lead?: { readonly kind: string; readonly family?: string } | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
}
const sheets = JSON.parse(readFileSync(join(ROOT, 'data/action-sheets.json'), 'utf8')) as Sheet[];

const yearOf = (date: string | null | undefined): number | undefined => (date ? Number(date.slice(0, 4)) : undefined);
const yearsOf = ({ startDate, endDate }: Sheet): string[] => {
  const [start, end] = [yearOf(startDate), yearOf(endDate)];
  const from = start ?? end;
  const to = end ?? start;
  return from === undefined || to === undefined
    ? []
    : Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
};

/** The end of a date, as text that sorts like the time: `2023-10` ends with October. */
const endOf = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);
const isLate = ({ status, endDate }: Sheet): boolean =>
  Boolean(endDate) &&
  status !== 'done' &&
  status !== 'cancelled' &&
  endOf(endDate ?? '') < NOW.toISOString().slice(0, 10);

const VALUES: Readonly<Record<string, (sheet: Sheet) => readonly string[]>> = {
  axis: ({ axis }) => (axis === undefined ? [] : [axis]),
  status: (sheet) => (isLate(sheet) ? [sheet.status, 'late'] : [sheet.status]),
  theme: ({ themes }) => themes,
  degree: ({ cooperation }) => (typeof cooperation?.degree === 'number' ? [String(cooperation.degree)] : []),
  form: ({ cooperation }) => (cooperation?.form ? [cooperation.form] : []),
  territory: ({ territory }) => (territory ? [territory.id] : []),
  leadFamily: ({ lead }) => (lead ? [lead.family ?? FAMILY_OF_KIND.get(lead.kind) ?? 'society'] : []),
  year: yearsOf,
  intercommunality: ({ intercommunality }) => (intercommunality ? [intercommunality.siren] : []),
};
type Filters = Readonly<Record<string, readonly string[]>>;

const passes = (sheet: Sheet, filters: Filters, except?: string): boolean =>
  Object.entries(filters).every(
    ([name, wanted]) => name === except || wanted.some((value) => VALUES[name]!(sheet).includes(value)),
  );

const app = await makeApp();
const ask = async (filters: Filters) => {
  const query = new URLSearchParams(
    Object.entries(filters).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
  query.set('perPage', '100');
  return (await get(app, `/v1/action-sheets?${query.toString()}`)).json<{
    data: { id: string }[];
    meta: { total: number };
    facets: Record<string, { value: string; count: number }[]>;
  }>();
};

/** A filter or two of every kind, and pairs of them: all that a visitor may tick first. */
const questions = (): Filters[] => {
  const singles = Object.entries(VALUES).flatMap(([name, valuesOf]) => {
    const values = [...new Set(sheets.flatMap((sheet) => valuesOf(sheet)))].sort();
    return [
      ...values.map((value): Filters => ({ [name]: [value] })),
      { [name]: values.slice(0, 2) },
      { [name]: ['nothing-1'] },
    ];
  });
  const allowed = singles.filter(
    (filters) => !['degree', 'year', 'intercommunality'].some((name) => filters[name]?.[0] === 'nothing-1'),
  );
  const pairs = allowed.flatMap((a, i) =>
    i % 5 === 0
      ? [
          { ...a, axis: ['skills'] },
          { ...a, degree: ['2', '3'] },
        ]
      : [],
  );
  return [{}, ...allowed, ...pairs];
};

test('records and counts under every filter are those counted by hand', async () => {
  for (const filters of questions()) {
    const what = JSON.stringify(filters);
    const { data, meta, facets } = await ask(filters);
    const expected = sheets.filter((sheet) => passes(sheet, filters)).map(({ id }) => id);
    assert.deepEqual(data.map(({ id }) => id).sort(), expected.sort(), what);
    assert.equal(meta.total, expected.length, what);
    for (const [facet, counts] of Object.entries(facets)) {
      const others = sheets.filter((sheet) => passes(sheet, filters, facet));
      const byHand = new Map<string, number>();
      for (const value of others.flatMap((sheet) => VALUES[facet]!(sheet)))
        byHand.set(value, (byHand.get(value) ?? 0) + 1);
      for (const { value, count } of counts) assert.equal(count, byHand.get(value) ?? 0, `${what} ${facet} ${value}`);
      const listed = new Set(counts.map(({ value }) => value));
      for (const value of byHand.keys()) assert.ok(listed.has(value), `${what} ${facet} lacks ${value}`);
    }
  }
});
