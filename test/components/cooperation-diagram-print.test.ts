import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
import type { TissuCooperationDiagram } from '../../src/components/cooperation-diagram/cooperation-diagram.js';
import type { Network } from '../../src/model/schemas/network.js';
import { flowsNetwork, seineNetwork, starNetwork, workshopNetwork } from '../fixtures/networks.js';

/** As the browser lays it out on paper: no box is measured anew meanwhile. */
const printed = async (network: Network, layout: TissuCooperationDiagram['layout'], width: number, noList = false) => {
  await setViewport({ width, height: 900 });
  const diagram = document.createElement('tissu-cooperation-diagram');
  diagram.data = network;
  diagram.layout = layout;
  diagram.noList = noList;
  document.body.append(diagram);
  await waitUntil(() => diagram.shadowRoot?.querySelector('.label'), 'the picture should be drawn', { timeout: 8000 });
  await diagram.updateComplete;
  await emulateMedia({ media: 'print' });
  const styleOf = (selector: string): CSSStyleDeclaration =>
    getComputedStyle(diagram.shadowRoot!.querySelector(selector)!);
  const { order, breakInside } = styleOf('figure');
  const em = parseFloat(styleOf('.picture').fontSize);
  return {
    order,
    breakInside,
    most: parseFloat(styleOf('.picture').maxBlockSize) / em,
    list: styleOf('[part=list]').overflow,
    rows: styleOf('[part=list] ul.links').display,
  };
};

describe('A cooperation diagram on paper', () => {
  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(async () => {
    document.body.replaceChildren();
    await emulateMedia({ media: 'screen' });
  });

  for (const layout of ['network', 'rings', 'flows', 'matrix'] as const)
    it(`prints few actors (${layout}) whole, under their title, in no more than a page`, async () => {
      const { order, breakInside, most } = await printed(seineNetwork, layout, 1280);
      expect({ order, breakInside }).to.deep.equal({ order: '0', breakInside: 'avoid' });
      expect(most).to.be.within(30, 60);
    });

  it('prints what is as long as a page after the list, whole', async () => {
    const { order, breakInside, most } = await printed(workshopNetwork, 'rings', 794);
    expect({ order, breakInside }).to.deep.equal({ order: '2', breakInside: 'avoid' });
    expect(most).to.be.within(60, 80);
  });

  it('prints what is longer than a page after the list, from page to page: the title never stands alone', async () => {
    const { order, breakInside, most } = await printed(starNetwork(150), 'rings', 794);
    expect({ order, breakInside }).to.deep.equal({ order: '2', breakInside: 'auto' });
    expect(most).to.be.NaN;
  });

  it('prints a network in one page however many actors it has', async () => {
    const { order, breakInside, most } = await printed(starNetwork(150), 'network', 1280);
    expect({ order, breakInside }).to.deep.equal({ order: '0', breakInside: 'avoid' });
    expect(most).to.be.within(30, 60);
  });

  it('gives a network of many that a narrow column drew a page of its own', async () => {
    const { order, breakInside, most } = await printed(starNetwork(150), 'network', 320);
    expect({ order, breakInside }).to.deep.equal({ order: '2', breakInside: 'avoid' });
    expect(most).to.be.within(60, 80);
  });

  for (const [layout, width] of [
    ['rings', 700],
    ['network', 320],
  ] as const)
    it(`prints ${layout} that have a page under their title where there is no list`, async () => {
      const network = layout === 'rings' ? workshopNetwork : starNetwork(150);
      const { order, breakInside, most } = await printed(network, layout, width, true);
      expect({ order, breakInside }).to.deep.equal({ order: '0', breakInside: 'avoid' });
      // Title, picture and a margin are no longer than a page.
      expect(most).to.be.within(48, 64);
    });

  it('cuts no row off the list where pages make it longer', async () => {
    const { list, rows } = await printed(workshopNetwork, 'network', 1280);
    expect({ list, rows }).to.deep.equal({ list: 'visible', rows: 'grid' });
  });

  /** The element as the printer finds it: what lays it out for paper has come while the page rests. */
  const onPaper = async (
    network: Network,
    layout: TissuCooperationDiagram['layout'],
    width: number,
  ): Promise<TissuCooperationDiagram> => {
    await setViewport({ width, height: 900 });
    const diagram = document.createElement('tissu-cooperation-diagram');
    diagram.data = network;
    diagram.layout = layout;
    document.body.append(diagram);
    await waitUntil(() => diagram.shadowRoot?.querySelector('.label'), 'drawn', { timeout: 8000 });
    await diagram.updateComplete;
    return diagram;
  };
  const picturesOf = (diagram: Element): Element[] => [...(diagram.shadowRoot?.querySelectorAll('.picture') ?? [])];
  const widthOf = (picture: Element | undefined): number => Number(picture?.getAttribute('viewBox')?.split(' ')[2]);
  const print = async (diagram: Element): Promise<void> => {
    const before = picturesOf(diagram)[0]?.getAttribute('viewBox');
    await waitUntil(
      () => {
        dispatchEvent(new Event('beforeprint'));
        return picturesOf(diagram)[0]?.getAttribute('viewBox') !== before;
      },
      'laid out for paper',
      { timeout: 8000 },
    );
  };

  for (const layout of ['network', 'rings', 'flows', 'matrix'] as const)
    it(`lays ${layout} of a narrow screen out for the width of a page, and gives the screen its own back`, async () => {
      const diagram = await onPaper(flowsNetwork, layout, 320);
      const seen = (): string =>
        picturesOf(diagram)
          .map((picture) => picture.outerHTML)
          .join();
      const screen = seen();
      await print(diagram);
      const [picture] = picturesOf(diagram);
      expect(widthOf(picture)).to.be.within(640, 960);
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(picture!.closest('figure')!).order).to.equal('0');
      await emulateMedia({ media: 'screen' });
      dispatchEvent(new Event('afterprint'));
      expect(seen() === screen, 'at once').to.equal(true);
      await diagram.updateComplete;
      expect(seen() === screen, 'and for good').to.equal(true);
    });

  it('cuts what is longer than a page between names, each of them whole on one piece', async () => {
    const network = starNetwork(600);
    const diagram = await onPaper(network, 'rings', 320);
    await print(diagram);
    const [whole, ...pieces] = picturesOf(diagram);
    expect(pieces.length).to.be.greaterThan(1);
    for (const selector of ['.node', '.label'])
      expect(pieces.flatMap((piece) => [...piece.querySelectorAll(`${selector}:has(> *)`)])).to.have.length(
        whole!.querySelectorAll(selector).length,
      );
    await emulateMedia({ media: 'print' });
    for (const piece of pieces) {
      const page = piece.getBoundingClientRect();
      for (const name of piece.querySelectorAll('.label')) {
        const { top, bottom } = name.getBoundingClientRect();
        expect(top >= page.top - 1 && bottom <= page.bottom + 1, name.textContent).to.equal(true);
      }
    }
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    expect(picturesOf(diagram)).to.have.length(1);
  });
});
