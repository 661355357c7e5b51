import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/action-card/action-card.define.js';
import { bareSheet, longTitle, sheetWith, steamSheet } from '../test/fixtures/action-sheets.js';
import { clientFor } from '../src/data/client.js';
import type { ActionSheet } from '../src/model/schemas/action-sheet.js';
import { sheetRequest } from '../src/data/requests/sheet.js';
import { fakeApi, inTurn, json, page, pending } from '../test/fixtures/fake-api.js';

const meta: Meta = { title: 'Éléments/action-card', component: 'tissu-action-card' };
export default meta;
type Story = StoryObj;

const fixedClock = () => new Date('2026-11-23T12:00:00Z');
const link = html`<a href="https://example.org/embed/action-sheet?sheet=vapeur-ecostuair-tereos">Lire la fiche</a>`;
const answering = (answer: Parameters<typeof fakeApi>[0][string]) => fakeApi({ '*': answer });
const withApi = (api: string) =>
  html`<tissu-action-card eager sheet="vapeur-ecostuair-tereos" api=${api} .clock=${fixedClock}
    >${link}</tissu-action-card
  >`;
const withData = (data: unknown, variant = 'card') =>
  html`<tissu-action-card eager variant=${variant} .data=${data} .clock=${fixedClock}>${link}</tissu-action-card>`;

export const Content: Story = { render: () => withApi(answering(json(steamSheet))) };
export const Row: Story = { render: () => withData(steamSheet, 'row') };
export const Compact: Story = { render: () => withData(steamSheet, 'compact') };
export const Idle: Story = {
  render: () => html`<tissu-action-card sheet="x" hidden api=${answering(pending)}>${link}</tissu-action-card>`,
};
export const Loading: Story = { render: () => withApi(answering(pending)) };
/** The API knows no such sheet. */
export const ErrorNotFound: Story = {
  render: () => withApi(answering(json({ title: 'Not found', status: 404 }, 404))),
};
/** A page of HTML came in place of the sheet. */
export const ErrorNotJson: Story = { render: () => withApi(answering(page)) };
/** The sheet came, its refresh failed: the last good data stay, with their date. */
export const Stale: Story = {
  render: () => {
    const api = answering(inTurn(json(steamSheet), json({ title: 'Gone', status: 404 }, 404)));
    const refresh = (): void => {
      clientFor(api).refresh(sheetRequest('vapeur-ecostuair-tereos'));
    };
    return html`<tissu-action-card
      eager
      sheet="vapeur-ecostuair-tereos"
      api=${api}
      .clock=${fixedClock}
      @tissu-load=${refresh}
      >${link}</tissu-action-card
    >`;
  },
};
/** No address of an API anywhere on the page. */
export const ErrorWithoutApi: Story = {
  render: () => html`<tissu-action-card eager sheet="vapeur-ecostuair-tereos">${link}</tissu-action-card>`,
};
/** A sheet without money, dates, partners or text: the gaps are said. */
export const MissingData: Story = { render: () => withData(bareSheet) };
export const Late: Story = { render: () => withData(sheetWith({ status: 'in_progress', endDate: '2018' })) };
export const LongTitle: Story = { render: () => withData(sheetWith({ title: longTitle })) };
export const LongTitleRow: Story = { render: () => withData(sheetWith({ title: longTitle }), 'row') };
export const LongTitleCompact: Story = { render: () => withData(sheetWith({ title: longTitle }), 'compact') };
/** A description of 16,000 characters stays out of the card; its summary is cut at three lines. */
export const LongDescription: Story = {
  render: () =>
    withData(sheetWith({ description: 'Une phrase. '.repeat(1400), summary: 'Une longue phrase. '.repeat(60) })),
};
/** Codes nobody has words for are shown as they are. */
export const UnknownCodes: Story = {
  render: () =>
    withData(
      sheetWith({
        axis: 'axe-inconnu',
        status: 'statut-inconnu',
        endDate: null,
        cooperation: { form: 'forme-inconnue' },
      }),
    ),
};
/** Texts that would be code elsewhere. */
export const HostileTexts: Story = {
  render: () =>
    withData(
      sheetWith({
        title: '<img src=x onerror=alert(1)> & "guillemets"',
        summary: '</article><script>alert(1)</script>',
        sources: [{ url: 'javascript:alert(1)', publisher: '' }],
      }),
    ),
};
export const Degrees: Story = {
  render: () =>
    html`${[0, 1, 2, 3, 4, 5].map((degree) => withData(sheetWith({ cooperation: { degree }, title: `Degré ${String(degree)}` }), 'compact'))}`,
};

