import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
import type { TissuCooperationDiagram } from '../../src/components/cooperation-diagram/cooperation-diagram.js';
import type { Network } from '../../src/model/schemas/network.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { climbingNetwork, flowsNetwork, seineNetwork, starNetwork, workshopNetwork } from '../fixtures/networks.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { settled } from '../support/component-suite.js';

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const one = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const text = (element: Element, selector: string): string =>
  all(element, selector)
    .map((part) => part.textContent)
    .join(' | ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const node = (element: Element, name: string): HTMLElement => {
  const found = all(element, '.node').find((each) => each.ariaLabel?.startsWith(`${name},`));
  if (!found) throw new Error(`No node "${name}"`);
  return found;
};
const button = (element: Element, scope: string, words: string): HTMLElement => {
  const found = all(element, `${scope} button`).find((each) => each.textContent.trim().startsWith(words));
  if (!found) throw new Error(`No button "${words}"`);
  return found;
};
const places = (element: Element): string[] =>
  all(element, '.node').map((each) => each.getAttribute('transform') ?? '');
const focused = (element: Element): string => element.shadowRoot?.activeElement?.ariaLabel ?? '';

const create = async (
  data: Network | undefined,
  attributes: Record<string, string> = {},
): Promise<TissuCooperationDiagram> => {
  const element = document.createElement('tissu-cooperation-diagram');
  for (const [name, value] of Object.entries({ eager: '', ...attributes })) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  await settled(element);
  return element;
};
/** With the visitor there. */
const visited = async (data: Network | undefined, attributes: Record<string, string> = {}) => {
  const element = await create(data, attributes);
  element.dispatchEvent(new PointerEvent('pointerenter'));
  await waitUntil(() => element.shadowRoot?.querySelector('.zoom'), 'the tools should come');
  await element.updateComplete;
  return element;
};

