/** Bars that lie, ready to be drawn: loaded with the first chart of them. */
import './bar-engine.js';

export { configureBars as configure } from './bar-configuration.js';
