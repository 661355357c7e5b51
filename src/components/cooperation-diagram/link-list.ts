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
  /** Draws what there is a row for; all at once unless said. */
  readonly each?: DrawEach | undefined;
}

/** A row of the list: a sign, words, and what is known beside them. */
export interface Row {
  readonly sign: TemplateResult;
  readonly words: unknown;
  readonly meta: string;
  readonly isCurrent?: boolean;
}

/** Draws a row for each place. */
export type DrawEach = (
  places: readonly number[],
  draw: (place: number) => TemplateResult,
  request: ListRequest,
  enclose: Enclose,
) => unknown;

/** Draws what rows that belong together stand in. */
export type Enclose = (rows: unknown) => TemplateResult;

/**
 * @param each draws one row after the other, enclosed as it is said, in one box or in several
 * @param title identifier of the heading that names them
 */
export type DrawRows = (
  each: (draw: (row: Row) => TemplateResult, enclose: Enclose) => unknown,
  title: string,
  what: 'links' | 'actors',
  count: number,
) => unknown;

/** A heading one level under that of the element. */
export const subheading = (level: number, content: unknown, id: string): TemplateResult =>
  renderHeading(level && Math.min(6, level + 1), content, id);

const drawList: DrawRows = (each, _, what) =>
  each(
    ({ sign, words, meta, isCurrent }) =>
      html`<li aria-current=${isCurrent ? 'true' : nothing}>
        ${sign}
        <p>${words} <span class="meta">${meta}</span></p>
      </li>`,
    (rows) =>
      html`<ul class=${what}>
        ${rows}
      </ul>`,
  );

const drawRows = (
  places: readonly number[],
  request: ListRequest,
  rowOf: (place: number) => Row,
  title: string,
  what: 'links' | 'actors',
): unknown => {
  const { draw = drawList, each } = request;
  const drawAll = (drawRow: (row: Row) => TemplateResult, enclose: Enclose): unknown => {
    const drawOne = (place: number): TemplateResult => drawRow(rowOf(place));
    return each ? each(places, drawOne, request, enclose) : enclose(places.map(drawOne));
  };
  return draw(drawAll, title, what, places.length);
};

/** Links as sentences, each with its degree. `strong` says which actors are set apart. */
export const renderLinks = (
  title: string,
  places: readonly number[],
  request: ListRequest,
  strong: (actor: Actor) => boolean = () => true,
): unknown => {
  const { view, language, selection } = request;
  const rowOf = (place: number): Row => {
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
  };
  return drawRows(places, request, rowOf, title, 'links');
};

/** The actors with their kind and their number of links: also those that no link names. */
export const renderActors = (request: ListRequest): TemplateResult => {
  const { view, language, level } = request;
  const rowOf = (place: number): Row => {
    const { family, name } = view.actors[place]!;
    return { sign: renderShape(family), words: name, meta: actorFacts(view, place, language) };
  };
  return html`${subheading(level, language.diagram.list.actors, 'actors-title')}${drawRows(view.actorOrder, request, rowOf, 'actors-title', 'actors')}`;
};

/** The picture in words: the links as sentences, from tight to loose, then the actors. */
export const renderList = (request: ListRequest): TemplateResult => {
  const { list, noLink } = request.language.diagram;
  const { linkOrder } = request.view;
  return html`${subheading(request.level, list.title, 'list-title')}
    <p class="meta order">${linkOrder.length === 0 ? noLink : list.order}</p>
    ${renderLinks('list-title', linkOrder, request)}${renderActors(request)}`;
};
