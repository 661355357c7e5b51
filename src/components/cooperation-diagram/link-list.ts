import { html, nothing, type TemplateResult } from 'lit';
import { familyOfActor } from '../../model/family.js';
import type { Link } from '../../model/schemas/link.js';
import { renderHeading } from '../../ui/heading.js';
import { renderShape } from '../../ui/shape.js';
import { renderWeave } from '../../ui/weave.js';
import { degreeOf, kindOfActor, linkSentence, roleOf, type DiagramLanguage } from './link-words.js';
import { endsOf, type NetworkView } from './network-view.js';

/** What the list is asked to show. */
export interface ListRequest {
  readonly view: NetworkView;
  readonly language: DiagramLanguage;
  /** Identifier of the chosen actor or link. */
  readonly actor: string | undefined;
  readonly link: string | undefined;
  /** Level of the element's heading. */
  readonly level: number;
  /** Where the sheets of an actor are read; undefined when nobody knows. */
  readonly sheetsOf: (actor: string, sheets: readonly string[]) => string | undefined;
  readonly unselect: () => void;
}

/** The loose cloth means an informal network: where nobody knows the degree there is none. */
const glyph = ({ degree, basis }: Link): TemplateResult =>
  degree === undefined || basis === 'role' ? html`<span class="weave"></span>` : renderWeave(degree);

const subheading = (level: number, content: unknown, id: string): TemplateResult =>
  renderHeading(level === 0 ? 0 : Math.min(6, level + 1), content, id);

const strong = (name: string): TemplateResult => html`<b>${name}</b>`;

const renderLink = (link: Link, { view, language, link: chosen }: ListRequest): TemplateResult => {
  const [from, to] = endsOf(link, view.actors);
  return html`<li data-link=${link.id} aria-current=${link.id === chosen ? 'true' : nothing}>
    ${glyph(link)}
    <p>${linkSentence(link, from, to, strong, language)}<span class="meta">${degreeOf(link, language)}</span></p>
  </li>`;
};

/** A link as the chosen actor sees it: who is at the other end, and as what. */
const renderOwnLink = (link: Link, actor: string, { view, language }: ListRequest): TemplateResult => {
  const [from, to] = endsOf(link, view.actors);
  const other = link.from === actor ? to : from;
  return html`<li data-link=${link.id}>
    ${glyph(link)}
    <p>
      ${other.name}<span class="meta"
        >${roleOf(link, actor, language)}<span class="visually-hidden">. ${degreeOf(link, language)}</span></span
      >
    </p>
  </li>`;
};

const renderActors = ({ view, language, level }: ListRequest): TemplateResult => html`
  ${subheading(level, language.diagram.list.actors, 'actors-title')}
  <ul class="actors">
    ${view.order.map((index) => {
      const { actor, links } = view.actors.get(view.graph.nodes[index]!.id)!;
      return html`<li>
        ${renderShape(familyOfActor(actor))}
        <p>
          ${actor.name}<span class="meta"
            >${kindOfActor(actor, language)}, ${language.diagram.ties(links.length, 0)}</span
          >
        </p>
      </li>`;
    })}
  </ul>
`;

const renderChosen = (actor: string, request: ListRequest): TemplateResult => {
  const { view, language, level, sheetsOf, unselect } = request;
  const { actor: chosen, links } = view.actors.get(actor)!;
  const { diagram } = language;
  const own = view.links.filter((link) => links.includes(link));
  const others = view.links.filter((link) => !links.includes(link));
  const href = chosen.sheets.length === 0 ? undefined : sheetsOf(actor, chosen.sheets);
  return html`<div class="chosen">
      ${subheading(level, html`${renderShape(familyOfActor(chosen))}${chosen.name}`, 'list-title')}
      <p class="meta">${kindOfActor(chosen, language)}. ${diagram.ties(links.length, chosen.sheets.length)}.</p>
    </div>
    ${
      own.length === 0
        ? html`<p class="missing">${diagram.noLink}</p>`
        : html`<ul>
            ${own.map((link) => renderOwnLink(link, actor, request))}
          </ul>`
    }
    <div class="actions">
      ${href === undefined ? nothing : html`<a class="button" href=${href}>${diagram.seeSheets(chosen.sheets.length)}</a>`}
      <button type="button" class="button" @click=${unselect}>${diagram.unselect}</button>
    </div>
    ${
      others.length === 0
        ? nothing
        : html`${subheading(level, diagram.list.others, 'others-title')}
            <ul>
              ${others.map((link) => renderLink(link, request))}
            </ul>`
    }`;
};

/** The picture in words: the links as sentences, from tight to loose, then the actors. The chosen actor comes first. */
export const renderList = (request: ListRequest): TemplateResult => {
  const { view, language, actor, level } = request;
  const { list, noLink } = language.diagram;
  if (actor !== undefined) return html`${renderChosen(actor, request)}${renderActors(request)}`;
  return html`${subheading(level, list.title, 'list-title')}
    <p class="meta">${list.order}</p>
    ${
      view.links.length === 0
        ? html`<p class="missing">${noLink}</p>`
        : html`<ul>
            ${view.links.map((link) => renderLink(link, request))}
          </ul>`
    }
    ${renderActors(request)}`;
};
