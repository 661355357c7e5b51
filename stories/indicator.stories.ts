import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/components/indicator/indicator.define.js';
import { clientFor } from '../src/data/client.js';
import { seriesRequest } from '../src/data/requests/series.js';
import { fakeApi, inTurn, json, page, pending, type FakeAnswer } from '../test/fixtures/fake-api.js';
import { realApi } from '../test/fixtures/real-api.js';
import {
  artisansSeries,
  degreesSeries,
  estimatedSeries,
  fallingSeries,
  fewEditionsSeries,
  fundingSeries,
  gapSeries,
  longSeries,
  medianSeries,
  mergedSeries,
  missingMembersSeries,
  monthsSeries,
  negativeSeries,
  noPointSeries,
  onePointSeries,
  populationSeries,
  provisionalSeries,
  targetSeries,
  unknownCategoriesSeries,
  zeroBaseSeries,
} from '../test/fixtures/series.js';

const meta: Meta = { title: 'Éléments/indicator', component: 'tissu-indicator' };
export default meta;
type Story = StoryObj;

const link = html`<a href="https://example.org/embed/indicator?indicator=population">Population municipale</a>`;
const withApi = (answer: FakeAnswer): TemplateResult =>
  html`<tissu-indicator eager indicator="population" intercommunality="200010700" api=${fakeApi({ '*': answer })}
    >${link}</tissu-indicator
  >`;
const withData = (data: unknown): TemplateResult =>
  html`<tissu-indicator eager .data=${data}>${link}</tissu-indicator>`;

export const Content: Story = { render: () => withApi(json(populationSeries)) };
export const Idle: Story = {
  render: () =>
    html`<tissu-indicator hidden indicator="population" api=${fakeApi({ '*': pending })}>${link}</tissu-indicator>`,
};
export const Loading: Story = { render: () => withApi(pending) };
/** No figure for this place: it is said, not drawn. */
export const Empty: Story = { render: () => withApi(json(noPointSeries)) };
/** The API knows no such indicator. */
export const ErrorNotFound: Story = { render: () => withApi(json({ title: 'Not found', status: 404 }, 404)) };
/** A page of HTML came in place of the series. */
export const ErrorNotJson: Story = { render: () => withApi(page) };
/** The attribute is no identifier. */
export const ErrorBadAttribute: Story = {
  render: () => html`<tissu-indicator eager indicator="../secret" api=${fakeApi({})}>${link}</tissu-indicator>`,
};
/** The series came, its refresh failed: the last good data stay, with their date. */
export const Stale: Story = {
  render: () => {
    const api = fakeApi({ '*': inTurn(json(populationSeries), json({ title: 'Gone', status: 404 }, 404)) });
    const refresh = (): void => {
      clientFor(api).refresh(seriesRequest('population'));
    };
    return html`<tissu-indicator eager indicator="population" api=${api} @tissu-load=${refresh}
      >${link}</tissu-indicator
    >`;
  },
};
/** A figure of the demonstration data, compared. */
const withReal = (place: 'territory' | 'intercommunality', id: string, compare: string, indicator = 'population') =>
  html`<tissu-indicator
    eager
    indicator=${indicator}
    api=${realApi()}
    compare=${compare}
    territory=${place === 'territory' ? id : nothing}
    intercommunality=${place === 'intercommunality' ? id : nothing}
    >${link}</tissu-indicator
  >`;
/** Mine against the median of the comparable ones; which they are, and why. */
export const Comparable: Story = { render: () => withReal('intercommunality', '200010700', 'comparable') };
/** Too few in the region: it is given up, and said so. */
export const ComparableWidened: Story = { render: () => withReal('territory', 'ti-0101', 'comparable') };
/** All of them, listed when a visitor asks. */
export const ComparedWithMedian: Story = { render: () => withReal('territory', 'ti-2802', 'median') };
export const ComparedWithRegion: Story = { render: () => withReal('territory', 'ti-2802', 'region') };
/** The programme has no sum: fifteen members have no figure. */
export const ComparedWithProgramme: Story = { render: () => withReal('territory', 'ti-2802', 'programme') };
export const ComparedWithAnother: Story = { render: () => withReal('intercommunality', '200010700', '247100290') };
/** A territory is not an intercommunality. */
export const ComparedWithOtherKind: Story = { render: () => withReal('intercommunality', '200010700', 'ti-2802') };
export const ComparedWithItself: Story = { render: () => withReal('territory', 'ti-2802', 'ti-2802') };
export const ComparedSheets: Story = {
  render: () => withReal('territory', 'ti-2802', 'comparable', 'actions-by-degree'),
};
/** Said against the point before it and the first one; which way is good is in words. */
export const TwoChanges: Story = { render: () => withData(artisansSeries) };
/** No percentage starts from nothing. */
export const ZeroBase: Story = { render: () => withData(zeroBaseSeries) };
export const Provisional: Story = { render: () => withData(provisionalSeries) };
/** An intercommunality that did not exist before. */
export const Merged: Story = { render: () => withData(mergedSeries) };
export const Falling: Story = { render: () => withData(fallingSeries) };
/** Beside the median of the intercommunalities of its kind. */
export const Compared: Story = { render: () => withData(medianSeries) };
/** Two members have no figure: no sum is invented. */
export const MissingMembers: Story = { render: () => withData(missingMembersSeries) };
/** Merged or split: two editions are a gap, not zero. */
export const GapYears: Story = { render: () => withData(gapSeries) };
/** A change is said over five editions or more. */
export const FewEditions: Story = { render: () => withData(fewEditionsSeries) };
export const OnePoint: Story = { render: () => withData(onePointSeries) };
export const Estimated: Story = { render: () => withData(estimatedSeries) };
/** Partial dates, out of order, one of them twice. */
export const Months: Story = { render: () => withData(monthsSeries) };
export const Target: Story = { render: () => withData(targetSeries) };
export const Negative: Story = { render: () => withData(negativeSeries) };
export const Categories: Story = { render: () => withData(degreesSeries) };
/** Of a part of the sheets: the others have no amount. */
export const KnownFunding: Story = { render: () => withData(fundingSeries) };
/** Categories that make no whole: the highest is shown. */
export const UnknownCategories: Story = { render: () => withData(unknownCategoriesSeries) };
export const LongLabel: Story = { render: () => withData(longSeries) };
/** Texts that would be code elsewhere. */
export const HostileTexts: Story = {
  render: () =>
    withData({
      ...populationSeries,
      indicator: {
        ...populationSeries.indicator,
        label: '<img src=x onerror=alert(1)> & "guillemets"',
        source: { name: '</p><script>alert(1)</script>', url: 'javascript:alert(1)' },
      },
    }),
};
export const English: Story = { render: () => html`<div lang="en">${withData(medianSeries)}</div>` };
