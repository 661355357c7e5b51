import { formatPartialDate } from '../../../src/i18n/format.js';
import type { ActionSheet } from '../../../src/model/schemas/action-sheet.js';
import type { ActorReference } from '../../../src/model/schemas/actor.js';
import type { Network } from '../../../src/model/schemas/network.js';
import type { SimilarSheet } from '../../../src/model/schemas/similar-sheet.js';
import { isOver } from '../../../src/model/lateness.js';
import { timelineOf } from '../../../src/model/timeline.js';
import { safeAddress } from '../../../src/util/safe-address.js';
import { ProblemError } from '../../problems/problem-error.js';
import { required } from '../attributes.js';
import { actorWords } from '../actor-words.js';
import { renderText } from '../blocks.js';
import { html, type Content, type Html } from '../html.js';
import { linkList } from '../link-words.js';
import type { PageLanguage } from '../page-language.js';
import { below, externalLink, fact, heading, missing, paragraphs, plain, section, shorten, time } from '../parts.js';
import {
  amountOf,
  axisClass,
  axisWords,
  calendarWords,
  programmeWords,
  statusWords,
  tieWords,
} from '../sheet-words.js';
import { renderContact, renderDocuments, verifiedWords } from '../sheet-notes.js';
import { renderFinancing, renderIndicators } from '../sheet-tables.js';
import { renderSimilar } from '../similar-words.js';
import { pageAddress, type MakeView, type ViewContext } from '../view.js';
import { weave } from '../weave.js';

/** Similar sheets on a page. */
const MOST_SIMILAR = 5;

/** The sheet an address names. */
export const sheetOf = async ({ repository, attributes }: ViewContext): Promise<ActionSheet> => {
  const id = required(attributes, 'sheet');
  const sheet = await repository.actionSheet(id);
  if (sheet === undefined) throw new ProblemError({ code: 'not-found', parameter: 'sheet', value: id });
  return sheet;
};

/** Who, where, when, for how much: what the rest of the sheet is read with in mind. */
const renderFacts = (sheet: ActionSheet, { language, now }: ViewContext): Html => {
  const { facts } = language.messages.actionSheet;
  const { actionCard } = language.messages;
  const { lead, territory, intercommunality, themes } = sheet;
  const themeWords = new Map(Object.entries(language.messages.themes));
  return html`<dl class="facts">
    ${fact(facts.lead, lead ? actorWords(lead, language) : missing(language.messages.common.notGiven))}
    ${territory && fact(facts.territory, plain(territory.name))}
    ${intercommunality && fact(facts.intercommunality, plain(intercommunality.name))}
    ${fact(actionCard.status, statusWords(sheet, now, language))}
    ${fact(actionCard.calendar, calendarWords(sheet, now, language))}
    ${fact(actionCard.amount, amountOf(sheet, language))}
    ${
      themes.length > 0 &&
      html`<div class="whole">
        <dt>${facts.themes}</dt>
        <dd>${themes.map((slug) => themeWords.get(slug) ?? plain(slug)).join(', ')}</dd>
      </div>`
    }
    ${fact(facts.verified, verifiedWords(sheet, now, language))}
  </dl>`;
};

const renderHead = (sheet: ActionSheet, context: ViewContext): Html => {
  const { language, headingLevel } = context;
  const axis = axisWords(sheet, language);
  const programme = programmeWords(sheet, language);
  return html`<header class="sheet-head">
      ${weave(sheet.cooperation?.degree)}
      <div>
        <p class="tie">${axis !== '' && html`<span class="axis">${axis}</span>, `}${tieWords(sheet, language)}</p>
        ${heading(headingLevel, plain(sheet.title))}
        ${sheet.summary !== '' && html`<div class="summary">${paragraphs(sheet.summary)}</div>`}
      </div>
    </header>
    ${programme !== '' && html`<p class="programme">${programme}</p>`} ${renderFacts(sheet, context)}`;
};

const renderActors = (sheet: ActionSheet, language: PageLanguage): Content => {
  const words = language.messages.actionSheet;
  const { lead, coLeads = [], partners } = sheet;
  const leads = lead ? [lead, ...coLeads.filter(({ id }) => id !== lead.id)] : coLeads;
  if (leads.length === 0 && partners.length === 0) return undefined;
  return html`<dl class="people">
    ${
      leads.length > 0 &&
      fact(
        words.facts.lead,
        html`<ul>
          ${leads.map((actor) => html`<li>${actorWords(actor, language)}</li>`)}
        </ul>`,
      )
    }
    ${
      partners.length > 0 &&
      fact(
        words.section.partners,
        html`<ul>
          ${partners.map(
            ({ actor, role }) =>
              html`<li>
                ${actorWords(actor, language)}${role ? html` <span class="role">${role}</span>` : undefined}
              </li>`,
          )}
        </ul>`,
      )
    }
  </dl>`;
};

