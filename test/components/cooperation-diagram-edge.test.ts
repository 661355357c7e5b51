import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
import { smallNetwork, workshopNetwork } from '../fixtures/networks.js';
import { allowNotices } from '../support/console-guard.js';

describe('The lower edge of a picture that scrolls', () => {
  it('is shaded over what is cut, until the end of the picture is seen', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 320, height: 900 });
    const diagram = document.createElement('tissu-cooperation-diagram');
    diagram.data = workshopNetwork;
    document.body.append(diagram);
    await waitUntil(() => diagram.shadowRoot?.querySelector('.label'), 'the picture should be drawn', {
      timeout: 8000,
    });
    await diagram.updateComplete;
    const [figure, box] = ['figure', '.box'].map((name) => diagram.shadowRoot!.querySelector(name)!) as [
      Element,
      Element,
    ];
    const shade = (): string => getComputedStyle(figure, '::after').opacity;
    expect(box.scrollHeight).to.be.above(box.clientHeight + 100);
    await waitUntil(() => shade() === '1', 'what is cut should be shaded');
    box.scrollTop = box.scrollHeight;
    await waitUntil(() => shade() === '0', 'the end should be clear');
    diagram.remove();
  });
});

describe('A diagram of what says nothing', () => {
  it('reads an empty code as none: no actor is of no kind, no link of a kind in empty brackets', async () => {
    allowNotices(/left out/);
    const diagram = document.createElement('tissu-cooperation-diagram');
    diagram.data = {
      actors: smallNetwork.actors.map((actor) => ({ ...actor, kind: '' })),
      links: smallNetwork.links.map((link) => ({ ...link, kind: '', status: '' })),
    };
    document.body.append(diagram);
    await waitUntil(() => diagram.shadowRoot?.querySelector('.label'), 'the picture should be drawn', {
      timeout: 8000,
    });
    const told = diagram.shadowRoot!.querySelector('[part=list]')!.textContent;
    const names = [...diagram.shadowRoot!.querySelectorAll('.node')].map(
      (node) => node.getAttribute('aria-label') ?? '',
    );
    diagram.remove();
    expect(told).to.not.contain('()');
    expect(names.filter((name) => name.includes(', ,'))).to.deep.equal([]);
    expect(names.length).to.be.above(1);
  });
});

describe('Rings in a narrow frame', () => {
  it('stand in no line, and are open behind names, from their shapes on', async () => {
    await setViewport({ width: 320, height: 900 });
    const diagram = document.createElement('tissu-cooperation-diagram');
    diagram.data = workshopNetwork;
    diagram.layout = 'rings';
    document.body.append(diagram);
    await waitUntil(() => diagram.shadowRoot?.querySelector('.orbit'), 'rings should be drawn', { timeout: 8000 });
    await diagram.updateComplete;
    const all = (selector: string): Element[] => [...diagram.shadowRoot!.querySelectorAll(selector)];
    const middles = all('.node .shape').map((shape) => {
      const { left, width } = shape.getBoundingClientRect();
      return Math.round(left + width / 2);
    });
    const names = all('.label');
    const spots = all('.node').map((node) => Number(/\(([\d.-]+)/.exec(node.getAttribute('transform') ?? '')?.[1]));
    const openings = all('path.orbit.surface').flatMap((path) => {
      const [, from, to] = /^M([\d.-]+) [\d.-]+H([\d.-]+)$/.exec(path.getAttribute('d') ?? '') ?? [];
      return from === undefined ? [] : [[Number(from), Number(to)] as const];
    });
    diagram.remove();
    const inLine = Math.max(...middles.map((x) => middles.filter((other) => other === x).length));
    expect(inLine).to.be.below(middles.length / 3);
    expect(names.length).to.be.above(0);
    expect(openings.length).to.equal(names.length);
    // Each reaches its actor: no hair of a ring is left between the two.
    for (const [from, to] of openings) expect(spots.some((x) => x >= from && x <= to)).to.equal(true);
  });
});
