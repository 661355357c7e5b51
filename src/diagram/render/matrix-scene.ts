import type { MatrixGrid } from '../layout/matrix.js';
import type { EchoingScene } from './echoes.js';
import type { MatrixLink } from './matrix-cells.js';

/** What the graph is folded into when there is no room for a row a node. */
export interface MatrixFamily {
  readonly code: string;
  readonly name: string;
}

/** A row and column that stand for a family. */
export interface MatrixItem extends MatrixFamily {
  readonly count: number;
  /** Middle of its shape before the row, and over the column. */
  readonly row: readonly [x: number, y: number];
  readonly column: readonly [x: number, y: number];
  /** Where its name is anchored in both places. */
  readonly rowName: readonly [x: number, y: number];
  readonly columnName: readonly [x: number, y: number];
}

export interface MatrixScene extends EchoingScene {
  readonly links: readonly MatrixLink[];
  readonly grid: MatrixGrid;
  /** Rows and columns. */
  readonly size: number;
  readonly blocks: readonly (readonly [first: number, count: number])[];
  /** Families, when rows are families; then counts are written in cells. */
  readonly items: readonly MatrixItem[];
  /** Headings of the roll of nodes. */
  readonly headings: readonly { readonly text: string; readonly y: number }[];
}
