import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sheetRequest } from '../../data/requests/sheet.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuSelectEvent } from '../../element/events.js';
import { pageOf } from '../../element/page-of.js';
import { TissuElement } from '../../element/tissu-element.js';
import { formatCompactEuros, formatPartialDate, formatPeriod } from '../../i18n/format.js';
import { actionCard as frenchWords } from '../../i18n/fr/action-card.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import type { ActionCardMessages } from '../../i18n/messages/action-card.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import { budgetLine } from '../../model/budget-line.js';
import { DEGREES, FAMILIES, familyOf } from '../../model/codes.js';
import { displayStatus } from '../../model/lateness.js';
import { readShape } from '../../model/read-shape.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { actionSheetShape } from '../../model/shapes/action-sheet.js';
import type { Report } from '../../model/understand.js';
import { axisStyles } from '../../ui/axis.styles.js';
import { renderHeading } from '../../ui/heading.js';
import { renderShape } from '../../ui/shape.js';
import { shapeStyles } from '../../ui/shape.styles.js';
import { renderStatus } from '../../ui/status.js';
import { statusStyles } from '../../ui/status.styles.js';
import { frameStyles } from '../../theme/frame.styles.js';
import { renderWeave } from '../../ui/weave.js';
import { wordFor } from '../../ui/word-for.js';
import { actionCardStyles } from './action-card.styles.js';

export const CARD_VARIANTS = ['card', 'row', 'compact'] as const;
export type CardVariant = (typeof CARD_VARIANTS)[number];

/** Beads on the thread at most; the rest is in the words beneath. */
const BEADS = 14;
/** From this length on a title is set in the size of the text. */
const LONG_TITLE = 120;

/**
 * One action sheet, in brief: what is done, by whom, how closely tied, how far it has got.
 *
 * @example
 * ```html
 * <tissu-action-card sheet="vapeur-ecostuair-tereos">
 *   <a href="https://example.org/embed/action-sheet?sheet=vapeur-ecostuair-tereos">Lire la fiche</a>
 * </tissu-action-card>
 * ```
 * @element tissu-action-card
 * @slot - The fallback: text or a link to the sheet.
 * @fires {TissuSelectEvent} tissu-select - The visitor opens the sheet; cancelable, the link is followed after it.
 * @fires {TissuLoadEvent} tissu-load - The sheet is drawn.
 * @fires {TissuErrorEvent} tissu-error - The sheet could not be had.
 * @csspart header - Axis and degree.
 * @csspart body - The whole card.
 * @csspart status - The message of a state.
 */
export class TissuActionCard extends TissuElement<ActionSheet> {
  static override styles: CSSResultGroup = [
    TissuElement.styles,
    frameStyles('action-card'),
    axisStyles,
    shapeStyles,
    statusStyles,
    actionCardStyles,
  ];

