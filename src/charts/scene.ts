/**
 * A picture that needs no chart engine: shapes and words in the order in which they are drawn, in px of the page. Pure
 * data; what draws it makes SVG of it, so that it is sharp on paper and can be taken away as it is.
 */

export interface SceneShape {
  /** SVG path data. */
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** px of the stroke. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
}

export interface SceneText {
  readonly text: string;
  /** Where its middle line begins, is centred or ends. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
}

export type SceneMark = SceneShape | SceneText;

export interface Scene {
  readonly marks: readonly SceneMark[];
  /** Where each point of the reading stands; undefined where it has no place. */
  readonly spots: readonly (readonly [x: number, y: number] | undefined)[];
  /** The point of the reading at a place, where that is not the nearest spot. */
  readonly at?: (x: number, y: number) => number | undefined;
  /** What is drawn over the rest to bring out a point of the reading. */
  readonly raise: (index: number) => readonly SceneMark[];
}

/** A number of path data: a tenth of a px is enough. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

/** Straight lines through points. */
export const polyline = (points: readonly (readonly [number, number])[], closed = false): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}${closed ? 'Z' : ''}`;

/** The mark of a series around a point, as the engine of lines draws it. */
export const markPath = (
  marker: 'circle' | 'rect' | 'triangle' | 'rectRot',
  x: number,
  y: number,
  r: number,
): string => {
  if (marker === 'circle')
    return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 1 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 1 ${px(-2 * r)} 0Z`;
  const corners = marker === 'triangle' ? 3 : 4;
  const turn = marker === 'rect' ? Math.PI / 4 : 0;
  return polyline(
    Array.from({ length: corners }, (_, i) => {
      const angle = turn + (2 * Math.PI * i) / corners;
      return [x + r * Math.sin(angle), y - r * Math.cos(angle)];
    }),
    true,
  );
};
