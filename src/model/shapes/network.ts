// Written by `npm run generate` from network's schema; see read-shape.ts.
import type { Shape } from '../read-shape.js';
import type { Network } from '../schemas/network.js';

export const networkShape: Shape<Network> = {"actors":[{"id":"S","name":"s","kind*":"S=other","family siren?":"s","sheets*":["s"],"aliases?":["s"],"group?":"b","count?":"n"}],"links":[{"id":"S","from to":"s","kind*":"S=partnership","degree?":"i5","flow subflow since until sheet?":"s","quantity?":{"value":"n","unit":"s","period?":"s"},"amountEur?":"n","status*":"S=existing","directed*":"b","basis*":"S=stated"}],"territory?":{"id name":"s"}};
