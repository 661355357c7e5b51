import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { hasCategories, type TimePoint } from '../../charts/series-reading.js';
import type { KeyFigure, Language, Statement } from '../../charts/series-words.js';
import { toSparkline } from '../../charts/sparkline.js';
import { stateTime } from '../../charts/time-statement.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuSeriesElement } from '../../element/series-element.js';
import { formatPartialDate } from '../../i18n/format.js';
import { indicator as frenchWords } from '../../i18n/fr/indicator.js';
import type { Series } from '../../model/schemas/series.js';
import { renderOrigin } from '../../ui/origin.js';
import { goalOf, type Goal } from './goal.js';
import { indicatorFrameStyles } from '../../theme/indicator-frame.styles.js';
import { indicatorStyles } from './indicator.styles.js';

/** What is loaded with the first indicator of categories. */
let categories: typeof import('./categories.js') | undefined;
const fetchCategories = async (): Promise<void> => {
  categories = await import('./categories.js');
};

/** From this many signs on a number is set smaller, so that it fits in 320 px. */
const LONG_NUMBER = 7;

/** Box of the sparkline and of the track of a goal. */
const BOX = { width: 152, height: 48, padding: 7 };

/**
 * One key figure: value, unit, date, trend over five editions or more, goal, sparkline, a sentence written from the
 * data, source and licence. A sum is never made of a part: the members without a figure are counted instead.
 *
 * @example
 * ```html
 * <tissu-indicator indicator="population" intercommunality="200010700">
 *   <a href="https://example.org/embed/indicator?indicator=population&amp;intercommunality=200010700">Population municipale</a>
 * </tissu-indicator>
 * ```
 * @element tissu-indicator
 * @slot - The fallback: text or a link.
 * @fires {TissuLoadEvent} tissu-load - The figure is drawn.
 * @fires {TissuErrorEvent} tissu-error - The figure could not be had.
 * @csspart header - Name of the indicator, place and date.
 * @csspart body - The whole figure.
 * @csspart status - The message of a state.
 */
export class TissuIndicator extends TissuSeriesElement {
  static override styles: CSSResultGroup = [TissuSeriesElement.styles, indicatorFrameStyles, indicatorStyles];

  get #language(): Language {
    return { locale: this.localize.locale, words: this.localize.words('indicator', frenchWords) };
  }

  protected override request(): ResourceRequest<Series> {
    const request = super.request();
    // Asked for with the data, not after them.
    if (this.isOfSheets && !categories) fetchCategories().catch(() => undefined);
    return request;
  }

  protected override missingPart(series: Series): (() => Promise<void>) | undefined {
    return categories || !hasCategories(series) ? super.missingPart(series) : fetchCategories;
  }

  #state(series: Series): Statement {
    const language = this.#language;
    if (!categories || !hasCategories(series)) return stateTime(series, language);
    const categoryWords = this.localize.words('categories', categories.frenchWords);
    return categories.stateCategories(series, { ...language, vocabulary: this.vocabulary, categoryWords });
  }

  protected override isEmpty(series: Series): boolean {
    // Members without a figure are something to say; nothing at all is not.
    const { figure, notes } = this.#state(series);
    return figure === undefined && notes.length === 0;
  }

  #renderValue(figure: KeyFigure | undefined): TemplateResult {
    if (!figure) return html`<p class="value missing">${this.#language.words.notAvailable}</p>`;
    const { text, value } = figure.quantity;
    const unit = this.#language.words.unit(figure.quantity.unit, value);
    return html`<p class="value">
      <b class=${text.length > LONG_NUMBER ? 'long' : nothing}>${text}</b
      >${unit === '' ? nothing : html` <span class="unit">${unit}</span>`}
    </p>`;
  }

  #renderSparkline(points: readonly TimePoint[]): TemplateResult | typeof nothing {
    const line = toSparkline(points, BOX);
    if (!line) return nothing;
    const known = points.filter(({ value }) => value !== null);
    const write = (point: TimePoint | undefined): string =>
      point ? formatPartialDate(point.period, this.localize.locale, 'short') : '';
    const { first, last } = line;
    return html`<div class="drawing" aria-hidden="true">
      <svg viewBox="0 0 ${BOX.width} ${BOX.height}">
        <path class="line" d=${line.path}></path>
        ${line.dots.map(([x, y]) => svg`<circle class="dot" cx=${x} cy=${y} r="2.6"></circle>`)}
        <circle class="dot" cx=${first[0]} cy=${first[1]} r="2.8"></circle>
        <circle class="dot last" cx=${last[0]} cy=${last[1]} r="5"></circle>
      </svg>
      <p class="ends"><span>${write(known[0])}</span><span>${write(known.at(-1))}</span></p>
    </div>`;
  }

  #renderGoal({ text, covered, mark }: Goal): TemplateResult {
    const x = (share: number): string => String(4 + share * (BOX.width - 8));
    return html`<div class="drawing" aria-hidden="true">
      <svg viewBox="0 0 ${BOX.width} ${BOX.height}">
        <path class="track" d="M4 26H${x(1)}"></path>
        <path class="covered" d="M4 26H${x(covered)}"></path>
        <path class="mark" d="M${x(mark)} 13V39"></path>
      </svg>
      <p class="ends"><span></span><span>${text}</span></p>
    </div>`;
  }

  #renderDrawing(series: Series, { reading }: Statement): { drawing: unknown; sentence: string } {
    if (reading.dimension === 'category') return { drawing: nothing, sentence: '' };
    const goal = goalOf(series, reading, this.#language);
    return goal
      ? { drawing: this.#renderGoal(goal), sentence: ` ${goal.sentence}` }
      : { drawing: this.#renderSparkline(reading.points), sentence: '' };
  }

  protected override renderContent(series: Series): TemplateResult {
    const { indicator, scope } = series;
    const said = this.#state(series);
    const { figure } = said;
    const { drawing, sentence } = this.#renderDrawing(series, said);
    const about = [scope.name, figure?.of ?? ''].filter((text) => text !== '').join(', ');
    return html`<article part="body" aria-labelledby="title">
      <header part="header">
        ${this.renderTitle('indicator', series, this.#language.words.name(indicator.label))}
        <p class="scope">${about}</p>
      </header>
      <div class="figure">${this.#renderValue(figure)}${drawing}</div>
      <p class="sentence">${said.sentence}${sentence}</p>
      ${said.comparison === '' ? nothing : html`<p class="comparison">${said.comparison}</p>`}
      ${
        said.notes.length === 0
          ? nothing
          : html`<ul class="notes">
              ${said.notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
      }
      ${renderOrigin(indicator, this.common, this.localize.locale)}
    </article>`;
  }

  protected override sayNothing({ indicator, scope }: Series): { title: string; text: string } {
    const { words } = this.#language;
    const name = [words.name(indicator.label), scope.name].filter((text) => text !== '').join(', ');
    return { title: words.empty.title, text: `${name}. ${words.empty.text}` };
  }
}
