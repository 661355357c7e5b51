import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';
import type { Look, Sight } from './sight.js';

type Words = Pick<DiagramReadingMessages, 'shown' | 'without' | 'year' | 'around' | 'steps'>;

/** How much of a network is seen. */
export const tellCounts = ({ near, of }: Sight, words: Words): string =>
  words.shown(near.actorOrder.length, near.linkOrder.length, of.actors.length, of.links.length);

/** That, and what is hidden, for whoever sees the picture elsewhere; '' where all of the network is seen. */
export const tellSight = (sight: Sight, { sieve: { hidden, year }, steps, chosen }: Look, words: Words): string => {
  const actor = sight.of.actors[chosen];
  const limits = [
    hidden.size > 0 ? words.without([...hidden.values()]) : '',
    year === undefined ? '' : `${words.year}\u00a0${String(year)}.`,
    actor && (steps === 1 || steps === 2) ? `${words.around} ${words.steps[steps]} (${actor.name}).` : '',
  ].filter((limit) => limit !== '');
  return limits.length === 0 ? '' : [tellCounts(sight, words), ...limits].join(' ');
};
