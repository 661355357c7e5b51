import * as v from 'valibot';
import { codeSchema } from './code.js';
import { comparisonBasisSchema } from './comparison-basis.js';
import { indicatorSchema } from './indicator.js';

/** One value: at a period, or of a category. A missing value is null, never zero; what is no number is missing. */
export const pointSchema = v.looseObject({
  /** Partial ISO date. */
  period: v.optional(v.string()),
  category: v.optional(v.looseObject({ code: v.string(), label: v.optional(v.string()) })),
  value: v.optional(v.nullable(v.number()), null),
  estimated: v.optional(v.boolean()),
  /** Given before the final figure, and to be replaced by it. */
  provisional: v.optional(v.boolean()),
  /** Yearly release the value comes from. */
  edition: v.optional(v.string()),
});
export type Point = v.InferOutput<typeof pointSchema>;

/** What a series is about. */
export const scopeSchema = v.looseObject({
  /** `intercommunality`, `territory` or `programme`. */
  type: codeSchema,
  id: v.optional(v.string()),
  name: v.string(),
  /** Kind of an intercommunality (`CC`, `CA`…). */
  placeKind: v.optional(codeSchema),
});
export type Scope = v.InferOutput<typeof scopeSchema>;

/** Further points of the same indicator, of another place or of a part, under their name. */
export const otherSeriesSchema = v.looseObject({
  /** Names the place or the part; read by visitors. */
  label: v.string(),
  points: v.array(pointSchema),
});
export type OtherSeries = v.InferOutput<typeof otherSeriesSchema>;

export const seriesSchema = v.looseObject({
  indicator: indicatorSchema,
  scope: scopeSchema,
  points: v.array(pointSchema),
  target: v.optional(v.nullable(v.number())),
  /** What happened at a period (partial ISO date) and may explain the points beside it: a merger, a new way of counting. */
  events: v.optional(v.array(v.looseObject({ period: v.string(), label: v.string() }))),
  /** More series to show beside this one and what it is compared with. */
  others: v.optional(v.array(otherSeriesSchema)),
  /** Why the points may not be whole: members of the territory, and how many of them have no figure. */
  coverage: v.optional(v.looseObject({ members: v.number(), missing: v.number() })),
  compare: v.optional(
    v.looseObject({
      /** Name of the place, or the code `median`, which the visitor reads in words. */
      label: v.string(),
      points: v.array(pointSchema),
      /** The one value of it: at the latest period of the series, or of all categories. */
      value: v.optional(v.nullable(v.number())),
      /** How many places the median of the latest period, or the sum, stands for. */
      count: v.optional(v.number()),
      /**
       * `median` of all similar places, `comparable` (median of the comparable ones), `intercommunality`, `territory`,
       * `region` or `programme` (their sums); `same` where a place is compared with itself and `none` where there is
       * nothing to compare with: without points.
       */
      kind: v.optional(codeSchema),
      /** What the median is taken among: `territory`, or `intercommunality`. */
      among: v.optional(codeSchema),
      /** Kind of those intercommunalities (`CC`, `CA`…), when they are all of one. */
      placeKind: v.optional(codeSchema),
      /** What a median rests on. */
      basis: v.optional(comparisonBasisSchema),
    }),
  ),
});
export type Series = v.InferOutput<typeof seriesSchema>;
