import { TissuError } from '../../errors/tissu-error.js';
import { ID_PATTERN } from '../../model/codes/identifiers.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { actionSheetShape } from '../../model/shapes/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import { pageShape } from '../../model/page-shape.js';
import { readShape } from '../../model/read-shape.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';
import { pathWith } from './path-with.js';
import { CODE, DEGREE, PAGE, PER_PAGE, SIREN, TEXT, YEAR } from './shapes.js';

/** What the parameters of a list look like, and the attribute each one is written in. */
const PARAMETERS: ReadonlyMap<string, readonly [attribute: string, shape: RegExp]> = /* #__PURE__ */ new Map<
  string,
  readonly [string, RegExp]
>([
  ['q', ['query', TEXT]],
  ['axis', ['axis', CODE]],
  ['status', ['status', CODE]],
  ['theme', ['theme', CODE]],
  ['form', ['form', CODE]],
  ['leadFamily', ['lead-family', CODE]],
  ['degree', ['degree', DEGREE]],
  ['year', ['year', YEAR]],
  ['territory', ['territory', ID_PATTERN]],
  ['actor', ['actor', ID_PATTERN]],
  ['intercommunality', ['intercommunality', SIREN]],
  ['sort', ['sort', /^-?(?:relevance|date|budget|title)$/]],
  ['page', ['page', PAGE]],
  ['perPage', ['per-page', PER_PAGE]],
]);

/** What the API takes where nothing is said: left out, so that the same question has one address. */
const DEFAULTS: ReadonlyMap<string, string> = /* #__PURE__ */ new Map([
  ['q', ''],
  ['sort', 'relevance'],
  ['page', '1'],
  ['perPage', '20'],
]);

const check = ([name, value]: readonly [string, string]): readonly [string, string] => {
  const parameter = PARAMETERS.get(name);
  if (!parameter)
    throw new TissuError('bad-attribute', `Lists of sheets have no filter "${name}"`, { context: { name } });
  return [name, checkValue(...([parameter[0], value, parameter[1]] as const))];
};

/**
 * A page of action sheets in brief, with facets.
 *
 * @param parameters names and values of the API's parameters (contract §7); a repeated filter means "or"
 * @throws TissuError `bad-attribute` naming the attribute at fault
 */
export const sheetsRequest = (parameters: Iterable<readonly [string, string]>): ResourceRequest<Page<ActionSheet>> => ({
  path: pathWith(
    'action-sheets',
    Array.from(parameters, check).filter(([name, value]) => DEFAULTS.get(name) !== value),
  ),
  understand: (input, report) => readShape(pageShape(actionSheetShape), input, report),
});
