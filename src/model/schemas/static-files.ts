import * as v from 'valibot';
import { actionSheetSchema } from './action-sheet.js';
import { indicatorSchema } from './indicator.js';
import { networkSchema } from './network.js';
import { seriesTableSchema } from './series-table.js';

/** A sheet in brief, with the distinct words of the texts it lacks, so that files are searched like the API. */
export const storedBriefSchema = v.looseObject({
  ...actionSheetSchema.entries,
  /** Separated by spaces. */
  searchWords: v.optional(v.string(), ''),
});

/** The network of one territory, and the sheets that lie in it. */
export const storedNetworkSchema = v.looseObject({ ...networkSchema.entries, sheets: v.array(v.string()) });

export const tallySchema = v.object({
  territory: v.optional(v.string()),
  intercommunality: v.optional(v.string()),
  code: v.string(),
  sheets: v.number(),
  value: v.number(),
  missing: v.number(),
});

/** An indicator with all that its series and values are made from. */
export const storedIndicatorSchema = v.looseObject({
  ...indicatorSchema.entries,
  table: v.optional(seriesTableSchema),
  tallies: v.optional(v.array(tallySchema)),
});
