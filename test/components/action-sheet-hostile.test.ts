import { expect, waitUntil } from '@open-wc/testing';
import type { TissuActionSheet } from '../../src/components/action-sheet/action-sheet.js';
import * as stories from '../../stories/action-sheet.stories.js';
import { hostileSheet } from '../fixtures/whole-sheet.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

const show = async (): Promise<TissuActionSheet> =>
  (await settled(renderStory(stories.HostileEverything), 'content')) as TissuActionSheet;

describe('<tissu-action-sheet> with hostile data', () => {
  allowNotices(/\[tissu\]/);
  const told: string[] = [];
  const { warn, error } = console;
  before(() => {
    document.title = 'page';
    console.warn = (...words: unknown[]) => {
      told.push(words.map(String).join(' '));
    };
    console.error = console.warn;
  });
  after(() => {
    console.warn = warn;
    console.error = error;
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shows every text as text and runs none of it', async () => {
    const sheet = await show();
    const { shadowRoot } = sheet;
    if (!shadowRoot) throw new Error('Not drawn');
    expect(
      shadowRoot.querySelectorAll(
        'script, iframe, img, style, [onclick], [onload], [onerror], b:not(.sum b, .figures b)',
      ).length,
    ).to.equal(0);
    const words = shadowRoot.textContent;
    for (const text of [
      hostileSheet.title,
      hostileSheet.summary,
      hostileSheet.objectives,
      '<style>*{display:none}</style>',
      '<b>Pilote</b>',
      '<statut>',
      '<del>Réserve</del>',
      '<q>Source</q>',
      '<h1>Indicateur</h1>',
      '<rôle>',
      '<taxe>',
      'un lien qui court',
    ])
      expect(words.includes(text), text).to.equal(true);
    expect(document.title).to.equal('page');
  });

  it('links nowhere but to the web', async () => {
    const links = [...((await show()).shadowRoot?.querySelectorAll('a') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    );
    for (const href of links) expect(href).to.match(/^(#tissu-[a-z]+|https?:.*)$/);
  });

  it('leaves out sums that cannot be, and an end before the start', async () => {
    const words = ((await show()).shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');
    // Left out while the data are read, or said beside the table: never summed.
    expect(words).to.contain('<em>beaucoup</em> <taxe>');
    expect(words).to.contain('dès mai 2031');
    expect(words).not.to.contain('2029');
  });

  it('shows five hundred partners without drowning the rest', async () => {
    const sheet = await show();
    const tree = await accessibleTree(sheet);
    expect(tree).to.contain('Voir les 460 autres partenaires');
    expect(sheet.shadowRoot?.querySelectorAll('.partners tbody tr:not(.family)').length).to.equal(500);
  });

  it('tells the developer of each oddity once', async () => {
    await show();
    await show();
    await waitUntil(() => told.length > 0);
    for (const pattern of [
      /hostile: unknown status "<statut>"/,
      /left out endDate: after 2031-05 expected, not 2029-02/,
      /hostile: address "javascript:document.title=8" is no http\(s\) one/,
      /hostile: 500 partners/,
      /budget\.funders\.1\.amountEur/,
    ])
      expect(told.filter((line) => pattern.test(line)).length, String(pattern)).to.equal(1);
  });
});
