import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/action-list/action-list.define.js';
import { clientFor } from '../src/data/client.js';
import { sheetsRequest } from '../src/data/requests/sheets.js';
import { longTitle, manySheets, sheetWith, steamSheet } from '../test/fixtures/action-sheets.js';
import { fakeApi, inTurn, json, pending, type FakeAnswer } from '../test/fixtures/fake-api.js';
import { listAnswer, TODAY, variedSheets } from '../test/fixtures/list-api.js';

const meta: Meta = { title: 'Éléments/action-list', component: 'tissu-action-list' };
export default meta;
type Story = StoryObj;

const sheets = variedSheets(34);
const answer = listAnswer(sheets);
const today = (): Date => TODAY;
const none = json({ data: [], meta: { total: 0, page: 1, perPage: 12 } });
const link = html`<a href="https://example.org/embed/action-list?territory=ti-2802">Les actions d’Axe Seine</a>`;
const withApi = (answers: FakeAnswer, axis = '') =>
  html`<tissu-action-list eager per-page="6" axis=${axis} .clock=${today} api=${fakeApi({ 'action-sheets': answers })}
    >${link}</tissu-action-list
  >`;

export const Content: Story = { render: () => withApi(answer) };
export const Filtered: Story = { render: () => withApi(answer, 'transition innovation') };
/** A full text that finds several: the best first. */
export const Searched: Story = {
  render: () =>
    html`<tissu-action-list
      eager
      per-page="6"
      query="ecole de production"
      .clock=${today}
      api=${fakeApi({ 'action-sheets': answer })}
      >${link}</tissu-action-list
    >`,
};
/** The page chooses the facets and their order. */
export const ChosenFacets: Story = {
  render: () =>
    html`<tissu-action-list
      eager
      per-page="6"
      facets="theme lead-family year territory"
      .clock=${today}
      api=${fakeApi({ 'action-sheets': answer })}
      >${link}</tissu-action-list
    >`,
};
export const WithoutFacetsAndSearch: Story = {
  render: () =>
    html`<tissu-action-list
      eager
      per-page="6"
      facets=""
      no-search
      .clock=${today}
      api=${fakeApi({ 'action-sheets': answer })}
      >${link}</tissu-action-list
    >`,
};
export const Loading: Story = { render: () => withApi(pending) };
export const Idle: Story = {
  render: () => html`<tissu-action-list hidden api=${fakeApi({ '*': pending })}>${link}</tissu-action-list>`,
};
/** Filters are in force and nothing matches: one of them alone is too many. */
export const Empty: Story = {
  render: () =>
    html`<tissu-action-list
      eager
      per-page="6"
      axis="land"
      degree="5"
      .clock=${today}
      api=${fakeApi({ 'action-sheets': listAnswer(sheets.filter(({ axis, cooperation }) => axis !== 'land' || cooperation?.degree !== 5)) })}
      >${link}</tissu-action-list
    >`,
};
/** The search finds nothing. */
export const EmptySearch: Story = {
  render: () =>
    html`<tissu-action-list
      eager
      query="xylophone"
      axis="land"
      .clock=${today}
      api=${fakeApi({ 'action-sheets': answer })}
      >${link}</tissu-action-list
    >`,
};
/** Nothing is published at all. */
export const EmptyEverywhere: Story = { render: () => withApi(none) };
const bare = {
  'action-sheets': none,
  'territories/ti-0101': json({
    id: 'ti-0101',
    name: 'Bresse – Haut-Bugey',
    region: { code: '84', name: 'Auvergne-Rhône-Alpes' },
    population: 214_300,
    populationYear: 2024,
    intercommunalities: [
      { siren: '200042935', name: 'CA Haut-Bugey Agglomération', kind: 'CA', population: 64_100, departments: ['01'] },
      {
        siren: '200071751',
        name: 'CA du Bassin de Bourg-en-Bresse',
        kind: 'CA',
        population: 134_900,
        departments: ['01'],
      },
      { siren: '240100750', name: 'CC de la Plaine de l’Ain', kind: 'CC', population: null, departments: ['01'] },
    ],
  }),
  'territories/ti-0101/comparable': json({
    data: [
      {
        territory: {
          id: 'ti-1',
          name: 'Axe Seine',
          region: { code: '84', name: 'Auvergne-Rhône-Alpes' },
          population: 398_000,
        },
        reasons: [
          { kind: 'region', code: '84', name: 'Auvergne-Rhône-Alpes' },
          { kind: 'population', population: 398_000, own: 214_300 },
        ],
        sheets: sheets.slice(0, 2),
      },
      {
        territory: { id: 'ti-2', name: 'Sud Champagne', population: 180_000 },
        reasons: [
          { kind: 'population', population: 180_000, own: 214_300 },
          { kind: 'kind', code: 'CA' },
        ],
        sheets: sheets.slice(3, 4),
      },
    ],
    meta: { total: 2, page: 1, perPage: 3 },
  }),
  '': json({ name: 'Tissu', version: '0.1.0', reporting: { email: 'fiches@example.org' } }),
};
/** Nothing is published for this territory: who it is, what others like it do, how to begin. */
export const EmptyTerritory: Story = {
  render: () =>
    html`<tissu-action-list eager territory="ti-0101" .clock=${today} api=${fakeApi(bare)}>${link}</tissu-action-list>`,
};
export const ErrorRefused: Story = {
  render: () => withApi(json({ title: 'Bad request', status: 400, detail: 'axe inconnu', parameter: 'axis' }, 400)),
};
/** The first answer came, the next question failed: search and filters stay where they are. */
export const ErrorAfterContent: Story = {
  render: () => withApi(inTurn(answer, json({ title: 'Gone', status: 404 }, 404))),
};
/** The first answer came, the refresh failed: the last good data stay, with their date. */
export const Stale: Story = {
  render: () => {
    const api = fakeApi({ 'action-sheets': inTurn(answer, json({ title: 'Gone', status: 404 }, 404)) });
    const refresh = (): void => {
      clientFor(api).refresh(sheetsRequest([['perPage', '6']]));
    };
    return html`<tissu-action-list eager per-page="6" api=${api} .clock=${today} @tissu-load=${refresh}
      >${link}</tissu-action-list
    >`;
  },
};
/** One record in the page is no sheet: it is left out, the others are shown. */
export const OneBadRecord: Story = {
  render: () =>
    withApi(
      json({
        data: [steamSheet, { id: 'x', title: 42 }, sheetWith({ id: 'y' })],
        meta: { total: 3, page: 1, perPage: 12 },
      }),
    ),
};
export const LongTitles: Story = {
  render: () =>
    html`<tissu-action-list
      eager
      .data=${[steamSheet, sheetWith({ id: 'long', title: longTitle }), sheetWith({ id: 'z', summary: '' })]}
    ></tissu-action-list>`,
};
/** The page gives the sheets: two thousand of them are searched without a request. */
export const TwoThousand: Story = {
  render: () => html`<tissu-action-list eager .clock=${today} .data=${variedSheets(2000)}></tissu-action-list>`,
};
/** Everything of a sheet that somebody else wrote is text, whatever it looks like. */
export const HostileTexts: Story = {
  render: () => {
    const hostile = '<img src=x onerror=alert(1)> [clic](javascript:alert(1)) **gras** {{ 7*7 }}';
    const one = manySheets(1)[0]!;
    const data = [
      {
        ...one,
        title: hostile,
        summary: hostile,
        territory: { id: 'ti-1', name: hostile },
        axis: '<b>axe</b>',
        themes: [hostile],
      },
      {
        ...one,
        id: 'b',
        title: '\u202eéteilocsnoc',
        status: '__proto__',
        cooperation: { form: 'constructor', degree: 3 },
      },
    ];
    return html`<tissu-action-list eager facets="axis status theme form territory" .data=${data}></tissu-action-list>`;
  },
};
