/*
 * Longer than a file should be: contours, values, what is chosen, the filters of a group and the visit come apart from one
 * another and meet here. Picture, table, legend and visit stand in the files beside it.
 */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { clientFor } from '../../data/client.js';
import { valuesRequest } from '../../data/requests/values.js';
import type { Client, ResourceRequest } from '../../data/resource.js';
import { pageOf } from '../../element/page-of.js';
import { TissuElement } from '../../element/tissu-element.js';
import { territoryMap as frenchWords } from '../../i18n/fr/territory-map.js';
import type { ChartToolsMessages } from '../../i18n/messages/chart-tools.js';
import { readShape } from '../../model/read-shape.js';
import type { PlaceValues } from '../../model/schemas/place-values.js';
import { placeValuesShape } from '../../model/shapes/place-values.js';
import type { Report } from '../../model/understand.js';
import { mapFrameStyles } from '../../theme/map-frame.styles.js';
import { renderHeading } from '../../ui/heading.js';
import { renderOrigin } from '../../ui/origin.js';
import { Choice } from './choice.js';
import type { FilteredCounts } from './filtered.js';
import { GeometryController } from './geometry-controller.js';
import { largestOf } from './figure.js';
import { renderLegend } from './legend.js';
import { renderChosen, renderTools } from './panels.js';
import { renderPicture } from './picture.js';
import { PictureSizeController } from './picture-size-controller.js';
import { readValues, type MapLanguage, type Reading, type Row } from './reading.js';
import { showRegions, type Shown } from './shown.js';
import { renderTable } from './table.js';
import type { TakeAway } from './take-away.js';
import { territoryMapStyles } from './territory-map.styles.js';
import type { Visit } from './visit.js';

/** What is loaded with the first map that has nothing to show. */
let emptiness: typeof import('../../element/emptiness.js') | undefined;
const fetchEmptiness = async (): Promise<void> => {
  emptiness = await import('../../element/emptiness.js');
};

/** What is counted without an indicator: an indicator that adds the sheets of each territory up. */
const SHEETS = 'actions-by-axis';

const given = (text: string | undefined): string | undefined => text?.trim() || undefined;

/**
 * The territories of the programme on a map: a dot for the sheets of each, or colours for an indicator, and their table
 * beside it, which is there whether or not the map can be drawn.
 *
 * @example
 * ```html
 * <tissu-territory-map indicator="population">
 *   <a href="https://example.org/embed/territory-map?indicator=population">La population des territoires</a>
 * </tissu-territory-map>
 * ```
 * @element tissu-territory-map
 * @slot - The fallback: text or a link.
 * @fires {TissuSelectEvent} tissu-select - The visitor chose a territory; cancelable, it is then not shown as chosen.
 * @fires {TissuLoadEvent} tissu-load - The values are drawn.
 * @fires {TissuErrorEvent} tissu-error - The values could not be had.
 * @csspart header - The title and the sentence.
 * @csspart body - The map, its legend and its table.
 * @csspart canvas - The map.
 * @csspart territory - A territory on the map.
 * @csspart legend - What colours and dots mean.
 * @csspart table - The table.
 * @csspart status - The message of a state.
 */
export class TissuTerritoryMap extends TissuElement<PlaceValues> {
  static override styles: CSSResultGroup = [TissuElement.styles, mapFrameStyles, territoryMapStyles];

  static override properties: PropertyDeclarations = { territory: {}, region: {}, indicator: {} };

  /** Identifier of a territory: it is chosen, and its region enlarged. */
  declare territory: string | undefined;
  /** INSEE code of the region that is enlarged, or of several; follows what the visitor enlarges. Empty: the whole country. */
  declare region: string | undefined;
  /** Identifier of the indicator that colours the territories; without it their sheets are counted. */
  declare indicator: string | undefined;

  readonly #geometry = new GeometryController(this);
  readonly #sizes = new PictureSizeController(this);
  readonly #choice = new Choice(this);
  #takeAway: TakeAway | undefined;
  #filtered: FilteredCounts | undefined;
  #filteredWords: ChartToolsMessages | undefined;
  #visit: Visit | undefined;
  #coming: Promise<Visit | undefined> | undefined;
  #shown: Shown | undefined;
  #key: readonly unknown[] = [];
  #reading: Reading | undefined;
  #readFrom: readonly unknown[] = [];
  #query = '';

  /** Now, for the date of what is taken away. */
  clock: () => Date = () => new Date();

