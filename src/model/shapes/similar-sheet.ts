// Written by `npm run generate` from similar-sheet's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { SimilarSheet } from '../schemas/similar-sheet.js';
import { actionSheetShape } from './action-sheet.js';

export const similarSheetShape: Shape<SimilarSheet> = {"sheet":actionSheetShape,"reasons":[{"kind":"s","code":"s"}]};
