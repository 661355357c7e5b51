import { expect, waitUntil } from '@open-wc/testing';
import type { TissuActionList } from '../../src/components/action-list/action-list.js';
import '../../src/components/action-list/action-list.define.js';
import { loadAll } from '../../src/components/action-list/export.js';
import { PAUSE_MS } from '../../src/components/action-list/pause.js';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
import '../../src/components/indicator/indicator.define.js';
import { GroupController } from '../../src/controllers/group-controller.js';
import { listAnswer, TODAY, variedSheets } from '../fixtures/list-api.js';
import { fakeApi, json, pending } from '../fixtures/fake-api.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { fakeTimer } from '../support/fake-timer.js';
import { all, box, button, field, found, listWith, notedApi, one, texts, type, until } from '../support/list-tools.js';

allowNotices(/refused/, /not-found/);

const address = location.href;
/** What the address says of the lists, without what the runner put there. */
const own = (): string =>
  location.search
    .split('&')
    .filter((piece) => piece.includes('tissu-'))
    .join('&');
const visit = (search: string): void => {
  const url = new URL(address);
  url.search = url.search ? `${url.search}&${search}` : search;
  history.pushState(null, '', url);
};
const goBack = async (): Promise<void> => {
  const back = new Promise((done) => {
    addEventListener('popstate', done, { once: true });
  });
  history.back();
  await back;
};

describe('the address of a page with lists', () => {
  beforeEach(() => {
    history.pushState(null, '', address);
  });
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', address);
  });

  it('says what the visitor chose, and the back button takes it back', async () => {
    const { api } = notedApi();
    const list = await listWith({ api, 'sync-url': '' });
    expect(own()).to.equal('');
    box(list, 'Transition').click();
    await until(list, '9 actions');
    expect(own()).to.equal('tissu-list-axis=transition');
    button(list, 'Tableau').click();
    await waitUntil(() => own().includes('view=table'));
    button(list, 'Cartes').click();
    await waitUntil(() => !own().includes('view'));
    await goBack();
    await waitUntil(() => one(list, '.views [aria-pressed=true]').textContent.trim() === 'Tableau');
    await goBack();
    await goBack();
    await until(list, '34 actions');
    expect(box(list, 'Transition').checked).to.equal(false);
    expect(own()).to.equal('');
    history.forward();
    await until(list, '9 actions');
  });

  it('holds one entry of history for one search, however it was typed', async () => {
    const { api } = notedApi();
    const timer = fakeTimer();
    const list = await listWith({ api, 'sync-url': '' }, { timer });
    const { length } = history;
    for (const text of ['vap', 'vapeu', 'vapeur']) {
      type(list, text);
      timer.pass(PAUSE_MS);
      await until(list, `5 actions sur 34 pour « ${text} »`);
    }
    expect(own()).to.equal('tissu-list-query=vapeur');
    expect(history.length).to.equal(length + 1);
    await goBack();
    await until(list, '34 actions');
    expect(field(list).value).to.equal('');
  });

  it('brings back by one step a search that was taken away', async () => {
    const { api } = notedApi();
    const timer = fakeTimer();
    const list = await listWith({ api, 'sync-url': '' }, { timer });
    type(list, 'vapeur');
    timer.pass(PAUSE_MS);
    await until(list, '5 actions sur 34 pour « vapeur »');
    one(list, '.chip').click();
    await until(list, '34 actions');
    expect(own()).to.equal('');
    await goBack();
    await until(list, '5 actions sur 34 pour « vapeur »');
    expect(field(list).value).to.equal('vapeur');
  });

  it('is where the visitor begins; attributes are for what it does not say', async () => {
    visit('tissu-mine-axis=innovation&tissu-mine-axis=%3Cscript%3E&tissu-mine-sort=nonsense&tissu-mine-page=2&x=1');
    const { api, asked } = notedApi();
    const list = await listWith({
      api,
      id: 'mine',
      'sync-url': '',
      axis: 'land',
      status: 'in_progress',
      'per-page': '2',
    });
    expect(asked).to.deep.equal(['?axis=innovation&page=2&perPage=2&status=in_progress']);
    expect(texts(list, '.chip')).to.deep.equal(['Innovation', 'En cours']);
    button(list, 'Retirer le filtre État : En cours').click();
    await waitUntil(() => own().includes('status'));
    expect(own()).to.equal('tissu-mine-axis=innovation&tissu-mine-status=');
    expect(location.search).to.contain('x=1');
  });

  it('keeps two lists apart', async () => {
    const { api } = notedApi();
    const first = await listWith({ api, 'sync-url': '' });
    const second = await listWith({ api, 'sync-url': '' });
    box(first, 'Transition').click();
    await until(first, '9 actions');
    box(second, 'Foncier').click();
    await until(second, '5 actions');
    expect(own()).to.equal('tissu-list-axis=transition&tissu-list-2-axis=land');
    await goBack();
    await until(second, '34 actions');
    expect(found(first)).to.equal('9 actions sur 34');
  });

  it('is left alone without sync-url', async () => {
    const { api } = notedApi();
    const list = await listWith({ api });
    box(list, 'Transition').click();
    await until(list, '9 actions');
    expect(own()).to.equal('');
  });
});

