import { html, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../element/events.js';
import { renderHeading } from '../../ui/heading.js';
import { renderShape } from '../../ui/shape.js';
import { renderWeave } from '../../ui/weave.js';
import type { Actor } from '../../model/schemas/actor.js';
import { degreeOf, kindOfActor, linkSentence, type DiagramLanguage } from './link-words.js';
import type { NetworkView } from './network-view.js';

/** What the list is sorted by, and which way. */
export interface Order {
  readonly column: 'names' | 'degree' | 'ties';
  readonly down: boolean;
}

/** What the list is asked to show. */
export interface ListRequest {
  readonly view: NetworkView;
  readonly language: DiagramLanguage;
  readonly selection: Selection | undefined;
  /** Level of the element's heading. */
  readonly level: number;
  /** From the tightest link unless said. */
  readonly order?: Order | undefined;
}

/** A heading one level under that of the element. */
export const subheading = (level: number, content: unknown, id: string): TemplateResult =>
  renderHeading(level && Math.min(6, level + 1), content, id);

/**
 * A table whose headings sort. Its roles are written: rows that are drawn as blocks would lose theirs.
 *
 * @param own the second column, by which it is sorted unless the visitor sorts by names
 */
const table = (
  title: string,
  own: 'degree' | 'ties',
  { order, language: { diagram } }: ListRequest,
  rows: unknown,
): TemplateResult => {
  const { column, down } = order?.column === 'names' || order?.column === own ? order : { column: own, down: true };
  return html`<table role="table" class=${own} aria-labelledby=${title}>
    <thead role="rowgroup">
      <tr role="row">
        ${(['names', own] as const).map(
          (each) =>
            html`<th role="columnheader" aria-sort=${each === column ? (down ? 'descending' : 'ascending') : 'none'}>
              <button type="button" data-sort=${each}>${diagram.list[each]}</button>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
};

const row = (sign: TemplateResult, words: unknown, meta: string, isCurrent = false): TemplateResult =>
  html`<tr role="row" aria-current=${isCurrent ? 'true' : nothing}>
    <td role="cell">${words}</td>
    <td role="cell" class="meta">${sign}${meta}</td>
  </tr>`;

/** Links as sentences, each with its degree. `strong` says which actors are set apart. */
export const renderLinks = (
  title: string,
  places: readonly number[],
  request: ListRequest,
  strong: (actor: Actor) => boolean = () => true,
): TemplateResult => {
  const { view, language, selection } = request;
  return table(
    title,
    'degree',
    request,
    places.map((place) => {
      const link = view.links[place]!;
      const show = (name: string, actor: Actor): unknown => (strong(actor) ? html`<b>${name}</b>` : name);
      const [from, to] = [view.graph.ends[2 * place]!, view.graph.ends[2 * place + 1]!];
      return row(
        // The loose cloth means an informal network: where nobody knows the degree there is none.
        link.degree === undefined || link.faint ? html`` : renderWeave(link.degree),
        linkSentence(link, view.actors[from]!, view.actors[to]!, show, language),
        degreeOf(link, language),
        selection?.id === link.id && selection.type === 'link',
      );
    }),
  );
};

/** The actors with their kind and their number of links: also those that no link names. */
export const renderActors = (request: ListRequest): TemplateResult => {
  const { view, language, level } = request;
  return html`${subheading(level, language.diagram.list.actors, 'actors-title')}
  ${table(
    'actors-title',
    'ties',
    request,
    view.actorOrder.map((place) => {
      const actor = view.actors[place]!;
      const ties = language.diagram.ties(view.graph.touching[place]!.length, 0);
      return row(renderShape(actor.family), actor.name, `${kindOfActor(actor, language)}, ${ties}`);
    }),
  )}`;
};

/** The picture in words: the links as sentences, from tight to loose, then the actors. */
export const renderList = (request: ListRequest): TemplateResult => {
  const { list, noLink } = request.language.diagram;
  const { linkOrder } = request.view;
  return html`${subheading(request.level, list.title, 'list-title')}
  ${linkOrder.length === 0 ? html`<p class="meta">${noLink}</p>` : renderLinks('list-title', linkOrder, request)}
  ${renderActors(request)}`;
};
