// Written by `npm run generate` from comparable-territory's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { ComparableTerritory } from '../schemas/comparable-territory.js';
import { actionSheetShape } from './action-sheet.js';

export const comparableTerritoryShape: Shape<ComparableTerritory> = {"territory":{"id":"S","name":"s","region?":{"code":"s","name":"s"},"population?~":"n"},"reasons":[{"kind":"s","code?":"s","name?":"s","population?":"n","own?":"n"}],"sheets":[actionSheetShape]};
