import type { Scene } from './scene.js';

/** What lies under a point. Indexes into the scene's `nodes` or `links`. */
export interface Hit {
  readonly type: 'node' | 'link';
  readonly index: number;
}

/** A node can be pressed within this distance of its centre at least: targets of 24 units across. */
const NODE_REACH = 12;
/** Half the width of the widest link, and as much again. */
const LINK_REACH = 10;

const distanceTo = (x: number, y: number, x1: number, y1: number, x2: number, y2: number): number => {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / square));
  const nx = x - x1 - along * dx;
  const ny = y - y1 - along * dy;
  return Math.sqrt(nx * nx + ny * ny);
};

/**
 * The node (by its shape, then by its label) or else the link nearest to a point; undefined on the bare ground.
 * @param isShown what is filtered out is not hit
 */
export const hitTest = (
  scene: Scene,
  x: number,
  y: number,
  isShown: (type: Hit['type'], index: number) => boolean = () => true,
): Hit | undefined => {
  let nearest: Hit | undefined;
  let least = Infinity;
  scene.nodes.forEach((node, index) => {
    const far = distanceTo(x, y, node.x, node.y, node.x, node.y);
    if (far <= Math.max(NODE_REACH, node.reach) && far < least && isShown('node', index))
      [least, nearest] = [far, { type: 'node', index }];
  });
  if (nearest) return nearest;
  for (const { node, box } of scene.labels) {
    const isIn = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    if (isIn && isShown('node', node)) return { type: 'node', index: node };
  }
  scene.links.forEach(({ chain }, index) => {
    if (!isShown('link', index)) return;
    for (let at = 0; at + 3 < chain.length; at += 2) {
      const far = distanceTo(x, y, chain[at]!, chain[at + 1]!, chain[at + 2]!, chain[at + 3]!);
      if (far <= LINK_REACH && far < least) [least, nearest] = [far, { type: 'link', index }];
    }
  });
  return nearest;
};