  get #language(): MapLanguage {
    const { localize } = this;
    return {
      locale: localize.locale,
      words: localize.words('territoryMap', frenchWords),
    };
  }

  get #own(): string | undefined {
    return given(this.territory) ?? this.source.inherited('territory');
  }

  protected override request(): ResourceRequest<PlaceValues> {
    const request = valuesRequest(given(this.indicator) ?? SHEETS, { by: 'territory' });
    const api = this.apiAddress;
    if (api !== undefined) {
      this.#geometry.follow(clientFor(api));
      this.#filter(clientFor(api));
    }
    return request;
  }

  /** Counts follow the filters that the other elements of the group set. */
  #filter(client: Client): void {
    const filters = given(this.indicator) === undefined ? this.#choice.filters : [];
    if (this.#filtered) this.#filtered.follow(client, filters);
    else if (filters.length > 0)
      import('./filtered.js').then(
        ({ FilteredCounts, frenchWords: words }) => {
          this.#filtered ??= new FilteredCounts(this);
          this.#filteredWords = words;
          this.requestUpdate();
        },
        () => undefined,
      );
  }

  protected override understandInline(data: unknown, report: Report): PlaceValues | undefined {
    const values = readShape(placeValuesShape, data, report);
    // Read from a copy: the page's object stays as it is.
    if (values) this.#geometry.take(values['geometry'], report);
    return values;
  }

  /** Worked out once for each set of values. */
  #read(all: PlaceValues): Reading {
    const { locale } = this.localize;
    const values = this.#filtered?.apply(all) ?? all;
    const counts = given(this.indicator) === undefined && /^actions-by-/.test(values.indicator.id);
    const key = [values, counts, locale];
    if (!this.#reading || key.some((part, at) => part !== this.#readFrom[at])) {
      this.#readFrom = key;
      this.#reading = readValues(values, counts, locale);
    }
    return this.#reading;
  }

  /** The codes of the regions shown: what the page or the visitor says, else that of the territory; none for the whole. */
  get #codes(): readonly string[] {
    const own =
      this.region == null ? this.#geometry.atlas?.areas.find(({ id }) => id === this.#own)?.region : this.region;
    return (own ?? '').split(/[\s,]+/).filter((code) => code !== '');
  }

  /** Worked out once for each set of values, contours and regions. */
  #show(values: PlaceValues): Shown {
    const reading = this.#read(values);
    const { atlas } = this.#geometry;
    const codes = this.#codes;
    const language = this.#language;
    const key = [reading, atlas, codes.join(), language.words];
    if (!this.#shown || key.some((part, at) => part !== this.#key[at])) {
      this.#key = key;
      this.#shown = showRegions(reading, atlas, codes, language);
    }
    return this.#shown;
  }

  /** A place that the page asks for is not known before the contours are there, or cannot be had. */
  protected override missingPart(values: PlaceValues): (() => Promise<unknown>) | undefined {
    const isPlaced = (given(this.region) ?? this.#own) !== undefined;
    if (isPlaced && !this.#geometry.settled) return () => this.#geometry.whenSettled();
    return emptiness || !this.isEmpty(values) ? undefined : fetchEmptiness;
  }

  /** Whether the page asks for a place that is not there. */
  #isAstray(values: PlaceValues): boolean {
    const { rows, reading } = this.#show(values);
    const own = this.#own;
    return rows.length === 0 || (own !== undefined && !reading.byId.has(own));
  }

  /** A region without any value is shown: the visitor may have come to it. */
  protected override isEmpty(values: PlaceValues): boolean {
    return this.#isAstray(values) || this.#show(values).reading.rows.every(({ value }) => value === null);
  }

  protected override renderEmpty(values: PlaceValues): TemplateResult {
    if (!emptiness) return html``;
    const { words } = this.#language;
    const isAstray = values.values.length > 0 && this.#isAstray(values);
    return emptiness.renderEmptiness(this, isAstray ? words.unknown : words.empty);
  }

  /** Enlarges a region, or with an empty text shows the whole. @returns whether that changes anything */
  readonly #enlarge = (region: string): boolean => {
    if (this.#codes.join() === region) return false;
    this.region = region;
    return true;
  };

  /** The visitor comes to the map: what a visit needs is loaded, once, and does what was asked for meanwhile. */
  readonly #come = (event?: Event): Promise<unknown> => {
    const target = event?.target ?? null;
    this.#coming ??= import('./visit.js').then(
      ({ Visit: LoadedVisit }) => {
        this.requestUpdate();
        return (this.#visit = new LoadedVisit(this, {
          choice: this.#choice,
          ground: () => this.#shown?.ground,
          own: () => this.#own,
          enlarge: this.#enlarge,
        }));
      },
      () => (this.#coming = undefined),
    );
    return this.#coming.then((visit) => event && visit?.replay(event, target));
  };

  /** What a visitor made the element load is part of the update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#coming;
    await this.#choice.joining;
    return super.getUpdateComplete();
  }

  /** To the table: nothing is done there before. */
  readonly #comeNear = (): void => {
    void this.#come();
  };

  /** The visitor opens the menu of what can be taken away: what makes it is loaded, once. */
  readonly #take = (): void => {
    import('./take-away.js').then(
      ({ TakeAway: LoadedTakeAway }) => {
        this.#takeAway ??= new LoadedTakeAway(this, () => {
          const shown = this.#shown;
          return (
            shown && {
              shown,
              language: this.#language,
              common: this.common,
              words: (french) => this.localize.words('chartTools', french),
              attribution: this.#geometry.attribution,
              now: this.clock(),
            }
          );
        });
        this.requestUpdate();
      },
      () => undefined,
    );
  };

  readonly #pick = (event: Event): void => {
    this.#choice.choose((event.currentTarget as HTMLButtonElement).value, this.#own);
  };
  readonly #retry = (): void => {
    this.#geometry.retry();
  };
  readonly #back = (): void => {
    this.#enlarge('');
    this.renderRoot.querySelector<HTMLElement>('select')?.focus();
  };

  /** Where the actions of a territory are read, beside the API. */
  readonly #hrefOf = (territory: string): string | undefined => {
    const api = this.apiAddress;
    if (api === undefined) return undefined;
    const address = new URL('../embed/action-list', api);
    address.searchParams.set('territory', territory);
    return address.href;
  };

  #renderPicture(shown: Shown, language: MapLanguage): TemplateResult {
    const { words } = language;
    const { atlas, failed } = this.#geometry;
    const { ground } = shown;
    if (failed) {
      return html`<p class="note" part="status" role="status">
        ${words.noPicture}
        ${
          // Of contours that the page gives, or leaves out, there are no others to ask for.
          this.data == null
            ? html`<button type="button" class="turn" @click=${this.#retry}>${this.common.retry}</button>`
            : nothing
        }
      </p>`;
    }
    if (!atlas || !ground) return html`<p class="note wait">${this.common.loading}</p>`;
    return renderPicture({
      atlas,
      ground,
      shown,
      language,
      chosen: this.#choice.chosen(this.#own),
      visit: this.#visit,
      come: this.#come,
      sizes: this.#sizes,
      attribution: this.#geometry.attribution,
    });
  }

  readonly #search = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value.trim();
    this.requestUpdate();
    void this.#come();
  };

  #found(rows: readonly Row[]): readonly Row[] {
    return this.#query === '' ? rows : (this.#visit?.search(rows, this.#query) ?? rows);
  }

  /** Enter in the field chooses the first that was found. */
  #answer(event: KeyboardEvent, rows: readonly Row[]): void {
    const [first] = this.#found(rows);
    if (event.key === 'Enter' && first && this.#query !== '') this.#choice.choose(first.id, this.#own);
  }

  #renderTable({ reading, rows }: Shown, language: MapLanguage): TemplateResult {
    const { words } = language;
    const found = this.#found(rows);
    const visit = this.#visit;
    return html`<div class="search">
        <label for="query">${words.search}</label>
        <span class="meta" role="status">${this.#query === '' ? '' : words.found(found.length)}</span>
        <input
          id="query"
          type="search"
          autocomplete="off"
          @input=${this.#search}
          @keydown=${(event: KeyboardEvent) => {
            this.#answer(event, rows);
          }}
        />
      </div>
      <div
        class="scroll"
        role="region"
        tabindex="0"
        aria-label=${words.list}
        @pointerenter=${this.#comeNear}
        @focusin=${this.#comeNear}
      >
        ${renderTable({
          rows: visit?.table.sort(found) ?? found,
          renderHead: visit?.table.renderHead,
          reading,
          isPart: rows !== reading.rows,
          language,
          chosen: this.#choice.chosen(this.#own),
          pick: this.#pick,
          hrefOf: (id) => (this.#geometry.failed ? this.#hrefOf(id) : undefined),
        })}
      </div>`;
  }

  #renderHead({ said, region, reading: { values } }: Shown, all: PlaceValues): TemplateResult {
    const indicator = given(this.indicator);
    const words = this.#filteredWords;
    const attributes = { ...(indicator && { indicator }), ...(region && { region: region.id }) };
    const href = pageOf(this, 'territory-map', attributes, this.apiAddress);
    return html`<header part="header">
      ${renderHeading(this.headingLevel, href === undefined ? said.title : html`<a href=${href}>${said.title}</a>`, 'title')}
      <p class="sentence">
        ${said.sentence} ${words && values !== all ? this.localize.words('chartTools', words).filtered : nothing}
      </p>
    </header>`;
  }

  #largest({ region }: Shown): number {
    return largestOf({ region, sizeOf: (frame, usual) => this.#sizes.sizeOf(frame, usual) });
  }

  protected override renderContent(values: PlaceValues): TemplateResult {
    const language = this.#language;
    const shown = this.#show(values);
    const { reading } = shown;
    const { atlas } = this.#geometry;
    return html`<article aria-labelledby="title">
      ${this.#renderHead(shown, values)}
      <div part="body" class="body ${this.#geometry.failed ? 'bare' : ''}">
        <div class="map">
          ${renderTools(shown.choices, this.#codes.join(), language, this.#enlarge, this.#back)}${this.#renderPicture(shown, language)}
        </div>
        <div class="aside">
          ${this.#geometry.failed ? nothing : renderLegend(shown, language, this.#largest(shown))}${renderChosen(
            this.#choice.chosen(this.#own),
            {
              reading,
              atlas,
              language,
              level: this.headingLevel,
              hrefOf: this.#hrefOf,
              clear: this.#choice.clear,
            },
          )}${this.#renderTable(shown, language)}
        </div>
      </div>
      <footer>
        ${renderOrigin(values.indicator, this.common, language.locale)}
        <details class="take" @toggle=${this.#take}>
          <summary>${language.words.take}</summary>
          ${this.#takeAway?.render()}
        </details>
      </footer>
    </article>`;
  }
}
