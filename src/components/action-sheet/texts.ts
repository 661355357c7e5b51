/** Long texts: loaded with the first sheet that has one. */
import { html, type TemplateResult } from 'lit';
import { hasBlocks, renderBlocks, renderPlain } from './blocks.js';
import { blocksOf, type TextName } from './parts.js';
import { levelBelow, type SheetView } from './view.js';

/** A long text: its blocks where the API gives them, else its paragraphs; undefined where it holds nothing. */
export const renderText = (name: TextName, { sheet, level }: SheetView): TemplateResult | undefined => {
  const blocks = blocksOf(sheet, name);
  const text = hasBlocks(blocks) ? renderBlocks(blocks, levelBelow(level), name) : renderPlain(sheet[name] ?? '');
  return Array.isArray(text) && text.length > 0 ? html`<div class="prose">${text}</div>` : undefined;
};
