import * as v from 'valibot';

/**
 * A long text as a small tree, made from CommonMark where the data are loaded (`server/text`): no HTML, no address
 * but http(s), mailto and tel, and bounded in depth. `readBlocks` reads it.
 */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'break' };

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'list'; ordered: boolean; start?: number | undefined; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'code'; text: string }
  | { type: 'rule' };

/** Made once: whoever describes the schema knows the same one again where it holds itself. */
const inlines = v.array(v.lazy(() => inlineSchema));
const blocks = v.array(v.lazy(() => blockSchema));

/** What stands in a line of text. */
export const inlineSchema: v.GenericSchema<Inline> = v.variant('type', [
  v.looseObject({ type: v.literal('text'), text: v.string() }),
  v.looseObject({ type: v.literal('strong'), children: inlines }),
  v.looseObject({ type: v.literal('emphasis'), children: inlines }),
  v.looseObject({ type: v.literal('code'), text: v.string() }),
  v.looseObject({ type: v.literal('link'), href: v.string(), children: inlines }),
  v.looseObject({ type: v.literal('break') }),
]);

export const blockSchema: v.GenericSchema<Block> = v.variant('type', [
  v.looseObject({ type: v.literal('paragraph'), children: inlines }),
  v.looseObject({
    type: v.literal('heading'),
    level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
    children: inlines,
  }),
  v.looseObject({
    type: v.literal('list'),
    ordered: v.boolean(),
    /** The first number of an ordered list. */
    start: v.optional(v.number()),
    items: v.array(blocks),
  }),
  v.looseObject({ type: v.literal('quote'), children: blocks }),
  v.looseObject({ type: v.literal('code'), text: v.string() }),
  v.looseObject({ type: v.literal('rule') }),
]);

/** The long texts of a sheet as trees; a text that holds nothing has none. */
export const sheetBlocksSchema = v.looseObject({
  context: v.optional(v.array(blockSchema)),
  objectives: v.optional(v.array(blockSchema)),
  description: v.optional(v.array(blockSchema)),
});
export type SheetBlocks = v.InferOutput<typeof sheetBlocksSchema>;
