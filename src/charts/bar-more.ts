/** What few charts of bars need: textures, a target, bars end to end. Handed to the configuration, which does without it else. */
export { drawOverBars } from './bar-extras.js';
export { configureLyingStack, configureParts } from './stacked-bars.js';
