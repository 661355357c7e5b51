import type { Picture } from '../../../charts/picture.js';
import type { Scene, SceneMark } from '../../../charts/scene.js';

const SVG = 'http://www.w3.org/2000/svg';

const make = (name: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  return element;
};

const draw = (mark: SceneMark): SVGElement => {
  if ('path' in mark)
    return make('path', {
      d: mark.path,
      fill: mark.fill ?? 'none',
      stroke: mark.stroke,
      'stroke-width': mark.width,
      'stroke-dasharray': mark.dash && mark.dash.length > 0 ? mark.dash.join(' ') : undefined,
      'stroke-linecap': mark.round ? 'round' : undefined,
      'stroke-linejoin': 'round',
    });
  const { text, x, y, anchor, size, bold, fill } = mark;
  const element = make('text', {
    x,
    // Its middle, not its foot: as a canvas centres it.
    y: y + size * 0.35,
    'text-anchor': anchor,
    'font-size': size,
    'font-weight': bold ? 600 : 400,
    fill,
  });
  element.textContent = text;
  return element;
};

/** Draws scenes in an SVG of the element, which stands in a box that fixes its size. */
export const createSvgPicture = (root: SVGSVGElement): Picture<Scene> => {
  let scene: Scene | undefined;
  let pointed: number | undefined;
  const raised = make('g', {});
  const bringOut = (): void => {
    raised.replaceChildren(...(scene && pointed !== undefined ? scene.raise(pointed) : []).map(draw));
  };
  return {
    paint: (next, { width, height }) => {
      scene = next;
      root.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
      root.setAttribute('width', String(width));
      root.replaceChildren(...next.marks.map(draw), raised);
      bringOut();
    },
    nearest: ({ clientX, clientY }) => {
      if (!scene) return undefined;
      const { left, top } = root.getBoundingClientRect();
      const [x, y] = [clientX - left, clientY - top];
      if (scene.at) return scene.at(x, y);
      let [nearest, least] = [undefined as number | undefined, Infinity];
      scene.spots.forEach((spot, index) => {
        const away = spot ? Math.hypot(spot[0] - x, spot[1] - y) : Infinity;
        if (away < least) [nearest, least] = [index, away];
      });
      return nearest;
    },
    placeOf: (index) => {
      const spot = scene?.spots[index];
      return spot && { x: spot[0], y: spot[1] };
    },
    point: (index) => {
      if (index === pointed) return;
      pointed = index;
      bringOut();
    },
    destroy: () => {
      scene = undefined;
      root.replaceChildren();
    },
  };
};
