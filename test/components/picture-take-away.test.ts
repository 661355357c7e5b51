import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/components/indicator-chart/indicator-chart.define.js';
import '../../src/components/territory-map/territory-map.define.js';
import { peopleValues, sheetValues, withCross } from '../fixtures/places.js';
import { degreesSeries, estimatedSeries, medianSeries } from '../fixtures/series.js';
import { settled } from '../support/component-suite.js';
import { openTake, pressTake as press, readSvg, takeButtons as buttons, takingFiles } from '../support/take-menu.js';

const plain = (words: string): string => words.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const open = async (
  tag: 'tissu-indicator-chart' | 'tissu-territory-map',
  data: unknown,
  drawn: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.eager = true;
  element.clock = () => new Date('2026-11-23T12:00:00Z');
  element.data = data;
  document.body.append(element);
  await settled(element, 'content');
  // The engine is loaded after the element.
  await waitUntil(() => inside(element, drawn), 'a picture is drawn', { timeout: 5000 });
  return openTake(element);
};
const status = (element: Element): string => plain(inside(element, '.take [role="status"]')?.textContent ?? '');

/** Width and height of a PNG, from its header. */
const sizeOf = async (content: Blob): Promise<readonly [number, number]> => {
  const view = new DataView(await content.arrayBuffer());
  expect(view.getUint32(0)).to.equal(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('Taking charts and maps away', () => {
  const { saved } = takingFiles();
  beforeEach(() => setViewport({ width: 1000, height: 900 }));
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('gives a chart on a canvas as a PNG with room for its words, twice as dense', async () => {
    const element = await open('tissu-indicator-chart', medianSeries, 'canvas[width]');
    expect(buttons(element).map(({ textContent }) => textContent)).not.to.contain('Image (SVG)');
    const { name, content } = await saved(element, 'Image (PNG)');
    expect(name).to.equal('graphique.png');
    const [width, height] = await sizeOf(content);
    const { clientWidth, clientHeight } = inside(element, '.plot')!;
    expect(width).to.be.at.least(2 * clientWidth);
    expect(height).to.be.greaterThan(2 * clientHeight + 200);
    await waitUntil(() => status(element) === 'graphique.png est enregistré.', 'it is said');
  });

  it('gives a ring as an SVG that stands alone, with title, source, day and licence', async () => {
    const element = await open('tissu-indicator-chart', degreesSeries, 'svg.surface path', { kind: 'doughnut' });
    const { name, content } = await saved(element, 'Image (SVG)');
    expect(name).to.equal('graphique.svg');
    const { svg: parsed, words: texts } = await readSvg(content);
    const words = plain(texts.join(' '));
    for (const part of [
      'Une action sur deux',
      '17 (50 %)',
      'sources citées',
      'Licence Ouverte 2.0',
      '23 novembre 2026',
    ])
      expect(words).to.contain(part);
    for (const mark of parsed.querySelectorAll('[fill]'))
      expect(mark.getAttribute('fill')).to.match(/^(none|#[0-9a-f]{6})$/);
  });

  it('gives the table as a French spreadsheet takes it, estimates said', async () => {
    const element = await open('tissu-indicator-chart', estimatedSeries, 'canvas[width]');
    const { name, content } = await saved(element, 'Tableur (CSV)');
    expect(name).to.equal('donnees.csv');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await content.arrayBuffer());
    expect(text.split('\r\n').slice(0, 2)).to.deep.equal([
      '\uFEFFÉdition;Population municipale (hab.);remarque',
      '2020;77495;',
    ]);
    expect(text.split('\r\n')[6]).to.equal('2025;77968;estimation');
  });

  it('writes shares as numbers, their sign once', async () => {
    const element = await open('tissu-indicator-chart', degreesSeries, 'canvas[width]');
    const rows = (await (await saved(element, 'Tableur (CSV)')).content.text()).split('\r\n');
    expect(rows[0]).to.match(/;Part \(%\)$/);
    for (const row of rows.slice(1, -1)) expect(row).to.match(/;\d+;\d+(,\d)?$/);
  });

  it('gives a map of dots with a legend of dots as large as its own', async () => {
    const element = await open('tissu-territory-map', withCross(sheetValues), 'svg[data-frame] .dot');
    const width = (circle: Element): number => circle.getBoundingClientRect().width;
    const largest = (selector: string): number =>
      Math.max(...[...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(width));
    // The menu takes room of the map, which is drawn anew at its new size.
    await waitUntil(
      () => Math.abs(largest('.legend .dot') - largest('svg[data-frame] .dot')) < 0.6,
      'dots of the legend are as large as those of the map',
    );
    const { svg: parsed } = await readSvg((await saved(element, 'Image (SVG)')).content);
    const poster = document.body.appendChild(document.importNode(parsed.documentElement, true));
    // Those of the map come before those of the legend.
    const discs = [...poster.querySelectorAll('path')].filter((path) =>
      /^M\S+ \S+a/.test(path.getAttribute('d') ?? ''),
    );
    const sizes = discs.map(width);
    const legend = inside(element, '.legend')?.querySelectorAll('.dot').length ?? 0;
    expect(legend).to.be.greaterThan(0);
    expect(Math.max(...sizes.slice(-legend))).to.be.closeTo(Math.max(...sizes.slice(0, -legend)), 0.6);
  });

  it('writes no formula, whatever the data call their series', async () => {
    const others = [{ label: '=HYPERLINK("https://x.example")', points: [{ period: '2025', value: -1.5 }] }];
    const element = await open('tissu-indicator-chart', { ...medianSeries, others }, 'canvas[width]');
    const text = await (await saved(element, 'Tableur (CSV)')).content.text();
    expect(text).to.contain("'=HYPERLINK");
    expect(text).not.to.match(/[;\n]"?=/);
    expect(text).to.contain('2025;77968;81240;-1,5');
  });

  it('copies the sentence, and gives it to be copied where that is refused', async () => {
    const element = await open('tissu-indicator-chart', medianSeries, 'canvas[width]');
    const { clipboard } = navigator;
    const copied: string[] = [];
    const write = (how: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: how } });
    };
    try {
      write((text) => {
        copied.push(text);
        return Promise.resolve();
      });
      press(element, 'Copier la phrase');
      await waitUntil(() => status(element) === 'Phrase copiée.', 'it is said');
      expect(plain(copied[0] ?? '')).to.match(/^La population municipale passe .* Médiane de 227 /);
      write(() => Promise.reject(new Error('denied')));
      press(element, 'Copier la phrase');
      await waitUntil(() => inside(element, '.take textarea'), 'the text is there');
      expect(status(element)).to.contain('La copie a été refusée');
      const field = inside(element, '.take textarea') as HTMLTextAreaElement;
      expect(field.value).to.equal(copied[0]);
      expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('offers the full screen only where there is one', async () => {
    Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: false });
    const without = await open('tissu-indicator-chart', medianSeries, 'canvas[width]');
    expect(buttons(without).map(({ textContent }) => textContent)).not.to.contain('Plein écran');
    Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: true });
    const element = await open('tissu-indicator-chart', medianSeries, 'canvas[width]');
    let asked = 0;
    element.requestFullscreen = () => {
      asked++;
      return Promise.reject(new TypeError('denied'));
    };
    press(element, 'Plein écran');
    await waitUntil(() => status(element) === 'Cela n’a pas pu être fait.', 'a refusal is said');
    expect(asked).to.equal(1);
    Reflect.deleteProperty(document, 'fullscreenEnabled');
  });

  it('cuts the map of a region off at its frame', async () => {
    const element = await open('tissu-territory-map', withCross(peopleValues), 'svg[data-frame]', {
      indicator: 'population',
      region: '24',
    });
    // What is said of it afterwards takes a line of its own.
    const frame = inside(element, 'svg[data-frame]')?.getBoundingClientRect();
    const { svg: parsed } = await readSvg((await saved(element, 'Image (SVG)')).content);
    const [rect] = parsed.querySelectorAll('clipPath rect');
    expect(Number(rect?.getAttribute('width'))).to.be.closeTo(frame?.width ?? 0, 1);
    expect(Number(rect?.getAttribute('height'))).to.be.closeTo(frame?.height ?? 0, 1);
    for (const path of parsed.querySelectorAll('g[clip-path] path, path'))
      if (!path.closest('g[clip-path]')) expect(path.getAttribute('d')?.length ?? 0).to.be.below(200);
  });

  it('gives a map as PNG and SVG with its legend and where it comes from, and its table', async () => {
    const element = await open('tissu-territory-map', withCross(peopleValues), 'svg[data-frame]', {
      indicator: 'population',
    });
    const svg = await saved(element, 'Image (SVG)');
    expect(svg.name).to.equal('carte.svg');
    const { svg: parsed, words: texts } = await readSvg(svg.content);
    const words = plain(texts.join(' '));
    for (const part of ['Population municipale', 'Légende', 'Source']) expect(words).to.contain(part);
    expect(parsed.querySelectorAll('path').length).to.be.greaterThan(5);
    // A program of pictures knows no pattern of the page: what is not known has a tint.
    expect(parsed.querySelector('[fill^="url"]')).to.equal(null);
    const [width] = await sizeOf((await saved(element, 'Image (PNG)')).content);
    expect(width).to.be.greaterThan(600);
    const csv = (await (await saved(element, 'Tableur (CSV)')).content.text()).split('\r\n');
    expect(csv[0]).to.contain('rang;identifiant;territoire;Population municipale');
    expect(csv).to.have.length.greaterThan(3);
  });
});

describe('The table of a map', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('sorts by its heads once the visitor comes to it', async () => {
    const element = document.createElement('tissu-territory-map');
    element.setAttribute('indicator', 'population');
    element.eager = true;
    element.data = withCross(peopleValues);
    document.body.append(element);
    await settled(element, 'content');
    const names = (): string[] =>
      [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])].map(({ textContent }) => plain(textContent));
    const byValue = names();
    const heads = (): HTMLElement[] => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>('thead th button') ?? []),
    ];
    inside(element, '.scroll')?.focus();
    await waitUntil(() => heads().length === 3, 'heads are buttons');
    heads()[1]?.click();
    await element.updateComplete;
    expect(names()).to.deep.equal(byValue.toSorted(new Intl.Collator('fr').compare));
    expect(inside(element, 'th[aria-sort="ascending"]')?.textContent.trim()).to.equal('Territoire');
    heads()[2]?.click();
    await element.updateComplete;
    expect(names()).to.deep.equal(byValue);
    expect(inside(element, 'th[aria-sort="descending"]')).not.to.equal(null);
  });
});
