import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../src/components/action-card/action-card.define.js';
import '../../src/components/action-list/action-list.define.js';
import '../../src/components/action-sheet/action-sheet.define.js';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
import '../../src/components/indicator-chart/indicator-chart.define.js';
import '../../src/components/indicator/indicator.define.js';
import { sheetWith } from '../fixtures/action-sheets.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { seineNetwork } from '../fixtures/networks.js';
import { degreesSeries, populationSeries, targetSeries } from '../fixtures/series.js';
import { settled, type Shown } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';

const WORD = 'Anticonstitutionnellement'.repeat(8);
/** As long as a code may be. */
const CODE = WORD.slice(0, 120);
const ADDRESS = `https://example.org/${'chemin-sans-fin/'.repeat(12)}`;
const NARROW = 320;

/** What scrolls by itself, what says that it is cut, and what is out of sight may hold more than it shows. */
const mayHoldMore = (element: Element): boolean => {
  const { overflowX, clipPath, textOverflow } = getComputedStyle(element);
  return overflowX === 'auto' || overflowX === 'scroll' || clipPath !== 'none' || textOverflow === 'ellipsis';
};

/** The elements of a shadow tree, those below a card in a list included, that are wider inside than outside. */
const overruns = (root: ShadowRoot | Element): string[] =>
  [...root.children].flatMap((element) => {
    if (mayHoldMore(element) || element instanceof SVGElement) return [];
    const inside = [...overruns(element), ...(element.shadowRoot ? overruns(element.shadowRoot) : [])];
    const isOver = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    // The innermost ones tell where the fault is.
    if (inside.length > 0 || !isOver) return inside;
    const { scrollWidth, clientWidth } = element;
    return [`${element.localName}.${element.className}: ${String(scrollWidth)} in ${String(clientWidth)}`];
  });

const show = async (template: TemplateResult): Promise<Shown> => {
  const box = document.createElement('div');
  box.style.inlineSize = `${String(NARROW)}px`;
  document.body.append(box);
  render(template, box);
  return settled(box.firstElementChild as Shown);
};

const longSheet = sheetWith({
  title: WORD,
  summary: ADDRESS,
  axis: CODE,
  status: CODE,
  endDate: null,
  cooperation: { form: CODE },
  territory: { id: 'ti-1', name: WORD },
  lead: { id: 'long', name: WORD, kind: 'company' },
  budget: {
    note: WORD,
    taxBasis: 'unknown',
    funders: [{ actor: { id: 'long', name: WORD, kind: 'company' }, amountEur: 1_000_000 }],
  },
  caveat: ADDRESS,
  sources: [{ publisher: '', url: ADDRESS }],
});

