/**
 * What few charts need: events, thousands of points, textures, stacks, rings, webs and small pictures. Loaded with the
 * first chart that asks for one of them, and handed to the configurations, which do without it else.
 */
export { drawOverBars } from './bar-extras.js';
export { keepShape } from './decimate.js';
export { eventsOf, targetOf } from './line-extras.js';
export { chooseRareKind } from './rare-kind.js';
export { rareHeight } from './rare-size.js';
export { configureLyingStack, configureParts } from './stacked-bars.js';
export { keptStanding } from './standing.js';
