/**
 * The picture of a network of thousands, on a canvas: the same scene, camera and colours give the same calls. What is
 * out of sight is left out, and what has one stroke or one colour is drawn in one path.
 */
import type { Box } from '../scene/labels.js';
import type { Scene } from '../scene/scene.js';
import { widthOf, type Stroke } from '../scene/strokes.js';
import type { SceneIndex } from './canvas-index.js';
import { NAME_SIZE, placeNames, type Named } from './canvas-names.js';

/** Which part of a scene is seen, and how large. */
export interface Camera {
  /** What lies at the left upper corner, in units of the scene. */
  readonly x: number;
  readonly y: number;
  /** Pixels of the page a unit of the scene takes. */
  readonly scale: number;
  /** Pixels of the page. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen a pixel of the page takes. */
  readonly ratio: number;
}

/** What things are painted with: values of CSS, resolved. */
export interface Paint {
  readonly link: string;
  readonly announced: string;
  readonly surface: string;
  readonly text: string;
  /** Fill of each family's shape. */
  readonly family: (family: string) => string;
  /** Outline of each family's shape around the origin, for a nominal radius of 1. */
  readonly shape: (family: string) => Path2D;
  /** A font of CSS, of this size in pixels. */
  readonly font: (size: number) => string;
}

/** How the scene is looked at: undefined for what is not shown; `away` for what stays back. */
export interface Look {
  readonly linkTone: (link: number) => string | undefined;
  readonly nodeTone: (node: number) => string | undefined;
}

/** What is called on the context: a recording is enough to test it. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'clearRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'rect'
  | 'stroke'
  | 'fill'
  | 'fillText'
  | 'strokeText'
> & {
  strokeStyle: unknown;
  fillStyle: unknown;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textBaseline: unknown;
  lineJoin: unknown;
};

/** Below this radius on screen a shape is a square: nobody sees more. */
const DOT = 2.6;
/** A link is drawn at least so thin, and its strokes grow with the scale no further than this. */
const HAIR = 0.5;
const LARGEST_STROKE = 1;
/** Above so many links in sight they are all hairlines, which are drawn fastest. */
const PLAIN = 2000;
const AWAY = 0.15;
/** Links of such a crowd let what stands on them be seen. */
const CROWD = 0.35;
/** What keeps names apart from what they stand on, in pixels of the page. */
const HALO = 4;

const viewOf = ({ x, y, scale, width, height }: Camera): Box => ({
  left: x,
  top: y,
  right: x + width / scale,
  bottom: y + height / scale,
});

const paintLinks = (
  pen: Pen,
  { links }: Scene,
  seen: ArrayLike<number>,
  { scale }: Camera,
  paint: Paint,
  look: Look,
): void => {
  const plain = seen.length > PLAIN;
  const batches = new Map<string, { stroke: Stroke; announced: boolean; away: boolean; members: number[] }>();
  for (let at = 0; at < seen.length; at++) {
    const index = seen[at]!;
    const tone = look.linkTone(index);
    if (tone === undefined) continue;
    const { stroke, announced } = links[index]!;
    const away = tone === 'away';
    const key = `${plain ? '' : stroke}${announced ? 'a' : ''}${away ? '-' : ''}`;
    const batch = batches.get(key);
    if (batch) batch.members.push(index);
    else batches.set(key, { stroke, announced, away, members: [index] });
  }
  for (const { stroke, announced, away, members } of batches.values()) {
    pen.beginPath();
    for (const index of members) {
      const { chain } = links[index]!;
      pen.moveTo(chain[0]!, chain[1]!);
      for (let at = 2; at + 1 < chain.length; at += 2) pen.lineTo(chain[at]!, chain[at + 1]!);
    }
    pen.globalAlpha = away ? AWAY : plain ? CROWD : 1;
    pen.strokeStyle = announced ? paint.announced : paint.link;
    // In a crowd a tighter link is a thicker line: ribbons would hide one another.
    pen.lineWidth = plain
      ? 1 / scale
      : Math.max(HAIR, Math.min(LARGEST_STROKE, scale) * (0.5 + widthOf(stroke) / 6)) / scale;
    pen.stroke();
  }
};

const paintNodes = (
  pen: Pen,
  { nodes }: Scene,
  seen: ArrayLike<number>,
  camera: Camera,
  paint: Paint,
  look: Look,
): void => {
  const { scale, ratio, x, y } = camera;
  const batches = new Map<string, { family: string; away: boolean; members: number[] }>();
  for (let at = 0; at < seen.length; at++) {
    const index = seen[at]!;
    const tone = look.nodeTone(index);
    if (tone === undefined) continue;
    const { family } = nodes[index]!;
    const away = tone === 'away' || tone === 'far';
    const key = `${family}${away ? '-' : ''}`;
    const batch = batches.get(key);
    if (batch) batch.members.push(index);
    else batches.set(key, { family, away, members: [index] });
  }
  for (const { family, away, members } of batches.values()) {
    pen.globalAlpha = away ? AWAY : 1;
    pen.fillStyle = paint.family(family);
    const shape = paint.shape(family);
    pen.beginPath();
    for (const index of members) {
      const { x: cx, y: cy, r } = nodes[index]!;
      if (r * scale >= DOT) continue;
      const side = Math.max(r, 0.9 / scale);
      pen.rect(cx - side, cy - side, 2 * side, 2 * side);
    }
    pen.fill();
    for (const index of members) {
      const { x: cx, y: cy, r } = nodes[index]!;
      if (r * scale < DOT) continue;
      const size = r * scale * ratio;
      pen.setTransform(size, 0, 0, size, (cx - x) * scale * ratio, (cy - y) * scale * ratio);
      pen.fill(shape, 'evenodd');
    }
    pen.setTransform(scale * ratio, 0, 0, scale * ratio, -x * scale * ratio, -y * scale * ratio);
  }
};

/** Names where there is room for them. */
const paintNames = (
  pen: Pen,
  scene: Scene,
  seen: ArrayLike<number>,
  camera: Camera,
  paint: Paint,
  look: Look,
  named: Named,
): number => {
  const { ratio } = camera;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.globalAlpha = 1;
  pen.font = paint.font(NAME_SIZE);
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = HALO;
  pen.strokeStyle = paint.surface;
  pen.fillStyle = paint.text;
  const placed = placeNames(scene, seen, camera, look, named);
  for (const { name, left, middle } of placed) {
    pen.strokeText(name, left, middle);
    pen.fillText(name, left, middle);
  }
  return placed.length;
};

/** @returns how many names are shown */
export const paintScene = (
  pen: Pen,
  scene: Scene,
  index: SceneIndex,
  camera: Camera,
  paint: Paint,
  look: Look,
  named: Omit<Named, 'rank'>,
): number => {
  const { scale, ratio, x, y, width, height } = camera;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width * ratio, height * ratio);
  pen.setTransform(scale * ratio, 0, 0, scale * ratio, -x * scale * ratio, -y * scale * ratio);
  const view = viewOf(camera);
  const seen = index.nodesIn(view);
  paintLinks(pen, scene, index.linksIn(view), camera, paint, look);
  paintNodes(pen, scene, seen, camera, paint, look);
  return paintNames(pen, scene, seen, camera, paint, look, { ...named, rank: index.rank });
};
