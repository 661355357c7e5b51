/**
 * The display list of a diagram: what is drawn, where, in the units of its frame (16 to the em of the page).
 * Pure and complete: SVG, canvas, exports and pointers all read the same scene.
 */
import type { Task } from '../../util/slices.js';
import { placeLabels, type Box, type LookAround, type PlacedLabel, type Segment } from './labels.js';
import type { fanOut } from './fans.js';
import { straightCourse, type Course } from './links.js';
import { placeNode, round, type SceneNode } from './node.js';
import { nodeRadius } from './shapes.js';
import { strokeOf, widthOf, type Stroke } from './strokes.js';
import { wordLabel, type Measure, type Wording } from './text.js';

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
  /** Nominal radius of a node with so many links; `nodeRadius` unless said. */
  readonly radius?: (links: number) => number;
  /** Ways of writing each label, where they are worked out already; none for a scene without labels. */
  readonly wordings?: readonly (readonly Wording[])[];
  /** Boxes where no label may stand. */
  readonly taken?: readonly Box[];
  /** Draws the courses of links, where there are several of one pair, or some of a node with itself. */
  readonly fan?: typeof fanOut | undefined;
  /** Narrows down what labels are compared with, where there are many. */
  readonly lookAround?: LookAround | undefined;
}

export type { SceneNode } from './node.js';

export interface SceneLink extends Course {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly stroke: Stroke;
  /** Announced: a hollow bead stands at the middle. */
  readonly announced: boolean;
}

export interface SceneLabel extends PlacedLabel {
  /** Index of its node. */
  readonly node: number;
  /** How it is turned around its anchor, as SVG says it. */
  readonly transform?: string;
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
/** In a crowd names that find no place are shortened to about so many characters. */
const SHORT = 13;
/** Up to this many links labels avoid them; beyond, there is no place without one. */
const AVOIDED = 1500;
/** Links drawn between two pauses. */
const CHUNK = 256;
/** What it takes to measure a name, where a canvas does. */
const WORDING = 4096;

/** Links are straight, unless `fan` draws their courses. */
function* drawLinks(input: SceneInput, nodes: readonly SceneNode[]): Task<SceneLink[]> {
  const { edges, ends, fan } = input;
  const courseOf = fan?.(input, nodes);
  const links: SceneLink[] = [];
  for (const [edge, { id, degree, faint, announced }] of edges.entries()) {
    const [from, to] = [ends[2 * edge]!, ends[2 * edge + 1]!];
    const course = courseOf?.(edge) ?? straightCourse(nodes[from]!, nodes[to]!);
    links.push({ id, from, to, stroke: strokeOf(degree, faint), announced, ...course });
    if (edge % CHUNK === CHUNK - 1) yield 64 * CHUNK;
  }
  return links;
}

/** The ways of writing the label of each node. */
export function* wordNodes(
  { nodes, edges }: Pick<SceneInput, 'nodes' | 'edges'>,
  measure: Measure,
): Task<(readonly Wording[])[]> {
  const wordings = [];
  for (const { label } of nodes) {
    wordings.push(wordLabel(label, measure, edges.length > CROWDED ? SHORT : Infinity));
    yield WORDING;
  }
  return wordings;
}

/** Builds the display list of a placed graph. The same input gives the same scene, to the last digit. */
export function* buildScene(input: SceneInput, measure: Measure): Task<Scene> {
  const nodes = input.nodes.map((node, index): SceneNode => {
    const links = input.touching[index]!.length;
    const [x, y] = [input.points[2 * index]!, input.points[2 * index + 1]!];
    return placeNode(node, x, y, round((input.radius ?? nodeRadius)(links)), links);
  });
  const links = yield* drawLinks(input, nodes);
  yield 64 * nodes.length + links.length;
  const crowded = links.length > CROWDED;
  const { width, height } = input;
  const wordings = input.wordings ?? (yield* wordNodes(input, measure));
  const drawn = { width, height: Math.ceil(height), nodes, links, crowded };
  if (wordings.length === 0) return { ...drawn, labels: [], unlabelled: nodes.length };
  const claims = nodes.map((node, index) => ({ ...node, wordings: wordings[index]! }));
  const segments: Segment[] = [];
  for (const { chain, stroke } of links.length > AVOIDED ? [] : links) {
    for (let at = 0; at + 3 < chain.length; at += 2) {
      segments.push([chain[at]!, chain[at + 1]!, chain[at + 2]!, chain[at + 3]!, Math.max(2, widthOf(stroke))]);
    }
  }
  const placed = yield* placeLabels(claims, input, segments, input.taken, input.lookAround);
  const labels = placed.flatMap((label, node) => (label ? [{ ...label, node }] : []));
  return { ...drawn, labels, unlabelled: wordings.filter(({ length }) => length > 0).length - labels.length };
}
