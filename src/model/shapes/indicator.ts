// Written by `npm run generate` from indicator's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { Indicator } from '../schemas/indicator.js';

export const indicatorShape: Shape<Indicator> = {"id":"S","label":"s","definition unit*":"s","decimals*":"i6","direction*":"s=neutral","dimension*":"s=time","periodKind*":"s=year","trendSpan?":"i99","base gaps licence?":"s","source?":{"name":"s","url?":"s"},"updatedAt?~":"s"};
