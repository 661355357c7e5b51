import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { TissuActionList } from '../../src/components/action-list/action-list.js';
import { realApi, realFiles } from '../fixtures/real-api.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { cards, field, titles, type, until } from '../support/list-tools.js';

allowNotices(/not-found/, /left out|should be/);

const NOW = new Date('2026-11-23T12:00:00Z');

/** An element on the page, over one form of the demonstration data. */
const shown = async (
  name: string,
  api: string,
  attributes: Readonly<Record<string, string>>,
  state: 'content' | 'empty' | 'error' = 'content',
): Promise<HTMLElement> => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries({ eager: '', api, ...attributes })) element.setAttribute(key, value);
  Object.assign(element, { clock: () => NOW });
  document.body.append(element);
  await settled(element as never, state);
  if (name === 'tissu-action-sheet')
    await waitUntil(() => element.shadowRoot?.querySelector('tissu-action-card'), 'what is like the sheet');
  await Promise.all(
    [...(element.shadowRoot?.querySelectorAll('tissu-action-card, tissu-cooperation-diagram') ?? [])].map((inner) =>
      settled(inner as never),
    ),
  );
  return element;
};

/** Addresses are the only thing that tells the two forms apart. */
const withoutAddresses = (tree: string): string => tree.replace(/https:\/\/api-\d+\.invalid[^\s"]*/g, 'ADDRESS');

describe('Elements over files in place of a server', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const SAME: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['tissu-action-card', { sheet: 'vapeur-ecostuair-tereos' }],
    ['tissu-action-list', { territory: 'ti-2802' }],
    ['tissu-action-list', { query: 'vapeur', sort: 'title' }],
    ['tissu-action-sheet', { sheet: 'vapeur-ecostuair-tereos' }],
    ['tissu-cooperation-diagram', { territory: 'ti-2802' }],
    ['tissu-indicator', { indicator: 'population', territory: 'ti-2802' }],
    ['tissu-indicator-chart', { indicator: 'population', territory: 'ti-2802', compare: 'median' }],
    ['tissu-indicator-chart', { indicator: 'actions-by-axis' }],
    ['tissu-territory-map', { territory: 'ti-2802' }],
    ['tissu-territory-map', { indicator: 'population', region: '28' }],
  ];
  for (const [name, attributes] of SAME) {
    const words = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
    it(`says the same with <${name} ${words.join(' ')}>`, async () => {
      const overFiles = withoutAddresses(await accessibleTree(await shown(name, realFiles(), attributes)));
      document.body.replaceChildren();
      const overServer = withoutAddresses(await accessibleTree(await shown(name, realApi(), attributes)));
      expect(overFiles).to.equal(overServer);
    });
  }

  it('searches, filters and turns pages without a question to the host', async () => {
    const asked: string[] = [];
    const api = realFiles((path) => asked.push(path));
    const list = (await shown('tissu-action-list', api, { 'per-page': '6' })) as TissuActionList;
    expect(cards(list)).to.have.length(6);
    const before = asked.length;
    type(list, 'vapeur');
    await until(list, '1 action sur 34');
    expect(titles(list)).to.have.length(1);
    field(list).value = '';
    field(list).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(list, '34 actions');
    expect(asked.slice(before), 'files asked again').to.deep.equal([]);
    expect(asked.every((path) => path.endsWith('.json'))).to.equal(true);
  });

  it('says that a sheet which is no file is not known', async () => {
    const card = await shown('tissu-action-card', realFiles(), { sheet: 'no-such-sheet' }, 'error');
    // Its words arrive with the first fault of a page.
    await waitUntil(() => card.shadowRoot?.querySelector('.message') != null);
    const tree = await accessibleTree(card);
    expect(tree).to.contain('Ce contenu est introuvable');
    expect(tree).to.contain('button "Réessayer"');
  });
});
