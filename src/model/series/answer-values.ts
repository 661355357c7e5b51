import type { PlaceValues, ValuesQuery } from '../api/repository.js';
import { isDescribed, latestPeriod, valueOf, type IndicatorSource } from './indicator-source.js';
import { median } from './median.js';
import { membersOf, placeOfTerritory, type Place } from './place-list.js';
import { ranksOf } from './ranks.js';

/**
 * The places asked for: territories (of one kind, where most of their members are of it), their members, or the
 * intercommunalities of one kind that have figures, in the programme or not.
 */
const placesOf = ({ places, figures }: IndicatorSource, { by, region, kind }: ValuesQuery): Place[] => {
  const isWhole = region.length === 0;
  const territories = isWhole
    ? places.territories
    : places.territories.filter((one) => region.includes(one.region?.code ?? ''));
  if (by === 'territory')
    return territories.map(placeOfTerritory).filter((place) => kind === undefined || place.kind === kind);
  const members = isWhole ? places.members : membersOf(territories);
  if (kind === undefined) return members.map((one) => places.placeOf(one));
  const all = isWhole ? [...places.intercommunalities.values()] : members;
  return all
    .filter((one) => one.kind === kind && (figures.kind === 'tally' || figures.time.has(one.siren)))
    .map((one) => places.placeOf(one));
};

/**
 * The value of each place at one period: the one asked for, or the latest that any of them has; with the median of the
 * known ones, and their ranks. Places whose sheets are not described yet are no zeros of the median, and have no rank.
 */
export const answerValues = (source: IndicatorSource, query: ValuesQuery): PlaceValues => {
  const places = placesOf(source, query);
  const period = source.figures.kind === 'tally' ? undefined : (query.period ?? latestPeriod(source, places));
  const values = places.map((place) => ({
    scope: place.scope,
    value: valueOf(source, place, period),
    isDescribed: isDescribed(source, place),
  }));
  const known = values.flatMap(({ value, isDescribed: counts }) => (counts && value !== null ? [value] : []));
  const ranks = ranksOf(known);
  const middle = median(known);
  return {
    indicator: source.indicator,
    by: query.by,
    ...(period !== undefined && { period }),
    ...(middle !== undefined && { median: middle }),
    count: known.length,
    values: values.map(({ scope: { id = '', name }, value, isDescribed: counts }) => {
      const rank = counts && value !== null ? ranks.get(value) : undefined;
      return {
        id,
        name,
        value,
        ...(rank && { rank: rank.position }),
        ...(rank && rank.ties > 0 && { ties: rank.ties }),
      };
    }),
  };
};
