import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/components/action-sheet/action-sheet.define.js';
import { clientFor } from '../src/data/client.js';
import { sheetRequest } from '../src/data/requests/sheet.js';
import { bareSheet, longTitle, sheetWith, steamSheet } from '../test/fixtures/action-sheets.js';
import { fakeApi, inTurn, json, page, pending } from '../test/fixtures/fake-api.js';
import { seineNetwork } from '../test/fixtures/networks.js';
import { hostileSheet, longDescription, poorSheet, wholeSheet } from '../test/fixtures/whole-sheet.js';

const meta: Meta = { title: 'Éléments/action-sheet', component: 'tissu-action-sheet' };
export default meta;
type Story = StoryObj;

const { id } = steamSheet;
const fixedClock = () => new Date('2026-11-23T12:00:00Z');
const link = html`<a href="https://example.org/embed/action-sheet?sheet=${id}">Lire la fiche</a>`;
const answering = (answer: Parameters<typeof fakeApi>[0][string]) => fakeApi({ '*': answer });
const withApi = (api: string, group?: string) =>
  html`<tissu-action-sheet eager sheet=${id} api=${api} group=${group ?? nothing} .clock=${fixedClock}
    >${link}</tissu-action-sheet
  >`;
const withData = (data: unknown) =>
  html`<tissu-action-sheet eager .data=${data} .clock=${fixedClock}>${link}</tissu-action-sheet>`;

const entry = {
  name: 'Données de démonstration',
  version: '1',
  publicAddress: 'https://donnees.example.org',
  reporting: { email: 'donnees@example.org' },
};
const similar = {
  data: [
    {
      sheet: sheetWith({
        id: 'chaleur-grande-synthe',
        title: 'Chauffer la ville avec la chaleur de l’aciérie',
        territory: { id: 'ti-3202', name: 'Dunkerque' },
      }),
      reasons: [
        { kind: 'theme', code: 'eit' },
        { kind: 'theme', code: 'energie' },
        { kind: 'flow', code: 'energy' },
        { kind: 'degree', code: '1' },
      ],
    },
    {
      sheet: sheetWith({ id: 'rocade-troyes', title: 'Bâtir une rocade avec des mâchefers', territory: null }),
      reasons: [{ kind: 'form', code: 'public-procurement' }],
    },
  ],
  meta: { total: 2, page: 1, perPage: 3 },
};
/** A whole service: the sheet, what goes with it, and whom to write to. */
const service = (sheet: unknown, change: object = {}) =>
  fakeApi({
    '': json({ ...entry, ...change }),
    [`action-sheets/${id}`]: json(sheet),
    [`action-sheets/${id}/similar`]: json(similar),
    network: json(seineNetwork),
  });

/** Everything a sheet can say, with its diagram and the sheets like it. */
export const Content: Story = { render: () => withApi(service(wholeSheet)) };
/** The page gives the data: no request is made, and nothing is shown that would need one. */
export const OwnData: Story = { render: () => withData(wholeSheet) };
export const Idle: Story = {
  render: () => html`<tissu-action-sheet sheet="x" hidden api=${answering(pending)}>${link}</tissu-action-sheet>`,
};
export const Loading: Story = { render: () => withApi(answering(pending)) };
/** Of the action only the title is published. */
export const Empty: Story = { render: () => withData(bareSheet) };
/** The API knows no such sheet. */
export const ErrorNotFound: Story = {
  render: () => withApi(answering(json({ title: 'Not found', status: 404 }, 404))),
};
/** A page of HTML came in place of the sheet. */
export const ErrorNotJson: Story = { render: () => withApi(answering(page)) };
/** The sheet came, its refresh failed: the last good data stay, with their date. */
export const Stale: Story = {
  render: () => {
    const api = fakeApi({
      [`action-sheets/${id}`]: inTurn(json(steamSheet), json({ title: 'Gone', status: 404 }, 404)),
    });
    const refresh = (): void => {
      clientFor(api).refresh(sheetRequest(id));
    };
    return html`<tissu-action-sheet eager sheet=${id} api=${api} .clock=${fixedClock} @tissu-load=${refresh}
      >${link}</tissu-action-sheet
    >`;
  },
};
/** One fact besides the title: the other gaps are said where a reader looks for them. */
export const MissingEverything: Story = { render: () => withData(poorSheet) };
/** The end is past, a step is late, the last check is old. */
export const Late: Story = {
  render: () => withData({ ...wholeSheet, endDate: '2018', verifiedAt: '2022-01' }),
};
export const LongTitle: Story = { render: () => withData(sheetWith({ title: longTitle })) };
/** A description of 16,000 characters, without blocks: its paragraphs. */
export const LongDescription: Story = { render: () => withData(sheetWith({ description: longDescription })) };
/** Code in every text, addresses that would run, sums that cannot be, an end before the start, 500 partners. */
export const HostileEverything: Story = { render: () => withData(hostileSheet) };
/** The funders' sum is above the total: both are shown, and the contradiction is said. */
export const Inconsistent: Story = {
  render: () => withData({ ...wholeSheet, budget: { ...wholeSheet.budget, totalEur: 9_000_000 } }),
};
/** Only some funders are known, and no total. */
export const UnknownTotal: Story = {
  render: () => withData({ ...wholeSheet, budget: { ...wholeSheet.budget, totalEur: null, note: null } }),
};
/** No total: what the source says of it, and nothing that contradicts it. */
export const OnlyNote: Story = {
  render: () =>
    withData({
      ...wholeSheet,
      budget: { totalEur: null, note: 'plus de 25 M€', taxBasis: 'unknown', funders: [] },
    }),
};
/** Corrections go to a form. */
export const ReportingForm: Story = {
  render: () => withApi(service(wholeSheet, { reporting: { url: 'https://example.org/corriger?source=fiche' } })),
};
/** Actors can be chosen: the other elements of the group follow. */
export const InGroup: Story = { render: () => withApi(service(wholeSheet), 'page') };
/** In a page that starts at level 5, the sections end at 6. */
export const DeepHeadings: Story = {
  render: () =>
    html`<tissu-action-sheet eager heading-level="5" .data=${wholeSheet} .clock=${fixedClock}></tissu-action-sheet>`,
};
