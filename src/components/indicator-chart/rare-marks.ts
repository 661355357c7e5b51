import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DrawnKind } from '../../charts/chart-kind.js';
import { markOf } from '../../charts/series-marks.js';

const MARKERS = {
  circle: svg`<circle cx="12" cy="6" r="4.6"></circle>`,
  rect: svg`<path class="full" d="M8 2h8v8h-8Z"></path>`,
  triangle: svg`<path class="full" d="M12 1L17 10H7Z"></path>`,
  rectRot: svg`<path class="full" d="M12 .5L17.5 6L12 11.5L6.5 6Z"></path>`,
};
const TEXTURES = {
  plain: '',
  hollow: '',
  wefts: 'M2 3.5H22M2 8.5H22',
  warps: 'M6 0V12M12 0V12M18 0V12',
  slants: 'M3 12L11 0M10 12L18 0M17 12L25 0',
  dots: 'M5 4h2M11 4h2M17 4h2M5 8h2M11 8h2M17 8h2',
};

/** The mark of any series, or the fill of any part, as the engine draws it: a point on its line, in a box of 24 by 12, or the fill of its bar. */
export const renderAnyMark = (kind: DrawnKind, order: number): TemplateResult => {
  const { marker, dash, texture } = markOf(order);
  const shape =
    kind === 'bar'
      ? svg`<path class="full ${texture}" d="M2 1H22V11H2Z"></path><path class="thread" d=${TEXTURES[texture]}></path>`
      : svg`<path d="M0 6H24" stroke-dasharray=${dash.length > 0 ? dash.join(' ') : nothing}></path>${MARKERS[marker]}`;
  return html`<svg class="key key-${Math.min(order, ((order - 2) % 4) + 2)}" viewBox="0 0 24 12" aria-hidden="true">
    ${shape}
  </svg>`;
};
