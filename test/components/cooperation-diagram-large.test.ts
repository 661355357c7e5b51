import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { html, nothing } from 'lit';
import { sketchBeside } from '../../src/components/cooperation-diagram/large/beside.js';
import { Rows } from '../../src/components/cooperation-diagram/large/rows.js';
import type { TissuCooperationDiagram } from '../../src/components/cooperation-diagram/cooperation-diagram.js';
import { viewNetwork } from '../../src/components/cooperation-diagram/network-view.js';
import { drawLarge } from '../../src/diagram/layout/large.js';
import { drawOf } from '../../src/diagram/render/busy.js';
import { sketch } from '../../src/diagram/render/picture.js';
import type { Network } from '../../src/model/schemas/network.js';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
// Loaded once, so that no test waits for the modules of another.
import '../../src/components/cooperation-diagram/reading/reading.js';
import '../../src/components/cooperation-diagram/take-away.js';
import '../../src/components/cooperation-diagram/visit.js';
import { finish } from '../../src/util/slices.js';
import { starNetwork } from '../fixtures/networks.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { openTake, readSvg, takingFiles } from '../support/take-menu.js';

/** Stars that hold hands: more actors than SVG is best for. */
const manyActors = (count: number, each: number): Network => {
  const star = starNetwork(each - 1);
  const rename = (at: number, id: string): string => `${id}-${String(at)}`;
  const stars = Array.from({ length: count }, (_, at) => ({
    actors: star.actors.map((actor) => ({ ...actor, id: rename(at, actor.id), name: `${actor.name} ${String(at)}` })),
    links: star.links.map((link) => ({
      ...link,
      id: rename(at, link.id),
      from: rename(at, link.from),
      to: rename(at, link.to),
    })),
  }));
  const [first] = star.links;
  const hands = Array.from({ length: count - 1 }, (_, at) => ({
    ...first!,
    id: `hand-${String(at)}`,
    from: rename(at, 'centre'),
    to: rename(at + 1, 'centre'),
  }));
  return { actors: stars.flatMap(({ actors }) => actors), links: [...stars.flatMap(({ links }) => links), ...hands] };
};

const create = (data: Network): TissuCooperationDiagram => {
  const element = document.createElement('tissu-cooperation-diagram');
  Object.assign(element, { data, eager: true });
  document.body.append(element);
  return element;
};
const find = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const ground = (element: Element): HTMLCanvasElement => find(element, 'canvas.ground') as HTMLCanvasElement;
const drawn = async (element: TissuCooperationDiagram): Promise<void> => {
  await waitUntil(() => find(element, '.picture') !== null, 'drawn', { timeout: 15_000 });
  await element.updateComplete;
};
/** Pixels of the canvas that are painted. */
const painted = (canvas: HTMLCanvasElement): number => {
  const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
  let count = 0;
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at]! > 0) count++;
  return count;
};

