import * as v from 'valibot';
import { codeSchema } from './code.js';

/** The definition of an indicator: what is counted, in what unit, by whom. */
export const indicatorSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(1)),
  label: v.string(),
  definition: v.optional(v.string(), ''),
  /** Unit as written after the value: "hab.", "communes", "€". */
  unit: v.optional(v.string(), ''),
  /** Digits after the decimal mark, at most. */
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 0),
  /** Which way is good: `up`, `down`, or `neutral` (neither). */
  direction: v.optional(codeSchema, 'neutral'),
  /** What the points lie along: `time` or `category`. */
  dimension: v.optional(codeSchema, 'time'),
  /** How a period is named: `edition` ("édition 2025") or `year`. */
  periodKind: v.optional(codeSchema, 'year'),
  /** Periods that a change is said over, at least, both ends counted; without it 5 for editions, else 2. */
  trendSpan: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  /** Period that changes are counted from; without it the first that has a value. */
  base: v.optional(v.string()),
  /** What a gap of an intercommunality means: `perimeter`, that it did not exist as such (merged, split, created). */
  gaps: v.optional(codeSchema),
  source: v.optional(v.looseObject({ name: v.string(), url: v.optional(v.string()) })),
  licence: v.optional(v.string()),
  updatedAt: v.optional(v.nullable(v.string())),
});
export type Indicator = v.InferOutput<typeof indicatorSchema>;
