import { ID_PATTERN } from '../../model/codes/identifiers.js';
import type { SheetFilter } from '../../model/query/sheet-query.js';
import type { Choice } from './filter-state.js';

/** A code of the vocabulary or of somebody's data: no control, no invisible and no angle. */
const CODE = /^[^\p{C}<>]{1,120}$/u;

/** What an address may say of a filter, by the name of its attribute. */
const FILTERS: readonly (readonly [key: string, filter: SheetFilter, shape: RegExp])[] = [
  ['axis', 'axis', CODE],
  ['status', 'status', CODE],
  ['theme', 'theme', CODE],
  ['degree', 'degree', /^[0-5]$/],
  ['form', 'form', CODE],
  ['territory', 'territory', ID_PATTERN],
  ['lead-family', 'leadFamily', CODE],
  ['year', 'year', /^\d{4}$/],
  ['actor', 'actor', ID_PATTERN],
];
const OTHERS = ['query', 'sort', 'page', 'view'] as const;
/** As many values of one filter as anybody ticks; more is somebody's joke. */
const MOST_VALUES = 50;

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
};

const piecesOf = (search: string): string[] => search.replace(/^\?/, '').split('&').filter(Boolean);
const nameOf = (piece: string): string | undefined => decode(piece.split('=', 1)[0]!);

/** @param prefix `tissu-list-` */
export const readChoice = (search: string, prefix: string): Choice => {
  const found = new Map<string, string[]>();
  for (const piece of piecesOf(search)) {
    const name = nameOf(piece);
    const value = decode(piece.slice(piece.indexOf('=') + 1 || piece.length));
    if (!name?.startsWith(prefix) || value === undefined) continue;
    const key = name.slice(prefix.length);
    found.set(key, [...(found.get(key) ?? []), value]);
  }
  const filters: Partial<Record<SheetFilter, readonly string[]>> = {};
  for (const [key, filter, shape] of FILTERS) {
    const values = found.get(key);
    const sound = [...new Set(values)].filter((value) => shape.test(value)).slice(0, MOST_VALUES);
    // Present and empty: the visitor took away what the attributes ask for.
    if (sound.length > 0 || (values?.length === 1 && values[0] === '')) filters[filter] = sound;
  }
  const [q, sort, page, view] = OTHERS.map((key) => found.get(key)?.[0]);
  return {
    filters,
    ...(q !== undefined && /^\P{Cc}{0,200}$/u.test(q) && { q: q.trim() }),
    ...(sort !== undefined && /^-?(?:relevance|date|budget|title)$/.test(sort) && { sort }),
    ...(page !== undefined && /^[1-9]\d{0,5}$/.test(page) && { page: Number(page) }),
    ...((view === 'table' || view === 'cards') && { table: view === 'table' }),
  };
};

/** The query string with this choice in it; whatever else it says stays as it is written. Empty, or begins with `?`. */
export const writeChoice = (search: string, prefix: string, { filters, q, sort, page, table }: Choice): string => {
  const keys = new Set([...FILTERS.map(([key]) => key), ...OTHERS].map((key) => prefix + key));
  const kept = piecesOf(search).filter((piece) => !keys.has(nameOf(piece) ?? ''));
  const own: [string, string][] = FILTERS.flatMap(([key, filter]) => {
    const values = filters[filter];
    return values ? (values.length > 0 ? values : ['']).map((value): [string, string] => [key, value]) : [];
  });
  if (q !== undefined) own.push(['query', q]);
  if (sort !== undefined) own.push(['sort', sort]);
  if (page !== undefined) own.push(['page', String(page)]);
  if (table !== undefined) own.push(['view', table ? 'table' : 'cards']);
  const pieces = [
    ...kept,
    ...own.map(([key, value]) => `${encodeURIComponent(prefix + key)}=${encodeURIComponent(value)}`),
  ];
  return pieces.length > 0 ? `?${pieces.join('&')}` : '';
};
