import { partialText } from './partial-text.js';
import { readShape } from './read-shape.js';
import type { ActionSheet } from './schemas/action-sheet.js';
import { actionSheetShape } from './shapes/action-sheet.js';
import type { Report } from './understand.js';

/**
 * One action sheet, read as `readShape` does. An end that comes before the start is left out as well, for nobody can
 * tell which of the two is wrong, and an action must not be called late for it.
 */
export const readSheet = (input: unknown, report: Report = () => undefined): ActionSheet | undefined => {
  const sheet = readShape(actionSheetShape, input, report);
  const start = partialText(sheet?.startDate);
  const end = partialText(sheet?.endDate);
  // Texts of one precision, which ISO 8601 keeps in the order of time; what is no date is before and after nothing.
  if (sheet && end < start.slice(0, end.length)) {
    report({ path: 'endDate', expected: `after ${start}`, received: end });
    sheet.endDate = null;
  }
  return sheet;
};
