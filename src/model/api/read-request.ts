import type { RequestFault } from './faults.js';
import { fitsKind, isIgnoredParameter } from './parameters.js';
import { ROUTES, type RouteId, type RouteParameter } from './routes.js';

type AnyRoute = (typeof ROUTES)[number];

/** A request whose path and parameters have all been checked. */
export interface ReadRequest {
  readonly route: RouteId;
  /** Values by parameter, those of the path included. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The parameters that count, in the order asked. */
  readonly asked: readonly (readonly [string, string])[];
}
export type RequestReading = { readonly request: ReadRequest } | { readonly fault: RequestFault };

const HOLE = /^([^{]*)\{(\w+)\}([^}]*)$/;

/** The values of a path's holes; undefined when the path is another one. */
const matchPath = (pattern: string, path: string): Map<string, string> | undefined => {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const values = new Map<string, string>();
  for (const [rank, segment] of wanted.entries()) {
    const value = given[rank]!;
    const hole = HOLE.exec(segment);
    if (!hole) {
      if (segment !== value) return undefined;
      continue;
    }
    const [, before = '', name = '', after = ''] = hole;
    if (!value.startsWith(before) || !value.endsWith(after) || value.length <= before.length + after.length)
      return undefined;
    values.set(name, value.slice(before.length, value.length - after.length));
  }
  return values;
};

const findRoute = (path: string): { route: AnyRoute; held: Map<string, string> } | undefined => {
  for (const route of ROUTES) {
    const held = matchPath(route.path, path);
    if (held) return { route, held };
  }
  return undefined;
};

/** Reads the parameters of a query one by one, and stops at the first fault. */
const readQuery = (
  declared: readonly RouteParameter[],
  parameters: Iterable<readonly [string, string]>,
  values: Map<string, string[]>,
): readonly (readonly [string, string])[] | RequestFault => {
  const known = new Map(
    declared.filter((parameter) => parameter.in === 'query').map((one) => [one.name, one] as const),
  );
  const asked: (readonly [string, string])[] = [];
  for (const [name, value] of parameters) {
    if (isIgnoredParameter(name)) continue;
    const parameter = known.get(name);
    if (!parameter) return { code: 'unknown-parameter', parameter: name, known: [...known.keys()] };
    if (!fitsKind(parameter.kind, value))
      return { code: 'bad-parameter', parameter: name, value, kind: parameter.kind };
    const already = values.get(name);
    if (already && !parameter.repeated) return { code: 'repeated-parameter', parameter: name };
    if (already) already.push(value);
    else values.set(name, [value]);
    asked.push([name, value]);
  }
  for (const { name, required } of known.values()) {
    if (required && !values.has(name)) return { code: 'missing-parameter', parameter: name };
  }
  return asked;
};

/**
 * Checks a path and its parameters against the table of routes.
 *
 * @param path below the entry document, without a leading slash; one trailing slash is forgiven
 */
export const readRequest = (path: string, parameters: Iterable<readonly [string, string]>): RequestReading => {
  const found = findRoute(path.replace(/(.)\/$/, '$1'));
  if (!found) return { fault: { code: 'no-such-path', path } };
  const { route, held } = found;
  const declared: readonly RouteParameter[] = route.parameters;
  const values = new Map<string, string[]>();
  for (const { name, kind } of declared.filter((parameter) => parameter.in === 'path')) {
    const value = held.get(name) ?? '';
    if (!fitsKind(kind, value)) {
      return {
        fault:
          kind === 'layer'
            ? { code: 'not-found', parameter: name, value }
            : { code: 'bad-parameter', parameter: name, value, kind },
      };
    }
    values.set(name, [value]);
  }
  const asked = readQuery(declared, parameters, values);
  return 'code' in asked ? { fault: asked } : { request: { route: route.id, values, asked } };
};
