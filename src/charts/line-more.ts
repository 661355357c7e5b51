/** What few charts of lines need: events, a target, thousands of points. Handed to the configuration, which does without it else. */
export { keepShape } from './decimate.js';
export { eventsOf, targetOf } from './line-extras.js';
export { keptStanding } from './standing.js';
