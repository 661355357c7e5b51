import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { sheetRequest } from '../../data/requests/sheet.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuSelectEvent } from '../../element/events.js';
import { pageOf } from '../../element/page-of.js';
import { TissuElement } from '../../element/tissu-element.js';
import { formatPartialDate, formatPeriod } from '../../i18n/format/dates.js';
import { actionCard as frenchWords } from '../../i18n/fr/action-card.js';
import { vocabulary as frenchVocabulary } from '../../i18n/fr/vocabulary.js';
import type { ActionCardMessages } from '../../i18n/messages/action-card.js';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import { DEGREES } from '../../model/codes/degrees.js';
import { FAMILIES, familyOf } from '../../model/codes/families.js';
import { displayStatus } from '../../model/lateness.js';
import { readSheet } from '../../model/read-sheet.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Report } from '../../model/understand.js';
import { amountWords } from '../../ui/amount-words.js';
import { renderHeading } from '../../ui/heading.js';
import { knownWord } from '../../util/known-word.js';
import { renderShape } from '../../ui/shape.js';
import { markStyles } from '../../ui/marks.styles.js';
import { shapeStyles } from '../../ui/shape.styles.js';
import { renderStatus } from '../../ui/status.js';
import { renderWeave } from '../../ui/weave.js';
import { actionCardStyles } from './action-card.styles.js';
import { renderFunders } from './funders.js';
import { renderCompact, renderRow } from './lines.js';

export const CARD_VARIANTS = ['card', 'row', 'compact'] as const;
export type CardVariant = (typeof CARD_VARIANTS)[number];

/** Beads on the thread at most; the rest is in the words beneath. */
const BEADS = 14;
/** From this length on a title is set in the size of the text. */
const LONG_TITLE = 120;

