/** Bars, ready to be drawn: loaded with the first chart of bars. */
import './bar-engine.js';

export { configureBars as configure } from './bar-configuration.js';
