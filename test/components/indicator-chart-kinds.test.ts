import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/components/indicator-chart/indicator-chart.define.js';
import type { TissuIndicatorChart } from '../../src/components/indicator-chart/indicator-chart.js';
import * as stories from '../../stories/indicator-chart.stories.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import {
  degreesSeries,
  eventsSeries,
  fiftySeries,
  medianSeries,
  populationSeries,
  severalSeries,
  thousandsSeries,
} from '../fixtures/series.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

allowNotices(/bad-attribute|kind="|stacked:|horizontal:|compare:|left out/);

const plain = (words: string): string => words.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const count = (element: Element, selector: string): number =>
  element.shadowRoot?.querySelectorAll(selector).length ?? 0;
/** Waits for the picture: what draws it is loaded after the element. */
const drawn = async (element: TissuIndicatorChart): Promise<TissuIndicatorChart> => {
  await settled(element, 'content', 'stale');
  await waitUntil(() => inside(element, '.surface')?.hasAttribute('width'), 'a picture is drawn', { timeout: 5000 });
  return element;
};
const show = async (story: { render?: unknown }): Promise<TissuIndicatorChart> =>
  drawn((await settled(renderStory(story))) as TissuIndicatorChart);
const make = async (data: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<TissuIndicatorChart> => {
  const element = document.createElement('tissu-indicator-chart');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.eager = true;
  element.data = data;
  document.body.append(element);
  await settled(element);
  return element;
};
/** How many dots of the canvas have a colour. */
const inked = (element: Element): number => {
  const canvas = element.shadowRoot?.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return 0;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) count++;
  return count;
};
const kindOf = (element: Element): string => [...(inside(element, '.plot')?.classList ?? [])].at(-1) ?? '';
const words = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('svg.surface text') ?? [])].map(({ textContent }) => plain(textContent));
/** The tree from the table on: what a screen reader goes through, whatever is drawn. */
const tableOf = async (element: TissuIndicatorChart): Promise<string> => {
  const tree = plain(await accessibleTree(element));
  return tree.slice(tree.indexOf('table "'));
};

