import type { Picture } from './measure.js';
export interface Measured extends Picture {
  readonly time: number;
  readonly longest: number;
  readonly script: number;
  readonly memory: number;
  readonly frames: readonly number[];
}
export interface Row {
  readonly graph: string;
  readonly name: string;
  readonly bytes: number;
  readonly failure: string | undefined;
  readonly own: Measured | undefined;
  readonly criterion: Measured | undefined;
}
export const writeResults = (rows: readonly Row[], _about: object): string => JSON.stringify(rows, null, 1);
