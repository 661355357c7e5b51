/** The layout `rings` in a narrow frame, or of full rings: loaded when one comes. */
import { placeEither } from '../../../diagram/layout/rings-arcs.js';
import { ringsPart } from './rings.js';

export const part = ringsPart(placeEither);
