import { nodeRadius } from './shapes.js';

/** Up to so many nodes shapes have their full size; among more they are smaller, down to this share of it. */
const FEW = 72;
const SMALLEST = 0.5;
/** Of thousands there are dots, this share of the full size. */
const THOUSANDS = 640;
const DOT = 0.16;

/** Nominal radius of a node with so many links, among so many nodes, in a picture so many times enlarged. */
export const radiusAmong =
  (count: number, scale = 1) =>
  (links: number): number =>
    nodeRadius(links) *
    Math.min(1, scale * (count > THOUSANDS ? DOT : Math.max(SMALLEST, Math.min(1, Math.sqrt(FEW / count)))));
