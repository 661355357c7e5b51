/** Small pictures of a figure, without a chart engine; what they show is said beside them. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FigureReading } from '../../charts/figure-reading.js';
import { toSparkline } from '../../charts/sparkline.js';
import { formatPartialDate } from '../../i18n/format.js';
import type { Locale } from '../../i18n/locale.js';

/** Box of the sparkline and of the track of a goal. */
export const BOX = { width: 152, height: 48, padding: 7 };

/** @param ends what is written under both ends of the picture */
export const renderDrawing = (picture: unknown, ends: readonly string[]): TemplateResult =>
  html`<div class="drawing" aria-hidden="true">
    <svg viewBox="0 0 152 48">${picture}</svg>
    <p class="ends">${ends.map((end) => html`<span>${end}</span>`)}</p>
  </div>`;

/** A line through the known points, broken at gaps; nothing where fewer than two are known. */
export const renderSparkline = ({ points, known }: FigureReading, locale: Locale): TemplateResult | typeof nothing => {
  const line = toSparkline(points, BOX);
  if (!line) return nothing;
  return renderDrawing(
    svg`<path class="line" d=${line.path}></path>
      ${[...line.dots, line.first].map(([x, y]) => svg`<circle class="dot" cx=${x} cy=${y} r="2.7"></circle>`)}
      <circle class="dot last" cx=${line.last[0]} cy=${line.last[1]} r="5"></circle>`,
    [known[0], known.at(-1)].map((point) => formatPartialDate(point!.period, locale, 'short')),
  );
};
