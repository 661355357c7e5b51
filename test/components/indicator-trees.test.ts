/** What is heard of each kind and state of a figure, word for word. */
import { waitUntil } from '@open-wc/testing';
import '../../src/components/indicator/indicator.define.js';
import * as stories from '../../stories/indicator.stories.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';
import { sameTree } from '../support/same-tree.js';
import type { TissuIndicator } from '../../src/components/indicator/indicator.js';

allowNotices(/left out|not-found|not-json|not-understood|bad-attribute|no-api|server-error/);

const NAMES = [
  'Content',
  'Loading',
  'Empty',
  'ErrorNotFound',
  'ErrorBadAttribute',
  'Stale',
  'TwoChanges',
  'ZeroBase',
  'Falling',
  'Target',
  'Estimated',
  'Provisional',
  'GapYears',
  'FewEditions',
  'OnePoint',
  'Months',
  'Negative',
  'MissingMembers',
  'Merged',
  'Compared',
  'Comparable',
  'ComparableWidened',
  'ComparedWithMedian',
  'ComparedWithRegion',
  'ComparedWithProgramme',
  'ComparedWithAnother',
  'ComparedWithOtherKind',
  'ComparedWithItself',
  'ComparedSheets',
  'Categories',
  'KnownFunding',
  'UnknownCategories',
  'HostileTexts',
  'English',
] as const satisfies readonly (keyof typeof stories)[];
const STATES: Readonly<Record<string, 'loading' | 'stale'>> = { Loading: 'loading', Stale: 'stale' };

/** Words of a fault come after it. */
const said = (element: Element): boolean => {
  const text = element.shadowRoot?.textContent ?? '';
  return (
    !text.includes('momentanément') && (element.getAttribute('data-state') !== 'stale' || text.includes('Données du'))
  );
};

describe('The accessibility tree of <tissu-indicator>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  for (const name of NAMES)
    it(name, async () => {
      const element = renderStory(stories[name]);
      const own = (
        element.localName === 'tissu-indicator' ? element : element.querySelector('tissu-indicator')
      ) as TissuIndicator;
      const state = STATES[name];
      await (state ? settled(own, state) : settled(own));
      await waitUntil(() => said(own), 'its words are there');
      await sameTree(name, own);
    });
});
