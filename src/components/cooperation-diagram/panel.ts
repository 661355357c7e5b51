/** The list while an actor is chosen: who it is, its links, where its sheets are read, then the other links. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DiagramVisitMessages } from '../../i18n/messages/diagram-visit.js';
import type { Actor } from '../../model/schemas/actor.js';
import { renderShape } from '../../ui/shape.js';
import { wordFor } from '../../ui/word-for.js';
import { renderActors, renderLinks, subheading, type ListRequest } from './link-list.js';
import { kindOfActor } from './link-words.js';

/** A page beside the API. */
export const pageBeside = (api: string, widget: string, name: string, value: string): string => {
  const address = new URL(`../embed/${widget}`, new URL('.', api));
  address.searchParams.set(name, value);
  return address.href;
};

/** The page with the sheets of an actor: the one sheet, or their list. */
const pageOfSheets = ({ id, sheets }: Actor, api: string | undefined): string | undefined => {
  const [sheet, ...others] = sheets;
  if (api === undefined || sheet === undefined) return undefined;
  return others.length === 0
    ? pageBeside(api, 'action-sheet', 'sheet', sheet)
    : pageBeside(api, 'action-list', 'actor', id);
};

/** What belongs to the panel beside the actor's own facts. */
export interface PanelParts {
  readonly words: DiagramVisitMessages;
  /** Address of the API, beside which the pages are. */
  readonly api: string | undefined;
  readonly unselect: () => void;
  /** How far around the actor the rest is shown. */
  readonly steps: unknown;
  /** The actor's sheets, with its role in each. */
  readonly sheets: unknown;
}

/** The links of an actor and the others, of the last one each order was parted for. */
const parted = new WeakMap<readonly number[], readonly [place: number, own: number[], others: number[]]>();

/** The same lists as long as who is chosen and the order are the same: thousands of rows are drawn once. */
const partLinks = (
  { linkOrder, graph }: ListRequest['view'],
  place: number,
): readonly [own: number[], others: number[]] => {
  const [before, ...lists] = parted.get(linkOrder) ?? [];
  if (lists.length === 2 && before === place) return lists;
  const touching = new Set(graph.touching[place]);
  const own = linkOrder.filter((link) => touching.has(link));
  const others = linkOrder.filter((link) => !touching.has(link));
  parted.set(linkOrder, [place, own, others]);
  return [own, others];
};

/** @param place index of the chosen actor */
export const renderPanel = (
  place: number,
  request: ListRequest,
  { words, api, unselect, steps, sheets }: PanelParts,
): TemplateResult => {
  const { view, language, level } = request;
  const { diagram, vocabulary } = language;
  const actor = view.actors[place]!;
  const href = pageOfSheets(actor, api);
  const [own, others] = partLinks(view, place);
  const kind = kindOfActor(actor, language);
  const family = wordFor(vocabulary.family, actor.family);
  // An enterprise is one of the enterprises: that says nothing more.
  const what = family.toLowerCase().startsWith(kind.toLowerCase()) ? kind : `${kind}, ${family}`;
  return html`<div class="chosen">
      ${subheading(level, html`${renderShape(actor.family)}${actor.name}`, 'list-title')}
      <p class="meta">${`${what}. ${diagram.ties(view.graph.touching[place]!.length, actor.sheets.length)}.`}</p>
    </div>
    ${steps}${own.length === 0 ? nothing : renderLinks('list-title', own, request, ({ id }) => id !== actor.id)}
    ${sheets}
    <div class="actions">
      ${href === undefined ? nothing : html`<a class="button" href=${href}>${words.seeSheets(actor.sheets.length)}</a>`}
      <button type="button" class="button" @click=${unselect}>${words.unselect}</button>
    </div>
    ${
      others.length === 0
        ? nothing
        : html`${subheading(level, words.others, 'others-title')}${renderLinks('others-title', others, request)}`
    }
    ${renderActors(request)}`;
};
