import { svg, type TemplateResult } from 'lit';
import { shapePath } from '../scene/shapes.js';
import type { MatrixCell } from './matrix-cells.js';
import type { FamiliesScene } from './matrix-of-families.js';
import { renderCloth } from './render-matrix.js';
import type { Sign } from './sign.js';

const COUNT_BASELINE = 4;
const HEAD = 4;
const SHAPE = 6;

/** The names of families, with their shapes; headings of the roll. */
export const renderFamilies = ({ grid: { out, turn }, items, headings }: FamiliesScene): TemplateResult => svg`
    ${items.map(
      ({ code, name, row, column, rowName, columnName }) => svg`<g class="item family-${code}">
        ${[row, column].map(
          ([x, y]) =>
            svg`<path class="shape" d=${shapePath(code)} transform="translate(${x} ${y}) scale(${SHAPE})"></path>`,
        )}
        <text class="label" text-anchor=${out < 0 ? 'end' : 'start'} x=${rowName[0]} y=${rowName[1]}>${name}</text>
        <text class="label" x=${columnName[0]} y=${columnName[1]} transform="rotate(${turn} ${columnName[0]} ${columnName[1]})">${name}</text>
      </g>`,
    )}
    ${headings.map(({ text, y }) => svg`<text class="matrix-heading" x="4" y=${y}>${text}</text>`)}`;

/** A cell of two families: the cloth of its tightest link, and how many there are. */
export const renderCount = (cell: MatrixCell, signs: readonly Sign[]): TemplateResult => {
  const { x, y, width, height, count } = cell;
  return svg`${renderCloth(cell, signs, (side) => HEAD + side / 2)}
    <text class="matrix-count" text-anchor="middle" x=${x + width / 2} y=${y + height - COUNT_BASELINE}>${count}</text>`;
};