describe('<tissu-indicator-chart>, kind by kind', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('draws a ring of the parts of a whole, each with its name, its value and its share', async () => {
    const element = await show(stories.Doughnut);
    expect(kindOf(element)).to.equal('doughnut');
    for (const text of ['34', 'actions', 'Contractualisation', '17 (50 %)', '10 (29 %)'])
      expect(words(element)).to.contain(text);
    // What is nothing has no part, and is in the table.
    expect(words(element)).not.to.contain('Réseau informel');
    expect(await tableOf(element)).to.contain('row rowheader "Réseau informel" cell "0" cell "0 %"');
  });

  it('draws a web of two series, named beside their marks', async () => {
    const element = await show(stories.ComparedRadar);
    expect(kindOf(element)).to.equal('radar');
    expect(words(element)).to.contain('Contractualisation');
    expect(plain(inside(element, '.legend')?.textContent ?? '')).to.equal('Axe Seine Grand Chalon');
  });

  it('has the same table in the tree whatever is drawn', async () => {
    const bars = await tableOf(await show(stories.Degrees));
    for (const story of [stories.Doughnut, stories.Radar, stories.Stacked]) {
      document.body.replaceChildren();
      expect(await tableOf(await show(story))).to.equal(bars);
    }
  });

  it('draws bars where a value is negative, and never a blank', async () => {
    const element = await show(stories.NegativeDoughnut);
    expect(kindOf(element)).to.equal('bar');
  });

  it('stacks the parts of a whole, and says which is which', async () => {
    const element = await show(stories.Stacked);
    expect(kindOf(element)).to.equal('bar');
    expect(count(element, '.legend li')).to.equal(6);
    const probe = inside(element, '.probe');
    probe?.focus();
    await waitUntil(() => inside(element, '.tip'), 'the value is shown');
    probe?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    probe?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    probe?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await element.updateComplete;
    expect(plain(inside(element, '.tip')?.textContent ?? '')).to.contain('Contractualisation 17 actions');
  });

  it('names each of several lines at its end, and gives each a row of the table', async () => {
    const element = await show(stories.Several);
    expect(kindOf(element)).to.equal('line');
    const table = await tableOf(element);
    expect(table).to.contain('columnheader "2025"');
    expect(table).to.contain('row rowheader "CU Creusot Montceau" cell "94 159"');
    const probe = inside(element, '.probe');
    probe?.focus();
    await waitUntil(() => inside(element, '.tip'), 'the values are shown');
    expect(plain(probe?.getAttribute('aria-valuetext') ?? '')).to.contain('CU Creusot Montceau (hab.) 90 474');
    expect(count(element, '.tip svg')).to.equal(5);
  });

  it('shows fifty series one by one, the largest only, and says so', async () => {
    const element = await show(stories.Fifty);
    expect(kindOf(element)).to.equal('multiples');
    expect(words(element).filter((text) => text.startsWith('Intercommunalité'))).to.have.length(23);
    expect(plain(inside(element, '.notes')?.textContent ?? '')).to.contain(
      'Les 24 séries les plus grandes sont dessinées, les 50 sont dans le tableau',
    );
    expect(count(element, 'tbody tr')).to.equal(50);
    const before = words(element).at(-1);
    const probe = inside(element, '.probe');
    probe?.focus();
    await waitUntil(() => inside(element, '.tip'), 'a moment is shown');
    probe?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    await waitUntil(() => words(element).at(-1) !== before, 'every picture says its value of that moment');
  });

  it('says a target and what happened, and draws them', async () => {
    const element = await show(stories.Events);
    const notes = plain(inside(element, '.notes')?.textContent ?? '');
    expect(notes).to.contain('Objectif : 79 000 habitants');
    expect(notes).to.contain('À noter : 1. 2022 (Entrée de deux communes), 2. 2024 (Nouveau recensement)');
  });

  it('asks for several places, and shows them beside the median', async () => {
    const of = (type: string, name: string) => json({ ...populationSeries, scope: { type, name } });
    const answers = new Map([
      ['compare=median&intercommunality=200010700', json(medianSeries)],
      ['territory=ti-2802', of('territory', 'Axe Seine')],
      ['intercommunality=247100290', of('intercommunality', 'CU Creusot Montceau')],
    ]);
    const missing = json({ title: 'Not found', status: 404 }, 404);
    const api = fakeApi({ '*': (url, signal) => (answers.get(url.search.slice(1)) ?? missing)(url, signal) });
    const element = document.createElement('tissu-indicator-chart');
    const attributes = {
      indicator: 'population',
      intercommunality: '200010700',
      compare: 'ti-2802 median, 247100290 ti-none',
      api,
    };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.eager = true;
    document.body.append(element);
    await drawn(element);
    const table = await tableOf(element);
    expect(table).to.contain('rowheader "Médiane de 227 communautés d’agglomération"');
    expect(table).to.contain('rowheader "Axe Seine"');
    expect(table).to.contain('rowheader "CU Creusot Montceau"');
    expect(plain(inside(element, '.notes')?.textContent ?? '')).to.contain('Une série demandée n’a pas pu être lue');
  });

  it('takes a list with duplicates once each and never itself, and asks nobody about hostile ones', async () => {
    const asked: string[] = [];
    const api = fakeApi({
      '*': (url, signal) => {
        asked.push(url.search);
        return json(populationSeries)(url, signal);
      },
    });
    const open = async (compare: string): Promise<TissuIndicatorChart> => {
      const element = document.createElement('tissu-indicator-chart');
      Object.assign(element, { indicator: 'population', intercommunality: '200010700', eager: true, compare, api });
      document.body.append(element);
      return settled(element);
    };
    const element = await open('247100290, 247100290 200010700 247100290');
    expect(element.state).to.equal('content');
    expect(asked).to.deep.equal(['?compare=247100290&intercommunality=200010700']);
    asked.length = 0;
    for (const compare of ['<script>alert(1)</script>', 'x'.repeat(10_000), 'median <b>'])
      expect((await open(compare)).state, compare.slice(0, 20)).to.equal('error');
    expect(asked.some((search) => /script|xxx|%3Cb/.test(search))).to.equal(false);
  });

  it('says of several series how far they reach, and whose a finding is', async () => {
    const several = await show(stories.Several);
    expect(plain(inside(several, '.title')?.textContent ?? '')).to.equal(
      'Population municipale, édition 2025 : de 77 968 à 114 872 habitants selon les 5 séries',
    );
    expect(plain(inside(several, '.scope')?.textContent ?? '')).to.equal('Population municipale, éditions 2020 à 2025');
    const two = await show(stories.TwoPlaces);
    expect(plain(inside(two, '.title')?.textContent ?? '')).to.match(/ \(CA Caux Seine Agglo\)$/);
    expect(plain(inside(two, 'caption')?.textContent ?? '')).to.match(/ – CA Caux Seine Agglo\.$/);
  });

  it('shows the last of several periods of categories, and says so', async () => {
    const points = ['2023', '2024'].flatMap((period, at) =>
      degreesSeries.points.map((point) => ({ ...point, period, value: (point.value ?? 0) + at })),
    );
    const element = await make({ ...degreesSeries, points });
    expect(plain(inside(element, '.notes')?.textContent ?? '')).to.contain(
      'Seule la dernière période est montrée : 2024 (2 dans les données)',
    );
    expect(plain(inside(element, '.scope')?.textContent ?? '')).to.match(/, 2024$/);
  });

  it('follows the width and the text size in SVG too', async () => {
    const element = await show(stories.Doughnut);
    const width = (): number => Number(inside(element, '.surface')?.getAttribute('width'));
    const before = width();
    element.style.setProperty('inline-size', '320px');
    await waitUntil(() => width() < before, 'the ring is narrower');
    const article = inside(element, 'article');
    element.style.setProperty('font-size', '200%');
    await nextFrame();
    expect(article?.scrollWidth).to.be.at.most(320);
  });

  it('draws SVG again when the scheme changes', async () => {
    document.documentElement.style.setProperty('color-scheme', 'light');
    const element = await show(stories.Doughnut);
    const fill = (): string | null | undefined => inside(element, 'svg.surface text')?.getAttribute('fill');
    const before = fill();
    document.documentElement.style.setProperty('color-scheme', 'dark');
    await waitUntil(() => fill() !== before, 'the words have the colour of the dark scheme');
    document.documentElement.style.removeProperty('color-scheme');
  });
});

