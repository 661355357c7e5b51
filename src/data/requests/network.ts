import type { Network } from '../../model/schemas/network.js';
import { networkShape } from '../../model/shapes/network.js';
import { readShape } from '../../model/read-shape.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';
import type { Several } from './several.js';

export interface NetworkParameters {
  readonly territory?: Several;
  readonly sheet?: Several;
  readonly actor?: Several;
  /** 0 to 5. */
  readonly minDegree?: number | undefined;
  /** `existing`, `planned`, `potential`. */
  readonly linkStatus?: Several | null;
}

/** Any code of the vocabulary, known or not. */
const STATUS = /^.{1,120}$/su;
const DEGREE = /^[0-5]$/;

/**
 * Actors and links of territories, sheets or actors. The address is written as `pathWith` would, which lists and figures
 * load: a page with a diagram alone does without.
 *
 * @throws TissuError `bad-attribute`
 */
export const networkRequest = (asked: NetworkParameters): ResourceRequest<Network> => {
  const valuesOf = (name: keyof NetworkParameters, attribute: string = name, pattern?: RegExp): string[] =>
    [...new Set([asked[name] ?? []].flat())]
      .sort()
      .map((value) => `${name}=${encodeURIComponent(checkValue(attribute, String(value), pattern))}`);
  const query = [
    ...valuesOf('actor'),
    ...valuesOf('linkStatus', 'link-status', STATUS),
    ...valuesOf('minDegree', 'min-degree', DEGREE),
    ...valuesOf('sheet'),
    ...valuesOf('territory'),
  ].join('&');
  return {
    path: query === '' ? 'network' : `network?${query}`,
    understand: (input, report) => readShape(networkShape, input, report),
  };
};
