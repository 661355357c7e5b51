// Written by `npm run generate` from entry's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { Entry } from '../schemas/entry.js';

export const entryShape: Shape<Entry> = {"name":"s","version":"s","licence?":"s","queries*":"b=true","counts?":{"...":"n"},"updatedAt?~":"s","reporting?":{"email?":"s","url?":"s"},"publicAddress?":"s","links?":{"...":"s"}};
