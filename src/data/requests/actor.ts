import { actorWithLinksSchema, type ActorWithLinks } from '../../model/schemas/actor-with-links.js';
import { understand } from '../../model/understand.js';
import type { ResourceRequest } from '../resource.js';
import { checkValue } from './check-value.js';

/** One actor, its links and the actors at their other ends. @throws TissuError `bad-attribute` */
export const actorRequest = (id: string): ResourceRequest<ActorWithLinks> => ({
  path: `actors/${checkValue('actor', id)}`,
  understand: (input, report) => understand(actorWithLinksSchema, input, report),
});
