// Written by `npm run generate` from place-values's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { PlaceValues } from '../schemas/place-values.js';

export const placeValuesShape: Shape<PlaceValues> = {"indicator":{"id":"S","label":"s","definition unit*":"s","decimals*":"i6","direction*":"s=neutral","dimension*":"s=time","periodKind*":"s=year","trendSpan?":"i99","base gaps licence?":"s","source?":{"name":"s","url?":"s"},"updatedAt?~":"s"},"by":"s","period?":"s","median count?":"n","values":[{"id name":"s","value*~":"n","rank ties?":"n"}]};