/** What has been done, what comes next, what is late: the steps of the element's calendar. */
const renderCalendar = (sheet: ActionSheet, { language, now }: ViewContext): Content => {
  const { calendar } = language.messages.actionSheet;
  const { steps } = timelineOf(sheet, now);
  return (
    steps.length > 0 &&
    html`<ol class="milestones">
      ${steps.map(({ kind, label, date, state }) => {
        const name =
          kind === 'milestone' ? plain(label) : kind === 'start' ? calendar.start : calendar.end(isOver(sheet));
        return html`<li>
          ${date ? time(date, language) : missing(language.messages.common.notDated)}
          ${name}${state !== 'past' && html`<span class="detail">, ${calendar.state[state]}</span>`}
        </li>`;
      })}
    </ol>`
  );
};

const renderOrigin = ({ sources, licence, updatedAt }: ActionSheet, language: PageLanguage): Content => {
  const { common } = language.messages;
  const origin = [licence, updatedAt && common.updated(formatPartialDate(updatedAt, language.locale))];
  const known = origin.filter(Boolean).join('. ');
  return [
    sources.length > 0 &&
      html`<ul class="sources">
        ${sources.map(
          ({ url, publisher, date, reading }) =>
            html`<li>
              ${externalLink(url, plain(publisher.trim() || url), language)}${date ? html`, ${time(date, language)}` : undefined}${reading ? `, ${plain(reading)}` : undefined}
            </li>`,
        )}
      </ul>`,
    known !== '' && html`<p class="note">${plain(known)}.</p>`,
  ].map((part) => part || undefined);
};

const renderWayOn = ({ id, territory }: ActionSheet, { pages }: PageLanguage): Html =>
  html`<p class="way-on">
    <a href="${pageAddress('cooperation-diagram', { sheet: id })}">${pages.sheet.diagram}</a>
    ${territory ? html`<a href="${pageAddress('action-list', { territory: territory.id })}">${pages.sheet.others(plain(territory.name))}</a>` : undefined}
  </p>`;

/** The sheet as search engines read it. Actors are organisations: the model holds no person. */
const describe = (sheet: ActionSheet): Record<string, unknown> => {
  const organization = ({ name }: ActorReference) => ({ '@type': 'Organization', name });
  const citations = sheet.sources.flatMap(({ url }) => safeAddress(url) ?? []);
  return {
    '@type': 'CreativeWork',
    name: sheet.title,
    ...(sheet.summary !== '' && { abstract: sheet.summary }),
    ...(sheet.lead && { creditText: sheet.lead.name }),
    about: {
      '@type': 'Project',
      name: sheet.title,
      ...(sheet.lead && { sponsor: organization(sheet.lead) }),
      member: sheet.partners.map(({ actor }) => organization(actor)),
      ...(sheet.territory && { areaServed: { '@type': 'AdministrativeArea', name: sheet.territory.name } }),
    },
    ...(sheet.licence && { license: sheet.licence }),
    ...(sheet.updatedAt && { dateModified: sheet.updatedAt }),
    ...(citations.length > 0 && { citation: citations }),
  };
};

const renderSheet = (
  sheet: ActionSheet,
  network: Network | undefined,
  similar: readonly SimilarSheet[],
  context: ViewContext,
): Html => {
  const { language, headingLevel } = context;
  const words = language.pages.sheet;
  const names = language.messages.actionSheet.section;
  const level = below(headingLevel);
  const links =
    network &&
    linkList(
      network.links.filter(({ basis }) => basis !== 'role'),
      network.actors,
      language,
    );
  const long = (name: 'context' | 'objectives' | 'description'): Content =>
    section(level, names[name], renderText(sheet[name], sheet.blocks?.[name], level, language));
  return html`<article class="sheet ${axisClass(sheet)}">
    ${renderHead(sheet, context)} ${long('context')} ${long('objectives')} ${long('description')}
    ${section(level, words.actors, renderActors(sheet, language))} ${section(level, words.links, links)}
    ${section(level, names.calendar, renderCalendar(sheet, context))}
    ${section(level, names.financing, renderFinancing(sheet, language))}
    ${section(level, names.indicators, renderIndicators(sheet, language))}
    ${section(level, names.documents, renderDocuments(sheet, language))}
    ${section(level, names.contact, renderContact(sheet, language))}
    ${section(level, language.messages.actionSheet.caveat, sheet.caveat ? paragraphs(sheet.caveat) : undefined)}
    ${section(level, names.sources, renderOrigin(sheet, language))}
    ${section(level, names.similar, renderSimilar(similar, language))} ${renderWayOn(sheet, language)}
  </article>`;
};

/** One action sheet, whole: everything the data hold of it, in sections; what no source gives is said or left out. */
export const actionSheet: MakeView = async (context) => {
  const sheet = await sheetOf(context);
  const [network, similar] = await Promise.all([
    context.repository.network({ territory: [], sheet: [sheet.id], actor: [], linkStatus: [] }),
    context.repository.similar(sheet.id, { page: 1, perPage: MOST_SIMILAR }),
  ]);
  return {
    title: plain(sheet.title),
    description: shorten(sheet.summary || sheet.title),
    content: renderSheet(sheet, network, similar?.data ?? [], context),
    structuredData: describe(sheet),
  };
};
