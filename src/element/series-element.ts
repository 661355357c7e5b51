import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { GroupController } from '../controllers/group-controller.js';
import { seriesRequest } from '../data/requests/series.js';
import type { ResourceRequest } from '../data/resource.js';
import { readShape } from '../model/read-shape.js';
import type { Series } from '../model/schemas/series.js';
import { seriesShape } from '../model/shapes/series.js';
import type { Report } from '../model/understand.js';
import { renderHeading } from '../ui/heading.js';
import { pageOf } from './page-of.js';
import { TissuElement } from './tissu-element.js';

/** What is loaded with the first series that has nothing to show. */
let emptiness: typeof import('./emptiness.js') | undefined;
const fetchEmptiness = async (): Promise<void> => {
  emptiness = await import('./emptiness.js');
};

/** Losses of one series that the developer is told. */
const MOST_REPORTS = 10;

const given = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** What the elements that show one series have in common: which one it is, and how nothing is said. */
export abstract class TissuSeriesElement extends TissuElement<Series> {
  static override properties: PropertyDeclarations = {
    indicator: {},
    territory: {},
    intercommunality: {},
    compare: {},
  };

  /** Identifier of the indicator: `population`, `actions-by-degree`… */
  declare indicator: string | undefined;
  /** Identifier of a territory. Without territory and intercommunality: the whole programme. */
  declare territory: string | undefined;
  /** SIREN of an intercommunality; goes before the territory. */
  declare intercommunality: string | undefined;
  /**
   * What it is compared with: `median` of all similar places, that of `comparable` ones, the sum of the `region` or of the
   * `programme`, a SIREN, or the identifier of a territory.
   */
  declare compare: string | undefined;

  /** There once the page has put the element in a group, and what shares has come. */
  #sharing: GroupController | undefined;
  #isJoining = false;

  /** What is said where there is nothing to show. */
  protected abstract sayNothing(series: Series): { readonly title: string; readonly text: string };

  /** Whether what is asked for is counted from the sheets, hence by category. */
  protected get isOfSheets(): boolean {
    return /^(?:actions-by|known)-/.test(this.indicator ?? '');
  }

  /** Most figures and charts are in no group. One whose part cannot be had shares nothing. */
  async #join(): Promise<void> {
    this.#isJoining = true;
    const { GroupController: Controller } = await import('../controllers/group-controller.js');
    this.#sharing = new Controller(this);
    this.requestUpdate();
  }

  /** The place asked for: the one that the visitor chose in the group, the element's own, that of the nearest source. */
  protected get place(): { territory?: string; intercommunality?: string } {
    if (this.group && !this.#isJoining) this.#join().catch(() => undefined);
    this.#sharing?.hostUpdate();
    const [chosen, another] = this.#sharing?.state.filters?.['territory'] ?? [];
    if (chosen !== undefined && another === undefined) return { territory: chosen };
    let [territory, intercommunality] = [given(this.territory), given(this.intercommunality)];
    if (!territory && !intercommunality)
      [territory, intercommunality] = [this.source.inherited('territory'), this.source.inherited('intercommunality')];
    return intercommunality ? { intercommunality } : territory ? { territory } : {};
  }

  /** The name of the indicator as a heading, linked to the page that shows the same. */
  protected renderTitle(widget: string, { indicator, scope }: Series, text: string): TemplateResult {
    const { type, id } = scope;
    const attributes: Record<string, string> = { indicator: indicator.id };
    if (id !== undefined && (type === 'territory' || type === 'intercommunality')) attributes[type] = id;
    const href = pageOf(this, widget, attributes, this.apiAddress);
    return renderHeading(this.headingLevel, href ? html`<a href=${href}>${text}</a>` : text, 'title');
  }

  /** What the answer is compared with. */
  protected get compared(): string | undefined {
    return given(this.compare);
  }

  protected override request(): ResourceRequest<Series> {
    const compare = this.compared;
    return seriesRequest(given(this.indicator) ?? '', { ...this.place, ...(compare === undefined ? {} : { compare }) });
  }

  protected override missingPart(series: Series): (() => Promise<void>) | undefined {
    return emptiness || !this.isEmpty(series) ? undefined : fetchEmptiness;
  }

  protected override renderEmpty(series: Series): TemplateResult {
    return emptiness ? emptiness.renderEmptiness(this, this.sayNothing(series)) : html``;
  }

  protected override understandInline(data: unknown, report: Report): Series | undefined {
    // Of ten thousand points that are no numbers the first few say it all.
    let left = MOST_REPORTS;
    return readShape(seriesShape, data, (misfit) => {
      if (left-- > 0) report(misfit);
    });
  }
}
