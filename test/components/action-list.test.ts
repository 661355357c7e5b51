import { expect, waitUntil } from '@open-wc/testing';
import type { TissuActionList } from '../../src/components/action-list/action-list.js';
import { PAUSE_MS } from '../../src/components/action-list/pause.js';
import * as stories from '../../stories/action-list.stories.js';
import { longTitle, manySheets, sheetWith } from '../fixtures/action-sheets.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { listAnswer, TODAY, variedSheets } from '../fixtures/list-api.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { fakeTimer } from '../support/fake-timer.js';
import {
  all,
  box,
  button,
  cards,
  field,
  found,
  listWith,
  notedApi,
  one,
  said,
  show,
  texts,
  titles,
  type,
  until,
} from '../support/list-tools.js';

allowNotices(/refused/, /not-found/, /left out|should be/, /unknown code/);

componentSuite('tissu-action-list', () => ({
  api: fakeApi({ '*': json({ data: manySheets(2), meta: { total: 2, page: 1, perPage: 12 } }) }),
}));

describe('<tissu-action-list>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is a titled region with a search, facets, a count, a list of cards and pages', async () => {
    const list = await show(stories.Content);
    await Promise.all(cards(list).map((card) => settled(card as never)));
    const tree = await accessibleTree(list);
    expect(tree).to.contain('region "Actions"');
    expect(tree).to.contain('heading "Les actions" level=3');
    expect(tree).to.contain('search "Chercher dans les actions"');
    expect(tree).to.contain('group "Filtres"');
    expect(tree).to.contain('group "Axe"');
    expect(tree).to.match(/checkbox "Transition \(\d+ actions\)"/);
    expect(tree).to.match(/checkbox "Cluster pérenne/);
    expect(tree).to.contain('34 actions');
    expect(tree).to.contain('navigation "Pages de la liste"');
    expect(tree.match(/\barticle "/g)).to.have.length(6);
    expect(tree).to.contain('level=4');
    expect(said(list)).to.equal('34 actions, page 1 sur 6');
  });

  it('turns pages, tells the page of it and moves the focus to the count', async () => {
    const list = await show(stories.Content);
    const pages: unknown[] = [];
    list.addEventListener('tissu-filter', (event) => pages.push(event.detail['page']));
    button(list, 'Page 3').click();
    await until(list, '34 actions, page 3');
    await settled(list, 'content');
    expect(pages).to.deep.equal([3]);
    expect(list.shadowRoot?.activeElement?.className).to.equal('count');
    expect(one(list, '[aria-current]').textContent.trim()).to.equal('3');
    expect(cards(list)).to.have.length(6);
  });

  it('keeps the old page on screen, marked busy, until the next one is there', async () => {
    const list = await show(stories.Content);
    const search = field(list);
    button(list, 'Page suivante').click();
    await list.updateComplete;
    expect(list.getAttribute('data-state')).to.equal('loading');
    expect(cards(list)).to.have.length(6);
    await settled(list, 'content');
    expect(one(list, '.search input')).to.equal(search);
  });

  it('starts another question on its first page', async () => {
    const list = await show(stories.Content);
    button(list, 'Page 2').click();
    await until(list, '34 actions, page 2');
    list.axis = 'transition';
    await until(list, '9 actions sur 34, page 1');
  });

  it('goes back to the last page where an address asks for one beyond', async () => {
    const { api, asked } = notedApi();
    const list = await listWith({ api, 'per-page': '12' });
    button(list, 'Page 3').click();
    await until(list, '34 actions, page 3');
    list.perPage = 30;
    await until(list, '34 actions, page 2');
    expect(asked.at(-1)).to.contain('page=2');
    expect(cards(list)).to.have.length(4);
  });

  it('takes several codes in one attribute, and the default where per-page is out of bounds', async () => {
    expect(found(await show(stories.Filtered))).to.match(/^14 actions/);
    for (const perPage of ['0', '101', '-3', '2.5', 'many']) {
      document.body.replaceChildren();
      const { api, asked } = notedApi();
      await listWith({ api, 'per-page': perPage });
      expect(asked).to.deep.equal(['?perPage=12']);
    }
  });

  it('leaves out a record that is no sheet and shows the others', async () => {
    expect(cards(await show(stories.OneBadRecord))).to.have.length(2);
  });

  it('shows what others wrote as text, whatever it looks like', async () => {
    const list = await show(stories.HostileTexts);
    await Promise.all(cards(list).map((card) => settled(card as never)));
    expect(list.shadowRoot?.querySelector('img, script, b + b, a[href^="javascript"]')).to.equal(null);
    expect(await accessibleTree(list)).to.contain(
      'heading "<img src=x onerror=alert(1)> [clic](javascript:alert(1)) **gras** {{ 7*7 }}"',
    );
    expect(box(list, '<b>axe</b>').checked).to.equal(false);
    expect(box(list, '__proto__').checked).to.equal(false);
    box(list, '<b>axe</b>').click();
    await until(list, '1 action sur 2');
    expect(button(list, 'Retirer le filtre Axe : <b>axe</b>')).to.not.equal(null);
  });

  it('shows a title of 255 characters whole, in cards and in a table', async () => {
    const list = await listWith({}, { data: [sheetWith({ title: longTitle })] });
    const [card] = cards(list);
    await settled(card as never);
    const title = card?.shadowRoot?.querySelector<HTMLElement>('.title');
    expect(title?.textContent.trim()).to.equal(longTitle);
    expect(title && title.scrollWidth <= title.clientWidth && title.scrollHeight <= title.clientHeight).to.equal(true);
    button(list, 'Tableau').click();
    await waitUntil(() => list.shadowRoot?.querySelector('tbody th'));
    expect(one(list, 'tbody th').textContent.trim()).to.equal(longTitle);
  });
});

describe('the search of a list', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('asks once a pause in typing, whatever is typed meanwhile, and at once on request', async () => {
    const { api, asked } = notedApi();
    const timer = fakeTimer();
    const list = await listWith({ api }, { timer });
    asked.length = 0;
    type(list, 'vapeur');
    timer.pass(PAUSE_MS - 1);
    type(list, 'vapeurs de');
    await list.updateComplete;
    expect(asked).to.deep.equal([]);
    timer.pass(PAUSE_MS);
    await until(list, '5 actions sur 34 pour « vapeurs de »');
    expect(asked).to.deep.equal(['?perPage=12&q=vapeurs%20de']);
    type(list, 'ecole');
    (one(list, 'form') as HTMLFormElement).requestSubmit();
    await until(list, '4 actions sur 34 pour « ecole »');
    timer.pass(PAUSE_MS);
    await list.updateComplete;
    expect(asked).to.have.length(2);
  });

  it('never lets a late answer over a newer one', async () => {
    const answer = listAnswer(variedSheets(34));
    const waiting = new Map<string, () => void>();
    const aborted: string[] = [];
    const { api } = notedApi((url, signal) => {
      const q = url.searchParams.get('q');
      if (q === null) return answer(url, signal);
      signal?.addEventListener('abort', () => aborted.push(q));
      return new Promise((resolve) => {
        waiting.set(q, () => {
          resolve(answer(url, signal));
        });
      });
    });
    const timer = fakeTimer();
    const list = await listWith({ api }, { timer });
    for (const q of ['eau', 'vapeur']) {
      type(list, q);
      timer.pass(PAUSE_MS);
      await waitUntil(() => waiting.has(q));
    }
    waiting.get('vapeur')?.();
    await until(list, '5 actions sur 34 pour « vapeur »');
    waiting.get('eau')?.();
    await list.updateComplete;
    expect(aborted).to.include('eau');
    expect(said(list)).to.contain('« vapeur »');
    expect(field(list).value).to.equal('vapeur');
  });

  it('finds French words as people write them', async () => {
    const texts: readonly (readonly [title: string, ...searches: string[]])[] = [
      ['Mettre en œuvre la filière', 'oeuvre', 'œuvre', 'OEUVRE', 'oeuvres', 'filieres'],
      ['Défendre l’industrie locale', 'industrie', 'l’industrie', "l'industrie", 'industries', 'locaux'],
      ['École de production à Étain', 'ecole', 'ÉCOLES', 'étain', 'Ecole-de-production'],
      ['Chevaux-vapeur et énergies nouvelles', 'vapeur', 'énergie nouvelle', 'chevaux'],
    ];
    const timer = fakeTimer();
    const list = await listWith(
      {},
      {
        data: texts.map(([title], index) => ({ ...manySheets(1)[0]!, id: `t-${String(index)}`, title, summary: '' })),
        timer,
      },
    );
    for (const [title, ...searches] of texts) {
      for (const search of searches) {
        type(list, search);
        timer.pass(PAUSE_MS);
        await list.updateComplete;
        expect(titles(list), search).to.deep.equal([title]);
      }
    }
  });

  it('takes what was typed along when something else is asked meanwhile', async () => {
    const { api, asked } = notedApi();
    const timer = fakeTimer();
    const list = await listWith({ api }, { timer });
    asked.length = 0;
    type(list, 'vapeur');
    box(list, 'Transition').click();
    await waitUntil(() => asked.length === 1 && list.state !== 'loading');
    expect(asked).to.deep.equal(['?axis=transition&perPage=12&q=vapeur']);
    expect(field(list).value).to.equal('vapeur');
  });

  it('is not there with no-search', async () => {
    const list = await show(stories.WithoutFacetsAndSearch);
    expect(list.shadowRoot?.querySelector('form, fieldset, .filter')).to.equal(null);
    expect(await accessibleTree(list)).to.not.contain('search');
  });

  it('searches two thousand sheets of the page without a request, in the same update', async () => {
    const timer = fakeTimer();
    const list = document.createElement('tissu-action-list');
    Object.assign(list, { eager: true, clock: () => TODAY, data: variedSheets(2000), timer });
    document.body.append(list);
    // They are read in slices, which takes longer on a machine that does much else.
    await waitUntil(() => list.state === 'content', 'two thousand sheets are read', { timeout: 20_000 });
    type(list, 'vapeur');
    timer.pass(PAUSE_MS);
    await until(list, '286 actions sur 2 000');
    for (const text of ['vapeurs', 'ecole']) {
      type(list, text);
      timer.pass(PAUSE_MS);
      await list.updateComplete;
      expect(said(list)).to.contain(`« ${text} »`);
    }
  });
});

