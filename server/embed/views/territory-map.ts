import { formatNumber } from '../../../src/i18n/format.js';
import type { PlaceValues } from '../../../src/model/api/repository.js';
import type { Territory } from '../../../src/model/schemas/territory.js';
import { groupBy } from '../../../src/util/group-by.js';
import { quantityOf } from '../../../src/charts/series-words.js';
import { ProblemError } from '../../problems/problem-error.js';
import { first } from '../attributes.js';
import { html, type Content, type Html } from '../html.js';
import type { PageLanguage } from '../page-language.js';
import { below, heading, missing, plain } from '../parts.js';
import { pageAddress, type MakeView, type ViewContext } from '../view.js';

const PER_PAGE = 100;

const allTerritories = async ({ repository, attributes }: ViewContext): Promise<Territory[]> => {
  const region = attributes.get('region') ?? [];
  const territories: Territory[] = [];
  for (let page = 1; ; page++) {
    const { data, meta } = await repository.territories({ page, perPage: PER_PAGE, region, q: '' });
    territories.push(...data);
    if (page * PER_PAGE >= meta.total || data.length === 0) return territories;
  }
};

const oneTerritory = async ({ repository }: ViewContext, id: string): Promise<Territory> => {
  const territory = await repository.territory(id);
  if (territory === undefined) throw new ProblemError({ code: 'not-found', parameter: 'territory', value: id });
  return territory;
};

const valuesOf = async ({ repository, attributes }: ViewContext): Promise<PlaceValues | undefined> => {
  const id = first(attributes, 'indicator');
  if (id === undefined) return undefined;
  const values = await repository.values(id, { by: 'territory', region: attributes.get('region') ?? [] });
  if (values === undefined) throw new ProblemError({ code: 'not-found', parameter: 'indicator', value: id });
  return values;
};

const count = (value: number | null | undefined, { locale, messages }: PageLanguage): Content =>
  typeof value === 'number' ? formatNumber(value, locale, { decimals: 0 }) : missing(messages.common.notGiven);

const renderMembers = (territory: Territory, { language }: ViewContext): Html => {
  const words = language.pages.map;
  const name = plain(territory.name);
  return html`<table>
      <caption>
        ${words.membersCaption(name)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.name}</th>
          <th scope="col" class="word">${words.kind}</th>
          <th scope="col">${populationHead([territory], language)}</th>
        </tr>
      </thead>
      <tbody>
        ${territory.intercommunalities.map(
          (member) =>
            html`<tr>
              <th scope="row">${plain(member.name)}</th>
              <td class="word">${member.kind ?? ''}</td>
              <td>${count(member.population, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="way-on">
      <a href="${pageAddress('action-list', { territory: territory.id })}">${words.actions(name)}</a>
      <a href="${pageAddress('cooperation-diagram', { territory: territory.id })}">${words.network(name)}</a>
    </p>`;
};

/** A population is that of a yearly edition: the year is said where all have the same. */
const populationHead = (territories: readonly Territory[], { pages }: PageLanguage): string => {
  const years = new Set(territories.flatMap(({ populationYear }) => populationYear ?? []));
  const [year] = years;
  return year !== undefined && years.size === 1 ? pages.map.edition(pages.map.population, year) : pages.map.population;
};

const renderRegion = (
  name: string,
  territories: readonly Territory[],
  values: PlaceValues | undefined,
  { language, headingLevel }: ViewContext,
): Html => {
  const words = language.pages.map;
  const known = new Map(values?.values.map(({ id, value }) => [id, value]));
  const value = (id: string): Content => {
    const found = known.get(id);
    if (values === undefined || typeof found !== 'number') return missing(language.messages.common.notGiven);
    const { text, unit } = quantityOf(found, values.indicator, language.locale);
    return unit === '' ? text : `${text} ${unit}`;
  };
  const head =
    values === undefined
      ? populationHead(territories, language)
      : language.messages.indicator.name(values.indicator.label);
  return html`<section>
    ${heading(below(headingLevel), name)}
    <table>
      <caption class="hidden">
        ${name}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.territory}</th>
          <th scope="col">${words.members}</th>
          <th scope="col">${head}</th>
        </tr>
      </thead>
      <tbody>
        ${territories.map(
          (territory) =>
            html`<tr>
              <th scope="row">
                <a href="${pageAddress('territory-map', { territory: territory.id })}">${plain(territory.name)}</a>
              </th>
              <td>${territory.intercommunalities.length}</td>
              <td>${values === undefined ? count(territory.population, language) : value(territory.id)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
};

const placeData = (territory: Territory) => ({
  '@type': 'AdministrativeArea',
  name: territory.name,
  ...(territory.region && { containedInPlace: { '@type': 'AdministrativeArea', name: territory.region.name } }),
});

/** The territories region by region, or one with its members: what the map shows, as tables. */
export const territoryMap: MakeView = async (context) => {
  const { attributes, language, headingLevel } = context;
  const words = language.pages.map;
  const id = first(attributes, 'territory');
  if (id !== undefined) {
    const territory = await oneTerritory(context, id);
    const name = plain(territory.name);
    return {
      title: name,
      description: `${name}${language.pages.colon}${words.memberCount(territory.intercommunalities.length)}.`,
      content: html`<article>
        ${heading(headingLevel, name)}${territory.region && html`<p class="place">${territory.region.name}</p>`}${renderMembers(territory, context)}
      </article>`,
      structuredData: placeData(territory),
    };
  }
  const [territories, values] = await Promise.all([allTerritories(context), valuesOf(context)]);
  const members = new Set(
    territories.flatMap(({ intercommunalities }) => intercommunalities.map(({ siren }) => siren)),
  );
  const regions = [...groupBy(territories, ({ region }) => region?.name ?? '')].sort(([a], [b]) =>
    a.localeCompare(b, 'fr'),
  );
  return {
    title: words.title,
    description: words.description(territories.length, members.size),
    content: html`<article>
      ${heading(headingLevel, words.title)}
      <p class="count">${words.description(territories.length, members.size)}</p>
      ${regions.map(([name, some]) => renderRegion(name === '' ? words.elsewhere : name, some, values, context))}
    </article>`,
    structuredData: {
      '@type': 'ItemList',
      name: words.title,
      numberOfItems: territories.length,
      itemListElement: territories.map((territory, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: placeData(territory),
      })),
    },
  };
};
