import type { Network } from '../../model/schemas/network.js';
import { networkShape } from '../../model/shapes/network.js';
import { readShape } from '../../model/read-shape.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';
import { pathWith } from './path-with.js';
import { toList, type Several } from './several.js';
import { CODE, DEGREE } from './shapes.js';

export interface NetworkParameters {
  readonly territory?: Several;
  readonly sheet?: Several;
  readonly actor?: Several;
  /** 0 to 5. */
  readonly minDegree?: number | undefined;
  /** `existing`, `planned`, `potential`. */
  readonly linkStatus?: Several;
}

/** Actors and links of territories, sheets or actors. @throws TissuError `bad-attribute` */
export const networkRequest = ({ minDegree, linkStatus, ...places }: NetworkParameters): ResourceRequest<Network> => {
  const parameters = (['territory', 'sheet', 'actor'] as const).flatMap((name) =>
    toList(places[name]).map((id) => [name, checkValue(name, id)] as const),
  );
  return {
    path: pathWith('network', [
      ...parameters,
      ...(minDegree === undefined ? [] : [['minDegree', checkValue('min-degree', String(minDegree), DEGREE)] as const]),
      ...toList(linkStatus).map((status) => ['linkStatus', checkValue('link-status', status, CODE)] as const),
    ]),
    understand: (input, report) => readShape(networkShape, input, report),
  };
};
