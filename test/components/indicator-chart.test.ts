import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { TissuIndicatorChart } from '../../src/components/indicator-chart/indicator-chart.js';
import * as stories from '../../stories/indicator-chart.stories.js';
import { fakeApi, half, json } from '../fixtures/fake-api.js';
import { degreesSeries, medianSeries, populationSeries } from '../fixtures/series.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

allowNotices(/not-found|not-json|not-understood|bad-attribute|no-api|kind="/);

const plain = (words: string): string => words.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
const text = (element: Element): string => plain(element.shadowRoot?.textContent ?? '');
const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const canvasOf = (element: Element): HTMLCanvasElement | null => element.shadowRoot?.querySelector('canvas') ?? null;
/** Waits for the picture too: the engine is loaded after the element. */
const drawn = async (element: TissuIndicatorChart): Promise<TissuIndicatorChart> => {
  await settled(element, 'content', 'stale');
  await waitUntil(() => inside(element, 'canvas')?.hasAttribute('width'), 'a picture is drawn', { timeout: 5000 });
  return element;
};
const show = async (story: { render?: unknown }): Promise<TissuIndicatorChart> =>
  (await settled(renderStory(story))) as TissuIndicatorChart;
const make = async (data: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<TissuIndicatorChart> => {
  const element = document.createElement('tissu-indicator-chart');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.eager = true;
  element.data = data;
  document.body.append(element);
  return await drawn(element);
};
/** How many dots of the canvas have a colour. */
const inked = (element: Element): number => {
  const canvas = canvasOf(element);
  const context = canvas?.getContext('2d');
  if (!canvas || !context || canvas.width === 0) return 0;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 0) count++;
  return count;
};
/** The colour of the darkest, or lightest, full dot: to see a scheme change. */
const hasColour = (element: Element, wanted: (r: number, g: number, b: number) => boolean): boolean => {
  const canvas = canvasOf(element);
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return false;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] === 255 && wanted(data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0)) return true;
  }
  return false;
};

componentSuite('tissu-indicator-chart', () => ({
  indicator: 'population',
  intercommunality: '200010700',
  api: fakeApi({ '*': json(populationSeries) }),
}));

