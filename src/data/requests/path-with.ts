import { compareCodes } from '../../util/compare-codes.js';
import { encodeParameters } from '../../util/encode-parameters.js';

/**
 * The one address of a question, however its parameters were ordered: sorted by name then value, each once. Elements
 * that ask the same thus share one request.
 */
export const pathWith = (path: string, parameters: Iterable<readonly [string, string]>): string => {
  const sorted = [...parameters].sort((a, b) => compareCodes(a[0], b[0]) || compareCodes(a[1], b[1]));
  const distinct = sorted.filter(([name, value], rank) => {
    const before = sorted[rank - 1];
    return before?.[0] !== name || before[1] !== value;
  });
  return distinct.length === 0 ? path : `${path}?${encodeParameters(distinct)}`;
};
