/** Lines, ready to be drawn: loaded with the first chart of lines. */
import './line-engine.js';

export { configureLines as configure } from './line-configuration.js';
