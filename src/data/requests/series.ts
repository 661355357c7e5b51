import type { Series } from '../../model/schemas/series.js';
import { seriesShape } from '../../model/shapes/series.js';
import { readShape } from '../../model/read-shape.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';

/** As in `shapes.ts`, which a figure does without. */
const SIREN = /^\d{9}$/;

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
  // In the order of the alphabet, and of signs that stand in an address as they are: one question, one address.
  const query = [
    compare && `compare=${checkValue('compare', compare)}`,
    intercommunality && `intercommunality=${checkValue('intercommunality', intercommunality, SIREN)}`,
    territory && !intercommunality && `territory=${checkValue('territory', territory)}`,
  ]
    .filter(Boolean)
    .join('&');
  return {
    path: `indicators/${checkValue('indicator', indicator)}/series${query && `?${query}`}`,
    understand: (input, report) => readShape(seriesShape, input, report),
  };
};
