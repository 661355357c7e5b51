/** The display list of a matrix: cells that hold the links of two actors, or of two families when actors are many. */
import type { Task } from '../../util/slices.js';
import type { Graph } from '../graph.js';
import { NAME_ABOVE, orderMatrix, placeGrid, type MatrixGrid } from '../layout/matrix.js';
import { callRoll } from '../layout/parts/roll.js';
import { fit } from '../scene/fit.js';
import type { Scene, SceneLabel, SceneLink, SceneNode } from '../scene/scene.js';
import { BOX_REACH, shapePath } from '../scene/shapes.js';
import { strokeOf } from '../scene/strokes.js';
import { LABEL_SIZE, wordLabel, type Measure } from '../scene/text.js';

/** What the graph is folded into when there is no room for a row a node. */
export interface MatrixFamily {
  readonly code: string;
  readonly name: string;
}

export interface MatrixCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Tightest degree of its links; none when nobody knows any. */
  readonly degree: number | undefined;
  /** Every link of it is announced or only possible. */
  readonly announced: boolean;
  readonly gives: boolean;
  readonly receives: boolean;
  readonly count: number;
}

/** A link in its cells: one on either side of the diagonal, or one on it. */
export interface MatrixLink extends SceneLink {
  readonly cells: readonly MatrixCell[];
  /** The first link of its cells draws them. */
  readonly leads: boolean;
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

export interface MatrixScene extends Scene {
  readonly links: readonly MatrixLink[];
  readonly grid: MatrixGrid;
  /** Rows and columns. */
  readonly size: number;
  readonly blocks: readonly (readonly [first: number, count: number])[];
  /** Of each node, its other place, as a step from where it is met; none when rows are families. */
  readonly echoes: readonly (readonly [dx: number, dy: number] | undefined)[];
  /** Families, when rows are families; then counts are written in cells. */
  readonly items: readonly MatrixItem[];
  /** Headings of the roll of nodes. */
  readonly headings: readonly { readonly text: string; readonly y: number }[];
}

/** Above this many nodes rows are families. */
export const MOST_ROWS = 40;
const RADIUS = 6;
const REACH = RADIUS * BOX_REACH;
/** Sides of cells: the cloth is told from 16 units on. */
const LEAST = 17;
const MOST = 26;
/** Cells with a count in them. */
const LEAST_COUNTED = 24;
const MOST_COUNTED = 52;
const HIGH_COUNTED = 44;
/** Between a shape and its name, and between a shape and the grid. */
const NAME = 6;
const BESIDE = 5;
/** How long names may be, and how small cells then at least: names give way first, then cells. */
const TRIES = [
  ['beside', 230, 24],
  ['beside', 190, 21],
  ['beside', 150, 19],
  ['beside', 110, LEAST],
  ['above', 150, LEAST],
] as const;
const LONGEST_NAME = 190;
const BASELINE = LABEL_SIZE * 0.36;
const HEADING = 40;
const MARGIN = 4;

const round = (value: number): number => Math.round(value * 10) / 10;

interface Fold {
  /** Which row each node belongs to. */
  readonly itemOf: readonly number[];
  readonly count: number;
}

/** How strongly items are tied: tight links weigh more, weakly grounded ones less. */
const weigh = ({ edges, ends }: Graph, { itemOf, count }: Fold): number[][] => {
  const weights = Array.from({ length: count }, () => Array.from({ length: count }, () => 0));
  edges.forEach(({ degree, faint }, edge) => {
    const [a, b] = [itemOf[ends[2 * edge]!]!, itemOf[ends[2 * edge + 1]!]!];
    const weight = faint ? 0.5 : 1 + (degree ?? 0) / 2;
    weights[a]![b]! += weight;
    if (a !== b) weights[b]![a]! += weight;
  });
  return weights;
};

/** The links in their cells. */
const fillCells = (
  graph: Graph,
  { itemOf }: Fold,
  placeOf: ReadonlyMap<number, number>,
  grid: MatrixGrid,
): MatrixLink[] => {
  const { edges, ends } = graph;
  /** Links by row and column, whichever way they run. */
  const held = new Map<string, number[]>();
  const pairs = edges.map((_, edge): [number, number] => [
    placeOf.get(itemOf[ends[2 * edge]!]!)!,
    placeOf.get(itemOf[ends[2 * edge + 1]!]!)!,
  ]);
  const keyOf = ([a, b]: readonly [number, number]): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
  pairs.forEach((pair, edge) => {
    const own = held.get(keyOf(pair));
    if (own) own.push(edge);
    else held.set(keyOf(pair), [edge]);
  });
  const cellAt = (row: number, column: number, own: readonly number[]): MatrixCell => {
    const degrees = own.flatMap((edge) => (edges[edge]!.faint ? [] : (edges[edge]!.degree ?? [])));
    const directed = own.filter((edge) => edges[edge]!.directed && row !== column);
    return {
      x: round(grid.left + column * grid.cell),
      y: round(grid.top + row * grid.pitch),
      width: grid.cell,
      height: grid.high,
      degree: degrees.length === 0 ? undefined : Math.max(...degrees),
      announced: own.every((edge) => edges[edge]!.announced),
      gives: directed.some((edge) => pairs[edge]![0] === row),
      receives: directed.some((edge) => pairs[edge]![1] === row),
      count: own.length,
    };
  };
  const cells = new Map(
    [...held].map(([key, own]) => {
      const [a, b] = pairs[own[0]!]!;
      return [key, a === b ? [cellAt(a, a, own)] : [cellAt(a, b, own), cellAt(b, a, own)]];
    }),
  );
  return edges.map(({ id, degree, faint, announced }, edge): MatrixLink => {
    const own = cells.get(keyOf(pairs[edge]!))!;
    const middles = own.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
    const [x, y] = middles[0]!;
    return {
      id,
      from: ends[2 * edge]!,
      to: ends[2 * edge + 1]!,
      stroke: strokeOf(degree, faint),
      announced,
      points: [x, y, x, y],
      path: `M${x} ${y}L${x} ${y}`,
      middle: [x, y],
      // One point in each cell.
      chain: middles.flatMap(([cx, cy], at) => [...(at > 0 ? [NaN, NaN] : []), cx, cy, cx, cy]),
      cells: own,
      leads: held.get(keyOf(pairs[edge]!))![0] === edge,
    };
  });
};

interface Named {
  readonly text: string;
  readonly width: number;
}

/** Where a row and a column are named. */
const placesOf = (grid: MatrixGrid, place: number, { width }: Named, column: Named) => {
  const middle = grid.left + (place + 0.5) * grid.cell;
  const over = (grid.names === 'above' ? grid.top - NAME_ABOVE : grid.top) - BESIDE - RADIUS;
  const y = grid.top + place * grid.pitch + (grid.names === 'above' ? -NAME_ABOVE / 2 : grid.high / 2);
  const x = grid.names === 'above' ? grid.left + REACH : grid.left - BESIDE - REACH;
  const start = grid.names === 'above' ? x + REACH + NAME : x - REACH - NAME;
  return {
    row: [round(x), round(y)] as const,
    column: [round(middle), round(over)] as const,
    rowName: [round(start), round(y + BASELINE)] as const,
    // Turned around its anchor: the baseline passes through it.
    columnName: [round(middle + BASELINE * 0.8), round(over - RADIUS - NAME)] as const,
    rowBox: {
      left: grid.names === 'above' ? x - REACH : start - width,
      right: grid.names === 'above' ? start + width : x + REACH,
      top: y - LABEL_SIZE * 0.65,
      bottom: y + LABEL_SIZE * 0.65,
    },
    columnBox: {
      left: middle - grid.cell / 2 + 0.5,
      right: middle + grid.cell / 2 - 0.5,
      top: over - RADIUS - NAME - (grid.names === 'above' ? column.width : Math.min(column.width, 40)),
      bottom: over + RADIUS,
    },
  };
};

/** Rows and columns that are nodes; undefined where there is no room. */
function* buildActors(
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
    const widest = Math.max(0, ...names.map(({ width }) => width)) + 2 * REACH + NAME + BESIDE;
    grid = placeGrid(fold.count, { width: frame.width, names: widest, least, most: MOST }, where);
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
    nodes: graph.nodes.map(({ id, family }, node): SceneNode => {
      const [x, y] = places[node]!.row;
      return {
        id,
        family,
        x,
        y,
        r: RADIUS,
        reach: REACH,
        path: shapePath(family),
        links: graph.touching[node]!.length,
      };
    }),
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
    echoes: places.map(({ row, column }) => [round(column[0] - row[0]), round(column[1] - row[1])]),
    items: [],
    headings: [],
  };
}

