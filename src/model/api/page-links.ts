import { encodeParameters } from '../../util/encode-parameters.js';
import type { Page } from '../schemas/page.js';

type Parameters = readonly (readonly [string, string])[];

const withPage = (asked: Parameters, page: number): Parameters =>
  asked.some(([name]) => name === 'page')
    ? asked.map(([name, value]) => [name, name === 'page' ? String(page) : value] as const)
    : [...asked, ['page', String(page)]];

const addressOf = (path: string, asked: Parameters): string => {
  const query = encodeParameters(asked);
  return query === '' ? path : `${path}?${query}`;
};

/**
 * Addresses of this page and its neighbours, relative to the entry document, parameters in the order asked.
 * From past the end, `prev` leads back to the last page.
 */
export const pageLinks = (path: string, asked: Parameters, { total, page, perPage }: Page<unknown>['meta']) => {
  const last = Math.max(1, Math.ceil(total / perPage));
  return {
    self: addressOf(path, asked),
    ...(page < last && { next: addressOf(path, withPage(asked, page + 1)) }),
    ...(page > 1 && { prev: addressOf(path, withPage(asked, Math.min(page - 1, last))) }),
  };
};