  /** Identifier of the sheet. */
  @property() sheet: string | undefined;
  /** How it is laid out: `card`, `row` or `compact`. */
  @property({ reflect: true }) variant: CardVariant = 'card';
  /** Today, for lateness. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  get #words(): ActionCardMessages {
    return this.localize.words('actionCard', frenchWords);
  }
  get #vocabulary(): VocabularyMessages {
    return this.localize.words('vocabulary', frenchVocabulary);
  }

  protected override request(): ResourceRequest<ActionSheet> {
    return sheetRequest(this.sheet ?? '');
  }

  protected override understandInline(data: unknown, report: Report): ActionSheet | undefined {
    return readShape(actionSheetShape, data, report);
  }

  readonly #open = (event: Event, id: string): void => {
    if (!this.dispatchEvent(new TissuSelectEvent({ type: 'sheet', id }))) event.preventDefault();
  };

  #renderTitle(sheet: ActionSheet): TemplateResult {
    const href = pageOf(this, 'action-sheet', { sheet: sheet.id }, this.apiAddress);
    const title = href
      ? html`<a
          href=${href}
          @click=${(event: Event) => {
            this.#open(event, sheet.id);
          }}
          >${sheet.title}</a
        >`
      : sheet.title;
    return renderHeading(this.headingLevel, title, 'title');
  }

  /** The degree in words, or the finer form where one is known. */
  #form(sheet: ActionSheet): string {
    const { form, degree } = sheet.cooperation ?? {};
    const words = this.#vocabulary;
    if (form && Object.hasOwn(words.form, form)) return wordFor(words.form, form);
    if (typeof degree === 'number') return wordFor(words.degree, DEGREES[degree] ?? '');
    return form ? wordFor(words.degree, form) : '';
  }

  /** Axis and form of cooperation, each said to be missing where it is. */
  #renderKind(sheet: ActionSheet): { readonly axis: TemplateResult; readonly form: TemplateResult } {
    const missing = (text: string): TemplateResult => html`<span class="missing">${text}</span>`;
    const axis = wordFor(this.#vocabulary.axis, sheet.axis ?? '');
    const form = this.#form(sheet);
    const inRow = this.variant === 'row';
    return {
      axis: axis === '' ? missing(this.#words.noAxis) : html`<span class="axis-name">${axis}</span>`,
      form:
        form === ''
          ? missing(this.#words.noForm)
          : html`${inRow ? form.charAt(0).toLocaleLowerCase(this.localize.locale) + form.slice(1) : form}`,
    };
  }

  /** No glyph where nobody knows the degree: the loose cloth means an informal network. */
  #renderGlyph(sheet: ActionSheet): TemplateResult {
    const { degree } = sheet.cooperation ?? {};
    return typeof degree === 'number' ? renderWeave(degree) : html`<span class="weave"></span>`;
  }

  #renderStatus(sheet: ActionSheet): TemplateResult {
    const code = displayStatus(sheet, this.clock());
    return renderStatus(code, wordFor(this.#vocabulary.status, code));
  }

  #renderAmount(sheet: ActionSheet): TemplateResult {
    const line = budgetLine(sheet.budget);
    const missing = html`<span class="missing">${this.common.notGiven}</span>`;
    switch (line.kind) {
      case 'total':
        return html`${formatCompactEuros(line.eur, this.localize.locale)}`;
      case 'at-least':
        return html`${this.#words.atLeast(formatCompactEuros(line.eur, this.localize.locale))}`;
      case 'note':
        return html`${this.#words.note(line.note)}`;
      case 'unknown':
        return missing;
    }
  }

  #period(sheet: ActionSheet): string {
    return formatPeriod(sheet.startDate, sheet.endDate, this.localize.locale, 'year');
  }

  #renderFacts(sheet: ActionSheet): TemplateResult {
    const words = this.#words;
    const period = this.#period(sheet);
    return html`<dl>
      <div>
        <dt>${words.status}</dt>
        <dd>${this.#renderStatus(sheet)}</dd>
      </div>
      <div class="amount">
        <dt>${words.amount}</dt>
        <dd>${this.#renderAmount(sheet)}</dd>
      </div>
      <div class="calendar">
        <dt>${words.calendar}</dt>
        <dd>${period === '' ? html`<span class="missing">${this.common.notDated}</span>` : period}</dd>
      </div>
    </dl>`;
  }

  #renderWho(sheet: ActionSheet): TemplateResult | typeof nothing {
    const { lead, partners } = sheet;
    if (!lead && partners.length === 0) return nothing;
    const families = partners.map(({ actor }) => familyOf(actor.kind));
    const counts = FAMILIES.map((family) => ({
      family: this.#vocabulary.family[family],
      count: families.filter((other) => other === family).length,
    })).filter(({ count }) => count > 0);
    return html`<div class="who">
      <div class="beads" aria-hidden="true">
        ${lead ? renderShape(familyOf(lead.kind), 'lead') : nothing}${families
          .slice(0, BEADS)
          .map((family) => renderShape(family))}
      </div>
      <p>
        ${this.#words.partners(lead?.name ?? '', partners.length)}${
          counts.length > 0 ? html`<span class="visually-hidden"> (${this.#words.families(counts)})</span>` : nothing
        }
      </p>
    </div>`;
  }

  #renderOrigin(sheet: ActionSheet): TemplateResult {
    const words = this.#words;
    const link = sheet.programme?.link;
    const programme = link === 'territory' || link === 'none' ? this.#vocabulary.programme[link] : undefined;
    const sources = sheet.sources.map(({ publisher, url, date }) => {
      const name = publisher === '' ? url : publisher;
      return date ? `${name} (${formatPartialDate(date, this.localize.locale)})` : name;
    });
    return html`${programme ? html`<p class="origin">${programme}</p>` : nothing}${
      sources.length === 0 && !sheet.caveat
        ? nothing
        : html`<details>
            <summary>${words.origin(sources.length, Boolean(sheet.caveat))}</summary>
            ${sheet.caveat ? html`<p>${words.caveat}${sheet.caveat}</p>` : nothing}
            ${sources.length > 0 ? html`<p>${words.sources}${sources.join(', ')}</p>` : nothing}
            ${
              sheet.updatedAt
                ? html`<p>
                    ${this.common.updated(formatPartialDate(sheet.updatedAt.slice(0, 10), this.localize.locale))}
                  </p>`
                : nothing
            }
          </details>`
    }`;
  }

  #renderCard(sheet: ActionSheet): TemplateResult {
    const period = this.#period(sheet);
    const place = sheet.territory?.name ?? sheet.intercommunality?.name ?? '';
    const kind = this.#renderKind(sheet);
    return html`<article
      part="body"
      class="card ${sheet.title.length > LONG_TITLE ? 'long' : ''} axis axis-${sheet.axis ?? ''}"
      aria-labelledby="title"
    >
      <header part="header">
        ${this.#renderGlyph(sheet)}
        <div>
          <p>${kind.axis}</p>
          <p class="form">${kind.form}</p>
        </div>
      </header>
      ${this.#renderTitle(sheet)}
      <p class="where">
        ${place}${period === '' ? nothing : html`<span class="when">${place ? ', ' : ''}${period}</span>`}
      </p>
      ${sheet.summary === '' ? nothing : html`<p class="summary">${sheet.summary}</p>`}
      ${this.#renderWho(sheet)}${this.#renderFacts(sheet)}${this.#renderOrigin(sheet)}
    </article>`;
  }

  #renderRow(sheet: ActionSheet): TemplateResult {
    const place = sheet.territory?.name ?? sheet.intercommunality?.name;
    const kind = this.#renderKind(sheet);
    return html`<article part="body" class="row axis axis-${sheet.axis ?? ''}" aria-labelledby="title">
      ${this.#renderGlyph(sheet)}
      <div>
        ${this.#renderTitle(sheet)}
        <p class="meta">${kind.axis}, ${kind.form}${place ? `, ${place}` : nothing}</p>
      </div>
      ${this.#renderFacts(sheet)}
    </article>`;
  }

  #renderCompact(sheet: ActionSheet): TemplateResult {
    return html`<article part="body" class="compact axis axis-${sheet.axis ?? ''}" aria-labelledby="title">
      ${this.#renderGlyph(sheet)}${this.#renderTitle(sheet)}${this.#renderStatus(sheet)}
    </article>`;
  }

  protected override renderContent(sheet: ActionSheet): TemplateResult {
    switch (this.variant) {
      case 'row':
        return this.#renderRow(sheet);
      case 'compact':
        return this.#renderCompact(sheet);
      default:
        return this.#renderCard(sheet);
    }
  }

  protected override renderEmpty(): TemplateResult {
    return html``;
  }
}
