import { expect, waitUntil } from '@open-wc/testing';
import type { TissuActionSheet } from '../../src/components/action-sheet/action-sheet.js';
import { GroupController } from '../../src/controllers/group-controller.js';
import type {} from '../../src/element/events.js';
// Loaded once, so that no test waits for the modules of another.
import '../../src/components/action-sheet/actor-choice.js';
import '../../src/components/action-sheet/blank.js';
import '../../src/components/action-sheet/similar.js';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
import '../../src/components/action-card/action-card.define.js';
import '../../src/element/coping.js';
import '../../src/i18n/en.js';
import * as stories from '../../stories/action-sheet.stories.js';
import { longTitle, steamSheet } from '../fixtures/action-sheets.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

const text = (element: Element): string => (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const show = async (story: { render?: unknown }): Promise<TissuActionSheet> =>
  (await settled(renderStory(story))) as TissuActionSheet;
const part = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const buttonNamed = (element: Element, name: string): HTMLButtonElement => {
  const all = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = all.find((button) => button.textContent.trim() === name);
  if (!found) throw new Error(`No button "${name}"`);
  return found;
};
const api = (): string => fakeApi({ [`action-sheets/${steamSheet.id}`]: json(steamSheet) });

componentSuite('tissu-action-sheet', () => ({ sheet: steamSheet.id, api: api() }));

describe('<tissu-action-sheet>', () => {
  // What a whole page of hostile data is told of is counted below, in a test of its own.
  allowNotices(/hostile/, /left out/, /not-found/, /not-json/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is an article with a title, its sections one level below, tables with their heads', async () => {
    const tree = await accessibleTree(await show(stories.OwnData));
    expect(tree).to.contain(`article "${steamSheet.title}"`);
    expect(tree).to.contain(`heading "${steamSheet.title}" level=3`);
    const names = ['Contexte', 'Objectifs', 'Description', 'Calendrier', 'Financement', 'Indicateurs', 'Partenaires'];
    for (const name of [...names, 'Documents', 'Sources', 'Contact'])
      expect(tree).to.contain(`heading "${name}" level=4`);
    for (const name of ['Plan de financement', 'Partenaires de l’action']) expect(tree).to.contain(`table "${name}`);
    for (const name of ['Financeur', 'Part', 'Montant', 'Acteur', 'Rôle'])
      expect(tree).to.contain(`columnheader "${name}"`);
    expect(tree).to.contain('rowheader "ADEME"');
    expect(tree).to.contain('navigation "Sommaire"');
    expect(tree).to.contain('button "Imprimer"');
  });

  it('draws blocks as text: headings below the section, lists, links, no parser', async () => {
    const sheet = await show(stories.OwnData);
    const tree = await accessibleTree(sheet);
    expect(tree).to.contain('heading "Le réseau" level=5');
    expect(tree).to.contain('heading "Les travaux" level=6');
    expect(tree).to.contain('link "décrits ici"');
    expect((part(sheet, 'ol.prose-list') as HTMLOListElement).start).to.equal(2);
    expect(part(sheet, 'pre').textContent).to.equal('P = 12 bar');
    expect(part(sheet, 'blockquote').textContent).to.contain('Un voisin utile.');
    expect(text(sheet)).not.to.contain('Texte de secours');
    const context = [...part(sheet, '#tissu-context').querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(context).to.deep.equal([
      'L’incinérateur brûle 180 000 t par an.\nSa vapeur était perdue.',
      'L’usine voisine brûlait du gaz.',
    ]);
  });

  it('says how far each step has got, partial dates as people say them', async () => {
    const steps = [...((await show(stories.OwnData)).shadowRoot?.querySelectorAll('.steps li') ?? [])].map(
      ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(steps).to.deep.equal([
      '2014 Début',
      '2 octobre 2015 Inauguration, fait',
      'mars 2026 Raccordement du second client, en retard',
      'janvier 2027 Mise en service du second client, prochaine étape',
      'juin 2027 Fin prévue, à venir',
      'non daté Extension vers le port, à venir',
    ]);
  });

  it('says who pays what, the tax basis and what nobody knows', async () => {
    const words = text(await show(stories.OwnData));
    expect(words).to.contain('hors taxes');
    expect(words).to.match(/ADEME 9\s%\s*1\s700\s000\s€/);
    expect(words).to.match(/Financeurs non renseignés 41\s%\s*7\s300\s000\s€/);
    expect(words).to.contain('dont 10,7 M€ de financeurs connus');
    expect(text(await show(stories.Inconsistent))).to.contain('dépasse le total de 1,7 M€');
    const sheet = await show(stories.OwnData);
    const funders = [996, 4].map((amountEur, rank) => ({
      actor: { id: `f-${String(rank)}`, name: `Financeur ${String(rank)}`, kind: 'company' },
      amountEur,
    }));
    sheet.data = { ...steamSheet, budget: { totalEur: 1000, taxBasis: 'unknown', funders } };
    await waitUntil(() => text(sheet).includes('Financeur 1'));
    // Rounded, the first would be the whole.
    expect(text(sheet)).to.match(/Financeur 0 >\s99\s%\s*996\s€ Financeur 1 <\s1\s%\s*4\s€/);
    const unknown = text(await show(stories.UnknownTotal));
    expect(unknown).to.contain('Total non renseigné');
    expect(unknown).not.to.contain('Part Montant');
  });

  it('lists no source or document that has nothing to be shown by, and holds signs to their words', async () => {
    const sheet = await show(stories.OwnData);
    const nameless = { url: '', publisher: ' ', title: '' };
    sheet.data = { ...steamSheet, summary: 'Un « lien » : utile ?', sources: [nameless], documents: [nameless] };
    await waitUntil(() => text(sheet).includes('utile'));
    expect(text(sheet)).to.contain('Aucune source citée.').and.to.contain('Aucun document publié.');
    expect(part(sheet, '.summary').textContent).to.equal('Un «\u00a0lien\u00a0»\u00a0: utile\u00a0?');
  });

  it('gives documents with type and weight, a contact by function, the licence and the dates', async () => {
    const words = text(await show(stories.OwnData));
    expect(words).to.contain('Convention de fourniture PDF, 1,2 Mo');
    expect(words).to.contain('Direction du développement économique');
    expect(words).to.contain('Mise à jour : 23 novembre 2026');
    expect(words).to.contain('Licence Ouverte 2.0');
  });

  it('gives no heading to a contact that names nobody and no way to reach them', async () => {
    const sheet = await show(stories.OwnData);
    sheet.data = { ...steamSheet, summary: 'Sans contact', contact: { role: ' ' } };
    await waitUntil(() => text(sheet).includes('Sans contact'));
    expect(await accessibleTree(sheet)).not.to.contain('heading "Contact');
    sheet.data = { ...steamSheet, summary: 'Par téléphone', contact: { role: '', phone: '02 40 00 00 00' } };
    await waitUntil(() => text(sheet).includes('Par téléphone'));
    expect(await accessibleTree(sheet))
      .to.contain('heading "Contact')
      .and.to.contain('02 40 00 00 00');
    expect(sheet.renderRoot.querySelectorAll('.contact .role')).to.have.length(0);
  });

  it('lets the last check age in sight', async () => {
    expect(text(await show(stories.OwnData))).to.contain('Vérification 9 mars 2026');
    expect(text(await show(stories.Late))).to.contain('janvier 2022, il y a plus de 4 ans');
    expect(text(await show(stories.MissingEverything))).to.contain('Jamais vérifiée');
  });

  it('derives lateness from the clock it is given', async () => {
    expect(text(await show(stories.Late))).to.contain('En retard');
  });

  it('says what is missing where a reader looks for it', async () => {
    const tree = await accessibleTree(await show(stories.MissingEverything));
    for (const gap of [
      'axe non renseigné',
      'non daté',
      'Non renseignés par le territoire.',
      'Aucune date renseignée.',
      'Montant et financeurs non renseignés.',
      'Aucun document publié.',
      'Aucune source citée.',
    ])
      expect(tree).to.contain(gap);
    expect(tree).not.to.contain('heading "Description"');
  });

  it('says so when only the title is published', async () => {
    const sheet = (await settled(renderStory(stories.Empty), 'empty')) as TissuActionSheet;
    const tree = await accessibleTree(sheet);
    expect(tree).to.contain('heading "Créer un campus d’innovation');
    expect(tree).to.contain('seul le titre est publié');
  });

  it('cuts neither a long title nor a long text', async () => {
    const title = part(await show(stories.LongTitle), '#title');
    expect(title.textContent).to.equal(longTitle);
    expect(title.scrollHeight).to.be.at.most(title.clientHeight + 1);
    const description = part(await show(stories.LongDescription), '#tissu-description');
    expect(description.textContent.length).to.be.above(16_000);
  });

  it('ends headings at level 6', async () => {
    const tree = await accessibleTree(await show(stories.DeepHeadings));
    expect(tree).to.contain(`heading "${steamSheet.title}" level=5`);
    expect(tree).to.contain('heading "Les travaux" level=6');
  });

  it('shows the diagram and the sheets like it, with the reason in a sentence', async () => {
    const sheet = await show(stories.Content);
    part(sheet, '[data-near]').scrollIntoView();
    await waitUntil(() => sheet.shadowRoot?.querySelector('.similar-list'), 'similar sheets come');
    expect(text(sheet)).to.contain(
      'Dunkerque. Même thème : écologie industrielle et territoriale, énergie ; même flux : énergie ; même degré : contrat d’achat/vente.'.replaceAll(
        /\s/g,
        ' ',
      ),
    );
    const cards = [...(sheet.shadowRoot?.querySelectorAll('tissu-action-card') ?? [])];
    expect(cards.length).to.equal(2);
    for (const card of cards) await settled(card, 'content');
    expect(cards[0]?.shadowRoot?.querySelector('a')?.href).to.match(
      /\/embed\/action-sheet\?sheet=chaleur-grande-synthe$/,
    );
    part(sheet, '#tissu-cooperation').scrollIntoView();
    await waitUntil(() => customElements.get('tissu-cooperation-diagram'), 'the diagram is registered');
    await settled(part(sheet, 'tissu-cooperation-diagram') as TissuActionSheet, 'content');
    expect(await accessibleTree(sheet)).to.contain('heading "Des actions proches ailleurs" level=4');
  });

  it('goes to a section by its table of contents and leaves the address of the page alone', async () => {
    const sheet = await show(stories.OwnData);
    const before = location.href;
    const link = part(sheet, 'nav a[href="#tissu-financing"]');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(sheet.shadowRoot?.activeElement?.textContent).to.equal('Financement');
    expect(location.href).to.equal(before);
  });

  it('leaves a click that opens a tab or a window to the browser', async () => {
    const sheet = await show(stories.OwnData);
    const link = part(sheet, 'nav a[href="#tissu-financing"]');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, [key]: true });
      let isTaken: boolean | undefined;
      // After the sheet, before the browser: no tab is opened here.
      document.addEventListener(
        'click',
        (event) => {
          isTaken = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      link.dispatchEvent(click);
      expect(isTaken, key).to.equal(false);
      expect(sheet.shadowRoot?.activeElement, key).to.equal(null);
    }
  });

  it('says of an indicator where it started, what it aims at and when it was measured', async () => {
    const figures = part(await show(stories.OwnData), '.figures').textContent.replaceAll(/\s+/g, ' ');
    expect(figures).to.contain('330 000 MWh/an Vapeur livrée');
    expect(figures).to.contain('Départ : 0 MWh/an ; Cible : 350 000 MWh/an ; 2024');
    // The label says the unit.
    expect(figures).to.contain('12 Emplois');
  });

  it('says what the source says where there is no total, and the known part where there is one', async () => {
    const note = await show(stories.OnlyNote);
    expect(part(note, '.financing .sum').textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'plus de 25 M€ taxes non précisées',
    );
    expect(text(note)).not.to.contain('Total non renseigné');
  });

  it('fetches what stands at the end where no browser tells what is near', async () => {
    const { IntersectionObserver } = globalThis;
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      const sheet = await show(stories.Content);
      await waitUntil(() => sheet.shadowRoot?.querySelector('.similar-list'), 'similar sheets come');
    } finally {
      globalThis.IntersectionObserver = IntersectionObserver;
    }
  });

  it('forgets what belongs to another sheet', async () => {
    const sheet = await show(stories.Content);
    part(sheet, '[data-near]').scrollIntoView();
    await waitUntil(() => sheet.shadowRoot?.querySelector('.similar-list'), 'similar sheets come');
    // The page gives another sheet by itself: neither the sheets like the first one nor its address are this one's.
    sheet.data = { ...steamSheet, id: 'other', title: 'Une autre fiche' };
    await waitUntil(() => text(sheet).includes('Une autre fiche'));
    expect(sheet.shadowRoot?.querySelector('.similar-list')).to.equal(null);
    expect(part(sheet, '.foot .address').textContent).to.equal('');
  });

  it('lets actors be chosen in a group, and the page cancel it', async () => {
    const sheet = await show(stories.InGroup);
    const member = new GroupController({
      group: sheet.group,
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    });
    member.hostConnected();
    member.share({ actorName: 'Un autre' });
    const details: unknown[] = [];
    sheet.addEventListener('tissu-select', (event) => {
      details.push(event.detail);
      if (details.length === 1) event.preventDefault();
    });
    const suez = buttonNamed(sheet, 'Suez');
    suez.click();
    await sheet.updateComplete;
    expect(suez.getAttribute('aria-pressed')).to.equal('false');
    suez.click();
    await sheet.updateComplete;
    expect(suez.getAttribute('aria-pressed')).to.equal('true');
    expect(details).to.deep.equal([
      { type: 'actor', id: 'suez' },
      { type: 'actor', id: 'suez' },
    ]);
    // With its own name, not that of what was chosen before.
    expect(member.state).to.include({ actor: 'suez', actorName: 'Suez' });
    suez.click();
    await sheet.updateComplete;
    member.hostDisconnected();
  });

  it('keeps the last good data when a refresh fails, and says of when they are', async () => {
    const sheet = (await settled(renderStory(stories.Stale), 'stale')) as TissuActionSheet;
    await waitUntil(() => sheet.shadowRoot?.querySelector('.stale'));
    const tree = await accessibleTree(sheet);
    expect(tree).to.contain('La mise à jour a échoué');
    expect(tree).to.contain(`heading "${steamSheet.title}"`);
  });

  it('keeps its fallback while it loads and when it fails, with a way to try again', async () => {
    const loading = (await settled(renderStory(stories.Loading), 'loading')) as TissuActionSheet;
    expect(loading.ariaBusy).to.equal('true');
    expect(await accessibleTree(loading)).to.contain('link "Lire la fiche"');
    for (const story of [stories.ErrorNotFound, stories.ErrorNotJson]) {
      const tree = await accessibleTree(await settled(renderStory(story), 'error'));
      expect(tree).to.contain('link "Lire la fiche"');
      expect(tree).to.contain('button "Réessayer"');
    }
    const idle = renderStory(stories.Idle);
    await idle.updateComplete;
    expect(idle.state).to.equal('idle');
    expect(part(idle, 'slot')).to.not.equal(null);
  });

  it('speaks English where the page does', async () => {
    document.documentElement.lang = 'en';
    try {
      const words = text(await show(stories.OwnData));
      expect(words).to.contain('Funding');
      expect(words).to.contain('Checked 9 March 2026');
    } finally {
      document.documentElement.lang = 'fr';
    }
  });
});
