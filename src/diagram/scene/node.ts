import { BOX_REACH, shapePath } from './shapes.js';

export interface SceneNode {
  readonly id: string;
  readonly family: string;
  readonly x: number;
  readonly y: number;
  /** Nominal radius. */
  readonly r: number;
  /** Half the side of the square that holds the shape. */
  readonly reach: number;
  /** Outline around the origin, for a nominal radius of 1. */
  readonly path: string;
  readonly links: number;
}

/** To the tenth of a unit: finer than any screen shows. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** A node of a nominal radius with its centre here. */
export const placeNode = (
  { id, family }: { readonly id: string; readonly family: string },
  x: number,
  y: number,
  r: number,
  links: number,
): SceneNode => ({ id, family, x: round(x), y: round(y), r, reach: r * BOX_REACH, path: shapePath(family), links });
