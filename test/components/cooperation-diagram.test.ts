import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { TissuCooperationDiagram } from '../../src/components/cooperation-diagram/cooperation-diagram.js';
import type { Network } from '../../src/model/schemas/network.js';
import * as stories from '../../stories/cooperation-diagram.stories.js';
import { fakeApi, half, json } from '../fixtures/fake-api.js';
import { oddNetwork, seineNetwork } from '../fixtures/networks.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

const show = async (story: { render?: unknown }): Promise<TissuCooperationDiagram> =>
  (await settled(renderStory(story))) as TissuCooperationDiagram;
const create = async (attributes: Record<string, string>, data?: Network): Promise<TissuCooperationDiagram> => {
  const element = document.createElement('tissu-cooperation-diagram');
  for (const [name, value] of Object.entries({ eager: '', ...attributes })) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  return settled(element);
};
const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const text = (element: Element, selector = '*'): string =>
  all(element, selector)
    .map((part) => part.textContent)
    .join(' | ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const node = (element: Element, name: string): SVGGElement => {
  const found = all(element, '.node').find((each) => each.getAttribute('aria-label')?.startsWith(`${name},`));
  if (!found) throw new Error(`No node "${name}"`);
  return found as unknown as SVGGElement;
};
/** The actors of the picture in a tree. */
const nodesIn = (tree: string): string[] => tree.match(/button "[^"]+, \d+\sliens?"/g) ?? [];
/** The visitor comes: what the visit needs is loaded. */
const visit = async (element: TissuCooperationDiagram, name: string): Promise<void> => {
  node(element, name).focus();
  await element.updateComplete;
};
const focused = (element: Element): string => element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';

componentSuite('tissu-cooperation-diagram', () => ({
  territory: 'ti-2802',
  api: fakeApi({ '*': json(seineNetwork) }),
}));

