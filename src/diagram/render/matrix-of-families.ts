/** A matrix whose rows and columns are families; under it, who they are. */
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import { MARGIN, orderMatrix, placeGrid } from '../layout/matrix.js';
import { placeAbove } from '../layout/matrix-above.js';
import { callRoll } from '../layout/parts/roll.js';
import { fit, wordWithin } from '../scene/fit.js';
import { placeNode, round, type SceneNode } from '../scene/node.js';
import type { SceneLabel } from '../scene/scene.js';
import { ASCENT, LABEL_SIZE, type Measure } from '../scene/text.js';
import { fillCells, weigh, type Fold } from './matrix-cells.js';
import { NAME, placesOf, RADIUS, REACH, widthOf, type Named } from './matrix-names.js';
import type { MatrixScene } from './matrix-scene.js';

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

export interface FamiliesScene extends MatrixScene {
  readonly items: readonly MatrixItem[];
  /** Headings of the roll of nodes. */
  readonly headings: readonly { readonly text: string; readonly y: number }[];
}

/** Cells with a count in them. */
const LEAST_COUNTED = 24;
const MOST_COUNTED = 52;
const HIGH_COUNTED = 44;
const LONGEST_NAME = 190;
const HEADING = 40;

/**
 * Rows and columns that are families; under the matrix, who they are.
 *
 * @param families every family that a node may be of, with its name
 */
export function* buildFamilies(
  graph: Graph,
  families: readonly MatrixFamily[],
  frame: { width: number; height: number },
  measure: Measure,
): Task<FamiliesScene> {
  const present = families.filter(({ code }) => graph.nodes.some(({ family }) => family === code));
  const rank = new Map(present.map(({ code }, at) => [code, at]));
  const fold: Fold = { itemOf: graph.nodes.map(({ family }) => rank.get(family)!), count: present.length };
  const names = present.map(({ name }): Named => {
    const text = fit(name, LONGEST_NAME, measure);
    return { text, width: measure(text) };
  });
  const request = {
    width: frame.width,
    names: widthOf(names),
    reach: REACH,
    least: LEAST_COUNTED,
    most: MOST_COUNTED,
    high: HIGH_COUNTED,
  };
  // However many families hostile data bring, there is a grid.
  const grid = placeGrid(fold.count, request) ?? placeAbove(fold.count, { ...request, least: 0 })!;
  const { places } = yield* orderMatrix(weigh(graph, fold));
  const items = present.map((family, item): MatrixItem => {
    const own = fold.itemOf.filter((each) => each === item).length;
    return {
      ...family,
      name: names[item]!.text,
      count: own,
      ...placesOf(grid, places[item]!, names[item]!, names[item]!),
    };
  });
  const nodes: SceneNode[] = [];
  const labels: SceneLabel[] = [];
  const headings: { text: string; y: number }[] = [];
  let y = grid.bottom + HEADING;
  for (const item of [...present.keys()].sort((a, b) => places[a]! - places[b]!)) {
    headings.push({ text: present[item]!.name, y });
    const members = graph.nodes.flatMap((_, node) => (fold.itemOf[node] === item ? [node] : []));
    const room = frame.width - 2 * MARGIN - 2 * REACH - NAME;
    const wordings = members.map((node) => wordWithin(room, room, graph.nodes[node]!.label, measure));
    const roll = callRoll(
      wordings.map((wording) => ({ width: wording?.width ?? 0, height: wording?.height ?? 0 })),
      { left: MARGIN, top: y + HEADING / 3, width: frame.width - 2 * MARGIN, reach: REACH },
    );
    members.forEach((node, at) => {
      const [nx, ny] = [round(roll.points[2 * at]!), round(roll.points[2 * at + 1]!)];
      nodes[node] = placeNode(graph.nodes[node]!, nx, ny, RADIUS, graph.touching[node]!.length);
      const wording = wordings[at];
      if (!wording) return;
      const [left, top] = [nx + REACH + NAME, ny - wording.height / 2];
      const box = { left, top, right: left + wording.width, bottom: top + wording.height };
      labels.push({
        node,
        lines: wording.lines,
        anchor: 'start',
        x: round(left),
        y: round(top + LABEL_SIZE * ASCENT),
        box,
      });
    });
    y += HEADING / 3 + roll.height + HEADING;
    yield 400 * members.length;
  }
  return {
    width: frame.width,
    height: Math.max(frame.height, Math.ceil(y - HEADING + 3 * MARGIN)),
    nodes,
    links: fillCells(graph, fold, places, grid),
    labels: labels.sort((a, b) => a.node - b.node),
    unlabelled: 0,
    crowded: false,
    grid,
    size: fold.count,
    blocks: [],
    echoes: graph.nodes.map(() => []),
    items,
    headings,
  };
}
