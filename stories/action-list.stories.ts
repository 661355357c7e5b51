import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/action-list/action-list.define.js';
import { clientFor } from '../src/data/client.js';
import { sheetsRequest } from '../src/data/requests/sheets.js';
import { longTitle, manySheets, sheetWith, steamSheet } from '../test/fixtures/action-sheets.js';
import { fakeApi, inTurn, json, pending, type FakeAnswer } from '../test/fixtures/fake-api.js';

const meta: Meta = { title: 'Éléments/action-list', component: 'tissu-action-list' };
export default meta;
type Story = StoryObj;

const sheets = manySheets(34);

/** Answers as the API does: a page of the sheets asked for. */
const paged: FakeAnswer = (url, signal) => {
  const page = Number(url.searchParams.get('page') ?? '1');
  const perPage = Number(url.searchParams.get('perPage') ?? '20');
  const axis = url.searchParams.getAll('axis');
  const found = sheets.filter((sheet) => axis.length === 0 || axis.includes(sheet.axis ?? ''));
  const data = found.slice((page - 1) * perPage, page * perPage);
  return json({ data, meta: { total: found.length, page, perPage }, links: { self: 'action-sheets' } })(url, signal);
};
const none = json({ data: [], meta: { total: 0, page: 1, perPage: 12 } });
const link = html`<a href="https://example.org/embed/action-list?territory=ti-2802">Les actions d’Axe Seine</a>`;
const withApi = (answer: FakeAnswer, axis = '') =>
  html`<tissu-action-list eager per-page="6" axis=${axis} api=${fakeApi({ 'action-sheets': answer })}
    >${link}</tissu-action-list
  >`;

export const Content: Story = { render: () => withApi(paged) };
export const Filtered: Story = { render: () => withApi(paged, 'transition innovation') };
export const Loading: Story = { render: () => withApi(pending) };
export const Idle: Story = {
  render: () => html`<tissu-action-list hidden api=${fakeApi({ '*': pending })}>${link}</tissu-action-list>`,
};
/** Filters are in force and nothing matches. */
export const Empty: Story = { render: () => withApi(none, 'land') };
/** Nothing is published for this territory at all. */
export const EmptyTerritory: Story = { render: () => withApi(none) };
export const ErrorRefused: Story = {
  render: () => withApi(json({ title: 'Bad request', status: 400, detail: 'axe inconnu', parameter: 'axis' }, 400)),
};
/** The first answer came, the refresh failed: the last good data stay, with their date. */
export const Stale: Story = {
  render: () => {
    const api = fakeApi({ 'action-sheets': inTurn(paged, json({ title: 'Gone', status: 404 }, 404)) });
    const refresh = (): void => {
      clientFor(api).refresh(sheetsRequest([['perPage', '6']]));
    };
    return html`<tissu-action-list eager per-page="6" api=${api} @tissu-load=${refresh}>${link}</tissu-action-list>`;
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