describe('Reading a cooperation diagram', () => {
  beforeEach(async () => {
    await setViewport({ width: 1100, height: 900 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  describe('by its legend', () => {
    it('filters by degree, picture and list alike, and leaves everything where it is', async () => {
      const diagram = await visited(workshopNetwork);
      const before = new Map(all(diagram, '.node').map((each) => [each.ariaLabel, each.getAttribute('transform')]));
      const view = one(diagram, '.picture').getAttribute('viewBox');
      button(diagram, '.legend', 'Contractualisation').click();
      await waitUntil(() => all(diagram, '.node').length === 16);
      await diagram.updateComplete;
      for (const each of all(diagram, '.node'))
        expect(each.getAttribute('transform')).to.equal(before.get(each.ariaLabel));
      expect(one(diagram, '.picture').getAttribute('viewBox')).to.equal(view);
      expect(all(diagram, '.picture [part="link"]')).to.have.length(13);
      expect(all(diagram, '.list table.links tbody tr')).to.have.length(13);
      expect(all(diagram, '.list table.actors tbody tr')).to.have.length(16);
      expect(text(diagram, '.tools [role="status"]')).to.equal('Montrés : 16 sur 31 acteurs, 13 sur 32 liens.');
      const tree = await accessibleTree(diagram);
      expect(tree).to.match(/button "Contractualisation 19"\n/);
      expect(tree).to.match(/button "Cluster pérenne 5" pressed=true/);
      expect(tree).to.contain('cell "Mecateamcluster et Campus Mecateam sont partenaires"');
      expect(tree).to.contain('table "Les liens"');
      expect(tree).to.contain('columnheader "Degré"');
      button(diagram, '.notice', 'Tout montrer').focus();
      await sendKeys({ press: 'Enter' });
      await diagram.updateComplete;
      expect(all(diagram, '.node')).to.have.length(31);
      expect(all(diagram, '.list table.links tbody tr')).to.have.length(32);
      // The button is gone: the focus stays among the tools.
      expect(diagram.shadowRoot?.activeElement?.textContent).to.equal('Filtrer');
    });

    it('filters by family and by certainty; kinds and statuses are under "Filtrer"', async () => {
      const diagram = await visited(workshopNetwork);
      button(diagram, '.legend', 'Entreprises').click();
      await diagram.updateComplete;
      expect(all(diagram, '.node.family-firms')).to.have.length(0);
      button(diagram, '.legend', 'Entreprises').click();
      button(diagram, '.legend', 'annoncé ou possible').click();
      await diagram.updateComplete;
      expect(all(diagram, '.picture .announced')).to.have.length(0);
      button(diagram, '.notice', 'Tout montrer').click();
      one(diagram, '.sieve summary').click();
      button(diagram, '.sieve', 'participation').click();
      await diagram.updateComplete;
      expect(text(diagram, '.list')).not.to.contain('possède des parts');
      button(diagram, '.sieve', 'annoncé, non vérifié').click();
      await diagram.updateComplete;
      expect(text(diagram, '[role="status"]')).to.match(/22 sur 32 liens/);
    });

    it('filters in every layout, the cells of a matrix too', async () => {
      for (const [layout, data] of [
        ['rings', workshopNetwork],
        ['matrix', workshopNetwork],
        ['flows', flowsNetwork],
      ] as const) {
        const diagram = await visited(data, { layout });
        const before = [all(diagram, '.node').length, all(diagram, '.list table.links tbody tr').length];
        button(diagram, '.legend', 'Collectivités').click();
        await diagram.updateComplete;
        expect(all(diagram, '.node.family-local-authorities'), layout).to.have.length(0);
        expect(all(diagram, '.node').length, layout).to.be.below(before[0]!);
        expect(all(diagram, '.list table.links tbody tr').length, layout).to.be.below(before[1]!);
        expect(all(diagram, '.picture [part="link"]').length, layout).to.equal(
          layout === 'flows'
            ? all(diagram, '.flow[part="link"]').length
            : all(diagram, '.list table.links tbody tr').length,
        );
        document.body.replaceChildren();
      }
    });

    it('filters flows by what flows and by what is not known of them', async () => {
      const diagram = await visited(flowsNetwork, { layout: 'flows' });
      const flows = (): number => all(diagram, '.flow[part="link"]').length;
      expect(flows()).to.equal(7);
      // By-products, waste and CO2 are of one group.
      button(diagram, '.legend', 'Matières').click();
      await diagram.updateComplete;
      expect(flows()).to.equal(4);
      button(diagram, '.legend', 'quantité non renseignée').click();
      await diagram.updateComplete;
      expect(flows()).to.equal(2);
      expect(text(diagram, '.list table.links')).not.to.match(/, eau|coproduit|CO₂/);
      // Another layout hides the same.
      diagram.layout = 'network';
      await diagram.updateComplete;
      await waitUntil(() => all(diagram, '.flow').length === 0 && all(diagram, '.node').length > 0);
      await diagram.updateComplete;
      expect(all(diagram, '.picture [part="link"]')).to.have.length(3);
      button(diagram, '.notice', 'Tout montrer').click();
      await diagram.updateComplete;
      expect(all(diagram, '.picture [part="link"]')).to.have.length(8);
    });
  });

  it('has one way to its tools until the visitor comes; pressed, it leads to the search', async () => {
    const diagram = await create(seineNetwork);
    expect(text(diagram, '.tools button')).to.equal('Chercher, filtrer, agrandir');
    one(diagram, '.tools button').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => diagram.shadowRoot?.activeElement?.id === 'search', 'the search', { timeout: 5000 });
    expect(all(diagram, '.tools > button')).to.have.length(0);
  });

  describe('by searching an actor', () => {
    it('is a combobox: what is found is said, Enter chooses it and brings the focus there', async () => {
      const diagram = await visited(seineNetwork);
      one(diagram, '#search').focus();
      await sendKeys({ type: 'depart' });
      await diagram.updateComplete;
      const tree = await accessibleTree(diagram);
      expect(tree).to.match(/combobox "Chercher un acteur".*expanded=true/);
      expect(tree).to.contain('option "Département de la Seine-Maritime"');
      expect(text(diagram, '[role="status"]')).to.equal('1 acteur trouvé');
      await sendKeys({ press: 'ArrowDown' });
      expect(one(diagram, '#search').getAttribute('aria-activedescendant')).to.equal('found-0');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(diagram).startsWith('Département'));
      expect(text(diagram, '.list .chosen .title')).to.equal('Département de la Seine-Maritime');
      expect((one(diagram, '#search') as HTMLInputElement).value).to.equal('');
      expect(one(diagram, '#found').hidden).to.equal(true);
    });

    it('closes with Escape, says when nothing is found, and shows whom a filter hides', async () => {
      const diagram = await visited(seineNetwork);
      one(diagram, '#search').focus();
      await sendKeys({ type: 's' });
      await diagram.updateComplete;
      expect(one(diagram, '#search').ariaExpanded).to.equal('true');
      await sendKeys({ press: 'Escape' });
      expect(one(diagram, '#search').ariaExpanded).to.equal('false');
      await sendKeys({ type: 'zzz' });
      await diagram.updateComplete;
      expect(text(diagram, '[role="status"]')).to.equal('Aucun acteur trouvé');
      button(diagram, '.legend', 'Entreprises').click();
      await diagram.updateComplete;
      const input = one(diagram, '#search') as HTMLInputElement;
      input.value = '';
      input.focus();
      await sendKeys({ type: 'saur' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(diagram).startsWith('Saur'));
    });
  });

  describe('by steps around an actor', () => {
    it('fades the rest, limits the list, and leads back by Escape', async () => {
      const diagram = await visited(workshopNetwork);
      node(diagram, 'Soleam').focus();
      await sendKeys({ press: 'Enter' });
      await diagram.updateComplete;
      button(diagram, '.steps', 'ses voisins').click();
      await diagram.updateComplete;
      const tree = await accessibleTree(diagram);
      expect(tree).to.match(/button "ses voisins" pressed=true/);
      expect(text(diagram, '[role="status"]')).to.equal('Montrés : 3 sur 31 acteurs, 2 sur 32 liens.');
      expect(all(diagram, '.node')).to.have.length(31);
      expect(all(diagram, '.node.away')).to.have.length(28);
      expect(all(diagram, '.list table.actors tbody tr')).to.have.length(3);
      button(diagram, '.steps', 'deux pas').click();
      await diagram.updateComplete;
      expect(all(diagram, '.node.away')).to.have.length(27);
      node(diagram, 'Soleam').focus();
      const met = new Set<string>();
      for (const press of ['Home', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'PageDown', 'ArrowUp', 'End']) {
        await sendKeys({ press });
        met.add(focused(diagram));
      }
      // Nobody is met of whom the list does not tell.
      const told = text(diagram, '.list table.actors');
      for (const name of met) expect(told).to.contain(name.split(',')[0]);
      node(diagram, 'Soleam').focus();
      await sendKeys({ press: 'Escape' });
      await diagram.updateComplete;
      expect(all(diagram, '.node.away')).to.have.length(0);
      expect(text(diagram, '.list .chosen .title')).to.equal('Soleam');
      await sendKeys({ press: 'Escape' });
      await diagram.updateComplete;
      expect(all(diagram, '.list .chosen')).to.have.length(0);
    });

    it('shows which way the links of the chosen actor run', async () => {
      const diagram = await visited(seineNetwork);
      node(diagram, 'Sevede').focus();
      await sendKeys({ press: 'Enter' });
      await diagram.updateComplete;
      // Sevede sells to Tereos, has an agreement with Suez; its partner by role has no direction.
      expect(all(diagram, '.picture .way')).to.have.length(2);
    });

    it('tells the role of an actor in each of its sheets, and leads there', async () => {
      const asked: string[] = [];
      const sheet = {
        id: 'vapeur-ecostuair-tereos',
        title: 'Vapeur pour Tereos',
        lead: { id: 'sevede', name: 'Sevede', kind: 'mixed-syndicate' },
        partners: [],
      };
      const api = fakeApi({
        network: json(seineNetwork),
        '*': (url) => {
          asked.push(url.search);
          return new Response(JSON.stringify({ data: [sheet], meta: { total: 1, page: 1, perPage: 20 }, facets: {} }));
        },
      });
      const diagram = await visited(undefined, { territory: 'ti-2802', api });
      node(diagram, 'Sevede').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => all(diagram, '.sheets a').length === 1);
      expect(text(diagram, '.sheets li')).to.equal('Vapeur pour TereosPorteur');
      expect((one(diagram, '.sheets a') as HTMLAnchorElement).href).to.match(
        /\/embed\/action-sheet\?sheet=vapeur-ecostuair-tereos$/,
      );
      expect(asked).to.deep.equal(['?actor=sevede']);
      expect(await accessibleTree(diagram)).to.contain('heading "Ses fiches" level=5');
    });
  });

  describe('through the years', () => {
    it('sees a cooperation climb; the year is said', async () => {
      const diagram = await visited(climbingNetwork);
      const range = one(diagram, '.years input') as HTMLInputElement;
      expect(await accessibleTree(diagram)).to.match(/slider "Année/);
      expect(range.getAttribute('aria-valuetext')).to.equal('toutes les années');
      expect([range.min, range.max]).to.deep.equal(['2012', '2022']);
      const at = async (year: number): Promise<string> => {
        range.value = String(year);
        range.dispatchEvent(new Event('input', { bubbles: true }));
        await diagram.updateComplete;
        return all(diagram, '.picture [part="link"]')
          .map((link) => (link.classList.contains('away') ? 'faint' : 'seen'))
          .sort()
          .join(' ');
      };
      expect(await at(2013)).to.equal('seen');
      expect(range.getAttribute('aria-valuetext')).to.equal('2013');
      expect(text(diagram, '[role="status"]')).to.equal('Montrés : 2 sur 3 acteurs, 1 sur 4 liens.');
      expect(await at(2016)).to.equal('faint seen');
      // The grant of 2020 until 2018 is read in the order of its years.
      expect(await at(2019)).to.equal('faint seen seen');
      expect(await at(2021)).to.equal('faint faint seen');
      expect(await at(2022)).to.equal('seen seen seen seen');
      expect(text(diagram, '.list')).to.contain('2018 – 2020');
    });

    it('has no years where nothing is dated', async () => {
      expect(all(await visited(workshopNetwork), '.years')).to.have.length(0);
    });
  });

  describe('by families', () => {
    it('folds a family into one node, and opens it with Enter; the list follows', async () => {
      const diagram = await visited(workshopNetwork);
      const count = all(diagram, '.node').length;
      one(diagram, '.sieve summary').click();
      button(diagram, '.sieve', 'Entreprises').click();
      await waitUntil(() => all(diagram, '.node').length === count - 4);
      await diagram.updateComplete;
      expect(await accessibleTree(diagram)).to.match(/button "Entreprises 5" pressed=true/);
      expect(text(diagram, '.list table.actors')).to.contain('Entreprises famille de 5 acteurs');
      expect(text(diagram, '.counts')).to.match(/^31 acteurs, 32 liens/);
      node(diagram, 'Entreprises').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => all(diagram, '.node').length === count);
      expect(text(diagram, '.list table.actors')).to.contain('Airbus Helicopters');
      await waitUntil(() => /Eiffage|Safran|Fives|Airbus/.test(focused(diagram)), 'the focus should be in the family');
    });

    it('is opened by the search of one of its own', async () => {
      const diagram = await visited(workshopNetwork);
      button(diagram, '.sieve', 'Entreprises').click();
      await waitUntil(() => all(diagram, '.node').length === 27);
      one(diagram, '#search').focus();
      await sendKeys({ type: 'safran' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(diagram).startsWith('Safran'));
      expect(all(diagram, '.node')).to.have.length(31);
    });

    it('comes folded where there are too many actors', async () => {
      const diagram = await visited(starNetwork(1300));
      await waitUntil(() => all(diagram, '.node').length < 10);
      expect(text(diagram, '.counts')).to.match(/^1\s?301 acteurs/);
    });

    it('leads who comes by the keyboard from an actor of too many to its family, and from there to one of its own', async function () {
      this.timeout(40_000);
      const diagram = document.createElement('tissu-cooperation-diagram');
      Object.assign(diagram, { data: starNetwork(1300), eager: true });
      document.body.append(diagram);
      await waitUntil(() => all(diagram, '.node').length > 0, 'drawn', { timeout: 15_000 });
      one(diagram, ".node[tabindex='0']").focus();
      await waitUntil(() => /^Réseaux, famille/.test(focused(diagram)), 'on the family', { timeout: 15_000 });
      expect(all(diagram, '.link.lit').length).to.equal(1);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => /^Club d’écologie/.test(focused(diagram)), 'on one of its own', { timeout: 15_000 });
      // Who met it before, at the same place of the picture, was somebody else.
      expect(all(diagram, '.link.lit').length).to.equal(1);
    });
  });

  describe('by its list', () => {
    it('sorts links and actors by real buttons, and says the order', async () => {
      const diagram = await visited(seineNetwork);
      const first = (): string => text(diagram, '.list table.links tbody tr:first-child td:first-child');
      const sorted = (table: string): (string | null)[] =>
        all(diagram, `.list table.${table} th`).map((head) => head.getAttribute('aria-sort'));
      expect(sorted('links')).to.deep.equal(['none', 'descending']);
      button(diagram, '.list table.links', 'Noms').click();
      await diagram.updateComplete;
      expect(first()).to.match(/^ADEME et Sevede/);
      expect(sorted('links')).to.deep.equal(['ascending', 'none']);
      button(diagram, '.list table.links', 'Noms').click();
      await diagram.updateComplete;
      expect(first()).to.match(/^Stereau/);
      button(diagram, '.list table.actors', 'Liens').click();
      await diagram.updateComplete;
      expect(sorted('actors')).to.deep.equal(['none', 'descending']);
      expect(text(diagram, '.list table.actors tbody tr:first-child')).to.match(/^Caux Seine agglo/);
    });

    it('is a skip away from the picture, each way', async () => {
      const diagram = await visited(seineNetwork);
      button(diagram, 'figure', 'Aller à la liste').click();
      expect(diagram.shadowRoot?.activeElement?.className).to.equal('list');
      button(diagram, '.list', 'Aller à l’image').click();
      expect(focused(diagram)).to.match(/^Caux Seine agglo/);
    });
  });

  describe('with the keyboard', () => {
    it('goes from part to part with Page Down and Page Up', async () => {
      const diagram = await visited(seineNetwork);
      node(diagram, 'Saur').focus();
      await sendKeys({ press: 'PageDown' });
      expect(focused(diagram)).to.match(/^Sevede/);
      await sendKeys({ press: 'PageUp' });
      expect(focused(diagram)).to.match(/^Caux Seine agglo/);
    });

    it('reaches every actor that is shown under a filter, and nobody else', async () => {
      const diagram = await visited(workshopNetwork);
      button(diagram, '.legend', 'Contractualisation').click();
      await diagram.updateComplete;
      const names = all(diagram, '.node').map((each) => each.ariaLabel ?? '');
      all(diagram, '.node')[0]!.focus();
      const met = new Set([focused(diagram)]);
      for (const name of met) {
        for (const press of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
          all(diagram, '.node')
            .find((each) => each.ariaLabel === name)
            ?.focus();
          await sendKeys({ press });
          met.add(focused(diagram));
        }
      }
      expect([...met].sort()).to.deep.equal([...names].sort());
    });
  });

  describe('enlarged', () => {
    const width = (element: Element): string | null => one(element, '.picture').getAttribute('width');

    it('by plus, minus and zero while the focus is inside; Escape leads back to the whole', async () => {
      const diagram = await visited(workshopNetwork);
      node(diagram, 'Soleam').focus();
      const shape = one(diagram, '.node .shape').getBoundingClientRect().width;
      await sendKeys({ press: '+' });
      await sendKeys({ press: '+' });
      expect(width(diagram)).to.equal('225%');
      // Drawn anew: farther apart, of the same size.
      await waitUntil(() => Math.abs(one(diagram, '.node .shape').getBoundingClientRect().width - shape) < 1);
      expect(text(diagram, '[role="status"]')).to.equal('Agrandissement : 225 %.');
      await sendKeys({ press: '-' });
      expect(width(diagram)).to.equal('150%');
      await sendKeys({ press: '0' });
      expect(width(diagram)).to.equal(null);
      await sendKeys({ press: '+' });
      await sendKeys({ press: 'Escape' });
      await diagram.updateComplete;
      expect(width(diagram)).to.equal(null);
      expect(focused(diagram)).to.match(/^Soleam/);
    });

    it('takes the wheel with Ctrl only', async () => {
      const diagram = await visited(workshopNetwork);
      const turn = (init: WheelEventInit): boolean => {
        const event = new WheelEvent('wheel', {
          deltaY: -100,
          bubbles: true,
          composed: true,
          cancelable: true,
          ...init,
        });
        one(diagram, '.picture').dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(turn({})).to.equal(false);
      expect(width(diagram)).to.equal(null);
      expect(turn({ ctrlKey: true })).to.equal(true);
      expect(width(diagram)).not.to.equal(null);
    });

    it('by two fingers; one finger is left to the page', async () => {
      const diagram = await visited(workshopNetwork);
      const box = one(diagram, '.box');
      const touch = (type: string, pointerId: number, clientX: number): void => {
        const init = { pointerId, clientX, clientY: 300, pointerType: 'touch', bubbles: true, cancelable: true };
        box.dispatchEvent(new PointerEvent(type, init));
      };
      touch('pointerdown', 1, 200);
      touch('pointermove', 1, 260);
      expect(width(diagram)).to.equal(null);
      touch('pointerdown', 2, 300);
      touch('pointermove', 2, 380);
      expect(width(diagram)).to.equal('300%');
      touch('pointerup', 1, 260);
      touch('pointerup', 2, 380);
      expect(getComputedStyle(box).touchAction).to.equal('pan-x pan-y');
    });

    it('by buttons; a mouse drags the picture and chooses nothing', async () => {
      const diagram = await visited(workshopNetwork);
      const [, larger] = all(diagram, '.zoom button');
      larger!.click();
      larger!.click();
      await diagram.updateComplete;
      const box = one(diagram, '.box');
      const { left, top } = box.getBoundingClientRect();
      const before = [box.scrollLeft, box.scrollTop];
      await sendMouse({ type: 'move', position: [Math.round(left + 300), Math.round(top + 300)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left + 250), Math.round(top + 260)] });
      await sendMouse({ type: 'up' });
      expect([box.scrollLeft - before[0]!, box.scrollTop - before[1]!]).to.deep.equal([50, 40]);
      expect(all(diagram, '.list .chosen')).to.have.length(0);
      await sendMouse({ type: 'move', position: [0, 0] });
    });
  });

  describe('from one layout to another', () => {
    it('moves, and ends where the layout is; the chosen actor and the focus stay', async () => {
      await emulateMedia({ reducedMotion: 'no-preference' });
      const diagram = await visited(seineNetwork);
      node(diagram, 'Sevede').focus();
      await sendKeys({ press: 'Enter' });
      const seen = new Set<string>();
      const watch = new MutationObserver(() => seen.add(places(diagram).join()));
      watch.observe(diagram.shadowRoot!, { subtree: true, attributes: true, attributeFilter: ['transform'] });
      diagram.layout = 'rings';
      await diagram.updateComplete;
      await waitUntil(() => all(diagram, '.orbit').length > 0, 'the rings should be drawn');
      watch.disconnect();
      expect(seen.size).to.be.above(3);
      expect(focused(diagram)).to.match(/^Sevede/);
      expect(text(diagram, '.list .chosen .title')).to.equal('Sevede');
      const end = places(diagram);
      const still = await create(seineNetwork, { layout: 'rings' });
      expect(places(still)).to.deep.equal(end);
    });

    it('turns back on the way', async () => {
      await emulateMedia({ reducedMotion: 'no-preference' });
      const diagram = await visited(seineNetwork);
      const start = places(diagram);
      diagram.layout = 'matrix';
      await diagram.updateComplete;
      diagram.layout = 'network';
      await diagram.updateComplete;
      await waitUntil(() => places(diagram).join() === start.join(), 'it should come back');
    });

    it('moves nothing for those who want no motion', async () => {
      // Wide enough for what rings say in one line: a header that grows leaves less room, and they are fitted again.
      await setViewport({ width: 1400, height: 900 });
      const diagram = await visited(seineNetwork);
      const seen = new Set<string>();
      const watch = new MutationObserver(() => seen.add(places(diagram).join()));
      watch.observe(diagram.shadowRoot!, { subtree: true, attributes: true, attributeFilter: ['transform'] });
      diagram.layout = 'rings';
      await waitUntil(() => all(diagram, '.orbit').length > 0);
      watch.disconnect();
      expect(seen.size).to.be.at.most(1);
    });
  });

  it('never draws the picture of one network into another', async () => {
    const diagram = await create(workshopNetwork);
    for (let turn = 0; turn < 6; turn++) {
      diagram.data = turn % 2 === 0 ? { ...seineNetwork } : { ...workshopNetwork };
      diagram.requestUpdate();
      await Promise.resolve();
    }
    diagram.data = { ...seineNetwork };
    await diagram.updateComplete;
    await waitUntil(() => all(diagram, '.node').length === 12);
    expect(text(diagram, '.counts')).to.match(/^12 acteurs/);
    expect(text(diagram, 'text[part="label"]')).to.contain('Sevede');
  });

  it('is as tall with its tools as before they came, at every width', async () => {
    for (const width of [1280, 768, 320]) {
      await setViewport({ width, height: 900 });
      const diagram = await create(climbingNetwork);
      const [height, view] = [diagram.offsetHeight, one(diagram, '.picture').getAttribute('viewBox')];
      diagram.dispatchEvent(new PointerEvent('pointerenter'));
      await waitUntil(() => diagram.shadowRoot?.querySelector('.years'));
      button(diagram, '.legend', 'Entreprises').click();
      await diagram.updateComplete;
      expect(diagram.offsetHeight, `at ${width}`).to.equal(height);
      expect(one(diagram, '.picture').getAttribute('viewBox'), `at ${width}`).to.equal(view);
      expect(diagram.scrollWidth, `at ${width}`).to.be.at.most(diagram.clientWidth);
      document.body.replaceChildren();
    }
  });

  it('is accessible by the common rules with its tools, an actor chosen, the search open', async () => {
    const diagram = await visited(climbingNetwork);
    node(diagram, 'Alpha').focus();
    await sendKeys({ press: 'Enter' });
    one(diagram, '.sieve summary').click();
    one(diagram, '#search').focus();
    await sendKeys({ type: 'a' });
    await diagram.updateComplete;
    await expect(diagram).to.be.accessible();
  });
});
