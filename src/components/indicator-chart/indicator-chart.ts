import { html, nothing, svg, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { CHART_KINDS, chooseKind, type ChartKind, type DrawnKind } from '../../charts/chart-kind.js';
import { MARKS } from '../../charts/chart-request.js';
import { hasCategories, hasValue } from '../../charts/series-reading.js';
import { tableOfTime, type SeriesTable, type TableRow } from '../../charts/series-table.js';
import { nameOfComparison, type Language, type Statement } from '../../charts/series-words.js';
import { stateTime } from '../../charts/time-statement.js';
import { VisibilityController } from '../../controllers/visibility-controller.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuSelectEvent } from '../../element/events.js';
import { TissuSeriesElement } from '../../element/series-element.js';
import { indicatorChart as frenchChartWords } from '../../i18n/fr/indicator-chart.js';
import { indicator as frenchWords } from '../../i18n/fr/indicator.js';
import type { IndicatorChartMessages } from '../../i18n/messages/indicator-chart.js';
import type { Series } from '../../model/schemas/series.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { messageStyles } from '../../ui/message.styles.js';
import { renderNothing } from '../../ui/nothing.js';
import { renderOrigin } from '../../ui/origin.js';
import { WEAVES, renderWeave } from '../../ui/weave.js';
import type * as Categories from './categories.js';
import { indicatorChartStyles } from './indicator-chart.styles.js';
import { PictureController, type PictureJob } from './picture-controller.js';

/** What is loaded with the first chart of categories. */
let categories: typeof Categories | undefined;
const fetchCategories = async (): Promise<void> => {
  categories = await import('./categories.js');
};

export const CHART_VIEWS = ['chart', 'table'] as const;
export type ChartView = (typeof CHART_VIEWS)[number];

/** px between a mark and what is said of it. */
const GAP = 12;

/** Markers of the legend, in a box of 24 by 12, as the engine draws them. */
const MARKERS: Readonly<Record<(typeof MARKS)[number]['marker'], TemplateResult>> = {
  circle: svg`<circle cx="12" cy="6" r="4.6"></circle>`,
  rect: svg`<rect x="8" y="2" width="8" height="8"></rect>`,
};

/** All that one series gives, worked out once. */
interface Derived {
  readonly said: Statement;
  readonly table: SeriesTable;
  readonly job: PictureJob;
}

/**
 * An indicator in time or by category: the finding as a title, a picture, and its table, which is always there for
 * assistive technology. The picture is drawn by an engine that loads when the chart comes near the viewport.
 *
 * @example
 * ```html
 * <tissu-indicator-chart indicator="actions-by-degree">
 *   <a href="https://example.org/embed/indicator-chart?indicator=actions-by-degree">Les actions par degré</a>
 * </tissu-indicator-chart>
 * ```
 * @element tissu-indicator-chart
 * @slot - The fallback: text or a link.
 * @fires {TissuSelectEvent} tissu-select - The visitor chose a point (`{type: 'point', id}`: its period or its category).
 * @fires {TissuLoadEvent} tissu-load - The chart's data are drawn.
 * @fires {TissuErrorEvent} tissu-error - They could not be had.
 * @csspart header - The finding, and what it is about.
 * @csspart body - The whole chart.
 * @csspart canvas - The picture.
 * @csspart legend - Names of two series beside their marks.
 * @csspart table - The table.
 * @csspart status - The message of a state.
 */
export class TissuIndicatorChart extends TissuSeriesElement {
  static override styles: CSSResultGroup = [
    TissuSeriesElement.styles,
    messageStyles,
    frameStyles('indicator-chart'),
    indicatorChartStyles,
  ];

  /**
   * What is drawn. `auto`: a line for three known values in time and more, bars for fewer and for categories.
   * `doughnut` and `radar` are drawn as bars in this version.
   */
  @property() kind: ChartKind = 'auto';
  /** `chart`, or `table` to show the table in place of the picture. */
  @property({ reflect: true }) view: ChartView = 'chart';

  @state() private pointed: number | undefined;
  @query('.plot') private plot!: HTMLElement | null;
  readonly #picture = new PictureController(this);
  readonly #near = new VisibilityController(this);
  #derived: Derived | undefined;
  #derivedFrom: readonly unknown[] = [];

  get #language(): Language {
    return { locale: this.localize.locale, words: this.localize.words('indicator', frenchWords) };
  }
  get #words(): IndicatorChartMessages {
    return this.localize.words('indicatorChart', frenchChartWords);
  }

  protected override request(): ResourceRequest<Series> {
    const request = super.request();
    // Asked for with the data, not after them.
    if (this.isOfSheets && !categories) fetchCategories().catch(() => undefined);
    if (this.view !== 'table') this.#picture.load(this.isOfSheets || this.kind === 'bar' ? 'bar' : 'line');
    return request;
  }

  protected override missingPart(series: Series): (() => Promise<void>) | undefined {
    return categories || !hasCategories(series) ? undefined : fetchCategories;
  }

  /** All that is said of a series, and its table. */
  #read(series: Series): { said: Statement; table: SeriesTable } {
    const language = this.#language;
    if (!categories || !hasCategories(series)) {
      const said = stateTime(series, language);
      return { said, table: tableOfTime(series, said.reading, { ...language, chartWords: this.#words }) };
    }
    const categoryWords = this.localize.words('categories', categories.frenchWords);
    const whole = { ...language, vocabulary: this.vocabulary, categoryWords };
    const said = categories.stateCategories(series, whole);
    return { said, table: categories.tableOfCategories(series, said.reading, whole) };
  }

  #derive(series: Series): Derived {
    const language = this.#language;
    const key = [series, this.kind, language.locale, language.words];
    if (this.#derived && key.every((part, i) => part === this.#derivedFrom[i])) return this.#derived;
    const { said, table } = this.#read(series);
    const { reading } = said;
    const { kind, notice } = chooseKind(this.kind, reading);
    if (notice !== undefined) this.notice(`${notice} (kinds: ${CHART_KINDS.join(', ')})`);
    const { rows } = table;
    const lying = {
      rows: rows.length,
      series: reading.compare ? 2 : 1,
      glyphs: rows.some(({ degree }) => degree !== undefined),
    };
    this.#derivedFrom = key;
    this.#derived = {
      said,
      table,
      job: {
        kind,
        series,
        reading,
        language: { ...language, vocabulary: this.vocabulary },
        glyphs: WEAVES,
        bars: reading.dimension === 'category' ? lying : undefined,
      },
    };
    return this.#derived;
  }

  protected override isEmpty(series: Series): boolean {
    return !hasValue(this.#derive(series).said.reading);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.eager) this.#near.come();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const box = this.plot;
    const canvas = box?.querySelector('canvas');
    const inks = box?.querySelector<HTMLElement>('.inks');
    const place = box && canvas && inks ? { box, canvas, inks } : undefined;
    this.#picture.show(place, this.#derived?.job, this.#near.near);
    if (changed.has('pointed') || this.pointed !== undefined) this.#placeTip();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest();
  }

  readonly #move = (event: PointerEvent): void => {
    this.#point(this.#picture.nearest(event));
  };

  readonly #choose = (event: PointerEvent): void => {
    const index = this.#picture.nearest(event);
    this.#point(index);
    this.#select(index);
  };

  #select(index: number | undefined): void {
    const point = index === undefined ? undefined : this.#derived?.job.reading.points[index];
    if (point)
      this.dispatchEvent(new TissuSelectEvent({ type: 'point', id: 'code' in point ? point.code : point.period }));
  }

  #point(index: number | undefined): void {
    if (index === undefined) {
      this.#rest();
      return;
    }
    if (this.pointed === undefined) document.addEventListener('keydown', this.#escape);
    this.pointed = index;
  }

  readonly #rest = (): void => {
    document.removeEventListener('keydown', this.#escape);
    this.pointed = undefined;
  };

  /** What appears on hover or focus can be sent away without moving either (RGAA 10.13). */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#rest();
  };

  readonly #keys = (event: KeyboardEvent): void => {
    const last = (this.#derived?.table.rows.length ?? 0) - 1;
    const now = this.pointed ?? last;
    const next = new Map([
      ['ArrowRight', now + 1],
      ['ArrowUp', now + 1],
      ['ArrowLeft', now - 1],
      ['ArrowDown', now - 1],
      ['PageUp', now + 5],
      ['PageDown', now - 5],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    if (event.key === 'Enter') this.#select(this.pointed);
    if (next === undefined) return;
    event.preventDefault();
    this.#point(Math.max(0, Math.min(last, next)));
  };

  readonly #focus = (): void => {
    this.#point(Math.max(0, (this.#derived?.table.rows.length ?? 1) - 1));
  };

  /** Above the highest mark, below it where there is no room; always inside the picture. */
  #placeTip(): void {
    const at = this.#picture.point(this.pointed);
    const tip = this.plot?.querySelector<HTMLElement>('.tip');
    if (!tip || !this.plot) return;
    const { clientWidth, clientHeight } = this.plot;
    const { offsetWidth, offsetHeight } = tip;
    const { x, y } = at ?? { x: clientWidth / 2, y: clientHeight / 2 };
    const left = Math.max(0, Math.min(clientWidth - offsetWidth, x - offsetWidth / 2));
    const top = y - GAP - offsetHeight >= -GAP ? y - GAP - offsetHeight : y + GAP;
    this.#picture.rule('.tip', `translate:${left.toFixed(1)}px ${top.toFixed(1)}px`);
  }

  readonly #turn = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
  };

  /** The mark of a series as the engine draws it: a point on its line, or the fill of its bar. */
  #renderKey(kind: DrawnKind, order: number): TemplateResult {
    const mark = MARKS[order] ?? MARKS[0];
    if (kind === 'bar') return html`<i class="swatch swatch-${order}"></i>`;
    return html`<svg class="key key-${order}" viewBox="0 0 24 12" aria-hidden="true">
      <path d="M0 6H24" stroke-dasharray=${mark.dash.length > 0 ? mark.dash.join(' ') : nothing}></path>
      ${MARKERS[mark.marker]}
    </svg>`;
  }

  /** Names of two series where they are not written in the picture itself. */
  #renderLegend(series: Series, { kind, reading, language }: PictureJob): TemplateResult | typeof nothing {
    if (!reading.compare) return nothing;
    const names = [series.scope.name, nameOfComparison(series, language)];
    return html`<ul part="legend" class="legend ${kind}" aria-hidden="true">
      ${names.map((name, order) => html`<li>${this.#renderKey(kind, order)}${name}</li>`)}
    </ul>`;
  }

  /** The values of one row. Marks stand for the names of two series, which are beside them in the picture. */
  #renderTip({ job }: Derived, row: TableRow | undefined): TemplateResult | typeof nothing {
    if (!row) return nothing;
    const { reading, series, language } = job;
    const unit = language.words.unit(series.indicator.unit, 2);
    const counts = reading.compare ? 2 : 1;
    return html`<div class="tip" aria-hidden="true">
      <b>${row.head}</b>
      ${row.cells.map(
        ({ text, missing }, i) =>
          html`<span class=${missing ? 'missing' : nothing}
            >${i < counts && reading.compare ? this.#renderKey(job.kind, i) : nothing}${text}${
              i < counts && !missing && unit !== '€' && unit !== '%' && unit !== '' ? `\u00a0${unit}` : nothing
            }</span
          >`,
      )}
    </div>`;
  }

  #renderPlot(derived: Derived): TemplateResult {
    const { table, job } = derived;
    const { rows } = table;
    const at = Math.min(this.pointed ?? rows.length - 1, rows.length - 1);
    const row = rows[at];
    const spoken = row
      ? `${row.head}\u00a0: ${row.cells.map(({ text }, i) => (row.cells.length > 1 ? `${table.columns[i] ?? ''} ${text}` : text)).join(', ')}`
      : '';
    return html`<div
      class="plot ${job.kind}"
      @pointermove=${this.#move}
      @pointerdown=${this.#choose}
      @pointerleave=${this.#rest}
    >
      <span class="inks" aria-hidden="true"></span>
      <canvas part="canvas" aria-hidden="true"></canvas>
      ${
        rows.length < 2
          ? nothing
          : html`<div
              class="probe"
              role="slider"
              tabindex="0"
              aria-label=${this.#words.explore}
              aria-valuemin="1"
              aria-valuemax=${rows.length}
              aria-valuenow=${at + 1}
              aria-valuetext=${spoken}
              @keydown=${this.#keys}
              @focus=${this.#focus}
              @blur=${this.#rest}
            ></div>`
      }
      ${this.#renderTip(derived, this.pointed === undefined ? undefined : row)}
    </div>`;
  }

  #renderTable({ corner, columns, rows, foot }: SeriesTable, caption: string): TemplateResult {
    const cells = ({ cells: all }: TableRow): TemplateResult[] =>
      all.map(({ text, missing }) => html`<td class=${missing ? 'missing' : nothing}>${text}</td>`);
    return html`<table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${corner}</th>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">
                ${row.degree === undefined ? row.head : html`<span class="head">${renderWeave(row.degree)}${row.head}</span>`}
              </th>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
      ${
        foot
          ? html`<tfoot>
              <tr>
                <th scope="row">${foot.head}</th>
                ${cells(foot)}
              </tr>
            </tfoot>`
          : nothing
      }
    </table>`;
  }

  #renderScope({ indicator, scope }: Series, { said, job }: Derived): string {
    return [job.language.words.name(indicator.label), scope.name, said.span].filter((text) => text !== '').join(', ');
  }

  protected override renderContent(series: Series): TemplateResult {
    const derived = this.#derive(series);
    const { said, table, job } = derived;
    const words = this.#words;
    const drawn = this.view !== 'table' && !this.#picture.failed;
    return html`<article part="body" aria-labelledby="title">
      <header part="header">
        ${this.renderTitle('indicator-chart', series, said.title)}
        <p class="scope">${this.#renderScope(series, derived)}</p>
      </header>
      ${this.#picture.failed && this.view !== 'table' ? html`<p class="notes" part="status" role="status">${words.noPicture}</p>` : nothing}
      ${drawn ? html`${this.#renderLegend(series, job)}${this.#renderPlot(derived)}` : nothing}
      <div class="table ${drawn ? 'aside' : ''}">${this.#renderTable(table, said.sentence)}</div>
      ${said.comparison === '' ? nothing : html`<p class="comparison">${said.comparison}</p>`}
      ${
        said.notes.length === 0
          ? nothing
          : html`<ul class="notes">
              ${said.notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
      }
      <footer>
        ${renderOrigin(series.indicator, this.common, this.localize.locale)}
        ${this.#picture.failed ? nothing : html`<button type="button" class="turn" @click=${this.#turn}>${drawn ? words.showTable : words.showChart}</button>`}
      </footer>
    </article>`;
  }

  protected override renderEmpty(series: Series): TemplateResult {
    const derived = this.#derive(series);
    const { words } = this.#language;
    const { notes } = derived.said;
    return renderNothing({
      title: words.empty.title,
      text: `${this.#renderScope(series, derived)}. ${notes.length > 0 ? `${notes.join('. ')}.` : words.empty.text}`,
    });
  }
}