const funder = (name: string, kind: string, amountEur?: number) => ({
  actor: { id: name.toLowerCase().replace(/\W/g, '-'), name, kind },
  ...(amountEur !== undefined && { amountEur }),
});
const withBudget = (budget: Partial<NonNullable<ActionSheet['budget']>>) =>
  withData(sheetWith({ budget: { taxBasis: 'unknown', funders: [], ...budget } }));

/** Shares that make up the whole: nothing is left unknown. */
export const FundersWhole: Story = {
  render: () =>
    withBudget({
      totalEur: 12_000_000,
      funders: [funder('Banque des Territoires', 'public-bank', 6_000_000), funder('Michelin', 'company', 6_000_000)],
    }),
};
/** Shares without a whole: the end of the bar stands for no amount. */
export const FundersWithoutTotal: Story = {
  render: () =>
    withBudget({
      note: 'plus de 25 M€',
      funders: [
        funder('Caux Seine agglo', 'epci', 21_500_000),
        funder('Agence de l’eau', 'state-operator', 3_652_059),
        funder('Région Normandie', 'region', 1_000_000),
        funder('Ademe', 'state-operator'),
      ],
    }),
};
/** Only words are known of the amount. */
export const AmountInWords: Story = { render: () => withBudget({ note: 'environ 25 M€' }) };
/** Shares above the whole that a source gives. */
export const FundersAboveTotal: Story = {
  render: () => withBudget({ totalEur: 1_000_000, funders: [funder('Région', 'region', 1_200_000)] }),
};
/** Amounts that cannot be: negative, absurd, as text. */
export const ImpossibleAmounts: Story = {
  render: () =>
    withBudget({
      totalEur: -5,
      funders: [
        funder('Trop', 'region', 1e15),
        funder('Moins', 'region', -3),
        funder('Texte', 'region', '3 M€' as unknown as number),
        funder('Juste', 'region', 500_000),
      ],
    }),
};
/** An end before its start: the end is left out. */
export const EndBeforeStart: Story = {
  render: () => withData(sheetWith({ status: 'in_progress', startDate: '2023-05', endDate: '2019' })),
};
/** 500 partners, and as many funders. */
export const FiveHundredPartners: Story = {
  render: () => {
    const kinds = ['company', 'epci', 'lycee', 'association'];
    const many = Array.from({ length: 500 }, (_, rank) =>
      funder(`Partenaire ${String(rank)}`, kinds[rank % 4]!, 1000 + rank),
    );
    return withData(
      sheetWith({
        partners: many.map(({ actor }) => ({ actor })),
        budget: { totalEur: 1_000_000, taxBasis: 'unknown', funders: many },
      }),
    );
  },
};
const code = '<img src=x onerror=alert(1)>';
/** Code in every field that holds a text. */
export const CodeEverywhere: Story = {
  render: () =>
    html`${(['card', 'row', 'compact'] as const).map((variant) =>
      withData(
        {
          ...sheetWith({
            title: code,
            summary: code,
            territory: { id: 'x', name: code },
            axis: code,
            status: code,
            cooperation: { form: code },
            startDate: code,
            endDate: `z${code}`,
            lead: { id: 'x', name: code, kind: code },
            partners: [{ actor: { id: 'y', name: code, kind: code }, role: code }],
            budget: { note: code, taxBasis: code, funders: [funder(code, code, 1000)] },
            sources: [{ url: 'javascript:alert(1)', publisher: code, date: code }],
            caveat: code,
            licence: code,
            updatedAt: code,
          }),
        },
        variant,
      ),
    )}`,
};
/** Neither source nor date of update. */
export const WithoutSource: Story = { render: () => withData(sheetWith({ sources: [], caveat: null })) };
