import { readPageQuery, readSheetQuery, type CheckedValues } from '../query/read-sheet-query.js';
import type { Page } from '../schemas/page.js';
import type { Problem } from '../schemas/problem.js';
import type { RequestFault } from './faults.js';
import { pageLinks } from './page-links.js';
import { readRequest, type ReadRequest } from './read-request.js';
import type { NetworkQuery, Repository, SeriesQuery, ValuesQuery } from './repository.js';
import { ROUTES } from './routes.js';
import { toProblem } from './to-problem.js';

/** What a path and its parameters give: a body of the contract, or a problem. */
export type Resolution =
  { readonly status: 200; readonly body: unknown } | { readonly status: 400 | 404; readonly problem: Problem };

/** Signature of the router shared by the server and the static source; see `resolve` below. */
export type Resolve = (
  repository: Repository,
  /** Path below the entry document, without a leading slash: `action-sheets/vapeur`. */
  path: string,
  parameters: Iterable<readonly [string, string]>,
  /** Language of `detail`. */
  language: 'fr' | 'en',
) => Promise<Resolution>;

const one = (values: CheckedValues, name: string): string => values.get(name)?.[0] ?? '';
const many = (values: CheckedValues, name: string): readonly string[] => values.get(name) ?? [];
const maybe = <Name extends string>(values: CheckedValues, name: Name): { readonly [N in Name]?: string } => {
  const value = values.get(name)?.[0];
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: string };
};

const readNetworkQuery = (values: CheckedValues): NetworkQuery => {
  const minDegree = values.get('minDegree')?.[0];
  return {
    territory: many(values, 'territory'),
    sheet: many(values, 'sheet'),
    actor: many(values, 'actor'),
    ...(minDegree !== undefined && { minDegree: Number(minDegree) }),
    linkStatus: many(values, 'linkStatus'),
  };
};

const readSeriesQuery = (values: CheckedValues): SeriesQuery => ({
  ...maybe(values, 'territory'),
  ...maybe(values, 'intercommunality'),
  ...maybe(values, 'compare'),
});

const readValuesQuery = (values: CheckedValues): ValuesQuery => ({
  by: one(values, 'by') === 'intercommunality' ? 'intercommunality' : 'territory',
  ...maybe(values, 'period'),
  ...maybe(values, 'kind'),
  region: many(values, 'region'),
});

/** Asks the repository; undefined when a record that the request names does not exist. */
const ask = (repository: Repository, { route, values }: ReadRequest): Promise<unknown> => {
  const id = one(values, 'id');
  switch (route) {
    case 'getEntry':
      return repository.entry();
    case 'listTerritories':
      return repository.territories({ ...readPageQuery(values), region: many(values, 'region'), q: one(values, 'q') });
    case 'getTerritory':
      return repository.territory(id);
    case 'getComparable':
      return repository.comparable(id);
    case 'listActionSheets':
      return repository.actionSheets(readSheetQuery(values));
    case 'getActionSheet':
      return repository.actionSheet(id);
    case 'listSimilar':
      return repository.similar(id, readPageQuery(values));
    case 'getNetwork':
      return repository.network(readNetworkQuery(values));
    case 'listActors':
      return repository.actors({ ...readPageQuery(values), q: one(values, 'q') });
    case 'getActor':
      return repository.actor(id);
    case 'listIndicators':
      return repository.indicators(readPageQuery(values));
    case 'getIndicator':
      return repository.indicator(id);
    case 'getSeries':
      return repository.series(id, readSeriesQuery(values));
    case 'getValues':
      return repository.values(id, readValuesQuery(values));
    case 'getGeometry':
      return repository.geometry(one(values, 'layer'));
  }
};

/** Which of the request's names leads nowhere; the last resort is the first name given. */
const missing = async (repository: Repository, { route, values }: ReadRequest): Promise<RequestFault> => {
  const fault = (parameter: string): RequestFault => ({ code: 'not-found', parameter, value: one(values, parameter) });
  if (route === 'getSeries') {
    if (!(await repository.indicator(one(values, 'id')))) return fault('id');
    // The narrower place goes first, and hides the wider one.
    const place = values.has('intercommunality') ? 'intercommunality' : 'territory';
    if (!values.has('compare')) return fault(place);
    const alone = { ...maybe(values, 'territory'), ...maybe(values, 'intercommunality') };
    if (!(await repository.series(one(values, 'id'), alone))) return fault(place);
    return { code: 'unknown-comparison', parameter: 'compare', value: one(values, 'compare') };
  }
  if (route === 'getNetwork') {
    for (const parameter of ['sheet', 'actor', 'territory'] as const) {
      const given = many(values, parameter);
      if (given.length === 0) continue;
      const alone: NetworkQuery = { territory: [], sheet: [], actor: [], linkStatus: [], [parameter]: given };
      if (!(await repository.network(alone))) return fault(parameter);
    }
  }
  return fault([...values.keys()][0] ?? '');
};

/** The path that was asked for: the pattern of a route with its holes filled. */
const pathOf = (pattern: string, { values }: ReadRequest): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => one(values, name));

/**
 * Answers one GET of the contract from a repository: checks the path and every parameter, asks, and adds the
 * links of pages. The server and the static source both go through here, so a filter gives the same wherever it runs.
 * Never throws for what a stranger wrote; what the repository throws goes through.
 */
export const resolve: Resolve = async (repository, path, parameters, language) => {
  const reading = readRequest(path, parameters);
  if ('fault' in reading) return toProblem(reading.fault, language);
  const { request } = reading;
  const body = await ask(repository, request);
  if (body === undefined) return toProblem(await missing(repository, request), language);
  const route = ROUTES.find(({ id }) => id === request.route);
  if (!route?.isPage) return { status: 200, body };
  const page = body as Page<unknown>;
  return { status: 200, body: { ...page, links: pageLinks(pathOf(route.path, request), request.asked, page.meta) } };
};
