/** Sheets of other territories that are like this one: loaded when a reader comes near the end. */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ResourceController } from '../../controllers/resource-controller.js';
import { similarRequest } from '../../data/requests/similar.js';
import type { Client } from '../../data/resource.js';
import { sheetTools as frenchWords } from '../../i18n/fr/sheet-tools.js';
import { networkVocabulary as frenchNetwork } from '../../i18n/fr/network-vocabulary.js';
import { sayLikeness } from '../../i18n/likeness.js';
import type { Page } from '../../model/schemas/page.js';
import type { SimilarSheet } from '../../model/schemas/similar-sheet.js';
import '../action-card/action-card.define.js';
import { levelBelow, type Section, type SheetView } from './view.js';

/** Similar sheets asked for. */
const SIMILAR = 3;

/** The sheets like the one that its host shows. */
export class SimilarSheets {
  readonly #page: ResourceController<Page<SimilarSheet>>;

  constructor(host: ReactiveControllerHost & Node) {
    this.#page = new ResourceController(host);
  }

  /** @param client undefined asks nothing, and forgets */
  follow(client: Client | undefined, id: string): void {
    this.#page.follow(client, client && similarRequest(id, { perPage: SIMILAR }));
  }

  /** The section, with a card and a sentence for each; undefined where there is none. */
  section(view: SheetView, api: string | undefined): Section | undefined {
    const { state } = this.#page;
    const data = state && 'data' in state ? state.data.data : [];
    const others = data.filter(({ sheet }) => sheet.id !== view.sheet.id).slice(0, SIMILAR);
    if (others.length === 0) return undefined;
    const { vocabulary, themes, localize, locale } = view;
    const { likeness } = localize.words('sheetTools', frenchWords);
    const { flow } = localize.words('networkVocabulary', frenchNetwork);
    const renderOne = ({ sheet, reasons }: SimilarSheet): TemplateResult =>
      html`<li>
        <tissu-action-card
          eager
          variant="compact"
          heading-level=${levelBelow(view.level)}
          api=${api ?? ''}
          .data=${sheet}
          .clock=${() => view.now}
        ></tissu-action-card>
        <p class="detail">
          ${sheet.territory?.name ?? ''}${sheet.territory ? '. ' : ''}${sayLikeness(reasons, { likeness, vocabulary, themes, flow }, locale)}
        </p>
      </li>`;
    return {
      id: 'similar',
      content: html`<p class="detail">${likeness.intro}</p>
        <ul class="similar-list">
          ${others.map(renderOne)}
        </ul>`,
    };
  }
}
