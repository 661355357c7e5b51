import { expect, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import type { TissuActionCard } from '../../src/components/action-card/action-card.js';
import type {} from '../../src/element/events.js';
import * as stories from '../../stories/action-card.stories.js';
import { sheetWith, steamSheet } from '../fixtures/action-sheets.js';
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
    expect(words).to.contain('2014 – oct. 2015');
    expect(words).to.contain('Action située dans le territoire, sans lien établi avec le contrat');
    expect(words).to.contain('2 sources, une réserve');
    expect(words).to.contain('ADEME 1,7 M€');
    expect(words).to.contain('16,3 M€ non renseignés');
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

describe('<tissu-action-card> and money', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const bar = (card: Element): number[] =>
    [...card.shadowRoot!.querySelectorAll('.funders rect')].map((share) => Number(share.getAttribute('width')));
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

  it('draws shares that make up the whole as the whole, and leaves nothing unknown', async () => {
    const card = await show(stories.FundersWhole);
    const tree = await accessibleTree(card);
    expect(tree).to.contain('list "Financeurs"');
    expect(text(card)).to.contain('Banque des Territoires 6 M€');
    expect(text(card)).not.to.contain('non renseigné');
    expect(sum(bar(card))).to.be.closeTo(100, 0.1);
  });

  it('leaves loose threads for what is missing, with its amount', async () => {
    const card = await show(stories.Content);
    expect(sum(bar(card))).to.be.closeTo((1.7 / 18) * 100, 0.1);
    expect(getComputedStyle(card.shadowRoot!.querySelector('.bar')!).backgroundImage).to.contain('gradient');
    expect(text(card)).to.contain('16,3 M€ non renseignés');
  });

  it('ends the bar by loose threads without an amount where nobody knows the whole', async () => {
    const card = await show(stories.FundersWithoutTotal);
    const widths = bar(card);
    expect(widths).to.have.length(3);
    expect(widths[0]).to.be.greaterThan(widths[1]!);
    expect(sum(widths)).to.be.closeTo(75, 0.1);
    for (const words of ['> 25 M€', 'Caux Seine agglo 21,5 M€', '2 autres', 'reste non renseigné'])
      expect(text(card)).to.contain(words);
  });

  it('says the words of the source where they are all that is known, and draws no bar', async () => {
    const card = await show(stories.AmountInWords);
    expect(text(card)).to.contain('25 M€ environ');
    expect(card.shadowRoot?.querySelector('.funders')).to.equal(null);
  });

  it('never draws more than the whole', async () => {
    const card = await show(stories.FundersAboveTotal);
    expect(sum(bar(card))).to.be.closeTo(100, 0.1);
    expect(text(card)).to.contain('Région 1,2 M€');
  });

  it('says so where the funders’ shares are above the total', async () => {
    const card = await show(stories.FundersAboveTotal);
    expect(text(card)).to.contain('de plus que le total');
    expect(text(card)).not.to.contain('non renseigné');
    expect(text(await show(stories.FundersWhole))).not.to.contain('de plus que le total');
  });
});

describe('<tissu-action-card> and hostile data', () => {
  allowNotices(/left out/, /unknown code/);
  afterEach(() => {
    document.body.replaceChildren();
  });
  const listen = async (story: { render?: unknown }): Promise<[TissuActionCard, string[]]> => {
    const lines: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => {
      lines.push(words.map(String).join(' '));
    };
    try {
      const card = await show(story);
      // Drawn again: what was said is not said twice.
      card.requestUpdate();
      await card.updateComplete;
      return [card, lines];
    } finally {
      console.warn = warn;
    }
  };

  it('leaves out amounts that cannot be, and says so once each', async () => {
    const [card, lines] = await listen(stories.ImpossibleAmounts);
    expect(text(card)).to.contain('au moins 500 k€');
    expect(text(card)).to.contain('Juste 500 k€');
    expect(card.shadowRoot!.querySelectorAll('.funders rect')).to.have.length(1);
    expect(lines).to.have.length(4);
    for (const field of [
      'budget.totalEur',
      'budget.funders.0.amountEur',
      'budget.funders.1.amountEur',
      'budget.funders.2.amountEur',
    ])
      expect(lines.filter((line) => line.includes(`left out ${field}: `))).to.have.length(1);
  });

  it('leaves out an end before its start, calls nothing late for it, and says so once', async () => {
    const [card, lines] = await listen(stories.EndBeforeStart);
    expect(text(card)).to.contain('depuis mai 2023');
    expect(text(card)).to.contain('En cours');
    expect(lines.filter((line) => line.includes('left out endDate: after 2023-05 expected, not 2019'))).to.have.length(
      1,
    );
  });

  it('says an unknown status as it is, and tells the developer once', async () => {
    // A code of its own: the kit says each line once a page, and this page has shown others before.
    const data = sheetWith({ status: 'statut-jamais-vu', endDate: null });
    const [card, lines] = await listen({
      render: () => html`<tissu-action-card eager .data=${data}></tissu-action-card>`,
    });
    expect(await accessibleTree(card)).to.contain('statut-jamais-vu');
    expect(lines.filter((line) => line.includes('unknown code "statut-jamais-vu"'))).to.have.length(1);
  });

  it('draws fourteen beads of 500 partners, counts them all, and keeps the bar in its frame', async () => {
    const card = await show(stories.FiveHundredPartners);
    expect(card.shadowRoot!.querySelectorAll('.beads svg')).to.have.length(15);
    expect(await accessibleTree(card)).to.contain('Entreprises : 125, Collectivités : 125');
    for (const words of ['Sevede et 500 partenaires', '499 autres']) expect(text(card)).to.contain(words);
    const shares = [...card.shadowRoot!.querySelectorAll('.funders rect')];
    const end = Math.max(
      ...shares.map((share) => Number(share.getAttribute('x')) + Number(share.getAttribute('width'))),
    );
    expect(end).to.be.at.most(100);
    const article = card.shadowRoot!.querySelector('article')!;
    expect(article.scrollWidth).to.be.at.most(article.clientWidth);
  });

  it('shows code in any field as text, in each variant', async () => {
    await show(stories.CodeEverywhere);
    const cards = [...document.querySelectorAll('tissu-action-card')];
    expect(cards).to.have.length(3);
    for (const card of cards) {
      await settled(card, 'content');
      expect(card.shadowRoot?.querySelector('img, script, [onerror]')).to.equal(null);
      expect(card.shadowRoot?.querySelector('[href^="javascript"]')).to.equal(null);
      expect(await accessibleTree(card)).to.contain('article "<img src=x onerror=alert(1)>"');
    }
  });
});

