import * as v from 'valibot';
import { actionSheetSchema } from './action-sheet.js';
import { codeSchema } from './code.js';

/** Something that both sheets say: a theme, a form, a flow between their actors, a degree, an axis. */
export const similarityReasonSchema = v.looseObject({
  /** `theme`, `form`, `flow`, `degree` or `axis`. */
  kind: codeSchema,
  /** What they share: the code of it; a degree is `0` to `5`. */
  code: codeSchema,
});
export type SimilarityReason = v.InferOutput<typeof similarityReasonSchema>;

/** A sheet that resembles another one, in brief, and why. */
export const similarSheetSchema = v.looseObject({
  sheet: actionSheetSchema,
  /** The strongest first. */
  reasons: v.array(similarityReasonSchema),
});
export type SimilarSheet = v.InferOutput<typeof similarSheetSchema>;
