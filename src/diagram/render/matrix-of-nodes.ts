/** A matrix whose rows and columns are nodes. */
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import { orderMatrix, placeGrid, type MatrixGrid } from '../layout/matrix.js';
import { fit } from '../scene/fit.js';
import { placeNode, round } from '../scene/node.js';
import type { SceneLabel } from '../scene/scene.js';
import type { Measure } from '../scene/text.js';
import { fillCells, weigh, type Fold } from './matrix-cells.js';
import { MARGIN, NAME, placesOf, RADIUS, REACH, widthOf, type Named } from './matrix-names.js';
import type { MatrixScene } from './matrix-scene.js';

/** Above this many nodes rows are families. */
const MOST_ROWS = 40;
/** Sides of cells: the cloth is told from 16 units on. */
const LEAST = 17;
const MOST = 26;
/** How long names may be, and how small cells then at least: names give way first, then cells. */
const TRIES = [
  ['beside', 230, 24],
  ['beside', 190, 21],
  ['beside', 150, 19],
  ['beside', 110, LEAST],
  ['above', 150, LEAST],
] as const;

/** Rows and columns that are nodes; undefined where there is no room. */
export function* buildActors(
  graph: Graph,
  frame: { width: number; height: number },
  measure: Measure,
): Task<MatrixScene | undefined> {
  const fold: Fold = { itemOf: graph.nodes.map((_, node) => node), count: graph.nodes.length };
  if (fold.count > MOST_ROWS) return undefined;
  /** Names in this width, over columns; before rows too, unless they stand above them and have the whole frame. */
  const named = (width: number): Named[] =>
    graph.nodes.map(({ label }) => {
      const text = fit(label, width, measure);
      return { text, width: measure(text) };
    });
  let names: Named[] = [];
  let grid: MatrixGrid | undefined;
  for (const [where, longest, least] of TRIES) {
    names = named(longest);
    grid = placeGrid(fold.count, { width: frame.width, names: widthOf(names), least, most: MOST }, where);
    if (grid) break;
  }
  if (!grid) return undefined;
  const rowNames = grid.names === 'above' ? named(frame.width - grid.left - MARGIN - 2 * REACH - NAME) : names;
  const { order, blocks } = yield* orderMatrix(weigh(graph, fold));
  const placeOf = new Map(order.map((item, place) => [item, place]));
  const drawn = grid;
  const places = names.map((name, node) => placesOf(drawn, placeOf.get(node)!, rowNames[node]!, name));
  return {
    width: frame.width,
    height: Math.max(frame.height, Math.ceil(grid.bottom + MARGIN)),
    nodes: graph.nodes.map((each, node) => placeNode(each, ...places[node]!.row, RADIUS, graph.touching[node]!.length)),
    links: fillCells(graph, fold, placeOf, grid),
    labels: names.flatMap(({ text }, node): SceneLabel[] => {
      if (text === '') return [];
      const { rowName, columnName, rowBox, columnBox } = places[node]!;
      return [
        {
          node,
          lines: [rowNames[node]!.text],
          anchor: drawn.names === 'above' ? 'start' : 'end',
          x: rowName[0],
          y: rowName[1],
          box: rowBox,
        },
        { node, lines: [text], anchor: 'start', x: columnName[0], y: columnName[1], turn: drawn.turn, box: columnBox },
      ];
    }),
    unlabelled: 0,
    crowded: false,
    grid,
    size: fold.count,
    blocks,
    echoes: places.map(({ row, column }) => [[round(column[0] - row[0]), round(column[1] - row[1])]]),
  };
}
