import { expect, waitUntil } from '@open-wc/testing';
import type { TissuActionCard } from '../../src/components/action-card/action-card.js';
import type {} from '../../src/element/events.js';
import * as stories from '../../stories/action-card.stories.js';
import { steamSheet } from '../fixtures/action-sheets.js';
import { fakeApi, half, inTurn, json } from '../fixtures/fake-api.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

const text = (element: Element): string => (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const show = async (story: { render?: unknown }): Promise<TissuActionCard> =>
  (await settled(renderStory(story))) as TissuActionCard;

componentSuite('tissu-action-card', () => ({ sheet: steamSheet.id, api: fakeApi({ '*': json(steamSheet) }) }));

describe('<tissu-action-card>', () => {
  allowNotices(/not-found/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is an article named by its title, with one link to the sheet', async () => {
    const card = await show(stories.Content);
    const tree = await accessibleTree(card);
    expect(tree).to.contain(`article "${steamSheet.title}"`);
    expect(tree).to.contain(`heading "${steamSheet.title}" level=3`);
    expect(tree.match(/\blink "/g)).to.have.length(1);
    expect(tree).to.contain('Contrat d’achat/vente');
    expect(tree).to.contain('Réalisée');
    expect(tree).to.contain('Entreprises : 2, État et opérateurs : 1');
    expect(card.shadowRoot?.querySelector('a')?.href).to.equal(
      'https://example.org/embed/action-sheet?sheet=vapeur-ecostuair-tereos',
    );
  });

  it('says in words what it draws: money, period, programme, sources and caveat', async () => {
    const words = text(await show(stories.Content));
    expect(words).to.contain('18 M€');
    expect(words).to.contain('2014 – 2015');
    expect(words).to.contain('Action située dans le territoire, sans lien établi avec le contrat');
    expect(words).to.contain('2 sources, une réserve');
    expect(words).to.contain('Le Journal des Entreprises, Agromatin (2015)');
    expect(words).to.contain('Sevede et 3 partenaires');
  });

  it('says what is missing instead of leaving it blank', async () => {
    const tree = await accessibleTree(await show(stories.MissingData));
    expect(tree).to.contain('axe non renseigné');
    expect(tree).to.contain('forme non renseignée');
    expect(tree).to.contain('non daté');
    expect(tree).to.contain('non renseigné');
  });

  it('derives lateness from the clock it is given', async () => {
    expect(text(await show(stories.Late))).to.contain('En retard');
  });

  it('never cuts a long title', async () => {
    for (const story of [stories.LongTitle, stories.LongTitleRow, stories.LongTitleCompact]) {
      const card = await show(story);
      const title = card.shadowRoot?.querySelector<HTMLElement>('.title');
      expect(title?.scrollHeight).to.be.at.most((title?.clientHeight ?? 0) + 1);
      expect(title?.textContent.length).to.equal(255);
    }
  });

  it('shows unknown codes as they are', async () => {
    const words = text(await show(stories.UnknownCodes));
    for (const code of ['axe-inconnu', 'statut-inconnu', 'forme-inconnue']) expect(words).to.contain(code);
  });

  it('shows hostile texts as text', async () => {
    const card = await show(stories.HostileTexts);
    expect(card.shadowRoot?.querySelector('img, script')).to.equal(null);
    expect(text(card)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('has three variants with the same facts', async () => {
    for (const story of [stories.Row, stories.Compact]) {
      const tree = await accessibleTree(await show(story));
      expect(tree).to.contain(`article "${steamSheet.title}"`);
      expect(tree).to.contain('Réalisée');
    }
    const tree = await accessibleTree(await show(stories.Row));
    expect(tree).to.contain('Montant');
  });

  it('lets the page cancel the opening of a sheet', async () => {
    const card = await show(stories.Content);
    let detail: unknown;
    card.addEventListener('tissu-select', (event) => {
      detail = event.detail;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    card.shadowRoot?.querySelector('a')?.dispatchEvent(click);
    expect(detail).to.deep.equal({ type: 'sheet', id: steamSheet.id });
    expect(click.defaultPrevented).to.equal(true);
  });

  it('keeps the last good data when a refresh fails, and says of when they are', async () => {
    const card = (await settled(renderStory(stories.Stale), 'stale')) as TissuActionCard;
    await waitUntil(() => card.shadowRoot?.querySelector('.stale'));
    const tree = await accessibleTree(card);
    expect(tree).to.contain('La mise à jour a échoué');
    expect(tree).to.contain(`heading "${steamSheet.title}"`);
    expect(tree).to.contain('button "Réessayer"');
  });

  it('speaks English where the page does', async () => {
    document.documentElement.lang = 'en';
    try {
      const card = await show(stories.Content);
      expect(text(card)).to.contain('Purchase contract');
      expect(text(card)).to.contain('€18M');
    } finally {
      document.documentElement.lang = 'fr';
    }
    const card = document.querySelector('tissu-action-card') as TissuActionCard;
    await card.updateComplete;
    await settled(card);
    expect(text(card)).to.contain('Contrat d’achat/vente');
  });
});

describe('<tissu-action-card> when something fails', () => {
  allowNotices(/no-api/, /not-found/, /not-json/, /bad-attribute/, /not-understood/, /left out/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  const failing = async (attributes: Record<string, string>): Promise<TissuActionCard> => {
    const card = document.createElement('tissu-action-card');
    card.innerHTML = '<a href="https://example.org/">Lire la fiche</a>';
    for (const [name, value] of Object.entries({ eager: '', ...attributes })) card.setAttribute(name, value);
    document.body.append(card);
    return settled(card, 'error');
  };

  const cases: [string, () => Record<string, string>, string][] = [
    ['an unknown sheet', () => ({ sheet: 'x', api: fakeApi({}) }), 'Ce contenu est introuvable'],
    ['a missing identifier', () => ({ api: fakeApi({}) }), 'Ce contenu est mal réglé'],
    ['a malformed identifier', () => ({ sheet: '../etc', api: fakeApi({}) }), 'Ce contenu est mal réglé'],
    ['no address of an API', () => ({ sheet: 'x' }), 'Le contenu n’est pas encore relié à ses données'],
    ['half an answer', () => ({ sheet: 'x', api: fakeApi({ '*': half }) }), 'La réponse n’est pas lisible'],
    [
      'another shape',
      () => ({ sheet: 'x', api: fakeApi({ '*': json({ hello: 1 }) }) }),
      'La réponse n’a pas été comprise',
    ],
  ];
  for (const [name, attributes, title] of cases) {
    it(`says so for ${name}, keeps the fallback and offers to try again`, async () => {
      const card = await failing(attributes());
      const tree = await accessibleTree(card);
      expect(tree).to.contain(title);
      expect(tree).to.contain('link "Lire la fiche"');
      expect(tree).to.contain('button "Réessayer"');
    });
  }

  it('leaves out a field of the wrong type and shows the rest', async () => {
    const api = fakeApi({ '*': json({ ...steamSheet, budget: { totalEur: '18 M€' }, startDate: 2014 }) });
    const card = document.createElement('tissu-action-card');
    for (const [name, value] of Object.entries({ eager: '', sheet: 'x', api })) card.setAttribute(name, value);
    document.body.append(card);
    await settled(card, 'content');
    expect(text(card)).to.contain('Sevede et 3 partenaires');
    expect(text(card)).to.contain('non renseigné');
  });

  it('recovers when the visitor tries again', async () => {
    const api = fakeApi({ '*': inTurn(json({ status: 404, title: 'x' }, 404), json(steamSheet)) });
    const card = await failing({ sheet: 'x', api });
    card.shadowRoot?.querySelector('button')?.click();
    await settled(card, 'content');
    expect(text(card)).to.contain('Sevede et 3 partenaires');
  });

  it('tells the page by events that neither bubble nor compose', async () => {
    const codes: string[] = [];
    const card = document.createElement('tissu-action-card');
    card.addEventListener('tissu-error', (event) => {
      codes.push(event.detail.code);
      expect(event.bubbles).to.equal(false);
      expect(event.composed).to.equal(false);
    });
    for (const [name, value] of Object.entries({ eager: '', sheet: 'x', api: fakeApi({}) }))
      card.setAttribute(name, value);
    document.body.append(card);
    await settled(card, 'error');
    expect(codes).to.deep.equal(['not-found']);
  });
});