describe('The table of <tissu-indicator-chart>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const heads = (element: Element): string[] =>
    [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])].map(({ textContent }) => plain(textContent));

  it('sorts by its heads, says by which, and only where it is seen', async () => {
    const aside = await make(degreesSeries);
    expect(count(aside, 'th button')).to.equal(0);
    document.body.replaceChildren();
    const element = await make(degreesSeries, { view: 'table' });
    await waitUntil(() => count(element, 'th button') === 3, 'heads are buttons');
    const given = heads(element);
    const press = async (column: number): Promise<string[]> => {
      const buttons = element.shadowRoot?.querySelectorAll<HTMLElement>('th button') ?? [];
      buttons[column]?.click();
      await element.updateComplete;
      return heads(element);
    };
    expect((await press(1)).slice(0, 2)).to.deep.equal(['Contractualisation', 'Association']);
    const tree = plain(await accessibleTree(element));
    expect(tree).to.match(/columnheader "Actions"[^]*?button "Actions"/);
    expect(inside(element, 'th[aria-sort="descending"]')?.textContent.trim()).to.equal('Actions');
    expect((await press(1)).at(-1)).to.equal('Contractualisation');
    expect(await press(0)).to.deep.equal(given);
    expect((await press(0))[0]).to.equal(given.at(-1));
    expect(count(element, 'th[scope="col"]')).to.equal(3);
    expect(count(element, 'th[scope="row"]')).to.equal(7);
  });

  it('sorts by the share of a whole, of a ring as of a stack, and leaves the whole at its foot', async () => {
    for (const kind of [{ kind: 'doughnut' }, { stacked: '' }]) {
      const element = await make(degreesSeries, { ...kind, view: 'table' });
      await waitUntil(() => count(element, 'th button') === 3, 'heads are buttons');
      const shares = (): number[] =>
        [...(element.shadowRoot?.querySelectorAll('tbody td:last-child') ?? [])].map(({ textContent }) =>
          Number.parseFloat(plain(textContent).replace(',', '.')),
        );
      const press = async (): Promise<number[]> => {
        [...(element.shadowRoot?.querySelectorAll<HTMLElement>('th button') ?? [])].at(-1)?.click();
        await element.updateComplete;
        return shares();
      };
      const given = shares();
      const down = given.toSorted((a, b) => b - a);
      expect(down, 'the data are in another order').not.to.deep.equal(given);
      expect(await press()).to.deep.equal(down);
      expect(heads(element)[0]).to.equal('Contractualisation');
      expect(inside(element, 'th[aria-sort="descending"]')?.textContent.trim()).to.equal('Part');
      expect(await press()).to.deep.equal(down.toReversed());
      expect(plain(inside(element, 'tfoot')?.textContent ?? '')).to.match(/34 ?100 %$/);
    }
  });

  it('writes two hundred rows of ten thousand, and more when asked', async () => {
    const element = await make(thousandsSeries, { view: 'table' });
    await waitUntil(() => inside(element, '.more button'), 'more can be had');
    expect(count(element, 'tbody tr')).to.equal(200);
    expect(plain(inside(element, '.more')?.textContent ?? '')).to.equal(
      '200 lignes sur 10 000 Voir 200 lignes de plus',
    );
    inside(element, '.more button')?.click();
    await element.updateComplete;
    expect(count(element, 'tbody tr')).to.equal(400);
  });

  it('turns with many series, and scrolls by keys', async () => {
    const element = await make(severalSeries, { view: 'table' });
    const region = inside(element, '.table');
    expect(region?.getAttribute('role')).to.equal('region');
    expect(region?.tabIndex).to.equal(0);
  });
});

