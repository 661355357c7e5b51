import { nothing, svg, type TemplateResult } from 'lit';
import { shapePath } from '../scene/shapes.js';
import { cellOf, type MatrixCell, type MatrixLink } from './matrix-cells.js';
import type { MatrixScene } from './matrix-scene.js';
import { renderSign, type Sign } from './sign.js';

/** The largest sign in a cell, and how much free ground it keeps. */
const LARGEST = 20;
const INSET = 2;
const ARROW = 4;
const COUNT_BASELINE = 4;
const HEAD = 4;
const SHAPE = 6;

/** The grid, its diagonal and its blocks; names of families; headings of the roll. */
export const renderMatrixGround = ({ grid, size, blocks, items, headings }: MatrixScene): TemplateResult => {
  const { left, top, cell, high, pitch, names, turn } = grid;
  const right = left + size * cell;
  const rows = Array.from({ length: size }, (_, row) => top + row * pitch);
  let lines = '';
  for (const y of rows)
    lines += `M${left} ${y}H${right}${pitch > high || y === rows.at(-1) ? `M${left} ${y + high}H${right}` : ''}`;
  for (let column = 0; column <= size; column++) {
    for (const y of rows) lines += `M${left + column * cell} ${y}v${high}`;
  }
  return svg`
    ${rows.map((y, row) => svg`<rect class="diagonal" x=${left + row * cell} y=${y} width=${cell} height=${high}></rect>`)}
    <path class="grid" d=${lines}></path>
    ${
      names === 'beside'
        ? blocks.map(
            ([first, count]) => svg`<rect
              class="block"
              x=${left + first * cell}
              y=${top + first * pitch}
              width=${count * cell}
              height=${count * pitch}
            ></rect>`,
          )
        : nothing
    }
    ${items.map(
      ({ code, name, row, column, rowName, columnName }) => svg`<g class="item family-${code}">
        ${[row, column].map(
          ([x, y]) =>
            svg`<path class="shape" d=${shapePath(code)} transform="translate(${x} ${y}) scale(${SHAPE})"></path>`,
        )}
        <text class="label" text-anchor=${names === 'beside' ? 'end' : 'start'} x=${rowName[0]} y=${rowName[1]}>${name}</text>
        <text class="label" x=${columnName[0]} y=${columnName[1]} transform="rotate(${turn} ${columnName[0]} ${columnName[1]})">${name}</text>
      </g>`,
    )}
    ${headings.map(({ text, y }) => svg`<text class="matrix-heading" x="4" y=${y}>${text}</text>`)}`;
};

const renderCell = (cell: MatrixCell, signs: readonly Sign[], counted: boolean): TemplateResult => {
  const { x, y, width, height, degree, announced, gives, receives, count } = cell;
  const sign = degree === undefined ? undefined : signs[degree];
  const side = Math.min(LARGEST, width - INSET);
  const [cx, cy] = [x + width / 2, y + (counted ? HEAD + side / 2 : height / 2)];
  return svg`
    <rect class="cell ${announced ? 'possible' : ''}" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2}></rect>
    ${
      sign
        ? renderSign(sign, 'cloth', [cx, cy], side)
        : svg`<path class="cloth" d="M${cx - side / 3} ${cy}h${(side * 2) / 3}" stroke-width="1.2"></path>`
    }
    ${counted ? svg`<text class="matrix-count" text-anchor="middle" x=${cx} y=${y + height - COUNT_BASELINE}>${count}</text>` : nothing}
    ${!counted && gives ? svg`<path class="way" d="M${x + width - ARROW} ${y + height / 2 - ARROW}l${ARROW} ${ARROW}l${-ARROW} ${ARROW}Z"></path>` : nothing}
    ${!counted && receives ? svg`<path class="way" d="M${x + ARROW} ${y + height / 2 - ARROW}l${-ARROW} ${ARROW}l${ARROW} ${ARROW}Z"></path>` : nothing}
    ${!counted && count > 1 ? svg`<path class="several" d="M${x + width - ARROW - 2} ${y + 1}h${ARROW + 1}v${ARROW + 1}Z"></path>` : nothing}`;
};

/** A link in its cells: drawn by the first of their links that is shown, and again by each that is chosen. */
export const renderMatrixLink = (
  { places, ties, announced }: MatrixLink,
  tone: string,
  signs: readonly Sign[],
  counted: boolean,
  index: number,
  isShown: (link: number) => boolean,
): TemplateResult => {
  const shown = ties.filter(({ link }) => isShown(link));
  const draws = shown[0]?.link === index || tone.includes('lit');
  return svg`<g part="link" class="matrix-link ${announced ? 'announced' : ''} ${tone}">
    ${draws ? places.map((place) => renderCell(cellOf(place, shown), signs, counted)) : nothing}
  </g>`;
};
