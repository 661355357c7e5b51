/**
 * How series are told apart without their colour: marker, dash, and texture of what is filled. Index = series; no two
 * share both marker and dash.
 */
export const MARKS = [
  { marker: 'circle', dash: [], texture: 'plain' },
  { marker: 'rect', dash: [6, 4], texture: 'hollow' },
  { marker: 'triangle', dash: [], texture: 'wefts' },
  { marker: 'rectRot', dash: [2, 3], texture: 'warps' },
  { marker: 'circle', dash: [10, 3, 2, 3], texture: 'slants' },
  { marker: 'rect', dash: [], texture: 'dots' },
] as const;
export type Mark = (typeof MARKS)[number];
export type Texture = Mark['texture'];

/** The mark of a series; after the last they begin again. */
export const markOf = (order: number): Mark => MARKS[order % MARKS.length] ?? MARKS[0];
