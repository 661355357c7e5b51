/** Sheets of other territories that are like this one: loaded when a reader comes near the end. */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ResourceController } from '../../controllers/resource-controller.js';
import { similarRequest } from '../../data/requests/similar.js';
import type { Client } from '../../data/resource.js';
import { sheetTools as frenchWords } from '../../i18n/fr/sheet-tools.js';
import { networkVocabulary as frenchNetwork } from '../../i18n/fr/network-vocabulary.js';
import { DEGREES } from '../../model/codes/degrees.js';
import type { Page } from '../../model/schemas/page.js';
import type { SimilarityReason, SimilarSheet } from '../../model/schemas/similar-sheet.js';
import { wordFor } from '../../ui/word-for.js';
import '../action-card/action-card.define.js';
import { levelBelow, type Section, type SheetView } from './view.js';

/** Similar sheets asked for. */
const SIMILAR = 3;

/** The reason in a sentence: "Même thème : friche ; même forme de coopération : structure commune." */
const reasonOf = (reasons: readonly SimilarityReason[], view: SheetView): string => {
  const { vocabulary, themes, locale, localize } = view;
  const { likeness } = localize.words('sheetTools', frenchWords);
  const nameOf = ({ kind, code }: SimilarityReason): string => {
    const lower = (text: string): string => text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
    if (kind === 'theme') return wordFor(themes, code);
    if (kind === 'axis') return lower(wordFor(vocabulary.axis, code));
    if (kind === 'flow') return wordFor(localize.words('networkVocabulary', frenchNetwork).flow, code);
    if (kind === 'degree') return lower(wordFor(vocabulary.degree, DEGREES[Number(code)] ?? code));
    return lower(
      Object.hasOwn(vocabulary.form, code) ? wordFor(vocabulary.form, code) : wordFor(vocabulary.degree, code),
    );
  };
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return likeness.all(
    kinds
      .map((kind) => {
        const names = reasons.filter((reason) => reason.kind === kind).map(nameOf);
        return likeness.reason(kind, [...new Set(names)].join(', '));
      })
      .join(locale === 'fr' ? '\u00a0; ' : '; '),
  );
};

/** The sheets like the one that its host shows. */
export class SimilarSheets {
  readonly #page: ResourceController<Page<SimilarSheet>>;

  constructor(host: ReactiveControllerHost & Node) {
    this.#page = new ResourceController(host);
  }

  follow(client: Client, id: string): void {
    this.#page.follow(client, similarRequest(id, { perPage: SIMILAR }));
  }

  /** The section, with a card and a sentence for each; undefined where there is none. */
  section(view: SheetView, api: string | undefined): Section | undefined {
    const { state } = this.#page;
    const data = state && 'data' in state ? state.data.data : [];
    const others = data.filter(({ sheet }) => sheet.id !== view.sheet.id).slice(0, SIMILAR);
    if (others.length === 0) return undefined;
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
        <p class="detail">${sheet.territory?.name ?? ''}${sheet.territory ? '. ' : ''}${reasonOf(reasons, view)}</p>
      </li>`;
    return {
      id: 'similar',
      isAside: false,
      content: html`<p class="detail">${view.localize.words('sheetTools', frenchWords).likeness.intro}</p>
        <ul class="similar-list">
          ${others.map(renderOne)}
        </ul>`,
    };
  }
}
