import type { MatrixGrid } from '../layout/matrix.js';
import type { EchoingScene } from './echoes.js';
import type { MatrixLink } from './matrix-cells.js';

export interface MatrixScene extends EchoingScene {
  readonly links: readonly MatrixLink[];
  readonly grid: MatrixGrid;
  /** Rows and columns. */
  readonly size: number;
  readonly blocks: readonly (readonly [first: number, count: number])[];
}