/** What is not known is said to be missing. */
const orMissing = (text: string, missing: string): string | TemplateResult =>
  text || html`<span class="missing">${missing}</span>`;

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
  static override styles: CSSResultGroup = [TissuElement.styles, markStyles, shapeStyles, actionCardStyles];

  static override properties: PropertyDeclarations = {
    sheet: {},
    variant: { reflect: true },
    clock: { attribute: false },
  };

  /** Identifier of the sheet. */
  declare sheet: string | undefined;
  /** How it is laid out: `card`, `row` or `compact`. */
  declare variant: CardVariant;
  /** Today, for lateness. */
  declare clock: () => Date;

  constructor() {
    super();
    this.variant = 'card';
    this.clock = () => new Date();
  }

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
    return readSheet(data, report);
  }

  /** The words of a code. One that nobody knows is shown as it is, and the developer is told. */
  #word(words: Readonly<Record<string, string>>, code: string): string {
    const known = knownWord(words, code);
    if (!known && code) this.notice(`unknown code "${code}"`);
    return known ?? code;
  }

  #renderTitle(sheet: ActionSheet): TemplateResult {
    const href = pageOf(this, 'action-sheet', { sheet: sheet.id }, this.apiAddress);
    const open = (event: Event): void => {
      if (!this.dispatchEvent(new TissuSelectEvent({ type: 'sheet', id: sheet.id }))) event.preventDefault();
    };
    const title = href ? html`<a href=${href} @click=${open}>${sheet.title}</a>` : sheet.title;
    return renderHeading(this.headingLevel, title, 'title');
  }

  /** The degree in words, or the finer form where one is known. */
  #form({ cooperation }: ActionSheet): string {
    const { form, degree } = cooperation ?? {};
    const words = this.#vocabulary;
    return (
      knownWord(words.form, form) ??
      this.#word(words.degree, (typeof degree === 'number' ? DEGREES[degree] : form) ?? '')
    );
  }

  /** No glyph where nobody knows the degree: the loose cloth means an informal network. */
  #renderGlyph({ cooperation }: ActionSheet): TemplateResult {
    return typeof cooperation?.degree === 'number'
      ? renderWeave(cooperation.degree)
      : html`<span class="weave"></span>`;
  }

  #renderStatus(sheet: ActionSheet): TemplateResult {
    const code = displayStatus(sheet, this.clock());
    return renderStatus(code, this.#word(this.#vocabulary.status, code));
  }

  #renderFacts(sheet: ActionSheet, period: string): TemplateResult {
    const words = this.#words;
    const { notGiven, notDated } = this.common;
    const fact = (name: 'status' | 'amount' | 'calendar', value: unknown): TemplateResult =>
      html`<div class="of-${name}">
        <dt>${words[name]}</dt>
        <dd>${value}</dd>
      </div>`;
    return html`<dl>
      ${fact('status', this.#renderStatus(sheet))}
      ${fact('amount', orMissing(amountWords(sheet.budget, words.atLeast, this.localize.locale, words.note), notGiven))}
      ${fact('calendar', orMissing(period, notDated))}
    </dl>`;
  }

  #renderWho({ lead, partners }: ActionSheet): TemplateResult | typeof nothing {
    if (!lead && !partners.length) return nothing;
    const families = partners.map(({ actor }) => familyOf(actor.kind));
    const counts = FAMILIES.flatMap((family) => {
      const { length } = families.filter((other) => other === family);
      return length > 0 ? this.#words.family(this.#vocabulary.family[family], length) : [];
    }).join(', ');
    return html`<div class="who">
      <div class="beads" aria-hidden="true">
        ${lead ? renderShape(familyOf(lead.kind), 'lead') : nothing}${families
          .slice(0, BEADS)
          .map((family) => renderShape(family))}
      </div>
      <p>
        ${this.#words.partners(lead?.name ?? '', partners.length)}${
          counts ? html`<span class="visually-hidden"> (${counts})</span>` : nothing
        }
      </p>
    </div>`;
  }

  #renderOrigin(sheet: ActionSheet): TemplateResult {
    const { sources, caveat, updatedAt } = sheet;
    const words = this.#words;
    const { locale } = this.localize;
    const paragraph = (text: string): TemplateResult => html`<p class="origin">${text}</p>`;
    const names = sources.map(
      ({ publisher, url, date }) => (publisher || url) + (date ? ` (${formatPartialDate(date, locale)})` : ''),
    );
    const title = words.origin(names.length, !!caveat);
    const updated = updatedAt ? paragraph(this.common.updated(formatPartialDate(updatedAt, locale))) : nothing;
    return names.length > 0 || caveat
      ? html`<details>
          <summary>${title}</summary>
          ${caveat ? paragraph(words.caveat + caveat) : nothing}
          ${names.length > 0 ? paragraph(words.sources + names.join(', ')) : nothing}${updated}
        </details>`
      : html`${paragraph(title)}${updated}`;
  }

  protected override renderContent(sheet: ActionSheet): TemplateResult {
    const { title, summary, territory, intercommunality, startDate, endDate, budget } = sheet;
    const { locale } = this.localize;
    const period = formatPeriod(startDate, endDate, locale, this.clock());
    const place = territory?.name ?? intercommunality?.name ?? '';
    const axis = this.#word(this.#vocabulary.axis, sheet.axis ?? '');
    const form = this.#form(sheet);
    const { noAxis, noForm } = this.#words;
    const glyph = this.#renderGlyph(sheet);
    const heading = this.#renderTitle(sheet);
    // That the sheet is outside the contract, where it is.
    const outside = knownWord(this.#vocabulary.programme, sheet.programme?.link) ?? '';
    const facts = this.#renderFacts(sheet, period);
    const origin = this.#renderOrigin(sheet);
    const renderedAxis = axis ? html`<span class="axis-name">${axis}</span>` : orMissing('', noAxis);
    const kind = html`${renderedAxis}, ${orMissing(form.charAt(0).toLocaleLowerCase(locale) + form.slice(1), noForm)}`;
    const { variant } = this;
    const [className, content] =
      variant === 'row'
        ? [variant, renderRow(glyph, heading, kind, place, outside, facts, origin)]
        : variant === 'compact'
          ? [variant, renderCompact(glyph, heading, kind, this.#renderStatus(sheet))]
          : [
              title.length > LONG_TITLE ? 'card long' : 'card',
              html`<header part="header">
                  ${glyph}
                  <div>
                    <p>${renderedAxis}</p>
                    <p class="form">${orMissing(form, noForm)}</p>
                  </div>
                </header>
                ${heading}
                <p class="where">
                  ${place}${period ? html`<span class="when">${place ? ', ' : ''}${period}</span>` : nothing}
                </p>
                ${outside ? html`<p class="where">${outside}</p>` : nothing}
                ${summary ? html`<p class="summary">${summary}</p>` : nothing}
                ${this.#renderWho(sheet)}${renderFunders(budget, this.#words, locale)}${facts}${origin}`,
            ];
    return html`<article part="body" class="${className} axis axis-${sheet.axis ?? ''}" aria-labelledby="title">
      ${content}
    </article>`;
  }

  protected override renderEmpty(): TemplateResult {
    return html``;
  }
}
