import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { TissuTerritoryMap } from '../../src/components/territory-map/territory-map.js';
import '../../src/components/action-list/action-list.define.js';
import * as stories from '../../stories/territory-map.stories.js';
import { fakeApi, json, type FakeAnswer } from '../fixtures/fake-api.js';
import { crossGeometry, peopleValues, sheetValues, withCross } from '../fixtures/places.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

allowNotices(/not-found|not-json|not-understood|bad-attribute|no-api|left out/);

const plain = (words: string): string => words.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const all = (element: Element, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
const text = (element: Element, selector = 'article'): string => plain(inside(element, selector)?.textContent ?? '');
/** Waits for the picture too: the contours come after the values. */
const drawn = async (element: TissuTerritoryMap): Promise<TissuTerritoryMap> => {
  await settled(element, 'content', 'stale');
  await waitUntil(() => inside(element, 'svg[data-frame]'), 'a picture is drawn');
  await element.updateComplete;
  return element;
};
const show = async (story: { render?: unknown }): Promise<TissuTerritoryMap> =>
  (await settled(renderStory(story))) as TissuTerritoryMap;
const make = async (data: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<TissuTerritoryMap> => {
  const element = document.createElement('tissu-territory-map');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.eager = true;
  element.data = data;
  document.body.append(element);
  return await settled(element);
};
const area = (element: Element, id: string): SVGElement | null =>
  element.shadowRoot?.querySelector<SVGElement>(`.area[data-place="${id}"]`) ?? null;
const focused = (element: Element): string | null =>
  element.shadowRoot?.activeElement?.getAttribute('data-place') ?? null;
/** Brings the focus into the picture, and waits for what a visit loads. */
const enter = async (element: TissuTerritoryMap): Promise<void> => {
  element.shadowRoot?.querySelector<SVGElement>('.area[tabindex="0"]')?.focus();
  await waitUntil(() => all(element, '.area[data-place][aria-hidden]').length === 0, 'all territories can be met');
};
const press = async (element: TissuTerritoryMap, key: string): Promise<string | null> => {
  const target = element.shadowRoot?.activeElement ?? inside(element, 'figure');
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  target?.dispatchEvent(event);
  await element.updateComplete;
  await nextFrame();
  return focused(element);
};
const rows = (element: Element): string[] =>
  all(element, 'tbody tr').map((row) => [...row.children].map((cell) => plain(cell.textContent)).join(' | '));

componentSuite('tissu-territory-map', () => ({
  indicator: 'population',
  // Known once the contours are there: the element is drawn whole in one go.
  territory: 'ti-ouest',
  api: fakeApi({
    ...Object.fromEntries(
      Object.entries(crossGeometry).map(([layer, topology]) => [`geometry/${layer}.topojson`, json(topology)]),
    ),
    '*': json(peopleValues),
  }),
}));

describe('<tissu-territory-map>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('says the finding, the legend and the whole table, and lets one territory stand for the picture', async () => {
    const tree = plain(await accessibleTree(await drawn(await show(stories.Content))));
    expect(tree).to.contain(
      'heading "Population municipale : de 12 400 à 310 200 habitants selon les territoires" level=3',
    );
    expect(tree).to.contain(
      'text "Population municipale (édition 2025) : de 12 400 habitants (Centre) à 310 200 (Nord) ; médiane de 5 territoires : 77 968. 1 territoire sans donnée."',
    );
    expect(tree).to.contain('figure "Carte des territoires"');
    expect(tree).to.contain('button "Nord, 310 200 habitants, 1er sur 5"');
    expect(tree).not.to.contain('button "Ouest,');
    expect(tree).to.contain('region "Légende"');
    expect(tree).to.contain('table "Rang et valeur de chaque territoire"');
    for (const head of ['Rang', 'Territoire', 'Population municipale (hab.)'])
      expect(tree).to.contain(`columnheader "${head}"`);
    expect(tree).to.match(/cell "1" rowheader "Nord" .*?cell "310 200"/);
    expect(tree).to.match(/rowheader "L’Île" .*?cell "non disponible"/);
    expect(tree).to.contain('combobox "Région"');
    expect(tree).to.contain('searchbox "Chercher un territoire"');
    expect(tree).to.contain('Contours : ANCT (Territoires d’industrie, juillet 2024)');
    expect(tree).to.contain('Licence Ouverte 2.0');
  });

  it('orders its table from the greatest value, equal ones by name with the same rank, unknown ones last', async () => {
    expect(rows(await show(stories.Content))).to.deep.equal([
      '1 | Nord | 310 200',
      '2 | Écluses du Sud | 80 100',
      '3 | Ouest | 77 968',
      '4 | Est | 12 900',
      '5 | Centre | 12 400',
      ' | L’Île | non disponible',
    ]);
    expect(rows(await show(stories.Counts))).to.deep.equal([
      '1 | Ouest | 3',
      '2 | L’Île | 2',
      '3 | Centre | 1',
      '3 | Est | 1',
      ' | Écluses du Sud | 0',
      ' | Nord | 0',
    ]);
  });

  it('sets classes apart by colour and by cloth, and says their bounds and how many are in each', async () => {
    const element = await drawn(await show(stories.Content));
    const fillOf = (id: string): string => getComputedStyle(area(element, id)!).fill;
    expect(new Set(['ti-nord', 'ti-sud', 'ti-ouest', 'ti-est'].map(fillOf)).size).to.be.greaterThan(2);
    // What is printed, and what forced colours leave: a cloth of its own each.
    expect(area(element, 'ti-nord')?.getAttribute('fill')).to.equal('url(#cloth-5-0)');
    expect(area(element, 'ti-ile')?.getAttribute('fill')).to.equal('url(#cloth-0-4)');
    expect(inside(element, '#cloth-5-0')).not.to.equal(null);
    const legend = all(element, '.legend li').map((item) => plain(item.textContent));
    expect(legend).to.have.length(7);
    expect(legend[0]).to.match(/^12 400 habitants 1/);
    expect(legend.at(-2)).to.match(/^non disponible 1/);
    expect(legend.at(-1)).to.equal('hors programme');
    expect(text(element, '.legend')).to.contain('Fisher-Jenks');
  });

  it('counts sheets with dots whose surface is proportional, and no colour', async () => {
    const element = await drawn(await show(stories.Counts));
    const radius = (id: string): number =>
      Number(element.shadowRoot?.querySelector(`.dot[data-place="${id}"]`)?.getAttribute('r') ?? 0);
    expect(radius('ti-ouest') ** 2 / radius('ti-est') ** 2).to.be.closeTo(3, 0.01);
    expect(radius('ti-nord')).to.equal(0);
    expect(all(element, '[class*="level-"]')).to.deep.equal([]);
    expect(text(element, '.title')).to.equal('6 territoires, 4 avec au moins une fiche');
    expect(text(element, '.sentence')).to.equal('4 des 6 territoires ont au moins une fiche ; Ouest en a le plus (3).');
    expect(text(element, '.legend')).to.contain('aucune fiche');
    const tree = plain(await accessibleTree(element));
    expect(tree).to.contain('button "Ouest, 3 fiches, 1er sur 6"');
    expect(tree).to.contain('columnheader "Fiches actions"');
  });

  it('is one tab stop; arrows lead to the neighbour in their direction, Home and End to the ends, letters to names', async () => {
    const element = await drawn(await show(stories.Content));
    expect(all(element, '.area[tabindex="0"]')).to.have.length(1);
    await enter(element);
    expect(focused(element)).to.equal('ti-nord');
    expect(await press(element, 'ArrowDown')).to.equal('ti-centre');
    expect(await press(element, 'ArrowLeft')).to.equal('ti-ouest');
    expect(await press(element, 'ArrowRight')).to.equal('ti-centre');
    expect(await press(element, 'ArrowRight')).to.equal('ti-est');
    expect(await press(element, 'Home')).to.equal('ti-nord');
    expect(await press(element, 'End')).to.equal('ti-ile');
    expect(await press(element, 'é')).to.equal('ti-sud');
    expect(all(element, '.area[tabindex="0"]').map((one) => one.getAttribute('data-place'))).to.deep.equal(['ti-sud']);
    expect(text(element, '.readout')).to.equal('Écluses du Sud 80 100 habitants, 2e sur 5');
    const tree = plain(await accessibleTree(element));
    expect(tree).to.contain('button "Ouest, 77 968 habitants, 3e sur 5"');
    expect(tree).to.contain('button "L’Île, non disponible"');
  });

  it('chooses with Enter, tells the page first, and goes back with Escape', async () => {
    const element = await drawn(await show(stories.Content));
    const told: unknown[] = [];
    const refuse = (event: Event): void => {
      event.preventDefault();
    };
    document.body.addEventListener('tissu-select', (event) => told.push(event.detail), { once: true });
    element.addEventListener('tissu-select', refuse);
    await enter(element);
    await press(element, 'Enter');
    expect(told).to.deep.equal([{ type: 'territory', id: 'ti-nord' }]);
    expect(inside(element, '.chosen-title, #chosen-title')).to.equal(null);
    element.removeEventListener('tissu-select', refuse);
    await press(element, 'Enter');
    expect(area(element, 'ti-nord')?.getAttribute('aria-pressed')).to.equal('true');
    expect(text(element, 'div.chosen')).to.contain('Nord 310 200 habitants, 1er sur 5. Grand Est.');
    const link = inside(element, 'div.chosen a') as HTMLAnchorElement | null;
    expect(link?.href).to.match(/\/embed\/action-list\?territory=ti-nord$/);
    expect(inside(element, 'tr[aria-current="true"]')?.getAttribute('data-id')).to.equal('ti-nord');
    await press(element, 'Escape');
    expect(inside(element, 'div.chosen')).to.equal(null);
    expect(focused(element)).to.equal('ti-nord');
  });

  it('enlarges a region from the list and from the ground, keeps to its territories, and comes back', async () => {
    const element = await drawn(await show(stories.Content));
    const select = inside(element, 'select') as HTMLSelectElement;
    expect([...select.options].map(({ text: name }) => name)).to.deep.equal([
      'Toute la France',
      'Bretagne',
      'Centre-Val de Loire',
      'Grand Est',
      'La Réunion',
    ]);
    const whole = inside(element, 'svg')?.getAttribute('viewBox');
    select.value = '24';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rows(element)).to.have.length(2);
    expect(element.region).to.equal('24');
    expect(inside(element, 'svg')?.getAttribute('viewBox')).not.to.equal(whole);
    expect(text(element, '.title')).to.contain('Centre-Val de Loire');
    // Classes stay those of the whole; how many are in each, and that ranks are of the whole, is said of the region.
    const counts = all(element, '.legend .count').map(({ textContent }) => Number(textContent));
    expect(counts.reduce((sum, each) => sum + each, 0)).to.equal(2);
    expect(text(element, 'thead')).to.contain('Rang en France');
    expect(all(element, '.area[data-place]').map((one) => one.getAttribute('data-place'))).to.have.members([
      'ti-centre',
      'ti-sud',
    ]);
    await enter(element);
    await press(element, 'Escape');
    expect(rows(element)).to.have.length(6);
    const ground = inside(element, '[data-region="04"]');
    ground?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(inside(element, 'svg')?.getAttribute('data-frame')).to.equal('4');
    inside(element, '.tools button')?.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(6);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('select');
  });

  it('never takes the wheel', async () => {
    const element = await drawn(await show(stories.Content));
    const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true, composed: true, cancelable: true });
    inside(element, 'svg')?.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(getComputedStyle(inside(element, 'figure')!).touchAction).to.equal('auto');
  });

  it('finds by name, accents and case aside, says how many, and chooses the first with Enter', async () => {
    const element = await drawn(await show(stories.Content));
    const field = inside(element, 'input') as HTMLInputElement;
    const type = async (words: string): Promise<void> => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    };
    await type('ECLUSES');
    expect(rows(element)).to.deep.equal(['2 | Écluses du Sud | 80 100']);
    expect(text(element, '[role="status"]')).to.equal('1 territoire');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await element.updateComplete;
    expect(text(element, 'div.chosen')).to.contain('Écluses du Sud');
    await type("l'ile");
    expect(rows(element)).to.have.length(1);
    await type('zzz');
    expect(text(element, '[role="status"]')).to.equal('Aucun territoire de ce nom');
    await type('');
    expect(rows(element)).to.have.length(6);
    expect(text(element, '[role="status"]')).to.equal('');
  });

  it('takes the territory of the page, with its region', async () => {
    const element = await drawn(await show(stories.Territory));
    expect(text(element, '.title')).to.contain('Bretagne');
    expect(text(element, 'div.chosen')).to.contain('Ouest 3 fiches, 1er sur 6. Bretagne.');
    expect(rows(element)).to.deep.equal(['1 | Ouest | 3']);
    inside(element, 'div.chosen button')?.click();
    await element.updateComplete;
    expect(inside(element, 'div.chosen')).to.equal(null);
  });

  it('shares its choice with its group, and follows the others’', async () => {
    const other = await make(withCross(sheetValues), { group: 'g' });
    const element = await make(withCross(peopleValues), { group: 'g', indicator: 'population' });
    inside(element, 'tr[data-id="ti-est"] button')?.click();
    await other.updateComplete;
    expect(text(other, 'div.chosen')).to.contain('Est 1 fiche');
    const indicator = document.createElement('tissu-action-list');
    indicator.setAttribute('group', 'g');
    indicator.setAttribute('eager', '');
    const asked: string[] = [];
    indicator.api = fakeApi({
      '*': (url) => {
        asked.push(url.search);
        return new Response(JSON.stringify({ data: [], meta: { total: 0, page: 1, perPage: 12 } }));
      },
    });
    document.body.append(indicator);
    await waitUntil(() => asked.some((search) => search.includes('territory=ti-est')), 'the list is filtered');
    inside(other, 'div.chosen button')?.click();
    await element.updateComplete;
    expect(inside(element, 'div.chosen')).to.equal(null);
  });

  it('is a table where the contours cannot be had, with links, and tries again', async () => {
    const element = await show(stories.ContoursMissing);
    await waitUntil(() => text(element).includes('La carte n’a pas pu être dessinée'));
    expect(inside(element, 'figure')).to.equal(null);
    expect(rows(element)).to.have.length(6);
    const tree = plain(await accessibleTree(element));
    expect(tree).to.contain('rowheader "Nord" link "Nord"');
    expect(tree).to.contain('button "Réessayer"');
    const early = await show(stories.ContoursLoading);
    expect(early.state).to.equal('content');
    expect(rows(early)).to.have.length(6);
    const given = await make(peopleValues);
    expect(rows(given)).to.have.length(6);
    expect(text(given)).to.contain('voici son tableau');
  });

  it('draws its contours in one go, whichever layer comes last, and without one that cannot be had', async () => {
    for (const late of ['regions', 'departments', 'territories'] as const) {
      for (const isThere of late === 'territories' ? [true] : [true, false]) {
        let come = (): void => undefined;
        const coming = new Promise<void>((resolve) => {
          come = resolve;
        });
        const answers = Object.entries(crossGeometry).map(([layer, topology]): [string, FakeAnswer] => [
          `geometry/${layer}.topojson`,
          async (url, signal) => {
            if (layer === late) await coming;
            return layer === late && !isThere ? new Response('', { status: 404 }) : json(topology)(url, signal);
          },
        ]);
        const element = document.createElement('tissu-territory-map');
        Object.assign(element, { eager: true, indicator: 'population' });
        element.api = fakeApi({ ...Object.fromEntries(answers), '*': json(peopleValues) });
        document.body.append(element);
        await settled(element);
        const places = (): string[] =>
          all(element, 'header, .aside > *, footer').map((part) => {
            const { top, height } = part.getBoundingClientRect();
            return `${part.localName}.${part.className} ${String(Math.round(top))} ${part.localName === 'header' ? String(Math.round(height)) : ''}`;
          });
        const before = places();
        expect(inside(element, 'svg[data-frame]'), late).to.equal(null);
        come();
        await drawn(element);
        expect(places(), `${late} comes last`).to.deep.equal(before);
        document.body.replaceChildren();
      }
    }
  });

  it('copes with contours and values that are spoiled', async () => {
    for (const geometry of [
      null,
      'x',
      [],
      {},
      { territories: null },
      { territories: { type: 'Topology', arcs: [[['a', 1]]], objects: {} } },
      { territories: { type: 'Topology', arcs: [[[0, 0]]], objects: { territories: { geometries: [{}] } } } },
      { ...crossGeometry, regions: 7, departments: { type: 'x' } },
    ]) {
      const element = await make({ ...peopleValues, geometry });
      expect(element.state).to.equal('content');
      expect(rows(element)).to.have.length(6);
      document.body.replaceChildren();
    }
    const odd = await make({
      ...peopleValues,
      geometry: crossGeometry,
      values: [
        { id: 'ti-nord', name: 'Nord', value: 'beaucoup' },
        { id: 'ti-sud', name: 'Sud', value: NaN },
        { id: 'ti-est', name: 'Est', value: Infinity },
        { id: 'ti-ouest', name: 'Ouest', value: -1e300 },
        { id: 'ti-ouest', name: 'Ouest encore', value: 3 },
        { id: 7, name: 'Sept', value: 3 },
        null,
        'x',
        { id: '__proto__', name: '<b>Proto</b>', value: 1 },
      ],
    });
    expect(odd.state).to.equal('content');
    expect(inside(odd, 'b:not(.readout b)')).to.equal(null);
    expect(rows(odd)).to.have.length(5);
    expect(rows(odd)).to.include(' | Nord | non disponible');
    expect(text(odd)).to.contain('Un territoire sans contour n’est que dans le tableau');
    expect(all(odd, 'circle').every((dot) => Number(dot.getAttribute('r')) >= 0)).to.equal(true);
  });

  it('says negative values, and one value for all', async () => {
    const negative = await drawn(await show(stories.Negative));
    expect(text(negative, '.sentence')).to.contain('de −90 habitants');
    const equal = await drawn(await show(stories.AllEqual));
    expect(text(equal, '.sentence')).to.equal(
      'Population municipale (édition 2025) : 12 habitants dans les 6 territoires.',
    );
    expect(all(equal, '.legend li')).to.have.length(2);
  });

  it('has each state', async () => {
    expect((await show(stories.Empty)).state).to.equal('empty');
    const unknown = await show(stories.UnknownTerritory);
    expect(unknown.state).to.equal('empty');
    await waitUntil(() => plain(unknown.shadowRoot?.textContent ?? '').includes('Territoire introuvable'));
    const idle = renderStory(stories.Idle) as TissuTerritoryMap;
    await idle.updateComplete;
    expect(idle.state).to.equal('idle');
    const missing = await show(stories.ErrorNotFound);
    expect(missing.state).to.equal('error');
    const unread = await show(stories.ErrorNotJson);
    expect(unread.state).to.equal('error');
    const stale = await settled(renderStory(stories.Stale) as TissuTerritoryMap, 'stale');
    expect(rows(stale)).to.have.length(6);
    // Its words come with the first fault of a page.
    await waitUntil(() => inside(stale, '.stale button'), 'a way to try again');
    expect(plain(await accessibleTree(stale))).to.contain('button "Réessayer"');
  });

  it('speaks English', async () => {
    const page = renderStory(stories.English);
    const element = await drawn(page.querySelector('tissu-territory-map')!);
    await waitUntil(() => text(element).includes('across the territories'));
    const tree = plain(await accessibleTree(element));
    expect(tree).to.contain('1st of 5');
    expect(tree).to.contain('searchbox "Find a territory"');
    expect(tree).not.to.match(/territoires|Rang\b|Légende/);
  });

  it('is as tall while it loads as when it is drawn, whatever its width', async () => {
    for (const width of [320, 480, 768, 1100]) {
      const heights: number[] = [];
      for (const story of [stories.Loading, stories.ContoursLoading, stories.RealPopulation, stories.RealCounts]) {
        const element = renderStory(story) as TissuTerritoryMap;
        element.parentElement?.style.setProperty('inline-size', `${String(width)}px`);
        element.setAttribute('indicator', 'population');
        await settled(element, 'loading', 'content');
        if (story === stories.RealPopulation || story === stories.RealCounts) await drawn(element);
        heights.push(element.getBoundingClientRect().height);
        document.body.replaceChildren();
      }
      expect(new Set(heights).size, `${String(width)} px: ${heights.join()}`).to.equal(1);
    }
  });

  it('does not run over at 320 px nor at 200 % text', async () => {
    for (const story of [stories.RealPopulation, stories.RealCounts, stories.RealTerritory, stories.ContoursMissing]) {
      const element = await show(story);
      const article = inside(element, 'article');
      element.parentElement?.style.setProperty('inline-size', '288px');
      await nextFrame();
      expect(article?.scrollWidth).to.be.at.most(288);
      element.parentElement?.style.setProperty('inline-size', '320px');
      element.parentElement?.style.setProperty('font-size', '200%');
      await nextFrame();
      expect(article?.scrollWidth).to.be.at.most(320);
      document.body.replaceChildren();
    }
  });

  it('draws the 183 territories of the demonstration data, all of which keys reach', async () => {
    const element = await drawn(await show(stories.RealPopulation));
    expect(all(element, '.area[data-place]')).to.have.length(183);
    expect(rows(element)).to.have.length(183);
    expect(text(element, '.sentence')).to.contain('5 territoires sans donnée');
    await enter(element);
    const met = new Set([focused(element)]);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'End', 'Home', 'b', 'b', 'r', 'é'])
      met.add(await press(element, key));
    expect(met.size).to.be.greaterThan(6);
    expect(met.has(null)).to.equal(false);
  });
});
