/** Goes through the values of a chart by pointer and by keys; loaded when a visitor first touches one. */
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { SeriesTable } from '../../charts/series-table.js';
import { adopt } from '../../element/adopt.js';
import type { RenderMark } from './marks.js';
import type { PictureController, PictureJob } from './picture-controller.js';

/** A chart, as far as it is gone through. */
export interface Explored {
  readonly plot: HTMLElement | null;
  readonly picture: PictureController;
  readonly job: PictureJob;
  readonly table: SeriesTable;
  readonly renderMark: RenderMark;
}

/** px between a mark and what is said of it. */
const GAP = 12;
/** Values passed by Page up and Page down. */
const LEAP = 5;

const explorerStyles = css`
  .tip {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 0.35em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .tip b {
    font-weight: 600;
  }
  .tip span {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  @media print {
    .tip {
      display: none;
    }
  }
`;

export class Explorer {
  readonly #chart: () => Explored | undefined;
  readonly #changed: () => void;
  readonly #choose: (index: number) => void;
  /** The value pointed at. */
  index: number | undefined;
  /** The value pointed at last: what was sent away is gone on from, and still the value of the slider. */
  at: number | undefined;

  /**
   * @param host the element, which gets the styles of what is shown
   * @param chart the chart as it is now
   * @param changed called when another value is pointed at
   * @param choose called when the visitor chooses a value
   */
  constructor(
    host: LitElement,
    chart: () => Explored | undefined,
    changed: () => void,
    choose: (index: number) => void,
  ) {
    adopt(host, explorerStyles);
    this.#chart = chart;
    this.#changed = changed;
    this.#choose = choose;
  }

  handle(event: Event): void {
    const chart = this.#chart();
    if (!chart) return;
    // Over what is said of a value the pointer rests on that value: it may be read, and gone to, in peace (RGAA 10.13).
    const isOnTip = event.composedPath().some((at) => at instanceof Element && at.className === 'tip');
    switch (event.type) {
      case 'pointermove':
        if (isOnTip) return;
        this.#point(chart.picture.nearest(event as PointerEvent));
        break;
      case 'pointerdown':
        if (!isOnTip) this.#point(chart.picture.nearest(event as PointerEvent));
        if (this.index !== undefined) this.#choose(this.index);
        break;
      case 'focus':
        this.#point(chart.table.rows.length - 1);
        break;
      case 'keydown':
        this.#key(event as KeyboardEvent, chart.table.rows.length - 1);
        break;
      default:
        this.rest();
    }
  }

  /** Points at nothing. */
  readonly rest = (): void => {
    document.removeEventListener('keydown', this.#escape);
    if (this.index === undefined) return;
    this.index = undefined;
    this.#changed();
  };

  #point(index: number | undefined): void {
    if (index === undefined || index < 0) {
      this.rest();
      return;
    }
    if (this.index === index) return;
    document.addEventListener('keydown', this.#escape);
    this.index = this.at = index;
    this.#changed();
  }

  /** What appears on hover or focus can be sent away without moving either (RGAA 10.13). */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.rest();
  };

  #key(event: KeyboardEvent, last: number): void {
    const now = this.at ?? last;
    const next = new Map([
      ['ArrowRight', now + 1],
      ['ArrowUp', now + 1],
      ['ArrowLeft', now - 1],
      ['ArrowDown', now - 1],
      ['PageUp', now + LEAP],
      ['PageDown', now - LEAP],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    if (event.key === 'Enter' && this.index !== undefined) this.#choose(this.index);
    if (next === undefined) return;
    event.preventDefault();
    this.#point(Math.max(0, Math.min(last, next)));
  }

  /** The values of the row pointed at. Marks stand for two series, whose names are beside them in the picture. */
  render(): TemplateResult | typeof nothing {
    const chart = this.#chart();
    const row = chart?.table.rows[this.index ?? -1];
    if (!chart || !row) return nothing;
    const { renderMark, job } = chart;
    const { reading, series, language, kind } = job;
    const { unit } = series.indicator;
    const after = (value = 2): string => (/^[€%]?$/.test(unit) ? '' : `\u00a0${language.words.unit(unit, value)}`);
    const counts = 1 + (reading.compare ? 1 : 0) + reading.others.length;
    const isApart = kind === 'multiples';
    return html`<div class="tip" aria-hidden="true">
      <b>${row.head}</b>
      ${(isApart ? [] : row.cells).map(
        ({ text, missing, value }, i) =>
          html`<span class=${missing ? 'missing' : nothing}
            >${counts > 1 && i < counts ? renderMark(kind, reading.compare || i === 0 ? i : i + 1) : nothing}${text}${
              i < counts && !missing ? after(value) : nothing
            }</span
          >`,
      )}
    </div>`;
  }

  /** Above the highest mark, below it where there is no room; always inside the picture. After each update. */
  place(): void {
    const { plot, picture } = this.#chart() ?? {};
    const at = picture?.point(this.index);
    const tip = plot?.querySelector<HTMLElement>('.tip');
    if (!tip || !plot || !picture) return;
    const { clientWidth, clientHeight } = plot;
    const { offsetWidth, offsetHeight } = tip;
    const { x, y } = at ?? { x: clientWidth / 2, y: clientHeight / 2 };
    const left = Math.max(0, Math.min(clientWidth - offsetWidth, x - offsetWidth / 2));
    const top = y - GAP - offsetHeight >= -GAP ? y - GAP - offsetHeight : y + GAP;
    picture.rule('.tip', `translate:${left.toFixed(1)}px ${top.toFixed(1)}px`);
  }
}
