import { expect, waitUntil } from '@open-wc/testing';
import type { TissuActionList } from '../../src/components/action-list/action-list.js';
import { pageNumbers } from '../../src/components/action-list/page-numbers.js';
import type {} from '../../src/element/filter-event.js';
import * as stories from '../../stories/action-list.stories.js';
import { manySheets } from '../fixtures/action-sheets.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

allowNotices(/refused/, /not-found/, /left out|should be/);

const show = async (story: { render?: unknown }): Promise<TissuActionList> =>
  (await settled(renderStory(story))) as TissuActionList;
const cards = (list: TissuActionList): HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>('tissu-action-card') ?? []),
];
const button = (list: TissuActionList, name: string): HTMLButtonElement => {
  const found = [...(list.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  );
  if (!found) throw new Error(`No button "${name}"`);
  return found;
};

componentSuite('tissu-action-list', () => ({
  api: fakeApi({ '*': json({ data: manySheets(2), meta: { total: 2, page: 1, perPage: 12 } }) }),
}));

describe('<tissu-action-list>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is a titled region with a count, a list of cards and pages', async () => {
    const list = await show(stories.Content);
    await Promise.all(cards(list).map((card) => settled(card as never)));
    const tree = await accessibleTree(list);
    expect(tree).to.contain('region "Actions"');
    expect(tree).to.contain('heading "Les actions" level=3');
    expect(tree).to.contain('Page 1 sur 6, 34 actions');
    expect(tree).to.contain('navigation "Pages de la liste"');
    expect(tree.match(/\barticle "/g)).to.have.length(6);
    expect(tree).to.contain('level=4');
  });

  it('turns pages, tells the page of it and moves the focus to the count', async () => {
    const list = await show(stories.Content);
    const pages: unknown[] = [];
    list.addEventListener('tissu-filter', (event) => pages.push(event.detail['page']));
    button(list, 'Page 3').click();
    await waitUntil(() => list.shadowRoot?.querySelector('.count')?.textContent.includes('Page 3'));
    await settled(list, 'content');
    expect(pages).to.deep.equal([3]);
    expect(list.shadowRoot?.activeElement?.className).to.equal('count');
    expect(list.shadowRoot?.querySelector('[aria-current]')?.textContent.trim()).to.equal('3');
    expect(cards(list)).to.have.length(6);
  });

  it('keeps the old page on screen, marked busy, until the next one is there', async () => {
    const list = await show(stories.Content);
    button(list, 'Page suivante').click();
    await list.updateComplete;
    expect(list.getAttribute('data-state')).to.equal('loading');
    expect(cards(list)).to.have.length(6);
    await settled(list, 'content');
  });

  it('starts another question on its first page', async () => {
    const list = await show(stories.Content);
    button(list, 'Page 2').click();
    await settled(list, 'content');
    list.axis = 'transition';
    await waitUntil(() => list.shadowRoot?.querySelector('.count')?.textContent === '6 actions');
  });

  it('takes several codes in one attribute', async () => {
    const list = await show(stories.Filtered);
    expect(list.shadowRoot?.querySelector('.count')?.textContent).to.equal('Page 1 sur 2, 12 actions');
  });

  it('says which way out there is when nothing matches', async () => {
    expect(await accessibleTree(await show(stories.Empty))).to.contain('Aucune action ne correspond');
    document.body.replaceChildren();
    expect(await accessibleTree(await show(stories.EmptyTerritory))).to.contain('Aucune action publiée');
  });

  it('leaves out a record that is no sheet and shows the others', async () => {
    expect(cards(await show(stories.OneBadRecord))).to.have.length(2);
  });

  it('pages the data it is given without a request', async () => {
    const list = document.createElement('tissu-action-list');
    list.data = manySheets(30);
    document.body.append(list);
    await settled(list, 'content');
    expect(cards(list)).to.have.length(12);
    button(list, 'Page 3').click();
    await waitUntil(() => cards(list).length === 6);
  });
});

describe('page numbers', () => {
  it('show first, last and neighbours, and never a gap of one', () => {
    expect(pageNumbers(1, 1)).to.deep.equal([1]);
    expect(pageNumbers(1, 3)).to.deep.equal([1, 2, 3]);
    expect(pageNumbers(6, 12)).to.deep.equal([1, 0, 5, 6, 7, 0, 12]);
    expect(pageNumbers(3, 6)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(pageNumbers(1, 7)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(pageNumbers(12, 12)).to.deep.equal([1, 0, 11, 12]);
  });
});
