import type { NetworkQuery } from '../../../src/model/api/repository.js';
import { familyOfActor } from '../../../src/model/family.js';
import { FAMILIES } from '../../../src/model/codes.js';
import type { Actor } from '../../../src/model/schemas/actor.js';
import type { Network } from '../../../src/model/schemas/network.js';
import { groupBy } from '../../../src/util/group-by.js';
import { ProblemError } from '../../problems/problem-error.js';
import { first } from '../attributes.js';
import { actorWords } from '../actor-words.js';
import { html, type Content, type Html } from '../html.js';
import { linkList } from '../link-words.js';
import { wordFor, type PageLanguage } from '../page-language.js';
import { below, heading, plain, section } from '../parts.js';
import { pageAddress, type MakeView, type ViewContext } from '../view.js';
import { weave } from '../weave.js';

const networkOf = async ({ repository, attributes }: ViewContext): Promise<Network> => {
  const minDegree = first(attributes, 'min-degree');
  const query: NetworkQuery = {
    territory: attributes.get('territory') ?? [],
    sheet: attributes.get('sheet') ?? [],
    actor: attributes.get('actor') ?? [],
    linkStatus: attributes.get('link-status') ?? [],
    ...(minDegree !== undefined && { minDegree: Number(minDegree) }),
  };
  const network = await repository.network(query);
  if (network !== undefined) return network;
  const parameter = (['sheet', 'actor', 'territory'] as const).find((name) => query[name].length > 0) ?? 'territory';
  throw new ProblemError({ code: 'not-found', parameter, value: query[parameter][0] ?? '' });
};

/** What the network is about, in a title. */
const titleOf = async ({ repository, attributes, language }: ViewContext): Promise<string> => {
  const words = language.messages.cooperationDiagram.title;
  const one = (name: string): string | undefined => {
    const values = attributes.get(name) ?? [];
    return values.length === 1 ? values[0] : undefined;
  };
  const [actor, sheet, territory] = [one('actor'), one('sheet'), one('territory')];
  if (actor !== undefined) return words.actor(plain((await repository.actor(actor))?.name ?? ''));
  const place =
    sheet !== undefined
      ? (await repository.actionSheet(sheet))?.title
      : territory !== undefined
        ? (await repository.territory(territory))?.name
        : undefined;
  return place === undefined ? words.whole('') : language.pages.network.titleOf(plain(place));
};

/** Titles of the sheets that say the links. */
const titlesOf = async (
  sheets: ReadonlySet<string>,
  { repository }: ViewContext,
): Promise<ReadonlyMap<string, string>> => {
  const found = await Promise.all([...sheets].map((id) => repository.actionSheet(id)));
  return new Map(found.flatMap((sheet) => (sheet ? [[sheet.id, sheet.title]] : [])));
};

const renderActors = ({ actors }: Network, language: PageLanguage): Content => {
  const { messages } = language;
  const families = groupBy(actors, familyOfActor);
  const known: readonly string[] = FAMILIES;
  const order = [
    ...known.filter((code) => families.has(code)),
    ...[...families.keys()].filter((code) => !known.includes(code)),
  ];
  const one = (actor: Actor): Html => {
    const group = actor.count === undefined ? '' : messages.cooperationDiagram.group(actor.count);
    return html`<li>${actorWords(actor, language, group)}</li>`;
  };
  return (
    order.length > 0 &&
    html`<dl class="people">
      ${order.map(
        (family) =>
          html`<div>
            <dt>${wordFor(messages.vocabulary.family, family)}</dt>
            <dd>
              <ul>
                ${(families.get(family) ?? []).map(one)}
              </ul>
            </dd>
          </div>`,
      )}
    </dl>`
  );
};

/** Actors and links in sentences: what the picture shows, for those who do not see it. */
export const cooperationDiagram: MakeView = async (context) => {
  const { language, headingLevel, attributes, origin } = context;
  const words = language.messages.cooperationDiagram;
  const network = await networkOf(context);
  const title = await titleOf(context);
  const { actors, links } = network;
  const sheets = new Set(links.flatMap(({ sheet }) => sheet ?? []));
  const counts = words.counts(actors.length, links.length, sheets.size);
  const level = below(headingLevel);
  const stated = links.filter(({ basis }) => basis !== 'role');
  const roles = links.filter(({ basis }) => basis === 'role');
  const isOneSheet = attributes.get('sheet')?.length === 1;
  const titles = isOneSheet ? undefined : await titlesOf(sheets, context);
  return {
    title,
    description: language.pages.network.description(counts),
    content: html`<article class="network">
      ${heading(headingLevel, title)}
      ${
        actors.length === 0
          ? html`<div class="nothing">
              ${weave(0)}
              <p><strong>${language.messages.diagramVisit.empty.title}</strong></p>
              <p>${language.messages.diagramVisit.empty.text}</p>
            </div>`
          : html`<p class="count">${counts}</p>`
      }
      ${section(level, language.pages.network.links, linkList(stated, actors, language, titles))}
      ${section(level, language.pages.network.roles, linkList(roles, actors, language, titles))}
      ${section(level, language.pages.network.actors, renderActors(network, language))}
    </article>`,
    structuredData: {
      '@type': 'CreativeWork',
      name: title,
      mentions: actors.map(({ name }) => ({ '@type': 'Organization', name })),
      ...(sheets.size > 0 && {
        hasPart: [...sheets].map((sheet) => ({
          '@type': 'CreativeWork',
          url: origin + pageAddress('action-sheet', { sheet }),
        })),
      }),
    },
  };
};