/** Another element of a group, as the diagram is. */
const member = (group: string): GroupController => {
  const host = {
    group,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const controller = new GroupController(host);
  controller.hostConnected();
  return controller;
};

describe('a list in a group', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shares its filters with the other lists, but not its search and pages', async () => {
    const { api } = notedApi();
    const first = await listWith({ api, group: 'a' });
    const second = await listWith({ api, group: 'a' });
    const apart = await listWith({ api, group: 'b' });
    box(first, 'Transition').click();
    await until(second, '9 actions');
    expect(found(apart)).to.equal('34 actions');
    expect(box(second, 'Transition').checked).to.equal(true);
    type(second, 'vapeur');
    (one(second, 'form') as HTMLFormElement).requestSubmit();
    await waitUntil(() => found(second) !== '9 actions sur 34');
    expect(found(first)).to.equal('9 actions sur 34');
    button(second, 'Tout effacer').click();
    await until(first, '34 actions');
  });

  it('follows the actor that another element chose, shows it, and takes it back for all', async () => {
    const { api, asked } = notedApi();
    const list = await listWith({ api, group: 'c' });
    const diagram = member('c');
    diagram.share({ actor: 'lead-3', actorName: 'Un porteur' });
    await until(list, '4 actions sur 34');
    expect(asked.at(-1)).to.equal('?actor=lead-3&perPage=12');
    expect(texts(list, '.chip')).to.deep.equal(['Un porteur']);
    box(list, 'Transition').click();
    await waitUntil(() => asked.at(-1) === '?actor=lead-3&axis=transition&perPage=12');
    diagram.share({ actor: 'lead-4', actorName: undefined });
    await waitUntil(() => asked.at(-1) === '?actor=lead-4&axis=transition&perPage=12' && list.state !== 'loading');
    button(
      list,
      texts(list, '.chip')[1] === 'Porteur 4'
        ? 'Retirer le filtre Acteur : Porteur 4'
        : 'Retirer le filtre Acteur : acteur choisi',
    ).click();
    expect(diagram.state.actor).to.equal('');
    await until(list, '9 actions');
    diagram.hostDisconnected();
  });

  it('leads an indicator to the one territory that is chosen', async () => {
    const asked: string[] = [];
    const { api } = notedApi();
    const list = await listWith({ api, group: 'd', facets: 'territory' });
    const indicator = document.createElement('tissu-indicator');
    indicator.setAttribute('group', 'd');
    indicator.setAttribute('eager', '');
    indicator.setAttribute('indicator', 'population');
    indicator.api = fakeApi({
      '*': (url, signal) => {
        asked.push(url.pathname + url.search);
        return pending(url, signal);
      },
    });
    document.body.append(indicator);
    await waitUntil(() => asked.length === 1);
    box(list, 'Sud Champagne').click();
    await waitUntil(() => asked.length === 2);
    expect(asked[1]).to.equal('/v1/indicators/population/series?territory=ti-2');
  });
});

