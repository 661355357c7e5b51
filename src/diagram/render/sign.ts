import { svg, type TemplateResult } from 'lit';

/** A sign of 24 units across: path and width of its threads. */
export interface Sign {
  readonly path: string;
  readonly width: number;
}

/** A sign with its middle here, so many units across. */
export const renderSign = (
  { path, width }: Sign,
  name: string,
  [x, y]: readonly [x: number, y: number],
  side: number,
): TemplateResult => {
  const scale = side / 24;
  return svg`<path class=${name} d=${path} stroke-width=${width} transform="translate(${x - side / 2} ${y - side / 2}) scale(${scale})"></path>`;
};
