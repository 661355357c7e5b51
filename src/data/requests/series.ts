import type { Series } from '../../model/schemas/series.js';
import { seriesShape } from '../../model/shapes/series.js';
import { readShape } from '../../model/read-shape.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';
import { pathWith } from './path-with.js';
import { SIREN } from './shapes.js';

export interface SeriesParameters {
  readonly territory?: string | undefined;
  /** SIREN; goes before the territory. */
  readonly intercommunality?: string | undefined;
  /** `median`, a SIREN, or the identifier of a territory. */
  readonly compare?: string | undefined;
}

/** The points of an indicator. @throws TissuError `bad-attribute` */
export const seriesRequest = (
  indicator: string,
  { territory, intercommunality, compare }: SeriesParameters = {},
): ResourceRequest<Series> => {
  const place =
    intercommunality === undefined
      ? territory === undefined
        ? []
        : [['territory', checkValue('territory', territory)] as const]
      : [['intercommunality', checkValue('intercommunality', intercommunality, SIREN)] as const];
  return {
    path: pathWith(`indicators/${checkValue('indicator', indicator)}/series`, [
      ...place,
      ...(compare === undefined ? [] : [['compare', checkValue('compare', compare)] as const]),
    ]),
    understand: (input, report) => readShape(seriesShape, input, report),
  };
};
