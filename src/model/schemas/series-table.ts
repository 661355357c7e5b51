import * as v from 'valibot';
import { codeSchema } from './code.js';

/** Values go by their rank, so a row with one wrong value is wrong as a whole: without it the others would move. */
const row = v.custom<(number | null)[]>(
  (input) => Array.isArray(input) && input.every((value) => value === null || typeof value === 'number'),
);

/** The figures of one indicator in time, by intercommunality: how data files and static files hold them. */
export const seriesTableSchema = v.looseObject({
  /** Identifier of the indicator. */
  indicator: v.string(),
  /** `edition` when the periods are yearly releases, else `year`. */
  periodKind: v.optional(codeSchema, 'year'),
  /** Partial ISO dates. */
  periods: v.array(v.string()),
  /** Periods whose figures are estimates, and those whose figures are not final. */
  estimated: v.optional(v.array(v.string())),
  provisional: v.optional(v.array(v.string())),
  /** Goals by SIREN or identifier of a territory. */
  targets: v.optional(v.record(v.string(), v.number())),
  /** By SIREN, one value a period in the same order; a gap is null. */
  values: v.record(v.string(), row),
});
export type SeriesTable = v.InferOutput<typeof seriesTableSchema>;
