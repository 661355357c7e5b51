/** A matrix whose rows and columns are nodes. */
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import { MARGIN, orderMatrix, placeGrid, type MatrixGrid, type PlaceGrid } from '../layout/matrix.js';
import { fit } from '../scene/fit.js';
import { placeNode, round } from '../scene/node.js';
import type { SceneLabel } from '../scene/scene.js';
import type { Measure } from '../scene/text.js';
import { fillCells, weigh, type Fold } from './matrix-cells.js';
import { NAME, placesOf, RADIUS, REACH, widthOf, type Named } from './matrix-names.js';
import type { MatrixScene } from './matrix-scene.js';

/** Above this many nodes rows are families. */
const MOST_ROWS = 40;
/** Sides of cells: the cloth is told from 16 units on. */
export const LEAST = 17;
const MOST = 26;
/** How long names may be, and how small cells then at least: names give way first, then cells. */
const TRIES = [
  [230, 24],
  [190, 21],
  [150, 19],
  [110, LEAST],
] as const;

/**
 * Rows and columns that are nodes; undefined where there is no room.
 * @param tries longest names and least cells, in turn, and how they are placed
 */
export function* buildActors(
  graph: Graph,
  frame: { width: number; height: number },
  measure: Measure,
  place: PlaceGrid = placeGrid,
  tries: readonly (readonly [longest: number, least: number])[] = TRIES,
): Task<MatrixScene | undefined> {
  const count = graph.nodes.length;
  if (count > MOST_ROWS) return undefined;
  const fold: Fold = { itemOf: [...graph.nodes.keys()], count };
  /** Names in this width. */
  const named = (width: number): Named[] =>
    graph.nodes.map(({ label }) => {
      const text = fit(label, width, measure);
      return { text, width: measure(text) };
    });
  let names: Named[] = [];
  let found: MatrixGrid | undefined;
  for (const [longest, least] of tries) {
    names = named(longest);
    found ??= place(count, { width: frame.width, names: widthOf(names), reach: REACH, least, most: MOST });
    if (found) break;
  }
  if (!found) return undefined;
  const grid = found;
  // Above its row a name has the whole frame.
  const rowNames = grid.out < 0 ? names : named(frame.width - grid.left - MARGIN - 2 * REACH - NAME);
  const { places: rows, blocks } = yield* orderMatrix(weigh(graph, fold));
  const places = names.map((name, node) => placesOf(grid, rows[node]!, rowNames[node]!, name));
  return {
    width: frame.width,
    height: Math.max(frame.height, Math.ceil(grid.bottom + MARGIN)),
    nodes: graph.nodes.map((each, node) => placeNode(each, ...places[node]!.row, RADIUS, graph.touching[node]!.length)),
    links: fillCells(graph, fold, rows, grid),
    labels: names.flatMap(({ text }, node): SceneLabel[] => {
      if (text === '') return [];
      const { rowName, columnName, rowBox, columnBox } = places[node]!;
      const write = (lines: string, [x, y]: readonly [x: number, y: number]) => ({ node, lines: [lines], x, y });
      return [
        { ...write(rowNames[node]!.text, rowName), anchor: grid.out < 0 ? 'end' : 'start', box: rowBox },
        {
          ...write(text, columnName),
          anchor: 'start',
          transform: `rotate(${grid.turn} ${columnName[0]} ${columnName[1]})`,
          box: columnBox,
        },
      ];
    }),
    unlabelled: 0,
    crowded: false,
    grid,
    size: count,
    blocks,
    echoes: places.map(({ row, column }) => [[round(column[0] - row[0]), round(column[1] - row[1])]]),
  };
}
