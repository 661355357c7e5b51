import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DrawnKind } from '../../charts/chart-kind.js';
import { MARKS } from '../../charts/series-marks.js';

/** The mark of a series as the engine draws it: a point on its line, in a box of 24 by 12, or the fill of its bar. */
export const renderMark = (kind: DrawnKind, order: number): TemplateResult => {
  if (kind === 'bar') return html`<i class="swatch swatch-${order}"></i>`;
  const { marker, dash } = MARKS[order] ?? MARKS[0];
  return html`<svg class="key key-${order}" viewBox="0 0 24 12" aria-hidden="true">
    <path d="M0 6H24" stroke-dasharray=${dash.length > 0 ? dash.join(' ') : nothing}></path>
    ${marker === 'circle' ? svg`<circle cx="12" cy="6" r="4.6"></circle>` : svg`<rect x="8" y="2" width="8" height="8"></rect>`}
  </svg>`;
};
