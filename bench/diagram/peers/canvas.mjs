/** A plain canvas for layouts that draw nothing themselves. */
import { fitted } from './fitted.mjs';

export const pen = (/** @type {HTMLElement} */ box) => {
  const canvas = document.createElement('canvas');
  const ratio = devicePixelRatio;
  canvas.width = box.clientWidth * ratio;
  canvas.height = box.clientHeight * ratio;
  box.append(canvas);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.scale(ratio, ratio);
  context.font = '13px sans-serif';
  return context;
};

/** @type {(graph: import('./peer.mjs').Given, box: HTMLElement, points: number[]) => number[]} */
export const drawOnCanvas = (graph, box, points) => {
  const places = fitted(points, box.clientWidth, box.clientHeight);
  const context = pen(box);
  const radius = graph.labels.length > 1000 ? 2 : 6;
  const paint = () => {
    context.strokeStyle = '#888';
    context.beginPath();
    for (const [a, b] of graph.pairs) {
      context.moveTo(places[2 * a], places[2 * a + 1]);
      context.lineTo(places[2 * b], places[2 * b + 1]);
    }
    context.stroke();
    context.fillStyle = '#336';
    context.beginPath();
    graph.labels.forEach((_, node) => {
      context.moveTo(places[2 * node] + radius, places[2 * node + 1]);
      context.arc(places[2 * node], places[2 * node + 1], radius, 0, 2 * Math.PI);
    });
    context.fill();
    context.fillStyle = '#000';
    if (graph.labelled)
      graph.labels.forEach((label, node) => context.fillText(label, places[2 * node] + 8, places[2 * node + 1] + 4));
  };
  paint();
  // Dragged and zoomed as plainly as it is drawn: all of it, once a frame.
  let [x, y, scale, asked] = [0, 0, devicePixelRatio, false];
  const again = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      context.setTransform(scale, 0, 0, scale, x, y);
      paint();
    });
  };
  box.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) return;
    x += event.movementX;
    y += event.movementY;
    again();
  });
  box.addEventListener('wheel', (event) => {
    event.preventDefault();
    const ratio = Math.exp(-event.deltaY * 0.002);
    x = event.offsetX + (x - event.offsetX) * ratio;
    y = event.offsetY + (y - event.offsetY) * ratio;
    scale *= ratio;
    again();
  });
  return points;
};
