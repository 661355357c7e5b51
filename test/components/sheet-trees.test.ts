/** The whole accessibility tree of cards, lists and sheets in each of their states, to the letter. */
import { waitUntil } from '@open-wc/testing';
import * as cards from '../../stories/action-card.stories.js';
import * as lists from '../../stories/action-list.stories.js';
import * as sheets from '../../stories/action-sheet.stories.js';
import type { ViewState } from '../../src/element/states.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { settled, type Shown } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';
import { sameTree } from '../support/same-tree.js';

const NOW = (): Date => new Date('2026-11-23T12:00:00Z');

const STATES: readonly (readonly [name: string, story: { render?: unknown }, state: ViewState])[] = [
  ['card, content', cards.Content, 'content'],
  ['card, row', cards.Row, 'content'],
  ['card, compact', cards.Compact, 'content'],
  ['card, little known', cards.MissingData, 'content'],
  ['card, loading', cards.Loading, 'loading'],
  ['card, not found', cards.ErrorNotFound, 'error'],
  ['card, no API', cards.ErrorWithoutApi, 'error'],
  ['card, stale', cards.Stale, 'stale'],
  ['list, loading', lists.Loading, 'loading'],
  ['list, filtered', lists.Filtered, 'content'],
  ['list, nothing found', lists.EmptySearch, 'empty'],
  ['list, bare territory', lists.EmptyTerritory, 'empty'],
  ['list, refused', lists.ErrorRefused, 'error'],
  ['list, stale', lists.Stale, 'stale'],
  ['sheet, own data', sheets.OwnData, 'content'],
  ['sheet, nothing known', sheets.MissingEverything, 'content'],
  ['sheet, empty', sheets.Empty, 'empty'],
  ['sheet, loading', sheets.Loading, 'loading'],
  ['sheet, not found', sheets.ErrorNotFound, 'error'],
  ['sheet, stale', sheets.Stale, 'stale'],
];

/** Parts that are fetched by need are there, and no longer change what is told. */
const rested = async (element: Shown): Promise<void> => {
  let tree = '';
  await waitUntil(
    async () => {
      const before = tree;
      await element.updateComplete;
      // A sheet fetches its diagram, and the sheets like it, once the page rests.
      const parts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('tissu-cooperation-diagram')];
      if (!parts.every(({ dataset }) => /^(content|empty|error)$/.test(dataset['state'] ?? ''))) return false;
      tree = await accessibleTree(element);
      return tree === before;
    },
    'the tree comes to rest',
    { timeout: 8000, interval: 250 },
  );
};

describe('the accessibility tree, word for word', () => {
  allowNotices(/\[tissu\]/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [name, story, state] of STATES)
    it(name, async function () {
      this.timeout(15_000);
      const element = renderStory(story) as Shown & { clock: () => Date };
      element.clock = NOW;
      await settled(element, state);
      await rested(element);
      await sameTree(name, element);
    });
});
