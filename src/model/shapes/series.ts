// Written by `npm run generate` from series's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { Series } from '../schemas/series.js';

export const seriesShape: Shape<Series> = {"indicator":{"id":"S","label":"s","definition*":"s","unit*":"s","decimals*":"i6","direction*":"s=neutral","dimension*":"s=time","periodKind*":"s=year","source?":{"name":"s","url?":"s"},"licence?":"s","updatedAt?~":"s"},"scope":{"type":"s","id?":"s","name":"s"},"points":[{"period?":"s","category?":{"code":"s","label?":"s"},"value~":"n","estimated?":"b","edition?":"s"}],"target?~":"n","coverage?":{"members":"n","missing":"n"},"compare?":{"label":"s","points":[{"period?":"s","category?":{"code":"s","label?":"s"},"value~":"n","estimated?":"b","edition?":"s"}],"count?":"n","kind?":"s","among?":"s","placeKind?":"s"}};
