import type { PageQuery } from '../api/repository.js';
import type { Page } from '../schemas/page.js';

/** One page of a list; past the last page it is empty, and says the true total. */
export const pageOf = <Item>(items: readonly Item[], { page, perPage }: PageQuery): Page<Item> => ({
  data: items.slice((page - 1) * perPage, page * perPage),
  meta: { total: items.length, page, perPage },
});
