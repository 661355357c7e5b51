import { DEFAULT_PER_PAGE } from '../api/parameters.js';
import type { PageQuery } from '../api/repository.js';
import { SHEET_FILTERS, SHEET_SORTS, type SheetFilter, type SheetQuery, type SheetSort } from './sheet-query.js';

/** Values by name of parameter, already checked. */
export type CheckedValues = ReadonlyMap<string, readonly string[]>;

export const readPageQuery = (values: CheckedValues): PageQuery => ({
  page: Number(values.get('page')?.[0] ?? 1),
  perPage: Number(values.get('perPage')?.[0] ?? DEFAULT_PER_PAGE),
});

const readSort = (text: string): { sort: SheetSort; reversed: boolean } => {
  const reversed = text.startsWith('-');
  const name = reversed ? text.slice(1) : text;
  return { sort: SHEET_SORTS.find((sort) => sort === name) ?? 'relevance', reversed };
};

/** The question about action sheets that checked parameters ask. */
export const readSheetQuery = (values: CheckedValues): SheetQuery => ({
  ...readPageQuery(values),
  ...(Object.fromEntries(SHEET_FILTERS.map((filter) => [filter, values.get(filter) ?? []])) as unknown as Record<
    SheetFilter,
    readonly string[]
  >),
  q: values.get('q')?.[0] ?? '',
  ...readSort(values.get('sort')?.[0] ?? 'relevance'),
});
