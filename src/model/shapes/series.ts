// Written by `npm run generate` from series's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { Series } from '../schemas/series.js';

export const seriesShape: Shape<Series> = {"indicator":{"id":"S","label":"s","definition unit*":"s","decimals*":"i6","direction*":"s=neutral","dimension*":"s=time","periodKind*":"s=year","trendSpan?":"i99","base gaps licence?":"s","source?":{"name":"s","url?":"s"},"updatedAt?~":"s"},"scope":{"type name":"s","id placeKind?":"s"},"points":[{"period edition?":"s","category?":{"code":"s","label?":"s"},"value~":"n","estimated provisional?":"b"}],"target?~":"n","coverage?":{"members missing":"n"},"compare?":{"label":"s","points":[{"period edition?":"s","category?":{"code":"s","label?":"s"},"value~":"n","estimated provisional?":"b"}],"value?~":"n","count?":"n","kind among placeKind?":"s"}};
