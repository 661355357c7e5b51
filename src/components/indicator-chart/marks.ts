import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DrawnKind } from '../../charts/chart-kind.js';
import { markOf } from '../../charts/series-marks.js';

/** Writes the mark of a series in a kind of chart. */
export type RenderMark = (kind: DrawnKind, order: number) => TemplateResult;

/** The mark of one of two series as the engine draws it: a point on its line, in a box of 24 by 12, or the fill of its bar. */
export const renderMark: RenderMark = (kind, order) =>
  html`<svg class="key key-${order}" viewBox="0 0 24 12" aria-hidden="true">
    ${
      kind === 'bar'
        ? svg`<path class="full ${markOf(order).texture}" d="M2 1H22V11H2Z"></path>`
        : svg`<path d="M0 6H24" stroke-dasharray=${markOf(order).dash.join(' ') || nothing}></path>${
            order === 0
              ? svg`<circle cx="12" cy="6" r="4.6"></circle>`
              : svg`<path class="full" d="M8 2h8v8h-8Z"></path>`
          }`
    }
  </svg>`;