describe('<tissu-action-card> in each state and variant', () => {
  allowNotices(/no-api/, /not-found/, /not-json/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('has one link, never around another control', async () => {
    for (const story of [stories.Content, stories.Row, stories.Compact]) {
      const card = await show(story);
      expect(card.shadowRoot!.querySelectorAll('a')).to.have.length(1);
      expect(card.shadowRoot!.querySelector('a :is(a, button, summary, details, input), summary a')).to.equal(null);
    }
  });

  it('is read in this order: head, title, place, text, partners, funders, facts, origin', async () => {
    const tree = await accessibleTree(await show(stories.Content));
    const places = [
      'Transition',
      'Contrat d’achat/vente',
      'heading "Alimenter',
      'Axe Seine',
      'sans lien établi avec le contrat',
      'Un réseau de 3 km',
      'Sevede et 3 partenaires',
      'list "Financeurs"',
      'Réalisée',
      '18 M€',
      '2014 – oct. 2015',
      '2 sources, une réserve',
    ].map((words) => tree.indexOf(words));
    expect(places.every((place, rank) => place > (places[rank - 1] ?? -1))).to.equal(true, tree);
  });

  it('says sources and caveat in a row too', async () => {
    const tree = await accessibleTree(await show(stories.Row));
    expect(tree).to.contain('2 sources, une réserve');
    expect(tree).to.contain('sans lien établi avec le contrat');
  });

  it('has its facts on one line with those of its neighbours, whatever stands above them', async () => {
    const data = [
      sheetWith({}),
      sheetWith({ programme: { link: 'explicit' }, budget: { totalEur: 1, taxBasis: 'unknown', funders: [] } }),
      sheetWith({ lead: null, partners: [], summary: '' }),
    ];
    const box = document.createElement('div');
    box.style.cssText = 'display: grid; grid-template-columns: repeat(3, 280px)';
    document.body.append(box);
    render(
      data.map((sheet) => html`<tissu-action-card eager .data=${sheet}></tissu-action-card>`),
      box,
    );
    const tops = [];
    for (const card of box.querySelectorAll('tissu-action-card')) {
      await settled(card, 'content');
      tops.push(card.shadowRoot!.querySelector('dl')!.getBoundingClientRect().top);
    }
    for (const top of tops) expect(top).to.be.closeTo(tops[0]!, 1);
  });

  it('is as tall as what it says when it fails out of sight, and stays as tall as its reserve in sight', async () => {
    const heightAt = async (top: string): Promise<number> => {
      const space = document.createElement('div');
      space.style.blockSize = top;
      document.body.replaceChildren(space);
      const card = renderStory(stories.ErrorNotFound);
      await settled(card, 'error');
      await waitUntil(() => card.shadowRoot!.querySelector('.message') !== null, 'the fault is said');
      await card.updateComplete;
      return card.getBoundingClientRect().height;
    };
    expect(await heightAt('200vh')).to.be.below(320);
    expect(await heightAt('0')).to.be.above(520);
  });

  it('says axis and form in words in the lines too, where the glyph stands alone', async () => {
    for (const story of [stories.Row, stories.Compact]) {
      const tree = await accessibleTree(await show(story));
      expect(tree).to.contain('Transition');
      expect(tree).to.contain('contrat d’achat/vente');
    }
  });

  it('says where it comes from without a source, and when', async () => {
    expect(text(await show(stories.WithoutSource))).to.contain('Sans source');
  });

  it('keeps the fallback in the states idle, loading and error', async () => {
    for (const [story, state] of [
      [stories.Idle, 'idle'],
      [stories.Loading, 'loading'],
      [stories.ErrorNotFound, 'error'],
      [stories.ErrorNotJson, 'error'],
      [stories.ErrorWithoutApi, 'error'],
    ] as const) {
      document.body.replaceChildren();
      const card = await settled(renderStory(story) as TissuActionCard, state);
      if (state === 'idle') card.hidden = false;
      expect(card.shadowRoot?.querySelector('slot')).to.not.equal(null);
      if (state === 'error')
        await waitUntil(() => card.shadowRoot?.querySelector('.message'), 'the words of the fault should come');
      if (state !== 'idle') expect(await accessibleTree(card)).to.contain('link "Lire la fiche"');
      if (state === 'error') expect(await accessibleTree(card)).to.contain('button "Réessayer"');
      if (state === 'loading') expect(await accessibleTree(card)).to.contain('Chargement…');
    }
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