describe('values that nothing breaks, at 320 px', () => {
  allowNotices(/unknown (code|status)|left out|period/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const variant of ['card', 'row', 'compact'] as const) {
    it(`stay in an action card drawn as ${variant}`, async () => {
      const card = await show(
        html`<tissu-action-card eager variant=${variant} .data=${longSheet}></tissu-action-card>`,
      );
      card.shadowRoot?.querySelector('details')?.setAttribute('open', '');
      expect(overruns(card.shadowRoot!)).to.deep.equal([]);
    });
  }

  it('leave words of a sheet their room where text is twice as large', async () => {
    const sheet = await show(html`<tissu-action-sheet eager .data=${longSheet}></tissu-action-sheet>`);
    sheet.parentElement!.style.fontSize = '32px';
    for (const part of ['.facts dd', '.caveat p'])
      expect(sheet.shadowRoot!.querySelector(part)!.clientWidth, part).to.be.above(0.6 * NARROW);
    expect(overruns(sheet.shadowRoot!)).to.deep.equal([]);
  });

  it('stay in a whole sheet, in every section of it', async () => {
    const actor = (kind: string) => ({ id: kind, name: WORD, kind });
    const sheet = await show(
      html`<tissu-action-sheet
        eager
        group="page"
        .data=${{
          ...longSheet,
          intercommunality: { siren: '200010700', name: WORD },
          themes: [CODE],
          programme: { link: 'territory' },
          context: WORD,
          objectives: ADDRESS,
          description: WORD,
          blocks: {
            description: [
              { type: 'heading', level: 2, children: [{ type: 'text', text: WORD }] },
              {
                type: 'paragraph',
                children: [{ type: 'link', href: ADDRESS, children: [{ type: 'text', text: ADDRESS }] }],
              },
              { type: 'list', items: [[{ type: 'paragraph', children: [{ type: 'code', text: WORD }] }]] },
              { type: 'quote', children: [{ type: 'paragraph', children: [{ type: 'text', text: WORD }] }] },
              { type: 'code', text: WORD },
            ],
          },
          startDate: '2021',
          endDate: '2029',
          milestones: [
            { label: WORD, date: '2025-03', done: true },
            { label: WORD, date: WORD },
          ],
          coLeads: [actor('epci')],
          partners: [
            { actor: actor('company'), role: WORD },
            { actor: actor('bank'), role: ADDRESS },
          ],
          budget: {
            totalEur: 987_654_321_000,
            note: WORD,
            taxBasis: CODE,
            funders: [
              { actor: actor('region'), amountEur: 123_456_789_012 },
              { actor: actor('state'), amountEur: 123_456_789.12 },
              { actor: actor('bank') },
            ],
          },
          indicators: [
            { label: WORD, unit: WORD, value: 123_456_789, baseline: 123_456_789, target: 123_456_789, note: ADDRESS },
            { label: 'Surface', unit: 'm2', value: 60_000, date: '2024' },
          ],
          documents: [{ title: WORD, url: ADDRESS, mediaType: 'application/pdf', bytes: 123_456_789 }],
          sources: [{ publisher: WORD, url: ADDRESS, date: WORD, reading: WORD }],
          contact: { role: WORD, email: `${WORD}@example.org`, phone: '0'.repeat(100), url: ADDRESS },
          licence: WORD,
          updatedAt: WORD,
          verifiedAt: '2024',
        }}
      ></tissu-action-sheet>`,
    );
    await settled(sheet, 'content');
    expect(sheet.shadowRoot!.querySelectorAll('.section').length).to.be.greaterThan(9);
    expect(overruns(sheet.shadowRoot!)).to.deep.equal([]);
  });

  it('stay in a list: its title, chips, facets and cards', async () => {
    const counts = (label: string): { value: string; label: string; count: number }[] => [
      { value: WORD, label, count: 123_456 },
    ];
    const api = fakeApi({
      '*': json({
        data: [longSheet],
        meta: { page: 1, perPage: 12, total: 1 },
        facets: { axis: counts(WORD), degree: counts(WORD), status: counts(WORD), theme: counts(ADDRESS) },
      }),
    });
    const list = await show(
      html`<tissu-action-list
        eager
        api=${api}
        territory="ti-1"
        query=${ADDRESS.slice(0, 100)}
        theme=${CODE}
      ></tissu-action-list>`,
    );
    const root = list.shadowRoot!;
    await settled(root.querySelector<Shown>('tissu-action-card')!, 'content');
    root.querySelector<HTMLElement>('.filter')?.click();
    await list.updateComplete;
    for (const facet of root.querySelectorAll<HTMLElement>('.facet[aria-expanded="false"]')) facet.click();
    await list.updateComplete;
    expect(root.querySelectorAll('.facets label')).to.have.length.greaterThan(2);
    expect(overruns(root)).to.deep.equal([]);
  });

  it('stay in a diagram: its list, its legend', async () => {
    const [first, ...others] = seineNetwork.actors;
    const data = {
      actors: [{ ...first!, name: WORD, kind: WORD, family: WORD }, ...others],
      links: seineNetwork.links.map((link) => ({ ...link, kind: WORD, flow: ADDRESS, since: WORD })),
    };
    const diagram = await show(html`<tissu-cooperation-diagram eager .data=${data}></tissu-cooperation-diagram>`);
    expect(overruns(diagram.shadowRoot!)).to.deep.equal([]);
  });

  const long = { label: WORD, unit: WORD, licence: ADDRESS, source: { name: ADDRESS } };
  const series = [populationSeries, targetSeries, degreesSeries].map((one) => ({
    ...one,
    indicator: { ...one.indicator, ...long },
    scope: { ...one.scope, name: WORD },
    points: [...one.points, ...(one === degreesSeries ? [] : [{ period: WORD, value: 1 }])].map((point) => ({
      ...point,
      ...('category' in point ? { category: { code: WORD, label: WORD } } : {}),
    })),
  }));
  for (const data of series) {
    it(`stay in an indicator and its chart (${data.indicator.id})`, async () => {
      const indicator = await show(html`<tissu-indicator eager .data=${data}></tissu-indicator>`);
      expect(overruns(indicator.shadowRoot!)).to.deep.equal([]);
      for (const view of ['chart', 'table']) {
        const chart = await show(
          html`<tissu-indicator-chart eager view=${view} .data=${data}></tissu-indicator-chart>`,
        );
        expect(overruns(chart.shadowRoot!)).to.deep.equal([]);
      }
    });
  }
});
