import { expect, waitUntil } from '@open-wc/testing';
import type { TissuActionSheet } from '../../src/components/action-sheet/action-sheet.js';
// Loaded once, so that no test waits for the modules of another.
import '../../src/components/action-sheet/tools.js';
import '../../src/components/action-sheet/qr/qr-code.js';
import * as stories from '../../stories/action-sheet.stories.js';
import { steamSheet } from '../fixtures/action-sheets.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { settled } from '../support/component-suite.js';
import { renderStory } from '../support/render-story.js';

const show = async (story: { render?: unknown }): Promise<TissuActionSheet> =>
  (await settled(renderStory(story), 'content')) as TissuActionSheet;
const find = (sheet: TissuActionSheet, name: string): HTMLElement | undefined =>
  [...(sheet.shadowRoot?.querySelectorAll<HTMLElement>('.button') ?? [])].find(
    ({ textContent }) => textContent.trim() === name,
  );
const press = async (sheet: TissuActionSheet, name: string): Promise<void> => {
  await waitUntil(() => find(sheet, name), `a button "${name}"`);
  find(sheet, name)?.click();
};
const ADDRESS = `https://donnees.example.org/embed/action-sheet?sheet=${steamSheet.id}`;

/** Puts something else in the place of a property of the browser, while a test runs. */
const undo: (() => void)[] = [];
const replace = (target: object, name: string, value: unknown): void => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else delete (target as Record<string, unknown>)[name];
  });
};

/** The API has told its own address. */
const entryOf = (sheet: TissuActionSheet): Promise<void> =>
  waitUntil(() => sheet.shadowRoot?.querySelector('.foot .address')?.textContent === ADDRESS, 'the entry has come');