describe('the facets of a list', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('filter by several values of one, keep their counts true, and show chips that take them away', async () => {
    const { api, asked } = notedApi();
    const list = await listWith({ api });
    const filters: unknown[] = [];
    list.addEventListener('tissu-filter', (event) => filters.push(event.detail));
    box(list, 'Transition').click();
    await until(list, '9 actions sur 34');
    box(list, 'Innovation').click();
    await until(list, '14 actions sur 34');
    box(list, 'En cours').click();
    await waitUntil(() => asked.length === 4 && list.state === 'content');
    expect(asked.at(-1)).to.equal('?axis=innovation&axis=transition&perPage=12&status=in_progress');
    expect(filters.at(-1)).to.deep.equal({ axis: ['transition', 'innovation'], status: ['in_progress'], page: 1 });
    const total = Number.parseInt(found(list));
    expect(one(list, 'label:has(:checked) .number').textContent).to.match(/^\d+$/);
    expect(all(list, '.chip').map((chip) => chip.textContent.trim())).to.deep.equal([
      'Transition',
      'Innovation',
      'En cours',
    ]);
    button(list, 'Retirer le filtre Axe : Transition').click();
    await list.updateComplete;
    expect(list.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Retirer le filtre Axe : Innovation');
    await waitUntil(() => list.state === 'content' && Number.parseInt(found(list)) < total);
    expect(box(list, 'Transition').checked).to.equal(false);
    button(list, 'Tout effacer').click();
    await until(list, '34 actions');
    expect(all(list, '.chip')).to.have.length(0);
    expect(all(list, ':checked[type=checkbox]')).to.have.length(0);
    expect(list.shadowRoot?.activeElement?.className).to.equal('count');
  });

  it('begin where the attributes say, and let the visitor go elsewhere', async () => {
    const list = await show(stories.Filtered);
    expect(box(list, 'Transition').checked).to.equal(true);
    box(list, 'Transition').click();
    await until(list, '5 actions');
    button(list, 'Tout effacer').click();
    await until(list, '34 actions');
  });

  it('take the place of an attribute for the frame of the list', async () => {
    const { api, asked } = notedApi();
    const list = await listWith({ api, territory: 'ti-1', axis: 'land' });
    expect(all(list, '.chip')).to.have.length(1);
    expect(all(list, '.facet').map((facet) => facet.textContent.trim())).to.not.include('Territoire');
    button(list, 'Tout effacer').click();
    await waitUntil(() => asked.length === 2 && list.state === 'content');
    expect(asked[1]).to.equal('?perPage=12&territory=ti-1');
    expect(one(list, '.title').textContent.trim()).to.equal('Les actions : Axe Seine');
  });

  it('are those that the page chooses, in its order; the long ones unfold', async () => {
    const list = await show(stories.ChosenFacets);
    expect(all(list, '.facet').map((facet) => facet.textContent.trim())).to.deep.equal([
      'Thème',
      'Famille du porteur',
      'Année',
      'Territoire',
    ]);
    const theme = one(list, 'fieldset');
    expect(theme.querySelectorAll('li')).to.have.length(6);
    button(list, 'Voir plus (5)').click();
    await list.updateComplete;
    expect(theme.querySelectorAll('li')).to.have.length(11);
    expect(theme.querySelector('.more')?.getAttribute('aria-expanded')).to.equal('true');
    button(list, 'Territoire').click();
    await list.updateComplete;
    expect(button(list, 'Territoire').getAttribute('aria-expanded')).to.equal('true');
    expect(box(list, 'Sud Champagne').checked).to.equal(false);
  });

  it('mute what would find nothing, and never hide what is ticked', async () => {
    const { api } = notedApi();
    const list = await listWith({ api, axis: 'land', degree: '4', theme: 'nonsense' });
    expect(all(list, 'label.none').length).to.be.greaterThan(0);
    expect(box(list, 'Nonsense').checked).to.equal(true);
  });

  it('fold away where the element is narrow: focus goes in and comes back, Escape closes', async () => {
    const { api } = notedApi();
    const holder = document.createElement('div');
    holder.style.inlineSize = '600px';
    document.body.append(holder);
    const list = await listWith({ api, axis: 'land' });
    holder.append(list);
    await list.updateComplete;
    const facets = one(list, '#facets');
    expect(getComputedStyle(facets).display).to.equal('none');
    expect(await accessibleTree(list)).to.not.contain('checkbox');
    const toggle = button(list, 'Filtrer 1');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.click();
    await waitUntil(() => list.shadowRoot?.activeElement === facets);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(facets).display).to.equal('grid');
    facets.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await waitUntil(() => list.shadowRoot?.activeElement === toggle);
    expect(getComputedStyle(facets).display).to.equal('none');
    toggle.click();
    await waitUntil(() => list.shadowRoot?.activeElement === facets);
    all(list, '.show')[0]?.click();
    await waitUntil(() => list.shadowRoot?.activeElement?.className === 'count');
    holder.style.inlineSize = '700px';
    await waitUntil(() => getComputedStyle(facets).display === 'grid');
    expect(getComputedStyle(toggle).display).to.equal('none');
  });
});

