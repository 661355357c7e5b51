import type { Dataset, RawDataset } from '../../src/model/api/dataset.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import type { SheetBlocks } from '../../src/model/schemas/block.js';
import { toBlocks } from './to-blocks.js';

const TEXTS = ['context', 'objectives', 'description'] as const;

const withTree = (sheet: ActionSheet): ActionSheet => {
  const blocks: SheetBlocks = {};
  for (const name of TEXTS) {
    const tree = toBlocks(sheet[name] ?? '');
    if (tree.length > 0) blocks[name] = tree;
  }
  return Object.keys(blocks).length > 0 ? { ...sheet, blocks } : sheet;
};

/** The sheets with their long texts as trees, made once for all answers; the texts stay beside. */
export const withBlocks = (dataset: Dataset): Dataset => ({ ...dataset, sheets: dataset.sheets.map(withTree) });

/** Trees are made here: those that come with the data, whoever made them and however deep, are put aside unread. */
export const withoutBlocks = (raw: RawDataset): RawDataset => {
  if (Array.isArray(raw.sheets)) {
    for (const sheet of raw.sheets as unknown[]) {
      if (typeof sheet === 'object' && sheet !== null) delete (sheet as { blocks?: unknown }).blocks;
    }
  }
  return raw;
};
