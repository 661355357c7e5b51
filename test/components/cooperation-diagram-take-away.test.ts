import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import type { TissuCooperationDiagram } from '../../src/components/cooperation-diagram/cooperation-diagram.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { seineNetwork } from '../fixtures/networks.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { openTake, readSvg, takingFiles } from '../support/take-menu.js';

allowNotices(/not-found/);

const ENTRY = { name: 'Tissu', version: '1', licence: 'Licence Ouverte 2.0', publicAddress: 'https://tissu.example' };
const api = fakeApi({ network: json(seineNetwork), '': json(ENTRY) });

const shown = async (attributes: Readonly<Record<string, string>> = {}): Promise<TissuCooperationDiagram> => {
  const element = document.createElement('tissu-cooperation-diagram');
  for (const [name, value] of Object.entries({ eager: '', territory: 'ti-2802', api, ...attributes }))
    element.setAttribute(name, value);
  element.clock = () => new Date('2026-11-23T12:00:00Z');
  document.body.append(element);
  await settled(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.node'), 'the picture is drawn');
  return openTake(element);
};

describe('Taking a diagram away', () => {
  const { saved } = takingFiles();
  beforeEach(() => setViewport({ width: 1100, height: 900 }));
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is a disclosure with five buttons, closed at first', async () => {
    const element = await shown();
    const tree = await accessibleTree(element);
    for (const words of ['Image (SVG)', 'Image (PNG)', 'Liens en tableur (CSV)', 'Graphe (GraphML)'])
      expect(tree).to.contain(`button "${words}"`);
    expect(tree).to.contain('Emporter ce réseau');
  });

  it('gives the picture as an SVG that stands alone, with title, legend, source, day and licence', async () => {
    const element = await shown();
    const { name, content } = await saved(element, 'Image (SVG)');
    expect(name).to.equal('cooperations.svg');
    const { svg: parsed, words } = await readSvg(content);
    const all = words.join(' | ');
    for (const part of [
      'Qui coopère avec qui',
      'Contractualisation',
      'Entreprises',
      'https://tissu.example',
      'Licence Ouverte 2.0',
      '23 novembre 2026',
    ])
      expect(all).to.contain(part);
    const labels = [...(element.shadowRoot?.querySelectorAll('.picture .label tspan') ?? [])];
    for (const { textContent } of labels) expect(words).to.contain(textContent.trim());
    expect(parsed.querySelectorAll('[style], script, style, image')).to.have.length(0);
    for (const mark of parsed.querySelectorAll('[fill]'))
      expect(mark.getAttribute('fill')).to.match(/^(none|#[0-9a-f]{6})$/);
  });

  it('is not taken on the way from one layout to another', async () => {
    const element = await shown();
    const places = (): string =>
      [...(element.shadowRoot?.querySelectorAll('.picture .node') ?? [])]
        .map((node) => node.getAttribute('transform'))
        .join();
    const before = places();
    element.layout = 'rings';
    await waitUntil(() => places() !== before, 'moves');
    const { svg } = await readSvg((await saved(element, 'Image (SVG)')).content);
    // On the way there are no rings yet: they are as many pieces as once it stands.
    await waitUntil(() => element.shadowRoot?.querySelector('.picture .orbit'), 'stands');
    const { svg: still } = await readSvg((await saved(element, 'Image (SVG)')).content);
    expect(svg.querySelectorAll('*').length).to.equal(still.querySelectorAll('*').length);
  });

  it('gives the same picture as a PNG at twice its size', async () => {
    const element = await shown();
    const { svg } = await readSvg((await saved(element, 'Image (SVG)')).content);
    const { name, content } = await saved(element, 'Image (PNG)');
    expect(name).to.equal('cooperations.png');
    const image = await createImageBitmap(content);
    expect(image.width).to.equal(2 * Number(svg.documentElement.getAttribute('width')));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4) seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    const hex = (color: number): string => `#${color.toString(16).padStart(6, '0')}`;
    const colors = new Set(Array.from(seen, hex));
    const families = new Set([...svg.querySelectorAll('path[fill^="#"]')].map((mark) => mark.getAttribute('fill')!));
    expect([...families].filter((color) => !colors.has(color))).to.deep.equal([]);
  });

  it('gives links, actors and a graph in which every link is told', async () => {
    const element = await shown();
    const links = await (await saved(element, 'Liens en tableur (CSV)')).content.text();
    expect(links.trim().split('\r\n')).to.have.length(seineNetwork.links.length + 1);
    const actors = await (await saved(element, 'Acteurs en tableur (CSV)')).content.text();
    expect(actors.trim().split('\r\n')).to.have.length(seineNetwork.actors.length + 1);
    const graph = new DOMParser().parseFromString(
      await (await saved(element, 'Graphe (GraphML)')).content.text(),
      'application/xml',
    );
    expect(graph.querySelector('parsererror')).to.equal(null);
    expect(graph.querySelectorAll('edge')).to.have.length(seineNetwork.links.length);
    expect(graph.querySelectorAll('node')).to.have.length(seineNetwork.actors.length);
  });

  it('says what is saved, and has a legend even where the page hides it', async () => {
    const element = await shown({ 'no-legend': '' });
    const { content } = await saved(element, 'Image (SVG)');
    expect((await content.text()).includes('Contractualisation')).to.equal(true);
    await waitUntil(() => element.shadowRoot?.querySelector('.take [role="status"]')?.textContent !== '');
    expect(await accessibleTree(element)).to.contain('cooperations.svg est enregistré.');
  });

  for (const layout of ['rings', 'flows', 'matrix']) {
    it(`takes the layout ${layout} as it is drawn`, async () => {
      const element = await shown({ layout });
      const { content } = await saved(element, 'Image (SVG)');
      const { words } = await readSvg(content);
      const drawn = [...(element.shadowRoot?.querySelectorAll('.picture text') ?? [])].flatMap((each) => {
        const spans = [...each.querySelectorAll('tspan')];
        const own = [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        return (spans.length > 0 ? spans : own).map(({ textContent }) => textContent?.trim() ?? '');
      });
      expect(drawn.length).to.be.greaterThan(0);
      expect(drawn.filter((each) => each !== '' && !words.includes(each))).to.deep.equal([]);
    });
  }

  for (const layout of ['network', 'rings', 'flows', 'matrix']) {
    it(`leaves out of ${layout} what is filtered out, and says so`, async () => {
      const element = await shown({ layout });
      const [firms] = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.legend button') ?? [])].filter(
        ({ textContent }) => textContent.trim().startsWith('Entreprises'),
      );
      firms!.click();
      await element.updateComplete;
      const { words } = await readSvg((await saved(element, 'Image (SVG)')).content);
      const all = words.join(' ').replaceAll(/\s+/g, ' ');
      for (const name of ['Saur', 'Tereos', 'ExxonMobil']) expect(all).not.to.contain(name);
      expect(all).to.contain('Caux Seine agglo');
      expect(all).to.contain('Montrés : 6 sur 12 acteurs, 4 sur 10 liens. Sans : Entreprises.');
      // Tables and graph hold all of the network: programs sort and filter by themselves.
      const actors = await (await saved(element, 'Acteurs en tableur (CSV)')).content.text();
      expect(actors).to.contain('Tereos');
    });
  }
});