describe('the order and the table of a list', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  const choose = async (list: TissuActionList, sort: string): Promise<void> => {
    const field = one(list, '.sort select') as HTMLSelectElement;
    field.value = sort;
    field.dispatchEvent(new Event('change'));
    await waitUntil(() => list.state !== 'loading');
    await list.updateComplete;
  };

  it('offers relevance only where something is searched for, and sorts by the rest', async () => {
    const { api, asked } = notedApi();
    const list = await listWith({ api });
    const field = one(list, '.sort select') as HTMLSelectElement;
    expect([...field.options].map(({ value }) => value)).to.deep.equal([
      '-date',
      'date',
      '-budget',
      'budget',
      'title',
      '-title',
    ]);
    expect(field.value).to.equal('-date');
    await choose(list, '-budget');
    expect(asked.at(-1)).to.equal('?perPage=12&sort=-budget');
    const searched = await show(stories.Searched);
    expect((one(searched, '.sort select') as HTMLSelectElement).value).to.equal('relevance');
  });

  it('is a table where the visitor prefers one, with headers that sort', async () => {
    const { api, asked } = notedApi();
    const list = await listWith({ api });
    button(list, 'Tableau').click();
    await waitUntil(() => list.shadowRoot?.querySelector('table'));
    expect(cards(list)).to.have.length(0);
    const tree = await accessibleTree(list);
    expect(tree).to.contain('table "Les actions en tableau"');
    expect(tree.match(/\browheader /g)).to.have.length(12);
    expect(tree).to.contain('columnheader "Montant"');
    expect(all(list, 'thead [aria-sort]').map((head) => head.textContent.trim())).to.deep.equal(['Calendrier']);
    button(list, 'Montant').click();
    await waitUntil(() => asked.length === 2 && list.state === 'content');
    expect(asked[1]).to.equal('?perPage=12&sort=-budget');
    expect(one(list, '[aria-sort]').getAttribute('aria-sort')).to.equal('descending');
    button(list, 'Montant').click();
    await waitUntil(() => asked.length === 3 && list.state === 'content');
    expect(one(list, '[aria-sort]').getAttribute('aria-sort')).to.equal('ascending');
    const opened: string[] = [];
    list.addEventListener('tissu-select', (event) => {
      opened.push(event.detail.id);
      event.preventDefault();
    });
    (one(list, 'tbody a') as HTMLAnchorElement).click();
    expect(opened).to.have.length(1);
    expect((one(list, 'tbody a') as HTMLAnchorElement).search).to.equal(`?sheet=${opened[0]!}`);
    button(list, 'Cartes').click();
    await waitUntil(() => cards(list).length === 12);
  });
});

