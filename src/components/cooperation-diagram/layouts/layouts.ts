/**
 * The layouts beside the network, in one file: they are drawn by the same few pieces, and weigh less together than apart.
 * Whoever looks at one looks at the next, and with the keyboard passes each on the way: it is there at once.
 */
import type { LayoutPart } from './layout-part.js';
import { part as flows } from './flows.js';
import { part as matrix } from './matrix.js';
import { part as rings } from './rings.js';

/** By name. */
export const LAYOUTS: ReadonlyMap<string, LayoutPart> = /* #__PURE__ */ new Map([
  ['rings', rings],
  ['flows', flows],
  ['matrix', matrix],
]);
