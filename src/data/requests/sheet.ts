import { readSheet } from '../../model/read-sheet.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';

/** One action sheet, whole. @throws TissuError `bad-attribute` when the identifier is none */
export const sheetRequest = (id: string): ResourceRequest<ActionSheet> => ({
  path: `action-sheets/${checkValue('sheet', id)}`,
  understand: readSheet,
});
