/*
 * Longer than a file should be: the states of a chart meet here (series, places compared with, table, picture, menu), and
 * each attribute stands with the words that the manifest takes over. What is read, said and drawn stands in other files.
 */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ChartKind } from '../../charts/chart-kind.js';
import { hasFurtherPeriods } from '../../charts/points.js';
import { hasCategories, hasValue } from '../../charts/series-reading.js';
import { withUnit } from '../../charts/series-table.js';
import { VisibilityController } from '../../controllers/visibility-controller.js';
import { clientFor } from '../../data/client.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuSelectEvent } from '../../element/events.js';
import { TissuSeriesElement } from '../../element/series-element.js';
import { indicatorChart as frenchChartWords } from '../../i18n/fr/indicator-chart.js';
import { indicator as frenchWords } from '../../i18n/fr/indicator.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import type { IndicatorChartMessages } from '../../i18n/messages/indicator-chart.js';
import type { Series } from '../../model/schemas/series.js';
import { renderOrigin } from '../../ui/origin.js';
import { derive, needsMore, type ChartLanguage, type Derived } from './derive.js';
import type { Explored, Explorer } from './explorer.js';
import { chartFrameStyles } from '../../theme/chart-frame.styles.js';
import { indicatorChartStyles } from './indicator-chart.styles.js';
import { PictureController } from './picture-controller.js';
import { isOnCanvas, type Way } from './pictures/drawers.js';
import { FIRST_ROWS, renderTable } from './table.js';
import type { TableTools } from './table-tools.js';
import type { TakeAway } from './take-away.js';
import type { Others } from './more.js';

/** What is loaded with the first chart that needs it. */
const PARTS = {
  categories: () => import('./categories.js'),
  times: () => import('./times.js'),
  more: () => import('./more.js'),
  tools: () => import('./table-tools.js'),
  periods: () => import('../../charts/further-periods.js'),
};
type PartName = keyof typeof PARTS;
const parts: { [Name in PartName]?: Awaited<ReturnType<(typeof PARTS)[Name]>> } = {};
const fetchPart = async (name: PartName): Promise<void> => {
  Object.assign(parts, { [name]: await PARTS[name]() });
};

