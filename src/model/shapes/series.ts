// Written by `npm run generate` from series's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { Series } from '../schemas/series.js';

export const seriesShape: Shape<Series> = {"indicator":{"id":"S","label":"s","definition unit*":"s","decimals*":"i6","direction*":"s=neutral","dimension*":"s=time","periodKind*":"s=year","source?":{"name":"s","url?":"s"},"licence?":"s","updatedAt?~":"s"},"scope":{"type name":"s","id?":"s"},"points":[{"period edition?":"s","category?":{"code":"s","label?":"s"},"value~":"n","estimated?":"b"}],"target?~":"n","events?":[{"period label":"s"}],"others?":[{"label":"s","points":[{"period edition?":"s","category?":{"code":"s","label?":"s"},"value~":"n","estimated?":"b"}]}],"coverage?":{"members missing":"n"},"compare?":{"label":"s","points":[{"period edition?":"s","category?":{"code":"s","label?":"s"},"value~":"n","estimated?":"b"}],"count?":"n","kind among placeKind?":"s"}};
