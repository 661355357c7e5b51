import type { SeriesQuery } from '../api/repository.js';
import type { Series } from '../schemas/series.js';
import { comparisonOf, wholeProgramme } from './compare-places.js';
import { coverageOf, pointsOf, type IndicatorSource } from './indicator-source.js';

/**
 * The series of an intercommunality, else of a territory, else of the whole programme. A territory's figures are the
 * sums of its members' and exist only where all of them have one; `coverage` says how many have none. Undefined for
 * an unknown place.
 */
export const answerSeries = (source: IndicatorSource, query: SeriesQuery): Series | undefined => {
  const { indicator, figures, places } = source;
  const place =
    query.intercommunality !== undefined
      ? places.intercommunality(query.intercommunality)
      : query.territory !== undefined
        ? places.territory(query.territory)
        : wholeProgramme(source);
  if (!place) return undefined;
  const compare = query.compare === undefined ? undefined : comparisonOf(source, place, query.compare);
  if (query.compare !== undefined && !compare) return undefined;
  const target = figures.kind === 'time' ? figures.time.targetOf(place.scope.id) : undefined;
  return {
    indicator,
    scope: place.scope,
    points: pointsOf(source, place),
    ...(target !== undefined && { target }),
    coverage: { ...coverageOf(source, place) },
    ...(compare && { compare }),
  };
};