describe('taking a list away', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('loads all pages of a hundred, each sheet once', async () => {
    const answer = listAnswer(variedSheets(250));
    const asked: string[] = [];
    const progress: string[] = [];
    const sheets = await loadAll(
      async (parameters) => {
        const search = `?${new URLSearchParams(parameters as [string, string][]).toString()}`;
        asked.push(search);
        const response = await answer(new URL(search, 'https://api.invalid/'), null);
        return (await response.json()) as never;
      },
      [['sort', 'title']],
      (done, total) => progress.push(`${String(done)}/${String(total)}`),
    );
    expect(asked).to.deep.equal([1, 2, 3].map((page) => `?sort=title&page=${String(page)}&perPage=100`));
    expect(new Set(sheets.map(({ id }) => id)).size).to.equal(250);
    expect(sheets).to.have.length(250);
    expect(progress).to.deep.equal(['100/250', '200/250', '250/250']);
  });

  /** What the link of a download would have saved. */
  const saved = async (list: TissuActionList, name: string): Promise<{ file: string; text: string }> => {
    const { click } = HTMLAnchorElement.prototype;
    const files: { file: string; href: string }[] = [];
    HTMLAnchorElement.prototype.click = function () {
      files.push({ file: this.download, href: this.href });
    };
    try {
      button(list, name).click();
      await waitUntil(() => files.length === 1, `${name}: ${one(list, '.take [role=status]').textContent}`);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const [{ file, href } = { file: '', href: '' }] = files;
    return { file, text: await (await fetch(href)).text() };
  };

  it('saves the filtered list as JSON, from the API and from the data of the page', async () => {
    const { api, asked } = notedApi(listAnswer(variedSheets(250)));
    const list = await listWith({ api, axis: 'transition' });
    const { file, text } = await saved(list, 'JSON');
    expect(file).to.equal('fiches-actions.json');
    expect(text).to.contain('"axis": "transition"').and.not.contain('"axis": "land"');
    expect(asked).to.deep.equal(['?axis=transition&perPage=12', '?axis=transition&perPage=100']);
    await waitUntil(() => one(list, '.take [role=status]').textContent.startsWith('Fichier prêt : 71 actions'));
    const local = await listWith({ axis: 'transition' }, { data: variedSheets(250) });
    const sheetsIn = (file: string): unknown => (JSON.parse(file) as { data: unknown }).data;
    expect(sheetsIn((await saved(local, 'JSON')).text)).to.deep.equal(sheetsIn(text));
  });

  it('saves it as a spreadsheet that opens in French, with the address of each sheet', async () => {
    const { api } = notedApi();
    const list = await listWith({ api, axis: 'land' });
    const { file, text } = await saved(list, 'Exporter en tableur (CSV)');
    expect(file).to.equal('fiches-actions.csv');
    const lines = text.trim().split('\r\n');
    expect(lines).to.have.length(6);
    expect(lines[0]).to.contain(';');
    expect(lines[1]).to.contain(new URL('/embed/action-sheet?sheet=action-', api).href);
  });

  it('says so where the file cannot be had', async () => {
    const first = listAnswer(variedSheets(34));
    const { api } = notedApi((url, signal) =>
      url.searchParams.get('perPage') === '100'
        ? json({ title: 'Gone', status: 404 }, 404)(url, signal)
        : first(url, signal),
    );
    const list = await listWith({ api });
    button(list, 'JSON').click();
    await waitUntil(() => one(list, '.take [role=status]').textContent.startsWith('Le fichier n’a pas pu'));
    expect(list.state).to.equal('content');
  });
});

describe('the two ends of a list', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('answers the same from an API and from the data of the page', async () => {
    const sheets = variedSheets(60);
    const { api } = notedApi(listAnswer(sheets));
    for (const attributes of [
      { axis: 'skills' },
      { query: 'eau', status: 'late' },
      { actor: 'lead-2', sort: '-budget' },
      { theme: 'eau vte', year: '2020' },
    ]) {
      document.body.replaceChildren();
      const remote = await listWith({ api, ...attributes });
      const local = await listWith(attributes, { data: sheets, clock: () => TODAY });
      await settled(local as never);
      expect(texts(local, '.count'), JSON.stringify(attributes)).to.deep.equal(texts(remote, '.count'));
      expect(texts(local, 'fieldset label')).to.deep.equal(texts(remote, 'fieldset label'));
      expect(
        all(local, 'tissu-action-card').map((card) => (card as unknown as { data: { id: string } }).data.id),
      ).to.deep.equal(
        all(remote, 'tissu-action-card').map((card) => (card as unknown as { data: { id: string } }).data.id),
      );
    }
  });
});