describe('Bad input of <tissu-indicator-chart>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const point = (period: string, value: unknown) => ({ period, value });
  const withPoints = (points: unknown, more = {}) => ({ ...populationSeries, points, ...more });
  const cells = (element: Element): string[] =>
    [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map(({ textContent }) => plain(textContent));

  it('has nothing to show of an empty series', async () => {
    const element = await make(withPoints([]));
    expect(element.state).to.equal('empty');
  });

  it('draws one point as a bar', async () => {
    const element = await drawn(await make(withPoints([point('2025', 12)])));
    expect(kindOf(element)).to.equal('bar');
    expect(cells(element)).to.deep.equal(['2025 12']);
  });

  it('draws a level line of equal values', async () => {
    const element = await drawn(
      await make(withPoints(['2021', '2022', '2023', '2024', '2025'].map((year) => point(year, 7)))),
    );
    expect(kindOf(element)).to.equal('line');
    expect(plain(inside(element, 'caption')?.textContent ?? '')).to.contain('reste à');
  });

  it('leaves out what is no number, and keeps its period as a gap', async () => {
    for (const wrong of [NaN, Infinity, '12', 'douze', [12], {}, true]) {
      const element = await make(
        withPoints([point('2021', 5), point('2022', wrong), point('2023', 6), point('2024', 7)]),
      );
      const what = typeof wrong;
      expect(element.state, what).to.equal('content');
      expect(cells(element), what).to.deep.equal(['2021 5', '2022 non disponible', '2023 6', '2024 7']);
      document.body.replaceChildren();
    }
  });

  it('puts periods in order, each once', async () => {
    const element = await make(
      withPoints([point('2023', 3), point('2021', 1), point('2022', 2), point('2021', null), point('2023', 3)]),
    );
    expect(cells(element)).to.deep.equal(['2021 1', '2022 2', '2023 3']);
  });

  it('draws ten thousand points by what is seen of them, and answers keys', async () => {
    const element = await drawn(await make(thousandsSeries));
    expect(count(element, 'tbody tr')).to.equal(200);
    const probe = inside(element, '.probe');
    probe?.focus();
    await waitUntil(() => inside(element, '.tip'), 'the last value is shown');
    expect(probe?.getAttribute('aria-valuemax')).to.equal('10000');
    probe?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await element.updateComplete;
    expect(probe?.getAttribute('aria-valuenow')).to.equal('9995');
  });

  it('draws as many rows as a canvas may be high, and says that there are more', async () => {
    const points = Array.from({ length: 10_000 }, (_, i) => ({
      category: { code: String(i), label: `Atelier ${String(i)}` },
      value: i,
    }));
    const element = await drawn(await make({ ...degreesSeries, points }));
    expect(inside(element, 'canvas')?.clientHeight).to.be.below(3000);
    expect(plain(inside(element, '.notes')?.textContent ?? '')).to.contain(
      'Les 60 premières catégories sont dessinées, les 10 000 sont dans le tableau',
    );
    // Periods that are told to lie stand.
    const lying = await drawn(await make(thousandsSeries, { kind: 'bar', horizontal: '' }));
    expect(inside(lying, 'canvas')?.clientHeight).to.be.below(1000);
    expect(inked(lying)).to.be.above(1000);
  });

  it('draws something of any number', async () => {
    const of = (...values: number[]): unknown => withPoints(values.map((value, i) => point(String(2021 + i), value)));
    for (const values of [
      [1e300, -1.7e308, 1e15],
      [1e21, 2e21, 3e21],
      [1e-300, 2e-300, 3e-300],
      [0, 0, 0],
      [-1, -1, -1],
    ])
      for (const kind of ['auto', 'line', 'bar']) {
        const element = await drawn(await make(of(...values), { kind }));
        expect(inked(element), `${values.join()} ${kind}`).to.be.above(300);
        expect(plain(element.shadowRoot?.textContent ?? '')).not.to.match(/NaN|Infinity|undefined|\de\+/);
      }
    const zero = await drawn(
      await make(
        { ...degreesSeries, points: degreesSeries.points.map((each) => ({ ...each, value: 0 })) },
        { stacked: '' },
      ),
    );
    expect(inked(zero)).to.be.above(300);
  });

  it('names a category that has no name', async () => {
    const points = [
      { category: { code: '', label: ' ' }, value: 5 },
      { category: { code: 'a', label: 'Atelier' }, value: 2 },
    ];
    const element = await make({ ...degreesSeries, indicator: { ...degreesSeries.indicator, id: 'autre' }, points });
    expect(plain(inside(element, 'caption')?.textContent ?? '')).to.contain('Non renseigné');
  });

  it('draws fifty series and a unit nobody knows', async () => {
    const indicator = { ...populationSeries.indicator, unit: 'brouzoufs' };
    const element = await drawn(await make({ ...fiftySeries, indicator }));
    expect(kindOf(element)).to.equal('multiples');
    document.body.replaceChildren();
    const one = await drawn(await make({ ...populationSeries, indicator }));
    expect(plain(inside(one, 'caption')?.textContent ?? '')).to.contain('brouzoufs');
  });

  it('shows events of any kind as text', async () => {
    const events = [
      { period: '2022', label: '<img src=x onerror=alert(1)>' },
      { period: 'demain', label: 'sans date' },
      { period: 7 },
    ];
    const element = await drawn(await make({ ...eventsSeries, events }));
    expect(plain(inside(element, '.notes')?.textContent ?? '')).to.contain('<img src=x onerror=alert(1)>');
    expect(count(element, 'img')).to.equal(0);
  });
});
