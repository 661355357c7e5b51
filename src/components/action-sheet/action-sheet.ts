import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { clientFor } from '../../data/client.js';
import { sheetRequest } from '../../data/requests/sheet.js';
import type { ResourceRequest } from '../../data/resource.js';
import { TissuElement } from '../../element/tissu-element.js';
import { readSheet } from '../../model/read-sheet.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Report } from '../../model/understand.js';
import { axisStyles } from '../../ui/axis.styles.js';
import { shapeStyles } from '../../ui/shape.styles.js';
import { statusStyles } from '../../ui/status.styles.js';
import { actionSheetStyles } from './action-sheet.styles.js';
import { claimAnchor, settleAnchor } from './claim-anchor.js';
import type { SheetBody } from './whole.js';

/** What draws a sheet, loaded with the first one while its data are on their way. */
let whole: typeof import('./whole.js') | undefined;
const fetchWhole = async (): Promise<void> => {
  whole = await import('./whole.js');
};

/**
 * One action sheet, whole: what is done and why, with whom, when, for how much, how far it has got, and where that
 * comes from. What is not known is said where a reader looks for it.
 *
 * @example
 * ```html
 * <tissu-action-sheet sheet="vapeur-ecostuair-tereos">
 *   <a href="https://example.org/embed/action-sheet?sheet=vapeur-ecostuair-tereos">Lire la fiche</a>
 * </tissu-action-sheet>
 * ```
 * @element tissu-action-sheet
 * @slot - The fallback: text or a link to the sheet.
 * @fires {TissuSelectEvent} tissu-select - The visitor chose an actor, a link or a similar sheet; cancelable.
 * @fires {TissuLoadEvent} tissu-load - The sheet is drawn.
 * @fires {TissuErrorEvent} tissu-error - The sheet could not be had.
 * @csspart header - Axis, degree, title, status, summary.
 * @csspart body - The whole sheet.
 * @csspart table - Funders, indicators, partners.
 * @csspart status - The message of a state.
 */
export class TissuActionSheet extends TissuElement<ActionSheet> {
  static override styles: CSSResultGroup = [
    TissuElement.styles,
    axisStyles,
    shapeStyles,
    statusStyles,
    actionSheetStyles,
  ];

  static override properties: PropertyDeclarations = {
    sheet: {},
    clock: { attribute: false },
  };

  /** Identifier of the sheet. */
  declare sheet: string | undefined;
  /** Today, for lateness, for the calendar and for how old the sheet's last check is. */
  declare clock: () => Date;

  #body: SheetBody | undefined;

  constructor() {
    super();
    this.clock = () => new Date();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Somebody follows a link to one of its sections: it does not wait to be seen.
    if (claimAnchor(this)) this.eager = true;
  }

  protected override request(): ResourceRequest<ActionSheet> {
    // Asked for with the data, not after them.
    if (!whole) fetchWhole().catch(() => undefined);
    return sheetRequest(this.sheet ?? '');
  }

  protected override understandInline(data: unknown, report: Report): ActionSheet | undefined {
    return readSheet(data, report);
  }

  protected override missingPart(sheet: ActionSheet): (() => Promise<unknown>) | undefined {
    return whole ? whole.missingParts(sheet, !!this.group) : fetchWhole;
  }

  protected override isEmpty(sheet: ActionSheet): boolean {
    return whole?.isBlank(sheet) ?? false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.state === 'content') this.#drawing?.ask(this.sheet ?? '');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state !== 'content') return;
    this.#body?.drawn();
    const section = claimAnchor(this);
    if (section !== undefined && whole?.goTo(this, section)) settleAnchor();
  }

  get #drawing(): SheetBody | undefined {
    this.#body ??=
      whole &&
      new whole.SheetBody(this, {
        localize: this.localize,
        // The page's own data come without an API: nothing more is asked for.
        client: () => {
          const api = this.data == null ? this.apiAddress : undefined;
          return api === undefined ? undefined : clientFor(api);
        },
        register: () => import('../cooperation-diagram/cooperation-diagram.define.js'),
        common: () => this.common,
        notice: (text) => this.notice(text),
      });
    return this.#body;
  }

  protected override renderContent(sheet: ActionSheet): TemplateResult {
    return this.#drawing?.render(sheet) ?? html``;
  }

  protected override renderEmpty(sheet: ActionSheet): TemplateResult {
    return html`${this.#drawing?.renderBlank(sheet)}`;
  }
}