describe('the tools of <tissu-action-sheet>', () => {
  afterEach(() => {
    for (const step of undo.splice(0)) step();
    document.body.replaceChildren();
  });

  it('copies the citation with the canonical address, and says so', async () => {
    const copied: string[] = [];
    replace(navigator, 'clipboard', {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
    const sheet = await show(stories.Content);
    await entryOf(sheet);
    await press(sheet, 'Copier la citation');
    await waitUntil(() => sheet.shadowRoot?.querySelector('.outcome')?.textContent === 'Citation copiée.');
    expect(copied).to.deep.equal([
      `Données de démonstration, «\u00a0${steamSheet.title}\u00a0», Axe Seine, données du 23 novembre 2026, Licence Ouverte 2.0, rédaction Tissu, ${ADDRESS}, consulté le 23 novembre 2026.`,
    ]);
    expect(await accessibleTree(sheet)).to.contain('status');
  });

  it('shows the citation selected where copying is refused', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('NotAllowedError')) });
    const sheet = await show(stories.OwnData);
    await press(sheet, 'Copier la citation');
    await waitUntil(() => sheet.shadowRoot?.querySelector('textarea'));
    await waitUntil(() => sheet.shadowRoot?.activeElement?.localName === 'textarea');
    const area = sheet.shadowRoot?.querySelector('textarea');
    expect(area?.selectionEnd).to.equal(area?.value.length);
    expect(area?.value).not.to.contain(location.origin);
    expect(await accessibleTree(sheet)).to.contain('La copie a été refusée');
  });

  it('offers to share only where the device can', async () => {
    const { prototype } = Navigator;
    const own = Object.getOwnPropertyDescriptor(prototype, 'share');
    Reflect.deleteProperty(prototype, 'share');
    try {
      expect('share' in navigator).to.equal(false);
      expect(find(await show(stories.OwnData), 'Partager')).to.equal(undefined);
    } finally {
      if (own) Object.defineProperty(prototype, 'share', own);
    }
    replace(navigator, 'share', () => Promise.resolve());
    expect(find(await show(stories.OwnData), 'Partager')).not.to.equal(undefined);
  });

  it('shares the canonical address, and bears that the visitor changes their mind', async () => {
    const shared: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => {
      shared.push(data);
      return Promise.reject(new Error('AbortError'));
    });
    const sheet = await show(stories.Content);
    await entryOf(sheet);
    await press(sheet, 'Partager');
    await waitUntil(() => shared.length === 1);
    expect(shared).to.deep.equal([{ title: steamSheet.title, url: ADDRESS }]);
  });

  it('writes a correction to whom the API names, about what the visitor chose', async () => {
    const sheet = await show(stories.Content);
    await press(sheet, 'Signaler ou compléter');
    await waitUntil(() => find(sheet, 'Écrire le message'));
    const select = sheet.shadowRoot?.querySelector('select');
    if (!select) throw new Error('No choice of a section');
    select.value = 'financing';
    select.dispatchEvent(new Event('change'));
    await sheet.updateComplete;
    const address = new URL((find(sheet, 'Écrire le message') as HTMLAnchorElement).href);
    expect(address.protocol + address.pathname).to.equal('mailto:donnees@example.org');
    expect(address.searchParams.get('subject')).to.contain('Financement');
    const body = address.searchParams.get('body') ?? '';
    for (const fact of [steamSheet.id, steamSheet.title, '2026-11-23', 'Financement', ADDRESS])
      expect(body).to.contain(fact);
    const tree = await accessibleTree(sheet);
    expect(tree).to.contain('combobox "Rubrique concernée"');
    expect(tree).to.contain('button "Signaler ou compléter"');
  });

  it('sends to a form where the API names one', async () => {
    const sheet = await show(stories.ReportingForm);
    await press(sheet, 'Signaler ou compléter');
    await waitUntil(() => find(sheet, 'Écrire le message'));
    const { searchParams } = new URL((find(sheet, 'Écrire le message') as HTMLAnchorElement).href);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      source: 'fiche',
      sheet: steamSheet.id,
      title: steamSheet.title,
      version: '2026-11-23',
      field: 'sheet',
    });
  });

  it('writes a correction that goes to nobody yet where no address is given, and says so', async () => {
    const sheet = await show(stories.OwnData);
    await press(sheet, 'Signaler ou compléter');
    await waitUntil(() => find(sheet, 'Écrire le message'));
    const { href } = find(sheet, 'Écrire le message') as HTMLAnchorElement;
    expect(href).to.match(/^mailto:\?subject=[^?&]+&body=[^?&]+$/);
    expect(new URL(href).searchParams.get('body')).to.contain(steamSheet.id);
    expect(await accessibleTree(sheet)).to.contain('le message s’ouvre sans destinataire');
  });

  it('prints with the address in letters and as a QR code, everything unfolded', async () => {
    let printed = 0;
    replace(window, 'print', () => {
      printed++;
    });
    const sheet = await show(stories.Content);
    await entryOf(sheet);
    await press(sheet, 'Imprimer');
    await waitUntil(() => printed === 1);
    const foot = sheet.shadowRoot?.querySelector('.foot');
    expect(foot?.textContent).to.contain(ADDRESS);
    expect(foot?.textContent).to.contain('23 novembre 2026');
    const code = foot?.querySelector('svg');
    expect(code?.getAttribute('aria-label')).to.equal(`Code QR vers ${ADDRESS}`);
    expect(code?.querySelectorAll('path').length).to.equal(1);
  });

  it('has its QR code once the page rests, for who prints from the menu of the browser', async () => {
    const sheet = await show(stories.Content);
    const code = (): Element | null | undefined => sheet.shadowRoot?.querySelector('.foot .qr');
    await waitUntil(() => code()?.getAttribute('aria-label') === `Code QR vers ${ADDRESS}`);
  });

  it('fetches no QR code unasked where data are dear', async () => {
    replace(navigator, 'connection', { saveData: true });
    const idle: unknown[] = [];
    replace(globalThis, 'requestIdleCallback', (callback: unknown) => idle.push(callback));
    const sheet = await show(stories.OwnData);
    expect(idle).to.deep.equal([]);
    expect(sheet.shadowRoot?.querySelector('.qr')).to.equal(null);
  });

  it('drops a citation with the sheet it is of', async () => {
    replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
    const sheet = await show(stories.OwnData);
    await press(sheet, 'Copier la citation');
    const outcome = (): string => sheet.shadowRoot?.querySelector('.outcome')?.textContent ?? '';
    await waitUntil(() => outcome() === 'Citation copiée.');
    sheet.data = { ...steamSheet, id: 'other', title: 'Une autre fiche' };
    await waitUntil(() => sheet.shadowRoot?.querySelector('#title')?.textContent === 'Une autre fiche');
    expect(outcome()).to.equal('');
  });

  it('opens what is folded for the print, and closes it after', async () => {
    const sheet = await show(stories.OwnData);
    const folded = document.createElement('details');
    sheet.shadowRoot?.querySelector('article')?.append(folded);
    dispatchEvent(new Event('beforeprint'));
    expect(folded.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(folded.open).to.equal(false);
  });
});
