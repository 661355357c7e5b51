import { waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
import type { TissuCooperationDiagram } from '../../src/components/cooperation-diagram/cooperation-diagram.js';
import type { Network } from '../../src/model/schemas/network.js';
import { fakeApi, json, pending } from '../fixtures/fake-api.js';
import {
  climbingNetwork,
  emptyNetwork,
  flowsNetwork,
  oddNetwork,
  smallNetwork,
  starNetwork,
} from '../fixtures/networks.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { matchesTree } from '../support/golden-tree.js';

allowNotices(/not-found/);
allowNotices(/was left out/);

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const create = async (
  data: Network | undefined,
  attributes: Record<string, string> = {},
): Promise<TissuCooperationDiagram> => {
  const element = document.createElement('tissu-cooperation-diagram');
  for (const [name, value] of Object.entries({ eager: '', ...attributes })) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  await settled(element, 'content', 'empty', 'error', 'loading');
  return element;
};
const visited = async (data: Network, attributes: Record<string, string> = {}): Promise<TissuCooperationDiagram> => {
  const element = await create(data, attributes);
  await waitUntil(() => all(element, '.node').length > 0, 'the picture should be drawn');
  element.dispatchEvent(new PointerEvent('pointerenter'));
  await waitUntil(() => all(element, '.zoom').length > 0, 'the tools should come');
  await element.updateComplete;
  return element;
};
const press = async (element: TissuCooperationDiagram, scope: string, words: string): Promise<void> => {
  all(element, `${scope} button`)
    .find(({ textContent }) => textContent.trim().startsWith(words))!
    .click();
  await element.updateComplete;
};
const enter = async (element: TissuCooperationDiagram, name: string): Promise<void> => {
  all(element, '.node')
    .find(({ ariaLabel }) => ariaLabel?.startsWith(name))!
    .focus();
  await element.updateComplete;
};

describe('A cooperation diagram as it is told', () => {
  beforeEach(async () => {
    await setViewport({ width: 1100, height: 900 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const layout of ['network', 'rings', 'flows', 'matrix']) {
    it(`${layout}: whole, entered, an actor chosen`, async () => {
      const diagram = await create(smallNetwork, { layout });
      await waitUntil(() => all(diagram, '.node').length > 0);
      await matchesTree(`diagram-${layout}-whole`, diagram);
      await enter(diagram, 'Sevede');
      await waitUntil(() => all(diagram, '.zoom').length > 0);
      await diagram.updateComplete;
      await matchesTree(`diagram-${layout}-entered`, diagram);
      await sendKeys({ press: 'Enter' });
      await diagram.updateComplete;
      await matchesTree(`diagram-${layout}-chosen`, diagram);
    });
  }

  it('the matrix of families', async () => {
    const diagram = await visited(starNetwork(60), { layout: 'matrix' });
    await matchesTree('diagram-matrix-of-families', diagram);
  });

  it('one step around an actor, with the focus in the picture', async () => {
    const diagram = await visited(smallNetwork);
    await enter(diagram, 'Saur');
    await sendKeys({ press: 'Enter' });
    await diagram.updateComplete;
    await press(diagram, '.steps', 'ses voisins');
    await enter(diagram, 'Saur');
    await matchesTree('diagram-one-step', diagram);
  });

  it('filtered by its legend', async () => {
    const diagram = await visited(smallNetwork);
    await press(diagram, '.legend', 'Entreprises');
    await matchesTree('diagram-filtered', diagram);
  });

  it('flows, one kind of flow hidden', async () => {
    const diagram = await visited(flowsNetwork, { layout: 'flows' });
    await press(diagram, '.legend', 'Énergie');
    await matchesTree('diagram-flows-filtered', diagram);
  });

  it('folded by family, its filters open', async () => {
    const diagram = await visited(smallNetwork);
    all(diagram, '.sieve summary')[0]!.click();
    await press(diagram, '.sieve', 'Entreprises');
    await waitUntil(() => all(diagram, '.node').length === 4);
    await diagram.updateComplete;
    await matchesTree('diagram-folded', diagram);
  });

  it('through the years', async () => {
    const diagram = await visited(climbingNetwork);
    const [range] = all(diagram, '.years input') as HTMLInputElement[];
    range!.value = '2016';
    range!.dispatchEvent(new Event('input', { bubbles: true }));
    await diagram.updateComplete;
    await matchesTree('diagram-years', diagram);
  });

  it('searched', async () => {
    const diagram = await visited(smallNetwork);
    all(diagram, '#search')[0]!.focus();
    await sendKeys({ type: 's' });
    await sendKeys({ press: 'ArrowDown' });
    await diagram.updateComplete;
    await matchesTree('diagram-searched', diagram);
  });

  it('of very many, on a canvas, entered', async function () {
    this.timeout(20_000);
    const diagram = await visited(starNetwork(700));
    await enter(diagram, 'Club');
    // Its list comes a portion of the rows a frame.
    await waitUntil(() => all(diagram, '.list tbody tr').length === 700 + 701, 'tells all', { timeout: 10_000 });
    await matchesTree('diagram-large', diagram);
  });

  it('with all that data get wrong', async () => {
    await matchesTree('diagram-odd', await visited(oddNetwork));
  });

  it('taken away', async () => {
    const diagram = await visited(smallNetwork);
    all(diagram, '.take summary')[0]!.click();
    await waitUntil(() => all(diagram, '.take button').length > 0);
    await matchesTree('diagram-taken', diagram);
  });

  it('empty, loading, not found', async () => {
    await matchesTree('diagram-empty', await create(emptyNetwork));
    await matchesTree('diagram-loading', await create(undefined, { territory: 'x', api: fakeApi({ '*': pending }) }));
    const api = fakeApi({ '*': json({ title: 'Not found', status: 404 }, 404) });
    const unknown = await settled(await create(undefined, { territory: 'y', api }), 'error');
    // Its words arrive with the first fault of a page.
    await waitUntil(() => all(unknown, '.message').length > 0, 'says what is wrong');
    await matchesTree('diagram-error', unknown);
  });
});
