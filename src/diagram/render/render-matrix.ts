import { nothing, svg, type TemplateResult } from 'lit';
import { cellOf, type MatrixCell, type MatrixLink } from './matrix-cells.js';
import type { MatrixScene } from './matrix-scene.js';
import { renderSign, type Sign } from './sign.js';

/** The largest sign in a cell, and how much free ground it keeps. */
const LARGEST = 20;
const INSET = 2;
const ARROW = 4;

/** The grid, its diagonal and its blocks. */
export const renderMatrixGround = ({ grid, size, blocks }: MatrixScene): TemplateResult => {
  const { left, top, cell, high, pitch } = grid;
  const wide = size * cell;
  const rows = Array.from({ length: size }, (_, row) => top + row * pitch);
  // Each row: its sides and its right end, then the left ends of its cells, from the right.
  const lines = rows.map(
    (y) => `M${left} ${y + high}h${wide}M${left} ${y}h${wide}v${high}${`m${-cell} ${-high}v${high}`.repeat(size)}`,
  );
  return svg`
    ${rows.map((y, row) => svg`<rect class="diagonal" x=${left + row * cell} y=${y} width=${cell} height=${high}></rect>`)}
    <path class="grid" d=${lines.join('')}></path>
    ${blocks.map(
      ([first, count]) => svg`<rect
        class="block"
        x=${left + first * cell}
        y=${top + first * pitch}
        width=${count * cell}
        height=${count * pitch}
      ></rect>`,
    )}`;
};

/**
 * A cell with the cloth of its degree, or a bare thread where nobody knows it.
 * @param middle from the top of the cell to the middle of the cloth, of that side
 */
export const renderCloth = (
  { x, y, width, height, degree, announced }: MatrixCell,
  signs: readonly Sign[],
  middle = (_side: number): number => height / 2,
): TemplateResult => {
  const sign = signs[degree ?? -1];
  const side = Math.min(LARGEST, width - INSET);
  const [cx, cy] = [x + width / 2, y + middle(side)];
  return svg`
    <rect class="cell ${announced ? 'possible' : ''}" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2}></rect>
    ${
      sign
        ? renderSign(sign, 'cloth', [cx, cy], side)
        : svg`<path class="cloth" d="M${cx - side / 3} ${cy}h${(side * 2) / 3}" stroke-width="1.2"></path>`
    }`;
};

/** A cell of two nodes: its cloth, which way its links run, and whether there are several. */
export const renderCell = (cell: MatrixCell, signs: readonly Sign[]): TemplateResult => {
  const { x, y, width, height, gives, receives, count } = cell;
  const way = (from: number, out: number): TemplateResult =>
    svg`<path class="way" d="M${from} ${y + height / 2 - ARROW}l${out} ${ARROW}l${-out} ${ARROW}Z"></path>`;
  return svg`${renderCloth(cell, signs)}
    ${gives ? way(x + width - ARROW, ARROW) : nothing}
    ${receives ? way(x + ARROW, -ARROW) : nothing}
    ${count > 1 ? svg`<path class="several" d="M${x + width - ARROW - 2} ${y + 1}h${ARROW + 1}v${ARROW + 1}Z"></path>` : nothing}`;
};

/** A link in its cells: drawn by the first of their links that is shown, and again by each that is chosen. */
export const renderMatrixLink = (
  { places, ties, announced }: MatrixLink,
  tone: string,
  draw: (cell: MatrixCell) => TemplateResult,
  index: number,
  isShown: (link: number) => boolean,
): TemplateResult => {
  const shown = ties.filter(({ link }) => isShown(link));
  const draws = shown[0]?.link === index || tone.includes('lit');
  return svg`<g part="link" class="matrix-link ${announced ? 'announced' : ''} ${tone}">
    ${draws ? places.map((place) => draw(cellOf(place, shown))) : nothing}
  </g>`;
};
