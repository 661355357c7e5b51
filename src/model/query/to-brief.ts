import type { ActionSheet } from '../schemas/action-sheet.js';

/** The texts that lists do without, plain and as trees. */
const LONG_TEXTS = ['context', 'objectives', 'description', 'blocks'] as const;

/** A sheet as lists give it: whole but for its long texts. */
export const toBrief = (sheet: ActionSheet): ActionSheet => {
  const brief = { ...sheet };
  for (const text of LONG_TEXTS) delete brief[text];
  return brief;
};
