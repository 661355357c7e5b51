import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/components/territory-map/territory-map.define.js';
import { clientFor } from '../src/data/client.js';
import { valuesRequest } from '../src/data/requests/values.js';
import { fakeApi, inTurn, json, page, pending, type FakeAnswer } from '../test/fixtures/fake-api.js';
import { crossGeometry, noValues, peopleValues, sheetValues, withCross } from '../test/fixtures/places.js';
import { realApi } from '../test/fixtures/real-api.js';

const meta: Meta = { title: 'Éléments/territory-map', component: 'tissu-territory-map' };
export default meta;
type Story = StoryObj;

const link = html`<a href="https://example.org/embed/territory-map">Les territoires</a>`;
/** An API with contours, and this answer for the values. */
const apiOf = (values: FakeAnswer, geometry: Readonly<Record<string, FakeAnswer>> = {}): string =>
  fakeApi({
    ...Object.fromEntries(
      Object.entries(crossGeometry).map(([layer, topology]) => [`geometry/${layer}.topojson`, json(topology)]),
    ),
    ...geometry,
    '*': values,
  });
const withApi = (api: string): TemplateResult =>
  html`<tissu-territory-map eager indicator="population" api=${api}>${link}</tissu-territory-map>`;
const withData = (data: unknown): TemplateResult =>
  html`<tissu-territory-map eager .data=${data}>${link}</tissu-territory-map>`;

export const Content: Story = { render: () => withApi(apiOf(json(peopleValues))) };
/** Without an indicator the sheets are counted: a dot each. */
export const Counts: Story = {
  render: () => html`<tissu-territory-map eager api=${apiOf(json(sheetValues))}>${link}</tissu-territory-map>`,
};
export const Idle: Story = {
  render: () => html`<tissu-territory-map hidden api=${fakeApi({ '*': pending })}>${link}</tissu-territory-map>`,
};
export const Loading: Story = { render: () => withApi(fakeApi({ '*': pending })) };
/** The values are there, the contours are on their way: the table reads already. */
export const ContoursLoading: Story = {
  render: () => withApi(apiOf(json(peopleValues), { 'geometry/territories.topojson': pending })),
};
/** The contours cannot be had: the table stays. */
export const ContoursMissing: Story = {
  render: () =>
    withApi(
      apiOf(json(peopleValues), { 'geometry/territories.topojson': json({ title: 'Not found', status: 404 }, 404) }),
    ),
};
export const Empty: Story = { render: () => withApi(apiOf(json(noValues))) };
/** A territory that is not in the data. */
export const UnknownTerritory: Story = {
  render: () =>
    html`<tissu-territory-map eager territory="ti-nulle-part" api=${apiOf(json(sheetValues))}
      >${link}</tissu-territory-map
    >`,
};
export const ErrorNotFound: Story = {
  render: () => withApi(apiOf(json({ title: 'Not found', status: 404 }, 404))),
};
export const ErrorNotJson: Story = { render: () => withApi(apiOf(page)) };
/** The values came, their refresh failed: the last good ones stay, with their date. */
export const Stale: Story = {
  render: () => {
    const api = apiOf(inTurn(json(peopleValues), json({ title: 'Gone', status: 404 }, 404)));
    const refresh = (): void => {
      clientFor(api).refresh(valuesRequest('population', { by: 'territory' }));
    };
    return html`<tissu-territory-map eager indicator="population" api=${api} @tissu-load=${refresh}
      >${link}</tissu-territory-map
    >`;
  },
};
export const Region: Story = {
  render: () =>
    html`<tissu-territory-map eager indicator="population" region="24" api=${apiOf(json(peopleValues))}
      >${link}</tissu-territory-map
    >`,
};
export const OverseasRegion: Story = {
  render: () =>
    html`<tissu-territory-map eager region="04" api=${apiOf(json(sheetValues))}>${link}</tissu-territory-map>`,
};
/** A territory of the page is chosen, and its region enlarged. */
export const Territory: Story = {
  render: () =>
    html`<tissu-territory-map eager territory="ti-ouest" api=${apiOf(json(sheetValues))}>${link}</tissu-territory-map>`,
};
/** The page gives everything itself. */
export const Inline: Story = { render: () => withData(withCross(peopleValues)) };
/** The page gives values without contours. */
export const InlineTable: Story = { render: () => withData(peopleValues) };
export const AllEqual: Story = {
  render: () =>
    withData(withCross({ ...peopleValues, values: peopleValues.values.map((place) => ({ ...place, value: 12 })) })),
};
/** Negative values, zero, one without a contour. */
export const Negative: Story = {
  render: () =>
    withData(
      withCross({
        ...peopleValues,
        values: [
          ...peopleValues.values.map((place, at) => ({ ...place, value: at * 40 - 90 })),
          { id: 'ti-ailleurs', name: 'Ailleurs', value: 5 },
        ],
      }),
    ),
};
export const English: Story = { render: () => html`<div lang="en">${withApi(apiOf(json(peopleValues)))}</div>` };

const real = (attributes: { indicator?: string; region?: string; territory?: string }): TemplateResult =>
  html`<tissu-territory-map
    eager
    api=${realApi()}
    .indicator=${attributes.indicator}
    .region=${attributes.region}
    .territory=${attributes.territory}
    >${link}</tissu-territory-map
  >`;
/** The demonstration data. */
export const RealCounts: Story = { render: () => real({}) };
export const RealPopulation: Story = { render: () => real({ indicator: 'population' }) };
export const RealFunding: Story = { render: () => real({ indicator: 'known-funding' }) };
export const RealRegion: Story = { render: () => real({ indicator: 'population', region: '11' }) };
export const RealTerritory: Story = { render: () => real({ territory: 'ti-2802' }) };
