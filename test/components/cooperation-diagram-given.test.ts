import { expect, waitUntil } from '@open-wc/testing';
import type { TissuCooperationDiagram } from '../../src/components/cooperation-diagram/cooperation-diagram.js';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
// Loaded once, so that no test waits for the modules of another.
import '../../src/components/cooperation-diagram/large/given.js';
import { seineNetwork, starNetwork } from '../fixtures/networks.js';
import { allowNotices } from '../support/console-guard.js';

/** More records than are read at once, but few enough actors to be drawn soon. */
const LINKS = 2400;
const manyLinks = (change: (at: number) => object = () => ({})): { actors: unknown[]; links: unknown[] } => {
  const { actors, links } = starNetwork(30);
  return {
    actors,
    links: Array.from({ length: LINKS }, (_, at) => ({ ...links[at % 30]!, id: `lien-${String(at)}`, ...change(at) })),
  };
};

const create = (): TissuCooperationDiagram =>
  Object.assign(document.createElement('tissu-cooperation-diagram'), { eager: true });
const settled = async (element: TissuCooperationDiagram, state = 'content'): Promise<void> => {
  await waitUntil(() => element.dataset['state'] === state, state, { timeout: 15_000 });
  await element.updateComplete;
};
const text = (element: Element, selector: string): string =>
  element.shadowRoot?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('<tissu-cooperation-diagram> given thousands of records by the page', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is loading while it reads them in slices, and the same whether they are given before or after', async function () {
    this.timeout(40_000);
    const [before, after] = [create(), create()];
    before.data = manyLinks();
    document.body.append(before, after);
    await before.updateComplete;
    expect([before.state, before.ariaBusy]).to.deep.equal(['loading', 'true']);
    after.data = manyLinks();
    for (const element of [before, after]) await settled(element);
    expect(text(before, '.counts')).to.match(/^31 acteurs, 2\s400 liens$/);
    expect(text(after, '.list')).to.equal(text(before, '.list'));
    expect(before.shadowRoot!.querySelectorAll('.list .links > li').length).to.equal(LINKS);
  });

  it('says what it leaves out as of few', async function () {
    this.timeout(40_000);
    const said: string[] = [];
    const warn = console.warn.bind(console);
    console.warn = (...words: unknown[]): void => {
      said.push(words.join(' '));
    };
    try {
      const element = create();
      element.data = manyLinks((at) => (at === 2100 ? { id: 7 } : at === 2300 ? { to: 'nobody' } : {}));
      document.body.append(element);
      await settled(element);
      expect(text(element, '.counts')).to.match(/^31 acteurs, 2\s398 liens$/);
    } finally {
      console.warn = warn;
    }
    expect(said.filter((line) => line.includes('left out'))).to.have.length(2);
    expect(said.join('\n')).to.contain('data: left out links.2100.id: string expected, not number');
    expect(said.join('\n')).to.contain('"lien-2300" was left out');
  });

  it('comes to an end under a degree that is none, and is in error where its lists cannot even be looked at', async function () {
    this.timeout(40_000);
    allowNotices(/not-understood|left out : Object expected, not null/);
    const [odd, hostile] = [create(), create()];
    odd.setAttribute('min-degree', 'beaucoup');
    odd.data = manyLinks();
    Object.assign(hostile, {
      data: {
        get actors(): never {
          throw new Error('no');
        },
      },
    });
    document.body.append(odd, hostile);
    await waitUntil(() => odd.state !== 'loading', 'read', { timeout: 15_000 });
    await settled(hostile, 'error');
    expect(hostile.shadowRoot?.querySelector('[role=status]')).to.not.equal(null);
  });

  it('is in error where the whole cannot be read, as with few', async function () {
    this.timeout(40_000);
    allowNotices(/not-understood|too-large|left out : Object expected, not null/);
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
    for (const [change, code] of [
      [{ amountEur: 1n }, 'not-understood'],
      [{ deep: deep(40) }, 'too-large'],
    ] as const) {
      const codes: string[] = [];
      const element = create();
      element.addEventListener('tissu-error', ({ detail }) => codes.push(detail.code));
      element.data = manyLinks((at) => (at === 2000 ? change : {}));
      document.body.append(element);
      await settled(element, 'error');
      expect(codes).to.deep.equal([code]);
    }
  });

  it('shows what was given last, and narrows it by the attributes it has then', async function () {
    this.timeout(40_000);
    const element = create();
    element.data = manyLinks();
    document.body.append(element);
    await element.updateComplete;
    element.data = seineNetwork;
    await settled(element);
    expect(text(element, '.counts')).to.match(/^12 acteurs, 10 liens/);
    element.data = manyLinks();
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    element.data = manyLinks((at) => ({ degree: at < 100 ? 4 : 1 }));
    await element.updateComplete;
    element.minDegree = 4;
    await settled(element);
    expect(text(element, '.counts')).to.match(/^31 acteurs, 100 liens$/);
  });
});
