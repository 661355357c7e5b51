/** What is heard of each kind and state of a figure, word for word. */
import '../../src/components/indicator/indicator.define.js';
import * as stories from '../../stories/indicator.stories.js';
import { allowNotices } from '../support/console-guard.js';
import { sameTree } from '../support/same-tree.js';
import { toldStory } from '../support/told-story.js';

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

describe('The accessibility tree of <tissu-indicator>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  for (const name of NAMES)
    it(name, async () => {
      await sameTree(name, await toldStory('tissu-indicator', stories, name));
    });
});
