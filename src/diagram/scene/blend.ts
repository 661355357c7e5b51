import { groupBy } from '../../util/group-by.js';
import { loopCourse } from './fans.js';
import { straightCourse } from './links.js';
import { round, type SceneNode } from './node.js';
import type { Scene } from './scene.js';

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

/**
 * What lies between two scenes, by the share of the way from 0 to 1: the nodes, links and labels of the second, each node
 * on a straight way from its place in the first. Links are straight on the way; what only one layout draws is left out.
 */
export const blend = (from: Scene, to: Scene): ((share: number) => Scene) => {
  const starts = startsOf(from, to);
  const isFirst = new Set<number>();
  const labels = to.labels.filter(({ node, turn }) => {
    // A node that stands in several places moves with one name.
    if (turn !== undefined || isFirst.has(node)) return false;
    isFirst.add(node);
    return true;
  });
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
      labels: labels.map((label) => {
        const [dx, dy] = [
          nodes[label.node]!.x - to.nodes[label.node]!.x,
          nodes[label.node]!.y - to.nodes[label.node]!.y,
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
