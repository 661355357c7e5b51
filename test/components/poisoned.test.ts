import { expect, waitUntil } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../src/components/action-card/action-card.define.js';
import '../../src/components/action-list/action-list.define.js';
import '../../src/components/action-sheet/action-sheet.define.js';
// Loaded once, so that no test waits for the modules of another.
import '../../src/components/action-list/local-list.js';
import '../../src/components/action-list/table-view.js';
import '../../src/components/action-sheet/tools.js';
import '../../src/i18n/fr/themes.js';
import { POISONS, poisonedSheet } from '../fixtures/poisoned-sheet.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { settled, type Shown } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';

const NOW = (): Date => new Date('2026-11-23T12:00:00Z');
const TITLE = 'page of the host';

const show = async (template: TemplateResult): Promise<Shown> => {
  const box = document.createElement('div');
  document.body.append(box);
  render(template, box);
  return settled(box.firstElementChild as Shown, 'content');
};

/** All elements of a shadow tree and of the shadow trees in it. */
const allIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
  ]);

/** What of a drawn element could do something: elements, attributes, addresses. */
const dangersIn = (shown: Shown): string[] =>
  allIn(shown.shadowRoot!).flatMap((element) => {
    const dangers: string[] = [];
    if (/^(script|iframe|object|embed|img|style|base|meta|link|form|template)$/.test(element.localName))
      if (!(element.localName === 'form' && element.classList.contains('search'))) dangers.push(element.localName);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc' || name === 'src')
        dangers.push(`${element.localName}[${name}]`);
      if (name === 'href' && !/^(https?:\/\/|mailto:[^?]*(\?subject=[^?&]*&body=[^?&]*)?$|tel:[\d+]*$|#)/.test(value))
        dangers.push(`href=${value}`);
    }
    return dangers;
  });

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a poison in every text of a sheet', () => {
  allowNotices(/\[tissu\]/);
  const { warn, error } = console;
  const told: string[] = [];
  before(() => {
    document.title = TITLE;
    console.warn = (...words: unknown[]) => {
      told.push(words.map(String).join(' '));
    };
    console.error = console.warn;
  });
  after(() => {
    Object.assign(console, { warn, error });
  });
  afterEach(() => {
    expect(document.title).to.equal(TITLE);
    document.body.replaceChildren();
  });

  POISONS.forEach((words, rank) => {
    // What reorders the text around it goes; all else is shown to the letter, with signs held to their words.
    const shown = words.replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replaceAll('\r\n', '\n');
    const sheet = poisonedSheet(rank);

    it(`is text in the whole sheet: ${shown}`, async () => {
      const element = await show(html`<tissu-action-sheet eager .data=${sheet} .clock=${NOW}></tissu-action-sheet>`);
      expect(dangersIn(element)).to.deep.equal([]);
      for (const name of ['.summary', '#tissu-objectives .prose', '.caveat p', '.steps', '.partners', '.role'])
        // A step begins with a capital letter.
        expect(plainSpaces(element.shadowRoot!.querySelector(name)!.textContent.toLowerCase()), name).to.contain(
          plainSpaces(shown.trim().split('\n')[0]!.toLowerCase()),
        );
      expect(plainSpaces(element.shadowRoot!.querySelector('#title')!.textContent)).to.equal(
        plainSpaces(words.startsWith('nom') ? shown : words),
      );
    });

    it(`is text in each card: ${shown}`, async () => {
      for (const variant of ['card', 'row', 'compact']) {
        const element = await show(
          html`<tissu-action-card eager variant=${variant} .data=${sheet} .clock=${NOW}></tissu-action-card>`,
        );
        expect(dangersIn(element), variant).to.deep.equal([]);
        expect(element.shadowRoot!.querySelector('#title')!.textContent).to.contain(
          shown.split('\r')[0]!.split('\n')[0],
        );
      }
    });

    it(`is text in a list, as cards and as a table, and in its facets: ${shown}`, async () => {
      const element = await show(
        html`<tissu-action-list
          eager
          facets="axis status theme form territory lead-family year"
          .data=${[sheet]}
          .clock=${NOW}
        ></tissu-action-list>`,
      );
      const root = element.shadowRoot!;
      await settled(root.querySelector<Shown>('tissu-action-card')!, 'content');
      expect(dangersIn(element)).to.deep.equal([]);
      for (const facet of root.querySelectorAll<HTMLElement>('.facet[aria-expanded="false"]')) facet.click();
      [...root.querySelectorAll('button')].find((button) => /^\s*Tableau/.test(button.textContent))!.click();
      await waitUntil(() => root.querySelector('table'));
      expect(dangersIn(element)).to.deep.equal([]);
      expect(root.querySelector('table')!.textContent).to.contain(shown.split('\r')[0]!.split('\n')[0]);
    });

    it(`writes nothing into the message of a correction: ${shown}`, async () => {
      const api = fakeApi({
        '': json({
          name: words,
          version: '1',
          publicAddress: words,
          reporting: { email: 'data@example.org', url: words },
        }),
        [`action-sheets/${String(sheet['id'])}`]: json(sheet),
        '*': json({ data: [], meta: { total: 0, page: 1, perPage: 3 } }),
      });
      const element = await show(
        html`<tissu-action-sheet eager sheet=${sheet['id']} api=${api} .clock=${NOW}></tissu-action-sheet>`,
      );
      const root = element.shadowRoot!;
      const buttonNamed = (name: string): HTMLElement | undefined =>
        [...root.querySelectorAll<HTMLElement>('.button')].find(({ textContent }) => textContent.trim() === name);
      buttonNamed('Signaler ou compléter')!.click();
      await waitUntil(
        () => (buttonNamed('Écrire le message') as HTMLAnchorElement | undefined)?.href.startsWith('mailto:data@'),
        'the entry has come',
      );
      const address = new URL((buttonNamed('Écrire le message') as HTMLAnchorElement).href);
      expect(address.protocol + address.pathname).to.equal('mailto:data@example.org');
      expect([...address.searchParams.keys()]).to.deep.equal(['subject', 'body']);
      expect(address.searchParams.get('subject')).to.not.match(/[\r\n]/);
      expect(dangersIn(element)).to.deep.equal([]);
    });
  });

  it('is told to the developer, each once', () => {
    expect(told.filter((line) => line.includes('unknown status')).length).to.be.greaterThan(0);
    expect(told.length).to.equal(new Set(told).size);
  });
});
