import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/cooperation-diagram/cooperation-diagram.define.js';
import { clientFor } from '../src/data/client.js';
import { networkRequest } from '../src/data/requests/network.js';
import { fakeApi, inTurn, json, page, pending } from '../test/fixtures/fake-api.js';
import {
  climbingNetwork,
  emptyNetwork,
  flowsNetwork,
  longNamesNetwork,
  oddNetwork,
  oneActorNetwork,
  seineNetwork,
  starNetwork,
  workshopNetwork,
} from '../test/fixtures/networks.js';

const meta: Meta = { title: 'Éléments/cooperation-diagram', component: 'tissu-cooperation-diagram' };
export default meta;
type Story = StoryObj;

const link = html`<a href="https://example.org/embed/cooperation-diagram?territory=ti-2802">Qui coopère avec qui</a>`;
const answering = (answer: Parameters<typeof fakeApi>[0][string]) => fakeApi({ '*': answer });
const withApi = (api: string) =>
  html`<tissu-cooperation-diagram eager territory="ti-2802" api=${api}>${link}</tissu-cooperation-diagram>`;
const withData = (data: unknown) =>
  html`<tissu-cooperation-diagram eager .data=${data}>${link}</tissu-cooperation-diagram>`;
const inLayout = (layout: string, data: unknown) =>
  html`<tissu-cooperation-diagram eager layout=${layout} .data=${data}>${link}</tissu-cooperation-diagram>`;

/** The real network of a territory: two sheets, two parts. */
export const Content: Story = { render: () => withApi(answering(json(seineNetwork))) };
/** Thirty-one actors, every degree, announced links. */
export const Workshop: Story = { render: () => withData(workshopNetwork) };
/** How institutional: the tightest cooperations in the middle. */
export const Rings: Story = { render: () => inLayout('rings', workshopNetwork) };
/** Who gives what to whom: known and unknown quantities, what is only possible, a cycle, a group among itself. */
export const Flows: Story = { render: () => inLayout('flows', flowsNetwork) };
/** Who with whom, in an order that makes blocks appear. */
export const Matrix: Story = { render: () => inLayout('matrix', workshopNetwork) };
/** Too many actors for a row each: families by families, then who they are. */
export const MatrixOfFamilies: Story = { render: () => inLayout('matrix', starNetwork(60)) };
/** Nothing flows: the actors are still there. */
export const FlowsWithoutFlow: Story = { render: () => inLayout('flows', workshopNetwork) };
/** The network of one sheet, and of one actor, say so in their title. */
export const OfSheet: Story = {
  render: () =>
    html`<tissu-cooperation-diagram
      eager
      sheet="vapeur-ecostuair-tereos"
      api=${answering(json(seineNetwork))}
    ></tissu-cooperation-diagram>`,
};
export const OfActor: Story = {
  render: () =>
    html`<tissu-cooperation-diagram
      eager
      actor="sevede"
      api=${answering(json(seineNetwork))}
    ></tissu-cooperation-diagram>`,
};
/** The list is out of sight, never out of the accessibility tree. */
export const NoList: Story = {
  render: () => html`<tissu-cooperation-diagram eager no-list .data=${workshopNetwork}></tissu-cooperation-diagram>`,
};
export const NoLegend: Story = {
  render: () => html`<tissu-cooperation-diagram eager no-legend .data=${workshopNetwork}></tissu-cooperation-diagram>`,
};
/** Only links of at least the degree of an association. */
export const MinDegree: Story = {
  render: () =>
    html`<tissu-cooperation-diagram eager min-degree="3" .data=${workshopNetwork}></tissu-cooperation-diagram>`,
};
/** Only what is announced. */
export const LinkStatus: Story = {
  render: () =>
    html`<tissu-cooperation-diagram
      eager
      link-status="planned potential"
      .data=${workshopNetwork}
    ></tissu-cooperation-diagram>`,
};
export const Idle: Story = {
  render: () =>
    html`<tissu-cooperation-diagram territory="ti-2802" hidden api=${answering(pending)}
      >${link}</tissu-cooperation-diagram
    >`,
};
export const Loading: Story = { render: () => withApi(answering(pending)) };
/** Nobody works together here yet. */
export const Empty: Story = { render: () => withApi(answering(json(emptyNetwork))) };
/** The API knows no such territory. */
export const ErrorNotFound: Story = {
  render: () => withApi(answering(json({ title: 'Not found', status: 404 }, 404))),
};
/** A page of HTML came in place of the network. */
export const ErrorNotJson: Story = { render: () => withApi(answering(page)) };
/** The network came, its refresh failed: the last good data stay, with their date. */
export const Stale: Story = {
  render: () => {
    const api = answering(inTurn(json(seineNetwork), json({ title: 'Gone', status: 404 }, 404)));
    const refresh = (): void => {
      clientFor(api).refresh(networkRequest({ territory: 'ti-2802' }));
    };
    return html`<tissu-cooperation-diagram eager territory="ti-2802" api=${api} @tissu-load=${refresh}
      >${link}</tissu-cooperation-diagram
    >`;
  },
};
/** Twice the same actor, links to nobody, unknown codes, several links between two actors, an actor without a link. */
export const MissingData: Story = { render: () => withData(oddNetwork) };
/** Names of 200 characters, without a space, or empty. */
export const LongNames: Story = { render: () => withData(longNamesNetwork) };
export const OneActor: Story = { render: () => withData(oneActorNetwork) };
/** One actor with 400 links: plain lines, fewer labels, the rest on demand. */
export const ManyLinks: Story = { render: () => withData(starNetwork(400)) };
/** Dated links: two firms climb from an informal network to an association, seen through the years. */
export const ThroughTheYears: Story = { render: () => withData(climbingNetwork) };
/** Two elements of one group share the chosen actor. */
export const Group: Story = {
  render: () =>
    html`<tissu-cooperation-diagram eager no-legend group="g" .data=${seineNetwork}></tissu-cooperation-diagram>
      <tissu-cooperation-diagram eager no-legend group="g" .data=${seineNetwork}></tissu-cooperation-diagram>`,
};