describe('<tissu-cooperation-diagram>', () => {
  beforeEach(() => setViewport({ width: 1100, height: 900 }));
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('says in its title which territory it is of, where the answer tells it', async () => {
    const data = { ...seineNetwork, territory: { id: 'ti-2802', name: 'Axe Seine' } };
    const diagram = document.createElement('tissu-cooperation-diagram');
    Object.assign(diagram, { data, eager: true });
    document.body.append(diagram);
    await settled(diagram, 'content');
    expect(await accessibleTree(diagram)).to.contain('article "Qui coopère avec qui : Axe Seine"');
  });

  it('is an article with its counts, a named figure, the links in words and a legend', async () => {
    const tree = await accessibleTree(await show(stories.Content));
    expect(tree).to.contain('article "Qui coopère avec qui"');
    expect(tree).to.contain('heading "Qui coopère avec qui" level=3');
    expect(tree).to.match(/[Ff]igure "Réseau : 12 acteurs, 10 liens, 2 fiches\. La liste/);
    expect(tree).to.contain('region "Les liens"');
    expect(tree).to.contain('heading "Les liens" level=4');
    expect(tree).to.contain('region "Légende"');
    expect(tree.replaceAll(/"\s+text "/g, ' ').replaceAll(' ,', ',')).to.contain(
      'text "Caux Seine agglo délègue à Saur un service public, eau, depuis 2023 Contractualisation"',
    );
  });

  it('says nothing twice: one node stands for the picture until the visitor enters it', async () => {
    const diagram = await show(stories.Content);
    const outside = await accessibleTree(diagram);
    expect(nodesIn(outside)).to.have.length(1);
    expect(outside).to.contain('button "Caux Seine agglo, intercommunalité, 7 liens"');
    await visit(diagram, 'Caux Seine agglo');
    const inside = await accessibleTree(diagram);
    expect(nodesIn(inside)).to.have.length(12);
    expect(inside).to.contain('button "35 clients industriels, entreprise, groupe, 35 acteurs, 1 lien"');
    node(diagram, 'Caux Seine agglo').blur();
    await diagram.updateComplete;
    expect(nodesIn(await accessibleTree(diagram))).to.have.length(1);
  });

  it('tells each link once, as a sentence, from the tightest to the loosest, then the actors', async () => {
    const items = all(await show(stories.Content), '.list ul.links li').map((item) =>
      item.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(items).to.have.length(10);
    expect(items[0]).to.equal('Caux Seine agglo délègue à Saur un service public, eau, depuis 2023 Contractualisation');
    expect(items[1]).to.equal('Sevede et Suez sont liés par une convention Contractualisation');
    expect(items[2]).to.equal('Caux Seine agglo vend à 35 clients industriels, eau Contrat d’achat/vente');
    expect(items[3]).to.equal('Sevede vend à Tereos, énergie (vapeur), 330 000 MWh par an Contrat d’achat/vente');
    expect(items[4]).to.equal('ADEME et Sevede sont partenaires partenaire cité, lien non précisé');
  });

  it('counts degrees, families and certainty in its legend; zero is told too', async () => {
    const entries = all(await show(stories.Workshop), '.legend li').map((entry) =>
      entry.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(entries.slice(0, 6)).to.deep.equal([
      'Réseau informel 0',
      'Contrat d’achat/vente 2',
      'Contractualisation 19',
      'Association 1',
      'Structure commune 5',
      'Cluster pérenne 5',
    ]);
    expect(entries).to.contain('annoncé ou possible 5');
    expect(entries).to.contain('Société civile 0');
  });

  it('draws a shape, a link and a visible label for each actor', async () => {
    const diagram = await show(stories.Workshop);
    expect(all(diagram, '[part="node"]')).to.have.length(31);
    expect(all(diagram, '.picture [part="link"]')).to.have.length(32);
    expect(all(diagram, 'text[part="label"]')).to.have.length(31);
    expect(text(diagram, 'text[part="label"] tspan')).to.contain('IUT de Chalon- | sur-Saône');
    const boxes = all(diagram, 'text[part="label"]').map((label) => label.getBoundingClientRect());
    const overlaps = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => {
        return a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
      }),
    );
    expect(overlaps).to.have.length(0);
  });

  it('never draws a label under 12 px, from 320 px to 1400', async () => {
    const diagram = await show(stories.Workshop);
    for (const width of [1400, 768, 320]) {
      await setViewport({ width, height: 900 });
      await waitUntil(() => {
        const [picture] = all(diagram, '.picture');
        const units = Number(picture?.getAttribute('viewBox')?.split(' ')[2]);
        return Math.abs((picture?.getBoundingClientRect().width ?? 0) / units - 1) < 0.02;
      }, `the picture should be laid out for ${width}`);
      await diagram.updateComplete;
      const [label] = all(diagram, 'text[part="label"]');
      const [picture] = all(diagram, '.picture');
      const scale =
        (picture?.getBoundingClientRect().width ?? 0) / Number(picture?.getAttribute('viewBox')?.split(' ')[2]);
      expect(Number.parseFloat(label ? getComputedStyle(label).fontSize : '0') * scale).to.be.at.least(12);
      expect(all(diagram, 'text[part="label"]')).to.have.length(31);
      expect(diagram.scrollWidth).to.be.at.most(diagram.clientWidth);
    }
  });

  it('draws the same picture after a resize and back', async () => {
    const diagram = await show(stories.Workshop);
    const view = (): string => all(diagram, '.picture')[0]?.getAttribute('viewBox') ?? '';
    const picture = (): string => all(diagram, '.picture')[0]?.innerHTML ?? '';
    const [before, markup] = [view(), picture()];
    await setViewport({ width: 600, height: 900 });
    await waitUntil(() => view() !== before);
    await setViewport({ width: 1100, height: 900 });
    await waitUntil(() => view() === before);
    await diagram.updateComplete;
    expect(picture()).to.equal(markup);
  });

  it('is as tall before its data as after, and keeps its height when an actor is chosen', async () => {
    for (const width of [1280, 900, 700, 360]) {
      await setViewport({ width, height: 900 });
      const loading = (await settled(renderStory(stories.Loading), 'loading')) as TissuCooperationDiagram;
      const content = await show(stories.Content);
      const [before, after] = [loading.offsetHeight, content.offsetHeight];
      expect(after, `at ${width}`).to.equal(before);
      await visit(content, 'Sevede');
      node(content, 'Sevede').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await content.updateComplete;
      expect(text(content, '.chosen .title')).to.equal('Sevede');
      expect(content.offsetHeight).to.equal(after);
      document.body.replaceChildren();
    }
  });

  it('knows its units: the picture grows with the text of the page', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.style.fontSize = '32px';
    const diagram = document.createElement('tissu-cooperation-diagram');
    diagram.eager = true;
    diagram.data = seineNetwork;
    box.append(diagram);
    await settled(diagram, 'content');
    await diagram.updateComplete;
    const [picture] = all(diagram, '.picture');
    const units = Number(picture?.getAttribute('viewBox')?.split(' ')[2]);
    expect((picture?.getBoundingClientRect().width ?? 0) / units).to.be.closeTo(2, 0.03);
  });

  describe('with a keyboard', () => {
    it('is one tab stop between the ways past it, then the tools, the list, the legend, what can be taken away', async () => {
      const before = document.createElement('button');
      document.body.append(before);
      const diagram = await show(stories.Content);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect((diagram.shadowRoot?.activeElement as HTMLInputElement).labels?.[0]?.textContent).to.equal('Réseau');
      // With the focus in the element what a visit needs has come.
      await diagram.updateComplete;
      const stops: string[] = [];
      for (;;) {
        await sendKeys({ press: 'Tab' });
        await diagram.updateComplete;
        const active = diagram.shadowRoot?.activeElement as HTMLElement | null | undefined;
        if (!active || stops.length > 40) break;
        stops.push(
          (active.ariaLabel ?? (active.className === 'list' ? 'la liste' : active.title || active.textContent))
            .replaceAll(/\s+/g, ' ')
            .trim(),
        );
      }
      expect(stops.slice(0, 12)).to.deep.equal([
        'Aller à la liste',
        'Caux Seine agglo, intercommunalité, 7 liens',
        'Chercher un acteur',
        'Filtrer',
        'Réduire',
        'Agrandir',
        'Voir en entier',
        'la liste',
        'Aller à l’image',
        'Noms',
        'Degré',
        'Noms',
      ]);
      expect(stops).to.include('Contractualisation 2');
      expect(stops.at(-1)).to.equal('Emporter ce réseau');
    });

    it('answers the first key of all, pressed while what answers keys is on its way', async () => {
      const diagram = await show(stories.Content);
      const first = node(diagram, 'Caux Seine agglo');
      first.focus();
      const press = { key: 'Enter', bubbles: true, composed: true };
      first.dispatchEvent(new KeyboardEvent('keydown', press));
      await diagram.updateComplete;
      expect(node(diagram, 'Caux Seine agglo').getAttribute('aria-pressed')).to.equal('true');
      expect(focused(diagram)).to.match(/^Caux Seine agglo/);
    });

    it('walks to every actor with arrows, and by Home, End and a typed name', async () => {
      const diagram = await show(stories.Content);
      await visit(diagram, 'Caux Seine agglo');
      const met = new Set([focused(diagram)]);
      const queue = [focused(diagram)];
      for (const name of queue) {
        for (const press of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
          node(diagram, name.split(',')[0]!).focus();
          await sendKeys({ press });
          if (met.has(focused(diagram))) continue;
          met.add(focused(diagram));
          queue.push(focused(diagram));
        }
      }
      expect(met.size).to.equal(12);
      await sendKeys({ press: 'Home' });
      expect(focused(diagram)).to.match(/^Caux Seine agglo/);
      await sendKeys({ press: 'End' });
      expect(focused(diagram)).to.match(/^Tereos/);
      await sendKeys({ type: 'dép' });
      expect(focused(diagram)).to.match(/^Département/);
    });

    it('chooses with Enter, comes back with Escape, and says so in the list', async () => {
      const diagram = await show(stories.Content);
      const chosen: unknown[] = [];
      diagram.addEventListener('tissu-select', (event) => chosen.push(event.detail));
      await visit(diagram, 'Sevede');
      await sendKeys({ press: 'Enter' });
      await diagram.updateComplete;
      expect(chosen).to.deep.equal([{ type: 'actor', id: 'sevede' }]);
      const tree = await accessibleTree(diagram);
      expect(tree).to.contain('heading "Sevede" level=4');
      expect(tree).to.match(/button "Sevede, syndicat mixte, 3 liens" pressed=true/);
      expect(text(diagram, '.list .chosen')).to.contain('syndicat mixte, Collectivités. 3 liens, 1 fiche.');
      expect(text(diagram, '.list table.links')).to.match(
        /Sevede et Suez sont liés.*Sevede vend à Tereos, énergie \(vapeur\), 330 000 MWh par an.*ADEME/,
      );
      expect(all(diagram, '.lit')).to.have.length(3);
      expect(focused(diagram)).to.match(/^Sevede/);
      await sendKeys({ press: 'Escape' });
      await diagram.updateComplete;
      expect(await accessibleTree(diagram)).to.contain('heading "Les liens" level=4');
      expect(focused(diagram)).to.match(/^Sevede/);
    });

    it('leaves the keys of the browser alone', async () => {
      const diagram = await show(stories.Content);
      await visit(diagram, 'Sevede');
      for (const init of [{ key: 'Tab' }, { key: 'r', ctrlKey: true }, { key: '0' }, { key: 'Escape' }]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        node(diagram, 'Sevede').dispatchEvent(event);
        expect(event.defaultPrevented, init.key).to.equal(false);
      }
    });
  });

  describe('with a pointer', () => {
    const centre = (element: Element): [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

    it('chooses the actor that is pressed, by its shape or its name, and lights its links', async () => {
      const diagram = await show(stories.Content);
      const [x, y] = centre(node(diagram, 'Sevede').querySelector('.shape')!);
      await sendMouse({ type: 'move', position: [x - 1, y] });
      await waitUntil(async () => {
        await sendMouse({ type: 'move', position: [x, y] });
        await sendMouse({ type: 'move', position: [x + 1, y] });
        return all(diagram, '.lit').length === 3;
      });
      expect(all(diagram, '.picture.over')).to.have.length(1);
      const label = all(diagram, 'text').find((each) => each.textContent.includes('Suez'));
      await sendMouse({ type: 'click', position: centre(label!) });
      await diagram.updateComplete;
      expect(text(diagram, '.list .chosen .title')).to.equal('Suez');
    });

    it('chooses a link, marks it in the list, and lets it go when pressed again', async () => {
      const diagram = await show(stories.Content);
      const chosen: unknown[] = [];
      diagram.addEventListener('tissu-select', (event) => chosen.push(event.detail));
      const [a, b] = [
        centre(node(diagram, 'Sevede').querySelector('.shape')!),
        centre(node(diagram, 'Tereos').querySelector('.shape')!),
      ];
      const middle: [number, number] = [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)];
      await sendMouse({ type: 'click', position: middle });
      await diagram.updateComplete;
      expect(chosen).to.deep.equal([{ type: 'link', id: 'steam-tereos' }]);
      expect(text(diagram, '.list [aria-current="true"]')).to.contain('Sevede vend à Tereos');
      await sendMouse({ type: 'click', position: middle });
      await diagram.updateComplete;
      expect(all(diagram, '.list [aria-current]')).to.have.length(0);
    });

    it('lets the page cancel the choice', async () => {
      const diagram = await show(stories.Content);
      diagram.addEventListener('tissu-select', (event) => {
        event.preventDefault();
      });
      await sendMouse({ type: 'click', position: centre(node(diagram, 'Sevede').querySelector('.shape')!) });
      await diagram.updateComplete;
      expect(all(diagram, '.list .chosen')).to.have.length(0);
    });

    it('never takes the wheel', async () => {
      const diagram = await show(stories.Content);
      const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
      all(diagram, '.picture')[0]?.dispatchEvent(wheel);
      expect(wheel.defaultPrevented).to.equal(false);
    });
  });

  describe('in another layout', () => {
    for (const [layout, caption] of [
      ['rings', /Plus un acteur est près du centre/],
      ['flows', /3 flux : qui donne quoi à qui/],
      ['matrix', /Chaque case est l’étoffe d’un lien/],
    ] as const) {
      it(`${layout}: draws every actor, says what it shows, keeps the list and the walk`, async () => {
        const diagram = await create({ layout }, seineNetwork);
        expect(all(diagram, '[part="node"]')).to.have.length(12);
        expect(text(diagram, '.counts')).to.match(caption);
        const tree = await accessibleTree(diagram);
        expect(nodesIn(tree)).to.have.length(1);
        expect(tree).to.match(/[Ff]igure "Réseau : 12 acteurs/);
        expect(tree).to.contain('heading "Les liens" level=4');
        expect(tree).to.contain('region "Légende"');
        await visit(diagram, 'Caux Seine agglo');
        const met = new Set([focused(diagram)]);
        for (const name of met) {
          for (const press of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
            node(diagram, name.split(',')[0]!).focus();
            await sendKeys({ press });
            met.add(focused(diagram));
          }
        }
        expect(met.size).to.equal(12);
        node(diagram, 'Sevede').focus();
        await sendKeys({ press: 'Enter' });
        await diagram.updateComplete;
        expect(text(diagram, '.list .chosen .title')).to.equal('Sevede');
        expect(all(diagram, '.lit').length).to.be.at.least(1);
        expect(diagram.scrollWidth).to.be.at.most(diagram.clientWidth);
      });
    }

    it('is chosen by a radio button; the chosen actor and the focus stay', async () => {
      const diagram = await create({}, seineNetwork);
      const tree = await accessibleTree(diagram);
      expect(tree).to.contain('radiogroup "Disposition"');
      expect(tree).to.match(/radio "Réseau" checked=true/);
      await visit(diagram, 'Sevede');
      await sendKeys({ press: 'Enter' });
      for (const layout of ['rings', 'flows', 'matrix', 'network'] as const) {
        diagram.layout = layout;
        await diagram.updateComplete;
        await waitUntil(() => text(diagram, '.list .chosen .title') === 'Sevede');
        expect(focused(diagram)).to.match(/^Sevede/);
      }
      all(diagram, '.choice label')[1]!.click();
      expect(diagram.layout).to.equal('rings');
      await diagram.updateComplete;
      expect(text(diagram, '.counts')).to.match(/près du centre/);
      expect(all(diagram, '.choice :checked + *, .choice label:has(:checked)')[0]?.textContent).to.equal('Cercles');
    });

    it('is a network where it has an unknown name', async () => {
      const diagram = await create({ layout: 'constructor' }, seineNetwork);
      expect(all(diagram, '.node')).to.have.length(12);
      expect(text(diagram, '.counts')).to.equal('12 acteurs, 10 liens, 2 fiches');
    });
  });

  it('leads to the sheets of the chosen actor: to the one, or to their list', async () => {
    const diagram = await create({ territory: 'ti-2802', api: fakeApi({ '*': json(seineNetwork) }) });
    const origin = new URL(diagram.api!).origin;
    for (const [name, words, path] of [
      ['Suez', 'Voir la fiche', 'action-sheet?sheet=vapeur-ecostuair-tereos'],
      ['ADEME', 'Voir les 2 fiches', 'action-list?actor=ademe'],
    ] as const) {
      await visit(diagram, name);
      node(diagram, name).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await diagram.updateComplete;
      const [anchor] = all(diagram, '.list a') as HTMLAnchorElement[];
      expect(anchor?.textContent).to.equal(words);
      expect(anchor?.href).to.equal(`${origin}/embed/${path}`);
    }
    const [button] = all(diagram, '.list .actions button');
    button?.click();
    await diagram.updateComplete;
    expect(all(diagram, '.list .chosen')).to.have.length(0);
  });

  it('shares the chosen actor with its group, and lets it go with it', async () => {
    renderStory(stories.Group);
    const [one, other] = [...document.querySelectorAll('tissu-cooperation-diagram')];
    await settled(one!);
    await settled(other!);
    await visit(one!, 'Sevede');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => text(other!, '.list .chosen .title') === 'Sevede');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => all(other!, '.list .chosen').length === 0);
  });

  it('names what it is about in its title', async () => {
    expect(text(await show(stories.OfSheet), '.title')).to.match(/^Qui coopère autour de cette action/);
    expect(text(await show(stories.OfActor), '.title')).to.match(/^Avec qui coopère Sevede/);
  });

  it('hides the list from sight, never from the tree', async () => {
    const diagram = await show(stories.NoList);
    expect(all(diagram, '[part="list"]')[0]?.offsetWidth).to.be.at.most(1);
    const tree = await accessibleTree(diagram);
    expect(tree).to.contain('heading "Les liens" level=4');
    expect(tree).to.contain('Mecateamcluster');
    expect(all(await show(stories.NoLegend), '.legend')).to.have.length(0);
  });

  it('narrows what it is given as the API would', async () => {
    expect(text(await show(stories.MinDegree), '.counts')).to.match(/^13 acteurs, 11 liens/);
    const announced = await show(stories.LinkStatus);
    expect(text(announced, '.counts')).to.match(/^6 acteurs, 5 liens/);
    expect(all(announced, '.announced circle').length).to.be.at.least(5);
  });

  it('asks the API for what its attributes say', async () => {
    const asked: string[] = [];
    await create({
      territory: 'ti-2802',
      'min-degree': '2',
      'link-status': 'existing planned',
      api: fakeApi({
        '*': (url) => {
          asked.push(url.pathname + url.search);
          return new Response(JSON.stringify(seineNetwork), { headers: { 'content-type': 'application/json' } });
        },
      }),
    });
    expect(asked).to.deep.equal(['/v1/network?linkStatus=existing&linkStatus=planned&minDegree=2&territory=ti-2802']);
  });

  it('takes a territory from the source around it', async () => {
    const asked: string[] = [];
    const source = document.createElement('tissu-source');
    source.setAttribute('territory', 'ti-2703');
    source.setAttribute(
      'api',
      fakeApi({ '*': (url) => (asked.push(url.search), new Response(JSON.stringify(seineNetwork))) }),
    );
    document.body.append(source);
    source.innerHTML = '<tissu-cooperation-diagram eager></tissu-cooperation-diagram>';
    await settled(source.querySelector('tissu-cooperation-diagram')!);
    expect(asked).to.deep.equal(['?territory=ti-2703']);
  });

  it('shows long names whole where they are asked for', async () => {
    const diagram = await show(stories.LongNames);
    const names = all(diagram, '.node').map((each) => each.getAttribute('aria-label') ?? '');
    expect(names.some((name) => name.startsWith('X'.repeat(200)))).to.equal(true);
    expect(text(diagram, 'text title')).to.contain('X'.repeat(200));
    expect(diagram.scrollWidth).to.be.at.most(diagram.clientWidth);
    expect(all(diagram, '.list')[0]?.scrollWidth).to.be.at.most((all(diagram, '.list')[0]?.clientWidth ?? 0) + 1);
  });

  it('draws one actor alone and says that it has no known link', async () => {
    const diagram = await show(stories.OneActor);
    expect(text(diagram, '.counts')).to.equal('1 acteur, 0 lien');
    expect(text(diagram, '.list')).to.contain('Aucun lien connu.');
    expect(text(diagram, '.list')).to.contain('Communauté de communes seule');
  });

  it('survives 400 links of one actor, without a task that blocks the page', async () => {
    const diagram = await show(stories.ManyLinks);
    await diagram.updateComplete;
    expect(all(diagram, '.node')).to.have.length(401);
    expect(all(diagram, '.list ul.links li')).to.have.length(400);
    await visit(diagram, 'Entreprise numéro 200');
    expect(text(diagram, 'text')).to.contain('Entreprise numéro 200');
  });

  it('shows hostile texts as text', async () => {
    const hostile: Network = {
      actors: [
        { id: 'a', name: '<img src=x onerror=alert(1)>', kind: '__proto__', family: 'constructor', sheets: [] },
        { id: '__proto__', name: '</svg><script>alert(1)</script>', kind: 'toString', sheets: [] },
      ],
      links: [{ id: 'x', from: 'a', to: '__proto__', kind: 'valueOf', status: '<b>', directed: true, basis: 'stated' }],
    };
    const diagram = await create({}, hostile);
    expect(all(diagram, 'img, script')).to.have.length(0);
    expect(text(diagram, '.list')).to.contain('<img src=x onerror=alert(1)>');
    expect(text(diagram, '.list')).to.contain('coopèrent (valueOf), <b>');
  });

  it('speaks English where the page does', async () => {
    document.documentElement.lang = 'en';
    try {
      const diagram = await show(stories.Content);
      expect(text(diagram, '.title')).to.match(/^Who works with whom/);
      expect(text(diagram, '.list')).to.contain(
        'Caux Seine agglo delegates a public service to Saur, water, since 2023',
      );
      expect(text(diagram, '.counts')).to.equal('12 actors, 10 links, 2 sheets');
    } finally {
      document.documentElement.lang = 'fr';
    }
  });

  it('is accessible by the common rules in every state that shows something', async () => {
    for (const story of [stories.Content, stories.Workshop, stories.NoList, stories.Loading, stories.Empty]) {
      const diagram = renderStory(story) as TissuCooperationDiagram;
      await settled(diagram, 'content', 'loading', 'empty');
      await expect(diagram).to.be.accessible();
      document.body.replaceChildren();
    }
  });

  it('is empty in words where nobody works together yet', async () => {
    const diagram = await show(stories.Empty);
    expect(diagram.state).to.equal('empty');
    expect(await accessibleTree(diagram)).to.contain('Aucune coopération connue');
  });
});

