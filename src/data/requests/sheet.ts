import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { actionSheetShape } from '../../model/shapes/action-sheet.js';
import { readShape } from '../../model/read-shape.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';

/** One action sheet, whole. @throws TissuError `bad-attribute` when the identifier is none */
export const sheetRequest = (id: string): ResourceRequest<ActionSheet> => ({
  path: `action-sheets/${checkValue('sheet', id)}`,
  understand: (input, report) => readShape(actionSheetShape, input, report),
});
