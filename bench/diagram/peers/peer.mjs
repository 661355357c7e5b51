/**
 * What a peer is given, and what it gives back.
 *
 * @typedef {object} Given
 * @property {readonly string[]} labels
 * @property {readonly (readonly [number, number])[]} pairs
 * @property {boolean} labelled whether names are to be drawn
 * @property {() => number} chance
 *
 * @typedef {(graph: Given, box: HTMLElement) => number[] | Promise<number[]>} Draw
 * lays a graph out, draws it, and says x and y of each node in turn once the picture is stable
 */
export {};
