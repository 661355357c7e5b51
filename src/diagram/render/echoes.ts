import { svg, type TemplateResult } from 'lit';
import type { Scene } from '../scene/scene.js';

/** A scene whose nodes may stand in several places. */
export interface EchoingScene extends Scene {
  /** Further places of each node, as steps from where it is met. */
  readonly echoes: readonly (readonly (readonly [dx: number, dy: number])[])[];
}

const RING = 4;

/** Further places of a node, drawn as it is. */
export const renderEchoes = ({ echoes, nodes }: EchoingScene, node: number): TemplateResult => {
  const { path, r, reach } = nodes[node]!;
  return svg`${echoes[node]!.map(
    ([dx, dy]) => svg`<g class="echo" transform="translate(${dx} ${dy})">
      <circle class="ring" r=${reach + RING}></circle>
      <path class="shape" d=${path} transform="scale(${r})"></path>
    </g>`,
  )}`;
};