/** Rows and columns that are families; under the matrix, who they are. */
function* buildFamilies(
  graph: Graph,
  families: readonly MatrixFamily[],
  frame: { width: number; height: number },
  measure: Measure,
): Task<MatrixScene> {
  const present = families.filter(({ code }) => graph.nodes.some(({ family }) => family === code));
  const rank = new Map(present.map(({ code }, at) => [code, at]));
  const fold: Fold = { itemOf: graph.nodes.map(({ family }) => rank.get(family)!), count: present.length };
  const names = present.map(({ name }): Named => {
    const text = fit(name, LONGEST_NAME, measure);
    return { text, width: measure(text) };
  });
  const widest = Math.max(0, ...names.map(({ width }) => width)) + 2 * REACH + NAME + BESIDE;
  const request = { width: frame.width, names: widest, least: LEAST_COUNTED, most: MOST_COUNTED, high: HIGH_COUNTED };
  // However many families hostile data bring, there is a grid.
  const grid = placeGrid(fold.count, request, 'beside') ?? placeGrid(fold.count, { ...request, least: 0 }, 'above')!;
  const { order } = yield* orderMatrix(weigh(graph, fold));
  const placeOf = new Map(order.map((item, place) => [item, place]));
  const items = present.map((family, item): MatrixItem => {
    const own = fold.itemOf.filter((each) => each === item).length;
    return {
      ...family,
      name: names[item]!.text,
      count: own,
      ...placesOf(grid, placeOf.get(item)!, names[item]!, names[item]!),
    };
  });
  const nodes: SceneNode[] = [];
  const labels: SceneLabel[] = [];
  const headings: { text: string; y: number }[] = [];
  let y = grid.bottom + HEADING;
  for (const item of order) {
    headings.push({ text: present[item]!.name, y });
    const members = graph.nodes.flatMap((_, node) => (fold.itemOf[node] === item ? [node] : []));
    const room = frame.width - 2 * MARGIN - 2 * REACH - NAME;
    const wordings = members.map((node) => {
      const list = wordLabel(graph.nodes[node]!.label, measure);
      const found = list.find(({ width }) => width <= room) ?? [...list].sort((a, b) => a.width - b.width)[0];
      if (!found || found.width <= room) return found;
      return { ...found, lines: found.lines.map((line) => fit(line, room, measure)), width: room };
    });
    const roll = callRoll(
      wordings.map((wording) => ({ width: wording?.width ?? 0, height: wording?.height ?? 0 })),
      { left: MARGIN, top: y + HEADING / 3, width: frame.width - 2 * MARGIN, reach: REACH },
    );
    members.forEach((node, at) => {
      const { id, family } = graph.nodes[node]!;
      const [nx, ny] = [round(roll.points[2 * at]!), round(roll.points[2 * at + 1]!)];
      nodes[node] = {
        id,
        family,
        x: nx,
        y: ny,
        r: RADIUS,
        reach: REACH,
        path: shapePath(family),
        links: graph.touching[node]!.length,
      };
      const wording = wordings[at];
      if (!wording) return;
      const [left, top] = [nx + REACH + NAME, ny - wording.height / 2];
      const box = { left, top, right: left + wording.width, bottom: top + wording.height };
      labels.push({
        node,
        lines: wording.lines,
        anchor: 'start',
        x: round(left),
        y: round(top + LABEL_SIZE * 0.86),
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
    links: fillCells(graph, fold, placeOf, grid),
    labels: labels.sort((a, b) => a.node - b.node),
    unlabelled: 0,
    crowded: false,
    grid,
    size: fold.count,
    blocks: [],
    echoes: graph.nodes.map(() => undefined),
    items,
    headings,
  };
}

/**
 * Builds the display list of a graph as a matrix. The same input gives the same scene, to the last digit.
 *
 * @param families every family that a node may be of, with its name
 */
export function* buildMatrix(
  graph: Graph,
  families: readonly MatrixFamily[],
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
): Task<MatrixScene> {
  const actors = yield* buildActors(graph, frame, measure);
  return actors ?? (yield* buildFamilies(graph, families, frame, measure));
}
