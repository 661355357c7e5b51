/**
 * The display list of a diagram: what is drawn, where, in the units of its frame (16 to the em of the page).
 * Pure and complete: SVG, canvas, exports and pointers all read the same scene.
 */
import type { Task } from '../../util/slices.js';
import { placeLabels, type Box, type Claim } from './labels.js';
import { flatten, linkCourse, loopCourse, type Course } from './links.js';
import { BOX_REACH, nodeRadius, shapeExtent, shapePath } from './shapes.js';
import { strokeOf, widthOf, type Stroke } from './strokes.js';
import { wordLabel, type Measure } from './text.js';

/** What a scene is made from. Indexes of nodes are those of `points`. */
export interface SceneInput {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly family: string }[];
  readonly edges: readonly {
    readonly id: string;
    readonly degree?: number | undefined;
    readonly announced: boolean;
    readonly faint: boolean;
  }[];
  /** Two indexes of nodes an edge. */
  readonly ends: Int32Array;
  /** Indexes of the edges that touch a node. */
  readonly touching: readonly (readonly number[])[];
  /** x and y of each node in turn. */
  readonly points: Float64Array;
  readonly width: number;
  readonly height: number;
}

export interface SceneNode {
  readonly id: string;
  readonly family: string;
  readonly x: number;
  readonly y: number;
  /** Nominal radius. */
  readonly r: number;
  /** Half the side of the square that holds the shape. */
  readonly reach: number;
  /** Outline around the origin, for a nominal radius of 1. */
  readonly path: string;
  readonly links: number;
}

export interface SceneLink extends Course {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly stroke: Stroke;
  /** Announced: a hollow bead stands at the middle. */
  readonly announced: boolean;
  /** Points along its course, x and y in turn. */
  readonly chain: readonly number[];
}

export interface SceneLabel {
  /** Index of its node. */
  readonly node: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the first baseline is anchored. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  /** Labels that are shown, in the order of their nodes. */
  readonly labels: readonly SceneLabel[];
  /** Nodes whose label found no place. */
  readonly unlabelled: number;
  /** Too many links for ribbons: only those of the selection keep them. */
  readonly crowded: boolean;
}

/** Beyond this many links they are drawn as plain lines. */
const CROWDED = 120;
/** Up to this many links labels avoid them; beyond, there is no place without one. */
const AVOIDED = 1500;
/** Free space between two links of one pair, before their widths. */
const APART = 9;
const LONGEST_BEND = 90;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Links of one pair of nodes fan out beside the straight line; a single one stays straight. */
const bendsOf = (input: SceneInput, strokes: readonly Stroke[]): number[] => {
  const pairs = new Map<number, number[]>();
  input.edges.forEach((_, edge) => {
    const [a, b] = [input.ends[2 * edge]!, input.ends[2 * edge + 1]!];
    const key = Math.min(a, b) * input.nodes.length + Math.max(a, b);
    const pair = pairs.get(key);
    if (pair) pair.push(edge);
    else pairs.set(key, [edge]);
  });
  const bends = input.edges.map(() => 0);
  for (const edges of pairs.values()) {
    const wanted = edges.reduce((sum, edge) => sum + widthOf(strokes[edge]!) + APART, -APART);
    const scale = Math.min(1, (2 * LONGEST_BEND) / wanted);
    let at = -wanted / 2;
    for (const edge of edges.length > 1 ? edges : []) {
      const width = widthOf(strokes[edge]!);
      // Left of the line from the lower index to the higher, whichever way the link itself runs.
      const way = input.ends[2 * edge]! > input.ends[2 * edge + 1]! ? -scale : scale;
      bends[edge] = (at + width / 2) * way;
      at += width + APART;
    }
  }
  return bends;
};

const drawLinks = (input: SceneInput, nodes: readonly SceneNode[]): SceneLink[] => {
  const strokes = input.edges.map(({ degree, faint }) => strokeOf(degree, faint));
  const bends = bendsOf(input, strokes);
  const loops = new Map<number, number>();
  return input.edges.map((edge, index) => {
    const from = input.ends[2 * index]!;
    const to = input.ends[2 * index + 1]!;
    const common = { id: edge.id, from, to, stroke: strokes[index]!, announced: edge.announced };
    const rank = loops.get(from) ?? 0;
    if (from === to) loops.set(from, rank + 1);
    const course = from === to ? loopCourse(nodes[from]!, rank) : linkCourse(nodes[from]!, nodes[to]!, bends[index]!);
    return { ...common, ...course, chain: flatten(course) };
  });
};

/** Builds the display list of a placed graph. The same input gives the same scene, to the last digit. */
export function* buildScene(input: SceneInput, measure: Measure): Task<Scene> {
  const nodes: SceneNode[] = input.nodes.map(({ id, family }, index) => {
    const links = input.touching[index]!.length;
    const r = round(nodeRadius(links));
    return {
      id,
      family,
      x: round(input.points[2 * index]!),
      y: round(input.points[2 * index + 1]!),
      r,
      reach: r * BOX_REACH,
      path: shapePath(family),
      links,
    };
  });
  const links = drawLinks(input, nodes);
  yield nodes.length + links.length;
  const claims = nodes.map(({ x, y, r, family, links: weight }, index): Claim => {
    const [side, up, down] = shapeExtent(family);
    const wordings = wordLabel(input.nodes[index]!.label, measure);
    return { x, y, side: side * r, up: up * r, down: down * r, weight, wordings };
  });
  const segments: number[] = [];
  for (const link of links.length > AVOIDED ? [] : links) {
    for (let at = 0; at + 3 < link.chain.length; at += 2) {
      segments.push(...link.chain.slice(at, at + 4), Math.max(2, widthOf(link.stroke)));
    }
  }
  const placed = yield* placeLabels(claims, input, segments);
  const labels = placed.flatMap((label, node): SceneLabel[] =>
    label
      ? [
          {
            node,
            lines: label.wording.lines,
            anchor: label.anchor,
            x: round(label.x),
            y: round(label.y),
            box: label.box,
          },
        ]
      : [],
  );
  return {
    width: input.width,
    height: Math.ceil(input.height),
    nodes,
    links,
    labels,
    unlabelled: claims.filter(({ wordings }) => wordings.length > 0).length - labels.length,
    crowded: links.length > CROWDED,
  };
}