describe('<tissu-cooperation-diagram> of very many actors', () => {
  const data = manyActors(18, 40);
  const { saved } = takingFiles();
  beforeEach(() => setViewport({ width: 1100, height: 900 }));
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is painted on a canvas, with the same keys and names', async function () {
    this.timeout(40_000);
    const element = create(data);
    await drawn(element);
    await waitUntil(() => painted(ground(element)) > 1000);
    expect(await accessibleTree(element)).to.contain('button "Club d’écologie industrielle');
    // One actor is in the tab order, and few are in the tree of elements.
    expect(element.shadowRoot!.querySelectorAll('.node[tabindex="0"]').length).to.equal(1);
    expect(element.shadowRoot!.querySelectorAll('.node[data-node]').length).to.be.below(10);
    find(element, '.node[tabindex="0"]')!.focus();
    await element.updateComplete;
    const name = (): string | null | undefined => element.shadowRoot?.activeElement?.getAttribute('aria-label');
    const before = name();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => name() !== before && name() !== undefined, 'walks', { timeout: 5000 });
    expect(name()).to.match(/, \d+\sliens?$/);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => find(element, '.node[aria-pressed="true"]') !== null);
    expect(element.shadowRoot!.querySelectorAll('path.link').length).to.be.above(0);
  });

  it('is drawn beside the page as the page draws it, to the last bit', async function () {
    this.timeout(40_000);
    const { graph } = viewNetwork(data, {});
    const told: number[] = [];
    const beside = await sketchBeside(
      graph,
      1.4,
      (work) => told.push(work),
      () => true,
    );
    expect(told.length).to.be.above(0);
    const here = finish(sketch(graph, 1.4, drawOf(graph.nodes.length, drawLarge)));
    expect(beside!.map(({ nodes, points }) => [...nodes, ...points])).to.deep.equal(
      here.map(({ nodes, points }) => [...nodes, ...points]),
    );
  });

  it('ends the drawing beside the page with the first hint that nobody wants it', async () => {
    const { graph } = viewNetwork(data, {});
    const told: number[] = [];
    const drawn = await sketchBeside(
      graph,
      1.4,
      (work) => told.push(work),
      () => told.length < 2,
    );
    expect(drawn).to.equal(undefined);
    expect(told.length).to.equal(2);
  });

  it('hands over no drawing that nobody wants once it is done', async () => {
    // So few that the first word is the last one.
    const { graph } = viewNetwork(starNetwork(4), {});
    const sketchFor = (isWanted: boolean): Promise<unknown> =>
      sketchBeside(
        graph,
        1.4,
        () => undefined,
        () => isWanted,
      );
    expect((await sketchFor(true)) !== undefined).to.equal(true);
    expect(await sketchFor(false)).to.equal(undefined);
  });

  it('says how far the drawing is, and can be stopped and begun again', async function () {
    this.timeout(40_000);
    const element = create(manyActors(40, 50));
    await waitUntil(() => find(element, '.waiting progress') !== null, 'waits', { timeout: 15_000 });
    // At once: the drawing goes on meanwhile.
    expect(find(element, '.waiting progress')!.getAttribute('aria-label')).to.equal('Dessin du réseau');
    find(element, '.waiting button')!.click();
    await waitUntil(() => find(element, '.waiting p') !== null, 'stops', { timeout: 5000 });
    expect(await accessibleTree(element)).to.contain('Le réseau n’est pas dessiné');
    expect(find(element, '.picture') === null).to.equal(true);
    find(element, '.waiting button')!.click();
    await drawn(element);
  });

  it('tells all in its list, a portion of the rows after the other', async function () {
    this.timeout(40_000);
    const element = create(data);
    const rows = (what: string): number => element.shadowRoot!.querySelectorAll(`.list .${what} > li`).length;
    await waitUntil(() => rows('links') > 0, 'begins', { timeout: 15_000 });
    expect(rows('links')).to.be.below(data.links.length);
    await waitUntil(() => rows('links') === data.links.length && rows('actors') === data.actors.length, 'ends', {
      timeout: 15_000,
    });
    const [first] = element.shadowRoot!.querySelectorAll('.list .links > li');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.list .links > li') === first).to.equal(true);
    expect(rows('links')).to.equal(data.links.length);
  });

  it('tells its rows after the picture, in the order of the list, and goes on where it was when it is moved', async function () {
    this.timeout(40_000);
    const element = create(data);
    const rows = (): Element[] => [...element.shadowRoot!.querySelectorAll('.list .links > li')];
    await waitUntil(() => rows().length > 0, 'begins', { timeout: 15_000 });
    const [first] = rows();
    const few = rows().length;
    expect(find(element, '.picture') === null || few < data.links.length).to.equal(true);
    await drawn(element);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await waitUntil(() => rows().length === data.links.length, 'ends', { timeout: 15_000 });
    expect(rows()[0] === first).to.equal(true);
    const degrees = rows().map((row) => row.querySelector('.meta')?.textContent ?? '');
    expect(degrees.findLastIndex((words) => words === degrees[0])).to.be.below(data.links.length);
    expect(new Set(rows().map(({ textContent }) => textContent)).size).to.equal(data.links.length);
  });

  it('keeps its portions of rows in one list, or one table, and can leave those out of sight out of the layout', async function () {
    this.timeout(40_000);
    const element = create(data);
    const root = element.shadowRoot!;
    const rows = (): Element[] => [...root.querySelectorAll('.list .links > :is(li, tr)')];
    await waitUntil(() => rows().length === data.links.length, 'ends', { timeout: 20_000 });
    const [list, ...others] = [...root.querySelectorAll('.list [role=list]')].filter((each) =>
      each.contains(rows()[0]!),
    );
    expect(others).to.deep.equal([]);
    expect(list?.querySelectorAll('[role=listitem]').length).to.equal(data.links.length);
    const boxes = (): Element[] => [...new Set(rows().map((row) => row.parentElement!))];
    expect(boxes().length).to.be.above(data.links.length / 40);
    expect(boxes().map(({ role }) => role)).to.have.members(boxes().map(() => 'none'));
    const last = (): Element => rows().at(-1)!;
    expect(last().checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    // As those of a very long list are.
    const close = (): void => {
      for (const box of boxes()) box.classList.add('portion');
    };
    close();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect([last().checkVisibility(), last().checkVisibility({ contentVisibilityAuto: true })]).to.deep.equal([
      true,
      false,
    ]);
    // The table of who comes.
    find(element, '.node[tabindex="0"]')!.focus();
    await waitUntil(() => root.querySelectorAll('.list table.links tr').length > data.links.length, 'is a table', {
      timeout: 20_000,
    });
    const groups = root.querySelectorAll('.list table.links > tbody[role=none]');
    expect(groups.length).to.be.above(data.links.length / 40);
    const row = groups[groups.length - 1]!.lastElementChild!;
    for (const group of groups) group.classList.add('portion');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect([row.role, row.checkVisibility({ contentVisibilityAuto: true })]).to.deep.equal(['row', false]);
    await emulateMedia({ media: 'print' });
    const { contentVisibility } = getComputedStyle(row.parentElement!);
    await emulateMedia({ media: 'screen' });
    expect(contentVisibility).to.equal('visible');
  });

  it('closes the portions of a very long list only', () => {
    const portions = (count: number): number => {
      const places = Array.from({ length: count }, (_, at) => at);
      const { content } = new Rows(
        places,
        (at) => html`<li>${at}</li>`,
        (all) =>
          html`<ul>
            ${all}
          </ul>`,
        'fr',
      );
      return content.querySelectorAll('.portion').length;
    };
    expect([portions(2000), portions(2001)]).to.deep.equal([0, 1]);
  });

  it('draws the rows around a chosen actor once, however often the pointer moves', async function () {
    this.timeout(40_000);
    const element = create(data);
    await drawn(element);
    find(element, '.node[tabindex="0"]')!.focus();
    await element.updateComplete;
    await sendKeys({ press: 'Enter' });
    const first = (): Element | null => find(element, '[aria-labelledby=others-title] tbody tr');
    await waitUntil(() => first() !== null, 'chosen', { timeout: 5000 });
    const before = first();
    element.requestUpdate();
    await element.updateComplete;
    expect(first() === before).to.equal(true);
  });

  it('marks the row of what is chosen, drawn or yet to come, and no other', async () => {
    const places = Array.from({ length: 90 }, (_, at) => at);
    // As rows are drawn while the fifth is chosen.
    const drawn = (chosen: number) => (at: number) =>
      html`<li aria-current=${at === chosen ? 'true' : nothing}>${at}</li>`;
    const rows = new Rows(
      places,
      drawn(5),
      (all) =>
        html`<ul>
          ${all}
        </ul>`,
      'fr',
    );
    const list = document.createElement('div');
    list.append('before', rows.content, 'after');
    const marked = (): string =>
      [...list.querySelectorAll('[aria-current]')].map((row) => `${row.textContent} ${row.ariaCurrent ?? ''}`).join();
    rows.choose(5, drawn(5));
    expect(marked()).to.equal('5 true');
    const [fifth] = [...list.querySelectorAll('li')].slice(5);
    rows.choose(80, drawn(80));
    expect(marked()).to.equal('');
    // Not in a page: nothing comes.
    await rows.goOn(() => undefined);
    const few = list.querySelectorAll('li').length;
    expect(few).to.be.below(places.length);
    document.body.append(list);
    let turns = 0;
    await rows.goOn(() => {
      turns++;
      return Promise.resolve();
    });
    expect(turns).to.be.above(0);
    expect(list.textContent.replace(/\s/g, '')).to.equal(`before${places.join('')}after`);
    expect(marked()).to.equal('80 true');
    rows.choose(-1, drawn(-1));
    expect(marked()).to.equal('');
    // Each row is the same element, whoever is chosen.
    expect(list.querySelectorAll('li')[5] === fifth).to.equal(true);
    expect([rows.standsIn('fr'), rows.standsIn('en')]).to.deep.equal([true, false]);
    list.replaceChildren();
    expect(rows.standsIn('fr')).to.equal(false);
  });

  it('leaves no listener and no canvas behind', async function () {
    this.timeout(40_000);
    const element = create(data);
    await drawn(element);
    element.remove();
    document.body.append(element);
    await drawn(element);
    await waitUntil(() => painted(ground(element)) > 1000);
  });

  it('is taken away whole: everybody is in the picture, who is not met too', async function () {
    this.timeout(40_000);
    const diagram = create(data);
    await drawn(diagram);
    await openTake(diagram);
    const nodes = (): number => diagram.shadowRoot!.querySelectorAll('.picture .node').length;
    const before = nodes();
    const { svg } = await readSvg((await saved(diagram, 'Image (SVG)')).content);
    expect(svg.querySelectorAll('path').length).to.be.greaterThan(data.actors.length + data.links.length);
    // Those with most links are named, as on the canvas.
    const texts = new Set([...svg.querySelectorAll('text')].map((text) => text.textContent));
    const named = data.actors.filter(({ name }) => texts.has(name) || texts.has(`${name.slice(0, 25).trimEnd()}…`));
    expect(named.length).to.be.above(20);
    expect(named.filter(({ id }) => id.startsWith('centre-')).length).to.be.above(10);
    expect(nodes()).to.equal(before);
  });
});
