import type { Shape } from './read-shape.js';

/** The shape of a page of records. */
export const pageShape = <T>(
  item: Shape<T>,
): Shape<{ data: T[]; meta: { total: number; page: number; perPage: number } }> => ({
  data: [item],
  meta: { 'total page perPage': 'n' },
  'facets?': { '...': [{ value: 's', count: 'n', 'label?': 's' }] },
  'links?': { self: 's', 'next prev?': 's' },
});
