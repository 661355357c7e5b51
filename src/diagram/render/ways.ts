import { svg, type TemplateResult } from 'lit';
import type { SceneLink } from '../scene/scene.js';

const HEAD = 5;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Which way a link runs: the point of an arrow a little past its middle. Nothing for a link without a course. */
export const renderWay = ({ chain }: SceneLink): TemplateResult => {
  const at = 2 * Math.floor(chain.length / 4);
  const single = chain.length === 4;
  const [x1, y1] = single ? [chain[0]!, chain[1]!] : [chain[at - 2]!, chain[at - 1]!];
  const [x2, y2] = single ? [chain[2]!, chain[3]!] : [chain[at]!, chain[at + 1]!];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const far = Math.sqrt(dx * dx + dy * dy);
  if (!(far > 0)) return svg``;
  const [ux, uy] = [dx / far, dy / far];
  const [x, y] = single ? [x1 + 0.62 * dx, y1 + 0.62 * dy] : [x2, y2];
  const corner = (along: number, aside: number): string =>
    `${round(x + ux * along - uy * aside)} ${round(y + uy * along + ux * aside)}`;
  return svg`<path class="way" d="M${corner(HEAD, 0)}L${corner(-HEAD, HEAD)}L${corner(-HEAD, -HEAD)}Z"></path>`;
};
