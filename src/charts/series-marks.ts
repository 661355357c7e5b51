/** How series are told apart without their colour: marker and dash. Index = series. */
export const MARKS = [
  { marker: 'circle', dash: [] },
  { marker: 'rect', dash: [6, 4] },
] as const;
