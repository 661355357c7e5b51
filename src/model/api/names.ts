import type { Actor } from '../schemas/actor.js';
import type { Territory } from '../schemas/territory.js';

/** Names under which a territory is found: its own, its region's, its members'. */
export const territoryNames = ({ name, region, intercommunalities }: Territory): string[] => [
  name,
  ...(region ? [region.name] : []),
  ...intercommunalities.map((member) => member.name),
];

/** Names under which an actor is found: its own, and the other spellings met. */
export const actorNames = ({ name, aliases }: Actor): string[] => [name, ...(aliases ?? [])];
