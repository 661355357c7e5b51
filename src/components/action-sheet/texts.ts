import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { rareParts } from './rare-parts.js';
import { levelBelow, type SheetView } from './view.js';

export const TEXTS = ['context', 'objectives', 'description'] as const;
export type TextName = (typeof TEXTS)[number];

/** The blocks of a text as the API gives them, if it does: read as if by an enemy. */
const blocksOf = (sheet: ActionSheet, name: TextName): unknown => {
  const parsed: unknown = sheet.blocks;
  return typeof parsed === 'object' && parsed !== null
    ? (parsed as Partial<Record<TextName, unknown>>)[name]
    : undefined;
};

export const hasTexts = (sheet: ActionSheet): boolean => TEXTS.some((name) => sheet[name] || blocksOf(sheet, name));

/** A long text: its blocks where the API gives them, else its paragraphs; undefined where it holds nothing. */
export const renderText = (name: TextName, { sheet, level }: SheetView): unknown => {
  const parts = rareParts();
  const parsed = blocksOf(sheet, name);
  if (parts?.hasBlocks(parsed)) return parts.renderBlocks(parsed, levelBelow(level), name);
  const paragraphs = parts?.renderPlain(sheet[name] ?? '') ?? [];
  return paragraphs.length > 0 ? paragraphs : undefined;
};
