import { nothing, svg, type TemplateResult } from 'lit';
import { shapePath } from '../scene/shapes.js';
import type { MatrixCell, MatrixLink, MatrixScene } from './matrix-picture.js';

/** A sign of 24 units across: path and width of its threads. */
export interface Sign {
  readonly path: string;
  readonly width: number;
}

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
  const scale = side / 24;
  return svg`
    <rect class="cell ${announced ? 'possible' : ''}" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2}></rect>
    ${
      sign
        ? svg`<path class="cloth" d=${sign.path} stroke-width=${sign.width} transform="translate(${cx - 12 * scale} ${cy - 12 * scale}) scale(${scale})"></path>`
        : svg`<path class="cloth" d="M${cx - side / 3} ${cy}h${(side * 2) / 3}" stroke-width="1.2"></path>`
    }
    ${counted ? svg`<text class="matrix-count" text-anchor="middle" x=${cx} y=${y + height - COUNT_BASELINE}>${count}</text>` : nothing}
    ${!counted && gives ? svg`<path class="way" d="M${x + width - ARROW} ${y + height / 2 - ARROW}l${ARROW} ${ARROW}l${-ARROW} ${ARROW}Z"></path>` : nothing}
    ${!counted && receives ? svg`<path class="way" d="M${x + ARROW} ${y + height / 2 - ARROW}l${-ARROW} ${ARROW}l${ARROW} ${ARROW}Z"></path>` : nothing}
    ${!counted && count > 1 ? svg`<path class="several" d="M${x + width - ARROW - 2} ${y + 1}h${ARROW + 1}v${ARROW + 1}Z"></path>` : nothing}`;
};

/** A link in its cells: drawn by the first link of them, and again by each that is chosen. */
export const renderMatrixLink = (
  { cells, leads, announced }: MatrixLink,
  tone: string,
  signs: readonly Sign[],
  counted: boolean,
): TemplateResult =>
  svg`<g part="link" class="matrix-link ${announced ? 'announced' : ''} ${tone}">
    ${leads || tone !== '' ? cells.map((cell) => renderCell(cell, signs, counted)) : nothing}
  </g>`;

/** The other place of a node, over its column. */
export const renderColumnEcho = ({ echoes, nodes }: MatrixScene, node: number): TemplateResult => {
  const step = echoes[node];
  if (!step) return svg``;
  const { path, r, reach } = nodes[node]!;
  return svg`<g class="echo" transform="translate(${step[0]} ${step[1]})">
    <circle class="ring" r=${reach + 3}></circle>
    <path class="shape" d=${path} transform="scale(${r})"></path>
  </g>`;
};
