import * as v from 'valibot';

/** RFC 9457 problem details. */
export const problemSchema = v.looseObject({
  type: v.optional(v.string(), 'about:blank'),
  title: v.optional(v.string(), ''),
  status: v.optional(v.number()),
  detail: v.optional(v.string()),
  /** The query parameter at fault. */
  parameter: v.optional(v.string()),
});
export type Problem = v.InferOutput<typeof problemSchema>;
