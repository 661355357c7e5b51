import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ChartKind } from '../../charts/chart-kind.js';
import { hasCategories, hasValue } from '../../charts/series-reading.js';
import { nameOfComparison } from '../../charts/series-words.js';
import { VisibilityController } from '../../controllers/visibility-controller.js';
import type { ResourceRequest } from '../../data/resource.js';
import { adopt } from '../../element/adopt.js';
import { TissuSelectEvent } from '../../element/events.js';
import { TissuSeriesElement } from '../../element/series-element.js';
import { indicatorChart as frenchChartWords } from '../../i18n/fr/indicator-chart.js';
import { indicator as frenchWords } from '../../i18n/fr/indicator.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import type { IndicatorChartMessages } from '../../i18n/messages/indicator-chart.js';
import type { Series } from '../../model/schemas/series.js';
import { renderOrigin } from '../../ui/origin.js';
import { derive, type ChartLanguage, type Derived } from './derive.js';
import type { Explored, Explorer } from './explorer.js';
import { chartFrameStyles } from '../../theme/chart-frame.styles.js';
import { indicatorChartStyles } from './indicator-chart.styles.js';
import { renderMark } from './marks.js';
import { PictureController, type PictureJob } from './picture-controller.js';
import { renderTable } from './table.js';

/** What is loaded with the first chart of categories. */
let categories: typeof import('./categories.js') | undefined;
const fetchCategories = async (): Promise<void> => {
  categories = await import('./categories.js');
};

/** What is loaded with the first chart in time. */
let times: typeof import('./times.js') | undefined;
const fetchTimes = async (): Promise<void> => {
  times = await import('./times.js');
};

export const CHART_VIEWS = ['chart', 'table'] as const;
export type ChartView = (typeof CHART_VIEWS)[number];

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
  static override styles: CSSResultGroup = [TissuSeriesElement.styles, chartFrameStyles, indicatorChartStyles];

  static override properties: PropertyDeclarations = {
    kind: {},
    view: { reflect: true },
  };

  /**
   * What is drawn. `auto`: a line for three known values in time and more, bars for fewer and for categories.
   * `doughnut` and `radar` are drawn as bars in this version.
   */
  declare kind: ChartKind;
  /** `chart`, or `table` to show the table in place of the picture. */
  declare view: ChartView;

  readonly #picture = new PictureController(this);
  readonly #near = new VisibilityController(this);
  #explorer: Explorer | undefined;
  #derived: Derived | undefined;
  #derivedFrom: readonly unknown[] = [];

  constructor() {
    super();
    this.kind = 'auto';
    this.view = 'chart';
  }

  get #words(): IndicatorChartMessages {
    return this.localize.words('indicatorChart', frenchChartWords);
  }

  protected override request(): ResourceRequest<Series> {
    const request = super.request();
    // Asked for with the data, not after them.
    if (!(this.isOfSheets ? categories : times))
      (this.isOfSheets ? fetchCategories : fetchTimes)().catch(() => undefined);
    if (this.view !== 'table') this.#picture.load(this.isOfSheets || this.kind === 'bar' ? 'bar' : 'line');
    return request;
  }

  protected override missingPart(series: Series): (() => Promise<void>) | undefined {
    const isThere = hasCategories(series) ? categories : times;
    return isThere ? super.missingPart(series) : hasCategories(series) ? fetchCategories : fetchTimes;
  }

  /** Worked out once for each series, kind and language. */
  #derive(series: Series): Derived {
    const language: ChartLanguage = {
      locale: this.localize.locale,
      words: this.localize.words('indicator', frenchWords),
      chartWords: this.#words,
      vocabulary: this.localize.words('vocabulary', frenchVocabulary),
    };
    const key = [series, this.kind, language.locale, language.words];
    if (this.#derived && key.every((part, i) => part === this.#derivedFrom[i])) return this.#derived;
    this.#derivedFrom = key;
    this.#derived = derive(
      series,
      this.kind,
      language,
      // One of the two is there: nothing is drawn before.
      categories && hasCategories(series)
        ? { ...categories, words: this.localize.words('categories', categories.frenchWords) }
        : times!,
    );
    const { notice } = this.#derived;
    if (notice !== undefined) this.notice(notice);
    return this.#derived;
  }

  protected override isEmpty(series: Series): boolean {
    return !hasValue(this.#derive(series).said.reading);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.eager) this.#near.come();
    super.willUpdate(changed);
  }

  get #plot(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.plot');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const box = this.#plot;
    const canvas = box?.querySelector('canvas');
    const inks = box?.querySelector<HTMLElement>('.inks');
    const place = box && canvas && inks ? { box, canvas, inks } : undefined;
    this.#picture.show(place, this.#derived?.job, this.#near.near);
    this.#explorer?.place();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#explorer?.rest();
  }

  get #explored(): Explored | undefined {
    return this.#derived && { plot: this.#plot, picture: this.#picture, ...this.#derived };
  }

  readonly #select = (index: number): void => {
    const point = this.#derived?.job.reading.points[index];
    if (!point) return;
    this.dispatchEvent(new TissuSelectEvent({ type: 'point', id: 'code' in point ? point.code : point.period }));
  };

  /** Pointer and keys, once what goes through the values is there. */
  readonly #explore = (event: Event): void => {
    if (this.#explorer) {
      this.#explorer.handle(event);
      return;
    }
    void import('./explorer.js').then(
      ({ Explorer: LoadedExplorer, explorerStyles }) => {
        if (!this.isConnected) return;
        adopt(this, explorerStyles);
        this.#explorer ??= new LoadedExplorer(
          () => this.#explored,
          () => {
            this.requestUpdate();
          },
          this.#select,
        );
        this.#explorer.handle(event);
      },
      () => undefined,
    );
  };

  readonly #turn = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
  };

  /** Names of two series where they are not written in the picture itself. */
  #renderLegend(series: Series, { kind, reading, language }: PictureJob): TemplateResult | typeof nothing {
    if (!reading.compare) return nothing;
    const names = [series.scope.name, nameOfComparison(series, language)];
    return html`<ul part="legend" class="legend ${kind}" aria-hidden="true">
      ${names.map((name, order) => html`<li>${renderMark(kind, order)}${name}</li>`)}
    </ul>`;
  }

  #renderPlot(derived: Derived): TemplateResult {
    const { table, job } = derived;
    const { rows } = table;
    const at = Math.min(this.#explorer?.index ?? Infinity, rows.length - 1);
    const row = rows[at];
    const spoken = row
      ? `${row.head}\u00a0: ${row.cells.map(({ text }, i) => (row.cells.length > 1 ? `${table.columns[i] ?? ''} ${text}` : text)).join(', ')}`
      : '';
    return html`<div
      class="plot ${job.kind}"
      @pointermove=${this.#explore}
      @pointerdown=${this.#explore}
      @pointerleave=${this.#explore}
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
              @keydown=${this.#explore}
              @focus=${this.#explore}
              @blur=${this.#explore}
            ></div>`
      }
      ${this.#explorer?.render() ?? nothing}
    </div>`;
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
      <div class="table ${drawn ? 'aside' : ''}">${renderTable(table, said.sentence)}</div>
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

  protected override sayNothing(series: Series): { title: string; text: string } {
    const derived = this.#derive(series);
    const { title, text } = derived.job.language.words.empty;
    const { notes } = derived.said;
    return {
      title,
      text: `${this.#renderScope(series, derived)}. ${notes.length > 0 ? `${notes.join('. ')}.` : text}`,
    };
  }
}
