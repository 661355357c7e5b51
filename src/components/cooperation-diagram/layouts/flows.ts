export { part } from './rings.js';
