import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/indicator-chart/indicator-chart.define.js';
import { clientFor } from '../src/data/client.js';
import { seriesRequest } from '../src/data/requests/series.js';
import { fakeApi, inTurn, json, page, pending, type FakeAnswer } from '../test/fixtures/fake-api.js';
import {
  comparedDegreesSeries,
  degreesSeries,
  estimatedSeries,
  eventsSeries,
  fewEditionsSeries,
  fiftySeries,
  fundingSeries,
  gapSeries,
  longSeries,
  medianSeries,
  missingMembersSeries,
  monthsSeries,
  negativeSeries,
  noPointSeries,
  onePointSeries,
  populationSeries,
  severalSeries,
  sitesSeries,
  statusSeries,
  targetYearsSeries,
  thousandsSeries,
  twoPlacesSeries,
  unknownCategoriesSeries,
} from '../test/fixtures/series.js';

const meta: Meta = { title: 'Éléments/indicator-chart', component: 'tissu-indicator-chart' };
export default meta;
type Story = StoryObj;

const link = html`<a href="https://example.org/embed/indicator-chart?indicator=population">Population municipale</a>`;
const withApi = (answer: FakeAnswer): TemplateResult =>
  html`<tissu-indicator-chart eager indicator="population" intercommunality="200010700" api=${fakeApi({ '*': answer })}
    >${link}</tissu-indicator-chart
  >`;
const withData = (data: unknown, kind = 'auto', view = 'chart'): TemplateResult =>
  html`<tissu-indicator-chart eager kind=${kind} view=${view} .data=${data}>${link}</tissu-indicator-chart>`;

export const Content: Story = { render: () => withApi(json(populationSeries)) };
export const Idle: Story = {
  render: () =>
    html`<tissu-indicator-chart hidden indicator="population" api=${fakeApi({ '*': pending })}
      >${link}</tissu-indicator-chart
    >`,
};
export const Loading: Story = { render: () => withApi(pending) };
export const Empty: Story = { render: () => withApi(json(noPointSeries)) };
/** Two members have no figure: there is nothing to draw, and why is said. */
export const MissingMembers: Story = { render: () => withData(missingMembersSeries) };
export const ErrorNotFound: Story = { render: () => withApi(json({ title: 'Not found', status: 404 }, 404)) };
/** A page of HTML came in place of the series. */
export const ErrorNotJson: Story = { render: () => withApi(page) };
/** The series came, its refresh failed: the last good data stay, with their date. */
export const Stale: Story = {
  render: () => {
    const api = fakeApi({ '*': inTurn(json(populationSeries), json({ title: 'Gone', status: 404 }, 404)) });
    const refresh = (): void => {
      clientFor(api).refresh(seriesRequest('population'));
    };
    return html`<tissu-indicator-chart eager indicator="population" api=${api} @tissu-load=${refresh}
      >${link}</tissu-indicator-chart
    >`;
  },
};
/** The table in place of the picture. */
export const Table: Story = { render: () => withData(populationSeries, 'auto', 'table') };
/** Two series: told apart by marker, dash and name as well as by colour. */
export const Compared: Story = { render: () => withData(medianSeries) };
export const TwoPlaces: Story = { render: () => withData(twoPlacesSeries) };
export const TwoPlacesAsBars: Story = { render: () => withData(twoPlacesSeries, 'bar') };
export const ComparedTable: Story = { render: () => withData(medianSeries, 'auto', 'table') };
/** Merged or split: the line is broken, the table says it. */
export const GapYears: Story = { render: () => withData(gapSeries) };
export const FewEditions: Story = { render: () => withData(fewEditionsSeries) };
export const OnePoint: Story = { render: () => withData(onePointSeries) };
export const OnePointAsLine: Story = { render: () => withData(onePointSeries, 'line') };
/** The last value is an estimate: hollow. */
export const Estimated: Story = { render: () => withData(estimatedSeries) };
/** True distances between partial dates. */
export const Months: Story = { render: () => withData(monthsSeries) };
export const Bars: Story = { render: () => withData(populationSeries, 'bar') };
export const Negative: Story = { render: () => withData(negativeSeries, 'bar') };
export const NegativeLine: Story = { render: () => withData(negativeSeries) };
/** Each degree beside its weave. */
export const Degrees: Story = { render: () => withData(degreesSeries) };
export const DegreesTable: Story = { render: () => withData(degreesSeries, 'auto', 'table') };
export const ComparedDegrees: Story = { render: () => withData(comparedDegreesSeries) };
export const Statuses: Story = { render: () => withData(statusSeries) };
export const KnownFunding: Story = { render: () => withData(fundingSeries) };
/** Codes without words, a long name, a negative value, a missing one. */
export const UnknownCategories: Story = { render: () => withData(unknownCategoriesSeries) };
export const LongLabel: Story = { render: () => withData(longSeries) };
/** The parts of a whole, only where the page asks for it. */
export const Doughnut: Story = { render: () => withData(degreesSeries, 'doughnut') };
/** A negative value is no part of a whole: bars are drawn, and the console says why. */
export const NegativeDoughnut: Story = { render: () => withData(unknownCategoriesSeries, 'doughnut') };
export const Radar: Story = { render: () => withData(degreesSeries, 'radar') };
export const ComparedRadar: Story = {
  render: () => withData({ ...comparedDegreesSeries, points: degreesSeries.points }, 'radar'),
};
const withMore = (data: unknown, kind: string, stacked: boolean, horizontal = false): TemplateResult =>
  html`<tissu-indicator-chart eager kind=${kind} ?stacked=${stacked} ?horizontal=${horizontal} .data=${data}
    >${link}</tissu-indicator-chart
  >`;
export const Stacked: Story = { render: () => withMore(degreesSeries, 'bar', true) };
export const StackedCompared: Story = { render: () => withMore(comparedDegreesSeries, 'bar', true) };
export const StackedYears: Story = { render: () => withMore(sitesSeries, 'bar', true) };
export const Horizontal: Story = { render: () => withMore(populationSeries, 'bar', false, true) };
export const HorizontalStack: Story = { render: () => withMore(sitesSeries, 'bar', true, true) };
/** Several places: one line each, told apart by marker, dash and name. */
export const Several: Story = { render: () => withData(severalSeries) };
export const SeveralTable: Story = { render: () => withData(severalSeries, 'auto', 'table') };
export const GroupedYears: Story = { render: () => withData(sitesSeries, 'bar') };
/** More places than one plot holds: small pictures of one scale, and the largest only. */
export const Fifty: Story = { render: () => withData(fiftySeries) };
export const Events: Story = { render: () => withData(eventsSeries) };
export const Target: Story = { render: () => withData(targetYearsSeries) };
export const TargetBars: Story = { render: () => withData(targetYearsSeries, 'bar') };
export const TenThousand: Story = { render: () => withData(thousandsSeries) };
export const TenThousandTable: Story = { render: () => withData(thousandsSeries, 'auto', 'table') };
/** Far more points than a marker can stand for. */
export const ManyPoints: Story = {
  render: () =>
    withData({
      ...populationSeries,
      indicator: { ...populationSeries.indicator, periodKind: 'year' },
      points: Array.from({ length: 400 }, (_, i) => ({
        period: `${String(1990 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}`,
        value: Math.round(5000 + 900 * Math.sin(i / 19) + 3 * i),
      })),
    }),
};
export const English: Story = { render: () => html`<div lang="en">${withData(medianSeries)}</div>` };
