// Written by `npm run generate` from territory's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { Territory } from '../schemas/territory.js';

export const territoryShape: Shape<Territory> = {"id":"S","name":"s","region?":{"code name":"s"},"population populationYear?~":"n","intercommunalities*":[{"siren":"S","name":"s","kind?":"s","population?~":"n","departments*":["s"]}]};
