import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { changesOf, readFigure, type FigureReading } from '../../charts/figure-reading.js';
import { stateFigure, type FigureLanguage } from '../../charts/figure-statement.js';
import { hasFurtherPeriods } from '../../charts/points.js';
import type { KeyFigure } from '../../charts/quantities.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuSeriesElement } from '../../element/series-element.js';
import { figure as frenchWords } from '../../i18n/fr/figure.js';
import type { Series } from '../../model/schemas/series.js';
import { indicatorFrameStyles } from '../../theme/indicator-frame.styles.js';
import { renderOrigin } from '../../ui/origin.js';
import { renderSparkline } from './drawings.js';
import { indicatorStyles } from './indicator.styles.js';

/** What is loaded with the first figure that needs it. */
const PARTS = {
  asides: () => import('./asides.js'),
  categories: () => import('./categories.js'),
  comparison: () => import('./comparison.js'),
  periods: () => import('../../charts/further-periods.js'),
};
type PartName = keyof typeof PARTS;
const parts: { [Name in PartName]?: Awaited<ReturnType<(typeof PARTS)[Name]>> } = {};
/** How to fetch those of some parts that are not there; undefined when all are. */
const fetchMissing = (needed: readonly unknown[]): (() => Promise<void>) | undefined => {
  const missing = (Object.keys(PARTS) as PartName[]).filter((name) => needed.includes(name) && !parts[name]);
  const fetchAll = async (): Promise<void> => {
    await Promise.all(missing.map(async (name) => Object.assign(parts, { [name]: await PARTS[name]() })));
  };
  return missing[0] && fetchAll;
};

/** From this many signs on a number is set smaller, so that it fits in 320 px. */
const LONG_NUMBER = 7;

/** A figure as it is said. */
export interface Told {
  readonly figure: KeyFigure | undefined;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** How far the goal is, at the end of the sentence. */
  readonly goal?: string | undefined;
  /** In place of plain percentages. */
  readonly changes?: readonly string[];
  /** In place of the line through all points. */
  readonly drawing?: unknown;
}

const hasCategories = ({ points }: Series): boolean => points.some(({ category }) => category);

/** Worked out once for each series. */
const readings = new WeakMap<Series, FigureReading>();
const readingOf = (series: Series): FigureReading => {
  let reading = readings.get(series);
  if (!reading) readings.set(series, (reading = readFigure(hasCategories(series) ? [] : series.points)));
  return reading;
};

/** More points than these are thinned out before they are drawn. */
const MANY = 150;

/**
 * One key figure: value, unit, date, change against the point before and the base, goal, sparkline, a sentence written
 * from the data, source and licence; beside it what it is compared with. A sum is never made of a part: the members
 * without a figure are counted instead.
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

  protected override request(): ResourceRequest<Series> {
    const request = super.request();
    // Asked for with the data, not after them.
    fetchMissing([this.isOfSheets && 'categories', this.compare && 'comparison'])?.().catch(() => undefined);
    return request;
  }

  protected override missingPart(series: Series): (() => Promise<void>) | undefined {
    // Nothing is read before.
    if (hasFurtherPeriods(series.points)) return fetchMissing(['periods']);
    const { indicator, target, coverage, compare } = series;
    const { points, known } = readingOf(series);
    const changes = changesOf(known, indicator);
    const inCategories = hasCategories(series);
    const needsAsides = inCategories
      ? // Why there is nothing is said there; whether there is, the categories know.
        parts.categories && this.isEmpty(series)
      : target != null ||
        !known[0] ||
        coverage?.missing ||
        indicator.direction !== 'neutral' ||
        points.length > MANY ||
        points.some(({ value, mark }) => value === null || mark) ||
        (known[1] && !(changes[0] && changes.every(({ ratio }) => ratio)));
    return (
      fetchMissing([needsAsides && 'asides', inCategories && 'categories', compare && 'comparison']) ??
      super.missingPart(series)
    );
  }

  get #language(): FigureLanguage {
    return { locale: this.localize.locale, words: this.localize.words('figure', frenchWords) };
  }

  /** What is said of a series; all parts that it needs are there. */
  #tell(series: Series): Told {
    const { localize } = this;
    const { asides, categories, comparison } = parts;
    if (hasCategories(series)) return categories!.tellCategories(series, localize);
    const language = this.#language;
    const reading = readingOf(series);
    const { known } = reading;
    const clause = series.compare && comparison?.clauseOf(series, known.at(-1)?.value, language, localize);
    const aside = asides?.tellAsides(series, reading, localize);
    return { notes: [], ...aside, ...stateFigure(series.indicator, known, language, clause, aside) };
  }

  protected override isEmpty(series: Series): boolean {
    // Members without a figure are something to say; nothing at all is not.
    const { figure, notes } = this.#tell(series);
    return !figure && notes.length === 0;
  }

  #renderValue(figure: KeyFigure | undefined): TemplateResult {
    const { words } = this.#language;
    if (!figure) return html`<p class="value missing">${words.notAvailable}</p>`;
    const { text, unit, value } = figure.quantity;
    return html`<p class="value">
      <b class=${text.length > LONG_NUMBER ? 'long' : nothing}>${text}</b
      >${unit && html` <span class="unit">${words.unit(unit, value)}</span>`}
    </p>`;
  }

  protected override renderContent(series: Series): TemplateResult {
    const { indicator, scope } = series;
    const { figure, sentence, notes, drawing } = this.#tell(series);
    const { locale } = this.localize;
    return html`<article part="body" aria-labelledby="title">
      <header part="header">
        ${this.renderTitle('indicator', series, this.#language.words.name(indicator.label))}
        <p class="scope">${[scope.name, figure?.of].filter(Boolean).join(', ')}</p>
      </header>
      <div class="figure">${this.#renderValue(figure)}${drawing ?? renderSparkline(readingOf(series), locale)}</div>
      <p class="sentence">${sentence}</p>
      ${series.compare && parts.comparison?.renderComparison(this, series, figure?.quantity.value, this.#language, this.localize, this.data == null ? this.apiAddress : undefined)}
      ${
        notes.length > 0
          ? html`<ul class="notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
      ${renderOrigin(indicator, this.common, locale)}
    </article>`;
  }

  protected override sayNothing(series: Series): { title: string; text: string } {
    return parts.asides!.sayNothing(series, this.#language.words.name(series.indicator.label), this.localize);
  }
}
