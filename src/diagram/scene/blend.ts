import { groupBy } from '../../util/group-by.js';
import { loopCourse } from './fans.js';
import { straightCourse } from './links.js';
import { round, type SceneNode } from './node.js';
import type { Scene, SceneLabel } from './scene.js';
import { LABEL_LINE } from './text.js';

type Place = readonly [x: number, y: number];

const middleOf = (nodes: readonly SceneNode[]): Place => [
  nodes.reduce((sum, { x }) => sum + x, 0) / nodes.length,
  nodes.reduce((sum, { y }) => sum + y, 0) / nodes.length,
];

/**
 * Where each node of the second scene begins: where it was; one that was not there, in the middle of those of its family
 * that are there no more (a family opens or closes); else where it will be.
 */
const startsOf = (from: Scene, to: Scene): Place[] => {
  const before = new Map(from.nodes.map((node) => [node.id, node]));
  const stay = new Set(to.nodes.map(({ id }) => id));
  const leaving = groupBy(
    from.nodes.filter(({ id }) => !stay.has(id)),
    ({ family }) => family,
  );
  return to.nodes.map((node): Place => {
    const old = before.get(node.id);
    if (old) return [old.x, old.y];
    const family = leaving.get(node.family);
    return family ? middleOf(family) : [node.x, node.y];
  });
};

/** One name a node, where it is written level: a node that stands in several places moves with the first. */
const namesOf = ({ labels }: Scene): SceneLabel[] => {
  const isNamed = new Set<number>();
  return labels.filter(({ node, transform }) => {
    if (transform !== undefined || isNamed.has(node)) return false;
    isNamed.add(node);
    return true;
  });
};

/** Where a name is, seen from its node. Its box may hold its shape too: the side where it begins is what counts. */
const spanOf = (
  nodes: readonly SceneNode[],
  { node, anchor, x, y, lines, box }: SceneLabel,
): readonly [left: number, right: number, middle: number] => [
  (anchor === 'start' ? x : box.left) - nodes[node]!.x,
  (anchor === 'end' ? x : box.right) - nodes[node]!.x,
  y + ((lines.length - 1) * LABEL_LINE) / 2 - nodes[node]!.y,
];

/** By how much each name of the second scene begins elsewhere around its node: where it was in the first. */
const shiftsOf = (from: Scene, to: Scene, names: readonly SceneLabel[]): Place[] => {
  const before = new Map(namesOf(from).map((label) => [from.nodes[label.node]!.id, label] as const));
  return names.map((label): Place => {
    const old = before.get(to.nodes[label.node]!.id);
    if (!old) return [0, 0];
    const [left, right, middle] = spanOf(to.nodes, label);
    const [oldLeft, oldRight, oldMiddle] = spanOf(from.nodes, old);
    const [west, east] = [oldLeft - left, oldRight - right];
    // What begins beside its node begins there, however long it is now.
    const across = { start: west, middle: (west + east) / 2, end: east }[old.anchor];
    return [across, oldMiddle - middle];
  });
};

/**
 * What lies between two scenes, by the share of the way from 0 to 1: the nodes, links and labels of the second, each node
 * on a straight way from its place in the first, and its name from one side of it to the other. Links are straight on the way; what only one layout draws is left out.
 */
export const blend = (from: Scene, to: Scene): ((share: number) => Scene) => {
  const starts = startsOf(from, to);
  const labels = namesOf(to);
  const shifts = shiftsOf(from, to, labels);
  return (share) => {
    const nodes = to.nodes.map((node, at): SceneNode => {
      const [x, y] = starts[at]!;
      return { ...node, x: round(x + (node.x - x) * share), y: round(y + (node.y - y) * share) };
    });
    return {
      ...to,
      width: round(from.width + (to.width - from.width) * share),
      height: round(from.height + (to.height - from.height) * share),
      nodes,
      links: to.links.map((link) => {
        const [start, end] = [nodes[link.from]!, nodes[link.to]!];
        const course = start === end ? loopCourse(start, 0) : straightCourse(start, end);
        const { id, stroke, announced } = link;
        return { id, from: link.from, to: link.to, stroke, announced, ...course };
      }),
      labels: labels.map((label, at) => {
        const [shiftX, shiftY] = shifts[at]!;
        const [dx, dy] = [
          nodes[label.node]!.x - to.nodes[label.node]!.x + shiftX * (1 - share),
          nodes[label.node]!.y - to.nodes[label.node]!.y + shiftY * (1 - share),
        ];
        const { left, top, right, bottom } = label.box;
        return {
          ...label,
          x: round(label.x + dx),
          y: round(label.y + dy),
          box: { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy },
        };
      }),
    };
  };
};