/** Values said of a period or category at once: more are read in the table. */
const MOST_SPOKEN = 6;

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
    stacked: { type: Boolean },
    horizontal: { type: Boolean },
  };

  /**
   * What is drawn. `auto`: a line for three known values in time and more, bars for fewer and for categories, small
   * pictures of one scale for more than six lines or four series of bars. `doughnut` takes the parts of a whole, `radar`
   * three to ten categories of up to three series; what cannot show the data falls back to `auto`, and the console says
   * why. `auto` takes neither: lengths are read more truly than angles and areas.
   */
  declare kind: ChartKind;
  /** Bars end to end: the categories of a whole in one bar a series, or the series of each period. */
  declare stacked: boolean;
  /** Bars lie, also in time. Those of categories always do, for the sake of their names. */
  declare horizontal: boolean;
  /** `chart`, or `table` to show the table in place of the picture. */
  declare view: ChartView;

  readonly #picture = new PictureController(this, () => {
    this.#explorer?.place();
  });
  readonly #near = new VisibilityController(this);
  #explorer: Explorer | undefined;
  #tools: TableTools | undefined;
  #takeAway: TakeAway | undefined;
  #others: Others | undefined;
  #derived: Derived | undefined;
  #derivedFrom: readonly unknown[] = [];

  constructor() {
    super();
    this.kind = 'auto';
    this.view = 'chart';
    this.stacked = false;
    this.horizontal = false;
  }

  /** Now, for the date of what is taken away. */
  clock: () => Date = () => new Date();

  get #words(): IndicatorChartMessages {
    return this.localize.words('indicatorChart', frenchChartWords);
  }

  /** What is compared: the median first, for it is the answer's own comparison. */
  get #compared(): readonly string[] {
    const all = new Set((this.compare ?? '').split(/[\s,]+/).filter((name) => name !== ''));
    // Among others the place itself would be there twice; alone, the answer says that it is the same.
    const { territory, intercommunality } = this.place;
    if (all.size > 1) all.delete(intercommunality ?? territory ?? '');
    return [...all].sort((a, b) => Number(b === 'median') - Number(a === 'median'));
  }

  protected override get compared(): string | undefined {
    return this.#compared[0];
  }

  protected override request(): ResourceRequest<Series> {
    const request = super.request();
    const places = this.#compared.slice(1);
    const isRare = this.stacked || places.length > 0 || /^[dr]/.test(this.kind);
    // Asked for with the data, not after them.
    for (const part of [this.isOfSheets ? 'categories' : 'times', isRare && 'more'] as const)
      if (part && !parts[part])
        fetchPart(part).then(
          () => {
            this.requestUpdate();
          },
          () => undefined,
        );
    if (this.view !== 'table') this.#picture.load(this.#likely, isRare);
    const api = this.apiAddress;
    if (parts.more && (this.#others || places.length > 0))
      (this.#others ??= new parts.more.Others(this)).follow(
        api === undefined ? undefined : clientFor(api),
        this.indicator?.trim() ?? '',
        places,
      );
    return request;
  }

  /** What will be drawn, as far as it is known before the data. */
  get #likely(): Way {
    const { kind } = this;
    // More places than one plot shows apart.
    if (this.#compared.length >= (this.isOfSheets ? 4 : 6)) return 'multiples';
    if (kind === 'doughnut' || kind === 'radar') return kind;
    if (this.isOfSheets) return 'bar';
    return kind !== 'bar' && !this.stacked ? 'line' : this.horizontal ? 'bar' : 'standing';
  }

  protected override missingPart(series: Series): (() => Promise<void>) | undefined {
    const kind = hasCategories(series) ? 'categories' : 'times';
    if (!parts[kind]) return () => fetchPart(kind);
    if (!parts.more && this.#needsMore(series)) return () => fetchPart('more');
    if (hasFurtherPeriods([...series.points, ...(series.events ?? [])])) return () => fetchPart('periods');
    const others = this.#others;
    if (others && !others.settled) return () => others.done;
    return super.missingPart(series);
  }

  #needsMore(series: Series): boolean {
    return this.#compared.length > 1 || needsMore(series, this);
  }

  /** Worked out once for each series, kind and language. */
  #derive(own: Series): Derived {
    const series = this.data == null && this.#others ? this.#others.beside(own) : own;
    const language: ChartLanguage = {
      locale: this.localize.locale,
      words: this.localize.words('indicator', frenchWords),
      chartWords: this.#words,
      vocabulary: this.localize.words('vocabulary', frenchVocabulary),
    };
    const { kind, stacked, horizontal } = this;
    const key = [series, kind, stacked, horizontal, language.locale, language.words];
    if (this.#derived && key.every((part, i) => part === this.#derivedFrom[i])) return this.#derived;
    this.#derivedFrom = key;
    const { categories, times } = parts;
    const more = this.#needsMore(own) ? parts.more : undefined;
    this.#derived = derive(
      series,
      { kind, stacked, horizontal },
      language,
      // One of the two is there: nothing is drawn before.
      categories && hasCategories(series)
        ? { ...categories, words: this.localize.words('categories', categories.frenchWords) }
        : { ...times!, words: this.localize.words('times', times!.frenchWords) },
      more
        ? {
            ...more,
            words: this.localize.words('chartMore', more.frenchWords),
            missing: this.#others?.missing ?? 0,
          }
        : undefined,
    );
    more?.dress(this, this.#derived);
    const { notice } = this.#derived;
    if (notice !== undefined) this.notice(notice);
    const { lost = [] } = this.#others ?? {};
    if (lost.length > 0) this.notice(`compare: nothing could be had of ${lost.join(', ')}`);
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
    const surface = box?.querySelector<HTMLCanvasElement | SVGSVGElement>('.surface');
    const inks = box?.querySelector<HTMLElement>('.inks');
    const place = box && surface && inks ? { box, surface, inks } : undefined;
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
      ({ Explorer: LoadedExplorer }) => {
        if (!this.isConnected) return;
        this.#explorer ??= new LoadedExplorer(
          this,
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

  /** The visitor opens the menu of what can be taken away: what makes it is loaded, once. */
  readonly #take = (): void => {
    import('./take-away.js').then(
      ({ TakeAway: LoadedTakeAway }) => {
        this.#takeAway ??= new LoadedTakeAway(this, () => {
          const derived = this.#derived;
          return (
            derived && {
              derived,
              scope: this.#renderScope(derived),
              picture: this.#picture,
              common: this.common,
              words: (french) => this.localize.words('chartTools', french),
              now: this.clock(),
            }
          );
        });
        this.requestUpdate();
      },
      () => undefined,
    );
  };

  readonly #turn = (): void => {
    this.view = this.view === 'table' ? 'chart' : 'table';
  };

  /** What is told apart by marks, where it is not written in the picture itself. */
  #renderLegend({ legend, renderMark, job: { kind } }: Derived): TemplateResult | typeof nothing {
    if (legend.length === 0) return nothing;
    return html`<ul part="legend" class="legend ${kind}" aria-hidden="true">
      ${legend.map(({ name, order }) => html`<li>${renderMark(kind, order)}${name}</li>`)}
    </ul>`;
  }

  #renderPlot(derived: Derived): TemplateResult {
    const { table, job } = derived;
    const { rows } = table;
    const at = Math.min(this.#explorer?.at ?? Infinity, rows.length - 1);
    const row = rows[at];
    const said = row?.cells.slice(0, MOST_SPOKEN) ?? [];
    const spoken = row
      ? `${row.head}\u00a0: ${said.map(({ text }, i) => (said.length > 1 ? `${table.columns[i] ?? ''} ${text}` : text)).join(', ')}`
      : '';
    return html`<div
      class="plot ${job.kind}"
      @pointermove=${this.#explore}
      @pointerdown=${this.#explore}
      @pointerleave=${this.#explore}
    >
      <span class="inks" aria-hidden="true"><i></i></span>
      ${
        isOnCanvas(job.kind)
          ? html`<canvas part="canvas" class="surface" aria-hidden="true"></canvas>`
          : html`<svg part="canvas" class="surface" aria-hidden="true"></svg>`
      }
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

  #renderScope({ said, job }: Derived): string {
    const { indicator, scope } = job.series;
    // Of several the title, or the table and the picture, say which.
    const name = job.reading.others[0] || said.title.includes(scope.name) ? '' : scope.name;
    const { label, unit } = indicator;
    const { words } = job.language;
    // Signs stand beside each number, and what is abbreviated is plain from its name: `hab.` of a population.
    const topic = withUnit(words.name(label), /^[€%]?$|\.$/.test(unit) ? '' : words.unit(unit, 2));
    return [topic, name, said.span].filter(Boolean).join(', ');
  }

  /** The table, with what sorts it and writes more of it where that is seen or needed. */
  #renderTable({ written, said, job, renderMark }: Derived, isAside: boolean): TemplateResult {
    const isLong = written.rows.length > FIRST_ROWS;
    if (!isAside || isLong) {
      if (parts.tools) {
        this.#tools ??= new parts.tools.TableTools(this, (french) => this.localize.words('chartTools', french));
      } else
        fetchPart('tools').then(
          () => {
            this.requestUpdate();
          },
          () => undefined,
        );
    }
    const tools = this.#tools;
    const table = renderTable(
      written,
      said.sentence,
      (order) => renderMark(job.kind, order),
      isAside ? undefined : tools,
    );
    const more = isLong ? tools?.renderMore(written.rows, isAside) : nothing;
    // Of many columns some are out of sight: who has no pointer scrolls by keys.
    if (isAside || written.columns.length < 3)
      return html`<div class="table ${isAside ? 'aside' : ''}">${table}${more}</div>`;
    return html`<div class="table" role="region" tabindex="0" aria-labelledby="title">${table}</div>
      ${more}`;
  }

  protected override renderContent(series: Series): TemplateResult {
    const derived = this.#derive(series);
    const { said, notes } = derived;
    const words = this.#words;
    const { failed } = this.#picture;
    const drawn = this.view !== 'table' && !failed;
    return html`<article part="body" aria-labelledby="title">
      <header part="header">
        ${this.renderTitle('indicator-chart', series, said.title)}
        <p class="scope">${this.#renderScope(derived)}</p>
      </header>
      ${failed && this.view !== 'table' ? html`<p class="notes" part="status" role="status">${words.noPicture}</p>` : nothing}
      ${drawn ? html`${this.#renderLegend(derived)}${this.#renderPlot(derived)}` : nothing}
      ${this.#renderTable(derived, drawn)}
      ${said.comparison === '' ? nothing : html`<p class="comparison">${said.comparison}</p>`}
      ${
        notes.length === 0
          ? nothing
          : html`<ul class="notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
      }
      <footer>
        ${renderOrigin(series.indicator, this.common, this.localize.locale)}
        ${failed ? nothing : html`<button type="button" class="turn" @click=${this.#turn}>${drawn ? words.showTable : words.showChart}</button>`}
        <details class="take" @toggle=${this.#take}>
          <summary>${words.take}</summary>
          ${this.#takeAway?.render()}
        </details>
      </footer>
    </article>`;
  }

  protected override sayNothing(series: Series): { title: string; text: string } {
    const derived = this.#derive(series);
    const { title, text } = derived.job.language.words.empty;
    const { notes } = derived;
    return {
      title,
      text: `${this.#renderScope(derived)}. ${notes.length > 0 ? `${notes.join('. ')}.` : text}`,
    };
  }
}