describe('<tissu-indicator-chart>', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.style.removeProperty('color-scheme');
  });

  it('puts quarters in the order of time in its table, with the one that is missing', async () => {
    const points = [
      ['T1 2024', 40],
      ['T2 2023', 20],
      ['T4 2023', 30],
      ['T1 2023', 25],
    ].map(([period, value]) => ({ period, value }));
    const element = await make({ ...populationSeries, points });
    const heads = [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])].map((head) => plain(head.textContent));
    expect(heads).to.deep.equal(['T1 2023', 'T2 2023', 'T3 2023', 'T4 2023', 'T1 2024']);
    expect(text(element)).to.contain('Sans donnée : édition T3 2023');
  });

  it('says the finding, then the whole table, beside a picture that says nothing of its own', async () => {
    const tree = plain(await accessibleTree(await drawn(await show(stories.Content))));
    expect(tree).to.contain('article "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025"');
    expect(tree).to.contain(
      'heading "La population municipale augmente de 0,6 % entre les éditions 2020 et 2025" level=3',
    );
    expect(tree).to.contain('text "Population municipale, CA Caux Seine Agglo, éditions 2020 à 2025"');
    expect(tree).to.contain(
      'table "La population municipale passe de 77 495 habitants (édition 2020) à 77 968 (édition 2025), soit + 0,6 %."',
    );
    expect(tree).to.contain('columnheader "Édition"');
    expect(tree).to.contain('columnheader "Population municipale (hab.)"');
    for (const [period, value] of [
      ['2020', '77 495'],
      ['2021', '77 906'],
      ['2022', '78 006'],
      ['2023', '77 889'],
      ['2024', '78 036'],
      ['2025', '77 968'],
    ]) {
      expect(tree).to.contain(`row rowheader "${period ?? ''}" cell "${value ?? ''}"`);
    }
    expect(tree).not.to.match(/canvas|image|img/i);
  });

  it('keeps the same table in the tree whichever is seen', async () => {
    const rows = (tree: string): string[] =>
      // Where it is seen its headings sort it; what they head is the same.
      plain(tree)
        .replaceAll(/ button "[^"]*"/g, '')
        .match(/row (?:(?:column|row)header|cell) .*?(?= row | rowgroup | paragraph | sectionfooter )/g) ?? [];
    const chart = rows(await accessibleTree(await make(degreesSeries)));
    const element = document.createElement('tissu-indicator-chart');
    element.data = degreesSeries;
    element.setAttribute('view', 'table');
    document.body.append(element);
    await settled(element, 'content');
    expect(inside(element, 'canvas')).to.equal(null);
    expect(rows(await accessibleTree(element))).to.deep.equal(chart);
    expect(chart).to.have.length(8);
    expect(chart).to.contain('row rowheader "Contractualisation" cell "17" cell "50 %"');
    expect(chart).to.contain('row rowheader "Ensemble" cell "34" cell "100 %"');
  });

  it('draws', async () => {
    for (const story of [stories.Content, stories.Degrees, stories.Compared, stories.Bars, stories.OnePoint]) {
      const element = await drawn(await show(story));
      await waitUntil(() => inked(element) > 500, 'there is ink on the canvas');
      document.body.replaceChildren();
    }
  });

  it('gives the engine nothing to style: no attribute stays on the canvas', async () => {
    const element = await drawn(await show(stories.Content));
    expect(inside(element, 'canvas')?.hasAttribute('style')).to.equal(false);
  });

  it('turns from the picture to its table and back', async () => {
    const element = await drawn(await show(stories.Content));
    const button = (): HTMLElement | null => inside(element, '.turn');
    expect(button()?.textContent).to.equal('Voir le tableau');
    button()?.click();
    await element.updateComplete;
    expect(element.getAttribute('view')).to.equal('table');
    expect(inside(element, 'table')?.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(button()?.textContent).to.equal('Voir le graphique');
    button()?.click();
    await drawn(element);
    await waitUntil(() => inked(element) > 500, 'the picture is back');
    expect(inside(element, '.table')?.getBoundingClientRect().height).to.be.at.most(1);
  });

  it('is gone through with the keys, says each value, and what appears can be sent away', async () => {
    const element = await make(medianSeries);
    const probe = inside(element, '.probe');
    const key = async (name: string): Promise<string> => {
      probe?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
      );
      await element.updateComplete;
      return plain(inside(element, '.tip')?.textContent ?? '');
    };
    probe?.focus();
    await waitUntil(() => inside(element, '.tip'), 'the value is shown');
    expect(plain(inside(element, '.tip')?.textContent ?? '')).to.equal('2025 77 968 hab. 81 240 hab.');
    expect(await key('ArrowLeft')).to.contain('2024');
    expect(await key('Home')).to.contain('2020');
    expect(await key('ArrowLeft')).to.contain('2020');
    expect(await accessibleTree(element)).to.contain('slider "Parcourir les valeurs du graphique"');
    expect(plain(probe?.getAttribute('aria-valuetext') ?? '')).to.equal(
      '2020 : CA Caux Seine Agglo (hab.) 77 495, Médiane de 227 communautés d’agglomération (hab.) 80 112',
    );
    expect(await key('End')).to.contain('2025');
    expect(await key('ArrowLeft')).to.contain('2024');
    expect(await key('Escape')).to.equal('');
    // Sent away, it is still where the visitor is.
    expect(probe?.getAttribute('aria-valuetext')).to.contain('2024');
    expect(await key('ArrowRight')).to.contain('2025');
    probe?.blur();
    await element.updateComplete;
    expect(inside(element, '.tip')).to.equal(null);
  });

  it('shows the value under the pointer, keeps it while the pointer is on it, and tells the page what is chosen', async () => {
    const element = await make(populationSeries);
    const plot = inside(element, '.plot');
    const { left, top, width, height } = plot?.getBoundingClientRect() ?? new DOMRect();
    const at = (type: string, share: number): PointerEvent =>
      new PointerEvent(type, {
        clientX: left + width * share,
        clientY: top + height / 2,
        bubbles: true,
        composed: true,
      });
    plot?.dispatchEvent(at('pointermove', 0.02));
    await waitUntil(() => inside(element, '.tip'), 'the value is shown');
    const tip = inside(element, '.tip');
    expect(plain(tip?.textContent ?? '')).to.equal('2020 77 495 hab.');
    // On what is said the pointer may go wherever it likes, as far as another value.
    tip?.dispatchEvent(at('pointermove', 0.7));
    await element.updateComplete;
    expect(plain(inside(element, '.tip')?.textContent ?? '')).to.equal('2020 77 495 hab.');
    const chosen: unknown[] = [];
    element.addEventListener('tissu-select', (event) => {
      chosen.push((event as CustomEvent<unknown>).detail);
    });
    plot?.dispatchEvent(at('pointerdown', 0.98));
    expect(chosen).to.deep.equal([{ type: 'point', id: '2025' }]);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await element.updateComplete;
    expect(inside(element, '.tip')).to.equal(null);
    plot?.dispatchEvent(at('pointermove', 0.5));
    plot?.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(inside(element, '.tip')).to.equal(null);
  });

  it('writes the unit of one in the singular', async () => {
    const points = degreesSeries.points.map((point, at) => (at === 0 ? { ...point, value: 1 } : point));
    const element = await make({ ...degreesSeries, points });
    inside(element, '.probe')?.focus();
    await waitUntil(() => inside(element, '.tip'), 'the value is shown');
    const said = new Set<string>();
    for (const name of ['Home', ...points.map(() => 'ArrowRight')]) {
      inside(element, '.probe')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      await element.updateComplete;
      said.add(plain(inside(element, '.tip')?.textContent ?? ''));
    }
    const texts = [...said].join(' | ');
    expect(texts).to.match(/\b1 action(?!s)/);
    expect(texts).not.to.match(/(?<!\d)1 actions/);
  });

  it('keeps what it points at inside the picture', async () => {
    const element = await make(populationSeries);
    const probe = inside(element, '.probe');
    probe?.focus();
    await waitUntil(() => inside(element, '.tip'), 'the value is shown');
    for (const name of ['End', 'Home']) {
      probe?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      await element.updateComplete;
      const box = inside(element, '.plot')?.getBoundingClientRect() ?? new DOMRect();
      const tip = inside(element, '.tip')?.getBoundingClientRect() ?? new DOMRect();
      expect(tip.left).to.be.at.least(box.left - 1);
      expect(tip.right).to.be.at.most(box.right + 1);
    }
  });

  it('draws again when the scheme of the page changes', async () => {
    document.documentElement.style.setProperty('color-scheme', 'light');
    const element = await make(populationSeries);
    const isPale = (r: number, g: number, b: number): boolean => r < 150 && g > 205 && b > 190;
    expect(hasColour(element, isPale)).to.equal(false);
    document.documentElement.style.setProperty('color-scheme', 'dark');
    await waitUntil(() => hasColour(element, isPale), 'the accent of the dark scheme is drawn');
  });

  it('draws again when the page changes a token', async () => {
    const element = await make(populationSeries);
    const isRed = (r: number, g: number, b: number): boolean => r > 150 && g < 40 && b < 40;
    expect(hasColour(element, isRed)).to.equal(false);
    element.style.setProperty('--tissu-accent', 'rgb(180 0 0)');
    await waitUntil(() => hasColour(element, isRed), 'the accent of the page is drawn');
  });

  it('draws again when its width or its text size changes', async () => {
    const element = await make(medianSeries);
    const box = element.parentElement ?? element;
    const width = (): number => Number(inside(element, 'canvas')?.getAttribute('width'));
    const before = width();
    element.style.setProperty('inline-size', '320px');
    await waitUntil(() => width() < before, 'the canvas is narrower');
    await waitUntil(
      () => getComputedStyle(inside(element, '.legend') ?? box).display === 'flex',
      'names have gone to the legend',
    );
    const height = (): number => Number(inside(element, 'canvas')?.getAttribute('height'));
    const low = height();
    element.style.setProperty('font-size', '200%');
    await waitUntil(() => height() > low, 'the canvas grows with its text');
  });

  it('has its height before it is drawn', async () => {
    const element = document.createElement('tissu-indicator-chart');
    element.data = degreesSeries;
    document.body.append(element);
    await settled(element, 'content');
    const before = element.getBoundingClientRect().height;
    element.eager = true;
    await drawn(element);
    expect(element.getBoundingClientRect().height).to.equal(before);
  });

  it('is as tall while it loads as when it is drawn', async () => {
    const loading = renderStory(stories.Loading) as TissuIndicatorChart;
    await settled(loading, 'loading');
    const before = loading.getBoundingClientRect().height;
    const content = await drawn(await show(stories.Content));
    expect(content.getBoundingClientRect().height).to.equal(before);
  });

  it('does not run over at 320 px nor at 200 % text', async () => {
    for (const story of [
      stories.Content,
      stories.Compared,
      stories.DegreesTable,
      stories.ComparedTable,
      stories.LongLabel,
      stories.Statuses,
    ]) {
      const element = await show(story);
      const article = inside(element, 'article');
      element.parentElement?.style.setProperty('inline-size', '288px');
      await nextFrame();
      expect(article?.scrollWidth).to.be.at.most(288);
      element.parentElement?.style.setProperty('inline-size', '320px');
      element.parentElement?.style.setProperty('font-size', '200%');
      await nextFrame();
      expect(article?.scrollWidth).to.be.at.most(320);
    }
  });

  it('says a gap in the table and beside it', async () => {
    const tree = plain(await accessibleTree(await drawn(await show(stories.GapYears))));
    expect(tree).to.contain('row rowheader "2022" cell "non disponible"');
    expect(tree).to.contain('Sans donnée : éditions 2022 et 2023');
  });

  it('has no picture of nothing', async () => {
    const empty = await show(stories.Empty);
    expect(empty.state).to.equal('empty');
    const members = await show(stories.MissingMembers);
    expect(members.state).to.equal('empty');
    expect(text(members)).to.contain('2 membres sur 5 sans donnée');
    expect(inside(members, 'canvas')).to.equal(null);
  });

  it('says each fault in the visitor’s words', async () => {
    const missing = await show(stories.ErrorNotFound);
    await waitUntil(() => text(missing).includes('Ce contenu est introuvable'));
    const unread = await show(stories.ErrorNotJson);
    await waitUntil(() => text(unread).includes('La réponse n’est pas lisible'));
    for (const answer of [half, json({ hello: ['world'] })]) {
      const element = document.createElement('tissu-indicator-chart');
      element.setAttribute('indicator', 'population');
      element.setAttribute('api', fakeApi({ '*': answer }));
      element.eager = true;
      document.body.append(element);
      await settled(element, 'error');
    }
  });

  it('keeps the last picture when a refresh fails', async () => {
    const element = (await settled(renderStory(stories.Stale), 'stale')) as TissuIndicatorChart;
    const tree = await accessibleTree(await drawn(element));
    expect(tree).to.contain('La mise à jour a échoué');
    expect(plain(tree)).to.contain('row rowheader "2025" cell "77 968"');
  });

  it('survives what no chart should be given', async () => {
    for (const story of [
      stories.UnknownCategories,
      stories.LongLabel,
      stories.ManyPoints,
      stories.Negative,
      stories.NegativeLine,
      stories.OnePointAsLine,
      stories.Months,
    ]) {
      await drawn(await show(story));
      document.body.replaceChildren();
    }
    await make({ ...degreesSeries, points: [{ category: { code: 'informal' }, value: 0 }] });
    await make({
      ...populationSeries,
      points: [
        { period: '2020', value: 7 },
        { period: '2021', value: 7 },
        { period: '2022', value: 7 },
      ],
    });
  });

  it('follows its data', async () => {
    const element = await make(populationSeries);
    element.data = degreesSeries;
    await waitUntil(() => text(element).includes('Une action sur deux'), 'the new finding is said');
    await waitUntil(() => inside(element, '.plot')?.classList.contains('bar'), 'bars are drawn');
    await waitUntil(() => inked(element) > 500, 'there is ink on the canvas');
  });
});
