// Written by `npm run generate` from comparison-basis's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { ComparisonBasis } from '../schemas/comparison-basis.js';

export const comparisonBasisShape: Shape<ComparisonBasis> = {"criteria?":["s"],"widened?":["s"],"unknown?":["s"],"region?":{"code name":"s"},"places?":[{"id name":"s","value~":"n"}],"rank?":{"position of ties":"n"}};
