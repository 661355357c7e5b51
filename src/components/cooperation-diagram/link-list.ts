import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../element/events.js';
import { renderHeading } from '../../ui/heading.js';
import { renderShape } from '../../ui/shape.js';
import { renderWeave } from '../../ui/weave.js';
import type { Actor } from '../../model/schemas/actor.js';
import { degreeOf, kindOfActor, linkSentence, type DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';

/** What the list is asked to show. */
export interface ListRequest {
  readonly view: NetworkView;
  readonly language: DiagramLanguage;
  readonly selection: Selection | undefined;
  /** Level of the element's heading. */
  readonly level: number;
}

/** A heading one level under that of the element. */
const subheading = (level: number, content: unknown, id: string): TemplateResult =>
  renderHeading(level && Math.min(6, level + 1), content, id);

const item = (sign: TemplateResult, words: unknown, meta: string, isCurrent = false): TemplateResult =>
  html`<li aria-current=${isCurrent ? 'true' : nothing}>
    ${sign}
    <p>${words}<span class="meta">${meta}</span></p>
  </li>`;

/** Links as sentences, each with its degree. `strong` says which actors are set apart. */
const renderLinks = (
  places: readonly number[],
  { view, language, selection }: ListRequest,
  strong: (actor: Actor) => boolean = () => true,
): TemplateResult =>
  html`<ul>
    ${places.map((place) => {
      const link = view.links[place]!;
      const show = (name: string, actor: Actor): unknown => (strong(actor) ? html`<b>${name}</b>` : name);
      const [from, to] = [view.graph.ends[2 * place]!, view.graph.ends[2 * place + 1]!];
      return item(
        // The loose cloth means an informal network: where nobody knows the degree there is none.
        link.degree === undefined || link.faint ? html`<span class="weave"></span>` : renderWeave(link.degree),
        linkSentence(link, view.actors[from]!, view.actors[to]!, show, language),
        degreeOf(link, language),
        selection?.id === link.id && selection.type === 'link',
      );
    })}
  </ul>`;

/** The actors with their kind and their number of links: also those that no link names. */
const renderActors = ({ view, language, level }: ListRequest): TemplateResult => html`
  ${subheading(level, language.diagram.list.actors, 'actors-title')}
  <ul class="actors">
    ${view.actorOrder.map((place) => {
      const actor = view.actors[place]!;
      const ties = language.diagram.ties(view.graph.touching[place]!.length, 0);
      return item(renderShape(actor.family), actor.name, `${kindOfActor(actor, language)}, ${ties}`);
    })}
  </ul>
`;

/** The picture in words: the links as sentences, from tight to loose, then the actors. */
export const renderList = (request: ListRequest): TemplateResult => {
  const { list, noLink } = request.language.diagram;
  const { linkOrder } = request.view;
  return html`${subheading(request.level, list.title, 'list-title')}
    <p class="meta">${linkOrder.length === 0 ? noLink : list.order}</p>
    ${renderLinks(linkOrder, request)}${renderActors(request)}`;
};

/** What draws the pieces of a list. */
export const listTools = { kindOfActor, renderActors, renderLinks, subheading };
export type ListTools = typeof listTools;