describe('a list that finds nothing', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('says which filter alone is too many, and takes it away', async () => {
    const list = await show(stories.Empty);
    const tree = await accessibleTree(list);
    expect(tree).to.contain('Aucune action ne correspond');
    const ways = texts(list, '.loosen button');
    expect(ways).to.have.length(3);
    expect(ways[0]).to.equal('Sans le filtre « Cluster pérenne » : au moins 5 actions');
    expect(ways[1]).to.match(/^Sans le filtre « Foncier » : au moins \d+ action/);
    expect(ways[2]).to.equal('Tout effacer');
    all(list, '.loosen button')[0]?.click();
    await settled(list, 'content');
    await list.updateComplete;
    expect(found(list)).to.equal('5 actions');
    expect(box(list, 'Cluster pérenne').checked).to.equal(false);
    expect(list.shadowRoot?.activeElement?.className).to.equal('count');
  });

  it('keeps the search field, and offers to search less', async () => {
    const list = await show(stories.EmptySearch);
    expect(field(list).value).to.equal('xylophone');
    expect(texts(list, '.loosen button')).to.deep.equal(['Sans la recherche « xylophone »', 'Tout effacer']);
  });

  it('says so where nothing at all is published', async () => {
    expect(await accessibleTree(await show(stories.EmptyEverywhere))).to.contain('Aucune action publiée');
  });

  it('says who a territory without sheets is, what others do, and how to begin', async () => {
    const list = await show(stories.EmptyTerritory);
    await waitUntil(() => cards(list).length === 3 && list.shadowRoot?.querySelector('a.button'));
    await Promise.all(cards(list).map((card) => settled(card as never)));
    const tree = await accessibleTree(list);
    expect(tree).to.contain('Aucune action publiée pour Bresse – Haut-Bugey');
    expect(tree).to.contain('Auvergne-Rhône-Alpes, 214 300 habitants (édition 2024)');
    expect(tree).to.contain('Ses 3 intercommunalités');
    expect(tree).to.contain('Axe Seine : même région (Auvergne-Rhône-Alpes), population voisine (398 000 habitants).');
    expect(tree).to.contain('heading "Publier une première fiche" level=4');
    expect((one(list, 'a.button') as HTMLAnchorElement).href).to.match(/^mailto:fiches@example\.org\?subject=Premi/);
    expect(tree.match(/\barticle "/g)).to.have.length(3);
  });
});

describe('a list in trouble', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('keeps its search and filters where the next question fails', async () => {
    const list = await show(stories.ErrorAfterContent);
    box(list, 'Transition').click();
    await settled(list, 'error');
    expect(box(list, 'Transition').checked).to.equal(true);
    expect(list.shadowRoot?.querySelector('nav, .take, .count')).to.equal(null);
    expect(await accessibleTree(list)).to.contain('button "Réessayer"');
  });

  it('shows the last good data with their date, and their filters', async () => {
    const list = await show(stories.Stale);
    await settled(list, 'stale');
    await waitUntil(() => list.shadowRoot?.querySelector('.stale'));
    expect(await accessibleTree(list)).to.contain('Données du');
    expect(cards(list)).to.have.length(6);
    expect(all(list, 'fieldset').length).to.be.greaterThan(3);
  });
});
