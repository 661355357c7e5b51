import * as v from 'valibot';
import { actionSheetSchema } from './action-sheet.js';
import { indicatorSchema } from './indicator.js';
import { networkSchema } from './network.js';
import { seriesTableSchema } from './series-table.js';

/** A sheet in brief, with what the API knows of it beside: files then are searched and compared like the API. */
export const storedBriefSchema = v.looseObject({
  ...actionSheetSchema.entries,
  /** The distinct words of the long texts, separated by spaces. */
  searchWords: v.optional(v.string(), ''),
  /** Flows of the links of its network, so that similar sheets are found without loading the networks. */
  flows: v.optional(v.array(v.string()), []),
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
