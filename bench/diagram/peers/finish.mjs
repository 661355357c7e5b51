/**
 * What a user of a peer would have to write so that its picture meets the criterion: no two nodes overlap, no two names
 * that are shown. Quick and plain, the same for all: nodes are pushed apart, names take the first of eight places that
 * is free, whole on one line or shortened, those of nodes with most links first. Drawn on a canvas of its own.
 */
import { pen } from './canvas.mjs';
import { fitted } from './fitted.mjs';

const RADIUS = 6;
const GAP = 4;
const HEIGHT = 13;
const SHORT = 14;

const part = (/** @type {Float64Array} */ points) => {
  const order = Array.from({ length: points.length / 2 }, (_, node) => node);
  const least = 2 * RADIUS + GAP;
  for (let round = 0; round < 200; round++) {
    let met = false;
    order.sort((a, b) => points[2 * a] - points[2 * b]);
    order.forEach((a, at) => {
      for (let next = at + 1; next < order.length; next++) {
        const b = order[next];
        const dx = points[2 * b] - points[2 * a];
        if (dx >= least) break;
        const dy = points[2 * b + 1] - points[2 * a + 1];
        const far = Math.hypot(dx, dy);
        if (far >= least - 0.01) continue;
        met = true;
        const [ux, uy] = far === 0 ? [1, 0] : [dx / far, dy / far];
        const push = (least - far) / 2;
        points[2 * a] -= ux * push;
        points[2 * a + 1] -= uy * push;
        points[2 * b] += ux * push;
        points[2 * b + 1] += uy * push;
      }
    });
    if (!met) break;
  }
};

const shorten = (/** @type {string} */ label) =>
  label.length > SHORT ? `${label.slice(0, SHORT - 1).trimEnd()}…` : label;

/**
 * @param {import('./peer.mjs').Given} graph
 * @param {HTMLElement} box
 * @param {readonly number[]} points
 */
export const finish = (graph, box, points) => {
  const { clientWidth: width, clientHeight: height } = box;
  const places = fitted(points, width, height);
  part(places);
  const context = pen(box);
  const degrees = new Int32Array(graph.labels.length);
  for (const [a, b] of graph.pairs) {
    degrees[a]++;
    degrees[b]++;
  }
  context.beginPath();
  for (const [a, b] of graph.pairs) {
    context.moveTo(places[2 * a], places[2 * a + 1]);
    context.lineTo(places[2 * b], places[2 * b + 1]);
  }
  context.stroke();
  context.beginPath();
  /** @type {Map<number, number[][]>} */
  const cells = new Map();
  const CELL = 64;
  const each = (/** @type {number[]} */ [left, top, right, bottom], /** @type {(key: number) => boolean} */ visit) => {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
        if (visit(row * 1024 + column)) return true;
    return false;
  };
  const put = (/** @type {number[]} */ rectangle) =>
    each(rectangle, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(rectangle);
      else cells.set(key, [rectangle]);
      return false;
    });
  const meets = (/** @type {number[]} */ [left, top, right, bottom]) =>
    left < 1 ||
    top < 1 ||
    right > width - 1 ||
    bottom > height - 1 ||
    each([left, top, right, bottom], (key) =>
      (cells.get(key) ?? []).some(([l, t, r, b]) => left < r && l < right && top < b && t < bottom),
    );
  graph.labels.forEach((_, node) => {
    const [x, y] = [places[2 * node], places[2 * node + 1]];
    context.moveTo(x + RADIUS, y);
    context.arc(x, y, RADIUS, 0, 2 * Math.PI);
    put([x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS]);
  });
  context.fill();
  const order = [...degrees.keys()].sort((a, b) => degrees[b] - degrees[a] || a - b);
  /** @type {number[][]} */
  const boxes = [];
  for (const node of order) {
    const [x, y] = [places[2 * node], places[2 * node + 1]];
    const label = graph.labels[node];
    search: for (const text of new Set([label, shorten(label)])) {
      const wide = context.measureText(text).width;
      for (const [sx, sy] of [
        ...[
          [1, 0],
          [-1, 0],
          [0, 1],
          [0, -1],
        ],
        ...[
          [1, 1],
          [1, -1],
          [-1, 1],
          [-1, -1],
        ],
      ]) {
        const left = sx > 0 ? x + RADIUS + 2 : sx < 0 ? x - RADIUS - 2 - wide : x - wide / 2;
        const top = sy > 0 ? y + RADIUS + 2 : sy < 0 ? y - RADIUS - 2 - HEIGHT : y - HEIGHT / 2;
        const rectangle = [left, top, left + wide, top + HEIGHT];
        if (meets(rectangle)) continue;
        put(rectangle);
        boxes.push(rectangle);
        context.fillText(text, left, top + 11);
        break search;
      }
    }
  }
  return { points: [...places], boxes };
};
