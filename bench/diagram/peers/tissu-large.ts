/** The kit's own diagram of thousands: what it loads when one comes, and the canvas it draws on. */
import { drawLarge } from '../../../src/diagram/layout/large.js';
import { indexScene } from '../../../src/diagram/render/canvas-index.js';
import { paintScene, type Camera, type Paint } from '../../../src/diagram/render/canvas-scene.js';
import { busy } from '../../../src/diagram/render/busy.js';
import { compose, sketch } from '../../../src/diagram/render/picture.js';
import { shapePath } from '../../../src/diagram/scene/shapes.js';
import { measureRoughly } from '../../../src/diagram/scene/text.js';
import { graphOf, run, turn, type Given } from './tissu.js';

const COLOURS = new Map([
  ['firms', '#a33'],
  ['local-authorities', '#27c'],
  ['state', '#555'],
]);

export const draw = async (given: Given, box: HTMLElement): Promise<object> => {
  const graph = graphOf(given);
  const count = given.labels.length;
  const frame = { width: box.clientWidth, height: box.clientHeight };
  const drawing = await run(sketch(graph, busy.aspectFor(frame.width, count), busy.drawOf(count, drawLarge)));
  const scene = await run(compose(graph, drawing, frame, measureRoughly, busy));
  const index = await run(indexScene(scene));
  // As the element does: it is painted in a turn of its own.
  await turn();
  const canvas = document.createElement('canvas');
  const ratio = devicePixelRatio;
  canvas.width = frame.width * ratio;
  canvas.height = frame.height * ratio;
  box.append(canvas);
  const pen = canvas.getContext('2d')!;
  const shapes = new Map<string, Path2D>();
  const paint: Paint = {
    link: '#999',
    announced: '#bbb',
    surface: '#fff',
    text: '#111',
    family: (family) => COLOURS.get(family) ?? '#284',
    shape: (family) => {
      const path = shapes.get(family) ?? new Path2D(shapePath(family));
      shapes.set(family, path);
      return path;
    },
    font: (size) => `${String(size)}px sans-serif`,
  };
  const look = { linkTone: () => '', nodeTone: () => '' };
  const named = { names: given.labels };
  let camera: Camera = { x: 0, y: 0, scale: 1, ratio, ...frame };
  const show = (): number => paintScene(pen, scene, index, camera, paint, look, named);
  show();
  let asked = false;
  const again = (next: Partial<Camera>): void => {
    camera = { ...camera, ...next };
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      show();
    });
  };
  box.addEventListener('pointermove', ({ buttons, movementX, movementY }) => {
    if (buttons === 0) return;
    again({ x: camera.x - movementX / camera.scale, y: camera.y - movementY / camera.scale });
  });
  box.addEventListener('wheel', (event) => {
    event.preventDefault();
    const scale = camera.scale * Math.exp(-event.deltaY * 0.002);
    const [x, y] = [event.offsetX / camera.scale + camera.x, event.offsetY / camera.scale + camera.y];
    again({ scale, x: x - event.offsetX / scale, y: y - event.offsetY / scale });
  });
  return {
    points: scene.nodes.flatMap(({ x, y }) => [x, y]),
    radii: scene.nodes.map(({ reach }) => reach),
    boxes: [],
  };
};