describe('<tissu-cooperation-diagram> when something is wrong', () => {
  allowNotices(/left out/, /not-found/, /bad-attribute/, /not-json/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('draws what can be drawn of an odd network and tells the developer of the rest', async () => {
    const said: string[] = [];
    const warn = console.warn.bind(console);
    console.warn = (...words: unknown[]): void => {
      said.push(words.join(' '));
    };
    try {
      const diagram = await create({}, oddNetwork);
      expect(text(diagram, '.counts')).to.equal('5 acteurs, 6 liens');
      const list = text(diagram, '.list');
      expect(list).to.contain('Alpha et Bêta coopèrent (lien-inconnu), flux-inconnu, statut-inconnu');
      expect(list).to.contain('Gamma subventionne Alpha, 6,1 M€, 2020 – 2023');
      expect(list).to.contain('25 entreprises mutualisent leurs ressources, seulement possible');
      expect(list).to.contain('25 entreprises vendent à Gamma, 12,5 t par jour');
      expect(list).to.contain('Seule au monde');
      expect(said.filter((line) => line.includes('left out'))).to.have.length(3);
    } finally {
      console.warn = warn;
    }
  });

  it('says what flows, also where nobody knows its kind', async () => {
    const diagram = await create({ layout: 'flows' }, oddNetwork);
    expect(text(diagram, '.counts')).to.contain('1 flux');
    expect(text(diagram, '.flow-what')).to.equal('Flux-inconnu');
  });

  it('says so when the network cannot be had, keeps the fallback and offers to try again', async () => {
    for (const [story, words] of [
      [stories.ErrorNotFound, 'Ce contenu est introuvable'],
      [stories.ErrorNotJson, 'La réponse n’est pas lisible'],
    ] as const) {
      const diagram = await settled(renderStory(story), 'error');
      await waitUntil(() => diagram.shadowRoot?.textContent.includes(words));
      const tree = await accessibleTree(diagram);
      expect(tree).to.contain('link "Qui coopère avec qui"');
      expect(tree).to.contain('button "Réessayer"');
    }
    for (const attributes of [{ territory: '../etc' }, { 'min-degree': '9' }, { 'min-degree': 'deux' }]) {
      const diagram = await create({ api: fakeApi({ '*': half }), ...attributes });
      expect(diagram.state, JSON.stringify(attributes)).to.equal('error');
    }
  });

  it('keeps the last network when a refresh fails', async () => {
    const diagram = (await settled(renderStory(stories.Stale), 'stale')) as TissuCooperationDiagram;
    await waitUntil(() => diagram.shadowRoot?.querySelector('.stale'));
    const tree = await accessibleTree(diagram);
    expect(tree).to.contain('La mise à jour a échoué');
    expect(tree).to.contain('heading "Les liens"');
  });
});
