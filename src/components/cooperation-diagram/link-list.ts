import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../element/events.js';
import { renderHeading } from '../../ui/heading.js';
import { renderShape } from '../../ui/shape.js';
import { renderWeave } from '../../ui/weave.js';
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
export const subheading = (level: number, content: unknown, id: string): TemplateResult =>
  renderHeading(level === 0 ? 0 : Math.min(6, level + 1), content, id);

/** Links as sentences, each with its degree. `strong` says which actors are set apart. */
export const renderLinks = (
  places: readonly number[],
  { view, language, selection }: ListRequest,
  strong: (actor: string) => boolean = () => true,
): TemplateResult =>
  html`<ul>
    ${places.map((place) => {
      const link = view.links[place]!;
      const [from, to] = [0, 1].map((end) => view.actors[view.graph.ends[2 * place + end]!]!) as [Actor, Actor];
      const show = (name: string): unknown =>
        strong(name === from.name ? from.id : to.id) ? html`<b>${name}</b>` : name;
      // The loose cloth means an informal network: where nobody knows the degree there is none.
      const isTold = link.degree !== undefined && link.basis !== 'role';
      return html`<li aria-current=${selection?.type === 'link' && selection.id === link.id ? 'true' : nothing}>
        ${isTold ? renderWeave(link.degree) : html`<span class="weave"></span>`}
        <p>
          ${linkSentence(link, from, to, show, language)}<span class="meta">${degreeOf(link, language)}</span>
        </p>
      </li>`;
    })}
  </ul>`;
type Actor = NetworkView['actors'][number];

/** The actors with their kind and their number of links: also those that no link names. */
export const renderActors = ({ view, language, level }: ListRequest): TemplateResult => html`
  ${subheading(level, language.diagram.list.actors, 'actors-title')}
  <ul class="actors">
    ${view.actorOrder.map((place) => {
      const actor = view.actors[place]!;
      const ties = language.diagram.ties(view.graph.touching[place]!.length, 0);
      return html`<li>
        ${renderShape(view.graph.nodes[place]!.family)}
        <p>${actor.name}<span class="meta">${kindOfActor(actor, language)}, ${ties}</span></p>
      </li>`;
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
