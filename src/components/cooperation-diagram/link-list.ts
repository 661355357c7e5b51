import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../element/events.js';
import { renderHeading } from '../../ui/heading.js';
import { renderShape } from '../../ui/shape.js';
import { renderWeave } from '../../ui/weave.js';
import type { Actor } from '../../model/schemas/actor.js';
import { actorFacts, degreeOf, linkSentence, type DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';

/** What the list is asked to show. */
export interface ListRequest {
  readonly view: NetworkView;
  readonly language: DiagramLanguage;
  readonly selection: Selection | undefined;
  /** Level of the element's heading. */
  readonly level: number;
  /** Draws rows; a plain list unless said. */
  readonly draw?: DrawRows | undefined;
}

/** A row of the list: a sign, words, and what is known beside them. */
export interface Row {
  readonly sign: TemplateResult;
  readonly words: unknown;
  readonly meta: string;
  readonly isCurrent?: boolean;
}

/** @param title identifier of the heading that names them */
export type DrawRows = (rows: readonly Row[], title: string, what: 'links' | 'actors') => TemplateResult;

/** A heading one level under that of the element. */
export const subheading = (level: number, content: unknown, id: string): TemplateResult =>
  renderHeading(level && Math.min(6, level + 1), content, id);

const drawList: DrawRows = (rows, _, what) =>
  html`<ul class=${what}>
    ${rows.map(
      ({ sign, words, meta, isCurrent }) =>
        html`<li aria-current=${isCurrent ? 'true' : nothing}>
          ${sign}
          <p>${words} <span class="meta">${meta}</span></p>
        </li>`,
    )}
  </ul>`;

/** Links as sentences, each with its degree. `strong` says which actors are set apart. */
export const renderLinks = (
  title: string,
  places: readonly number[],
  request: ListRequest,
  strong: (actor: Actor) => boolean = () => true,
): TemplateResult => {
  const { view, language, selection, draw = drawList } = request;
  const rows = places.map((place): Row => {
    const link = view.links[place]!;
    const show = (name: string, actor: Actor): unknown => (strong(actor) ? html`<b>${name}</b>` : name);
    const [from, to] = [view.graph.ends[2 * place]!, view.graph.ends[2 * place + 1]!];
    return {
      // The loose cloth means an informal network: where nobody knows the degree there is none.
      sign: link.degree === undefined || link.faint ? html`` : renderWeave(link.degree),
      words: linkSentence(link, view.actors[from]!, view.actors[to]!, show, language),
      meta: degreeOf(link, language),
      isCurrent: selection?.id === link.id && selection.type === 'link',
    };
  });
  return draw(rows, title, 'links');
};

/** The actors with their kind and their number of links: also those that no link names. */
export const renderActors = (request: ListRequest): TemplateResult => {
  const { view, language, level, draw = drawList } = request;
  const rows = view.actorOrder.map((place): Row => {
    const { family, name } = view.actors[place]!;
    return { sign: renderShape(family), words: name, meta: actorFacts(view, place, language) };
  });
  return html`${subheading(level, language.diagram.list.actors, 'actors-title')}${draw(rows, 'actors-title', 'actors')}`;
};

/** The picture in words: the links as sentences, from tight to loose, then the actors. */
export const renderList = (request: ListRequest): TemplateResult => {
  const { list, noLink } = request.language.diagram;
  const { linkOrder } = request.view;
  return html`${subheading(request.level, list.title, 'list-title')}
    <p class="meta order">${linkOrder.length === 0 ? noLink : list.order}</p>
    ${renderLinks('list-title', linkOrder, request)}${renderActors(request)}`;
};
