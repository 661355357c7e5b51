import type { PageQuery } from '../../../src/model/api/repository.js';
import { formOf, messageAddress, writtenTo } from '../../../src/model/export/message-address.js';
import { readSheetQuery } from '../../../src/model/query/read-sheet-query.js';
import type { ActionSheet } from '../../../src/model/schemas/action-sheet.js';
import { ProblemError } from '../../problems/problem-error.js';
import { addressOf, first, toParameters, type Attributes } from '../attributes.js';
import { html, type Content, type Html } from '../html.js';
import { renderComparable } from '../comparable-words.js';
import { below, externalLink, heading, plain } from '../parts.js';
import { axisClass, axisWords, figures, placeWords, tieWords } from '../sheet-words.js';
import { pageAddress, type MakeView, type ViewContext } from '../view.js';
import { weave } from '../weave.js';

/** As many as the element shows on a page of its own. */
const PER_PAGE = '12';
/** Members of a territory that are named to whoever has no address to write to. */
const ASKED = 4;

/** The name of the one place asked for; empty for none or several. Unknown territories have no page. */
const placeOf = async ({ repository, attributes }: ViewContext): Promise<string> => {
  const territories = attributes.get('territory') ?? [];
  const found = await Promise.all(territories.map((id) => repository.territory(id)));
  const unknown = territories.find((_, i) => found[i] === undefined);
  if (unknown !== undefined) throw new ProblemError({ code: 'not-found', parameter: 'territory', value: unknown });
  return found.length === 1 ? plain(found[0]?.name ?? '') : '';
};

/** The intercommunality's name, which only its sheets tell. */
const memberOf = ({ attributes }: ViewContext, sheets: readonly ActionSheet[]): string => {
  const asked = attributes.get('intercommunality') ?? [];
  const [known] = sheets.flatMap(({ intercommunality }) =>
    intercommunality && asked.length === 1 && intercommunality.siren === asked[0] ? [intercommunality.name] : [],
  );
  return plain(known ?? '');
};

const renderItem = (sheet: ActionSheet, { language, now, headingLevel }: ViewContext): Html => {
  const link = html`<a href="${pageAddress('action-sheet', { sheet: sheet.id })}">${plain(sheet.title)}</a>`;
  return html`<li>
    <article class="card ${axisClass(sheet)}">
      <p class="card-head">
        ${weave(sheet.cooperation?.degree)}<span
          ><span class="axis">${axisWords(sheet, language)}</span>
          <span class="tie">${tieWords(sheet, language)}</span></span
        >
      </p>
      ${heading(below(headingLevel), link)}
      <p class="place">${placeWords(sheet)}</p>
      ${sheet.summary !== '' && html`<p class="summary">${sheet.summary}</p>`} ${figures(sheet, now, language)}
    </article>
  </li>`;
};

const renderPages = (
  attributes: Attributes,
  total: number,
  { page, perPage }: PageQuery,
  { language }: ViewContext,
): Content => {
  const last = Math.max(1, Math.ceil(total / perPage));
  if (last === 1) return undefined;
  const words = language.messages.actionList;
  const step = (to: number, relation: 'prev' | 'next', text: string): Content =>
    to >= 1 &&
    to <= last &&
    html`<a rel="${relation}" href="${addressOf('', 'action-list', new Map([...attributes, ['page', [String(to)]]]))}"
      >${text}</a
    >`;
  return html`<nav class="pages" aria-label="${words.pages}">
    ${step(page > last ? last : page - 1, 'prev', words.previous)}
    <span>${words.announce(page, last, total)}</span>
    ${step(page + 1, 'next', words.next)}
  </nav>`;
};

/** What a territory without any sheet leads to: sheets of comparable ones, and where a first one may be sent. */
const renderElsewhere = async (context: ViewContext): Promise<Content> => {
  const { repository, attributes, language, headingLevel } = context;
  const [territory, ...others] = attributes.get('territory') ?? [];
  if (territory === undefined || others.length > 0) return undefined;
  const [comparable, { reporting = {} }, place] = await Promise.all([
    repository.comparable(territory),
    repository.entry(),
    repository.territory(territory),
  ]);
  const { text, subject, body, toWhom } = language.messages.actionListParts.bare.first;
  const email = writtenTo(reporting);
  const form = formOf(reporting);
  const name = plain(place?.name ?? '');
  const members = (place?.intercommunalities ?? []).slice(0, ASKED).map((member) => plain(member.name));
  const way = form ?? messageAddress(email, subject(name), body(name));
  return [
    html`<p>${text}${form === undefined && email === '' && ` ${toWhom(members.join(', '))}`}</p>
      <p>${externalLink(way, language.pages.list.file, language)}</p>`,
    renderComparable(comparable?.data ?? [], below(headingLevel), language, (sheet) =>
      renderItem(sheet, { ...context, headingLevel: below(headingLevel) }),
    ),
  ];
};

/** A page of action sheets under the filters of the address, each with its link. */
export const actionList: MakeView = async (context) => {
  const { repository, attributes, language, headingLevel, origin } = context;
  const words = language.messages.actionList;
  const place = await placeOf(context);
  const parameters = new Map([['perPage', [PER_PAGE]], ...toParameters('action-list', attributes)]);
  const query = readSheetQuery(parameters);
  const { data, meta } = await repository.actionSheets(query);
  const where = place === '' ? memberOf(context, data) : place;
  const title = words.title(where);
  const isFiltered = [...attributes.keys()].some(
    (name) => !['territory', 'intercommunality', 'lang', 'page', 'per-page'].includes(name),
  );
  const empty = isFiltered
    ? words.empty
    : { title: words.emptyTerritory.title(where), text: words.emptyTerritory.text };
  const elsewhere = meta.total === 0 && !isFiltered ? await renderElsewhere(context) : undefined;
  return {
    title: first(attributes, 'page') === undefined ? title : `${title} (${words.page(query.page)})`,
    description: language.pages.list.description(words.count(meta.total), where),
    content: html`${heading(headingLevel, title)}
    ${
      meta.total === 0
        ? html`<div class="nothing">
              ${weave(0)}
              <p><strong>${empty.title}</strong></p>
              <p>${empty.text}</p>
            </div>
            ${elsewhere}`
        : html`<p class="count">${words.count(meta.total)}</p>
            <ul class="cards">
              ${data.map((sheet) => renderItem(sheet, context))}
            </ul>`
    }
    ${renderPages(attributes, meta.total, query, context)}`,
    structuredData: {
      '@type': 'ItemList',
      name: title,
      numberOfItems: meta.total,
      itemListElement: data.map((sheet, i) => ({
        '@type': 'ListItem',
        position: (query.page - 1) * query.perPage + i + 1,
        name: sheet.title,
        url: origin + pageAddress('action-sheet', { sheet: sheet.id }),
      })),
    },
  };
};
