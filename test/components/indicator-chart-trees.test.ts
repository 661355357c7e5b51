/** What is heard of each kind and state of a chart, word for word. */
import { waitUntil } from '@open-wc/testing';
import '../../src/components/indicator-chart/indicator-chart.define.js';
import * as stories from '../../stories/indicator-chart.stories.js';
import { allowNotices } from '../support/console-guard.js';
import { sameTree } from '../support/same-tree.js';
import { toldStory } from '../support/told-story.js';

allowNotices(/left out|not-found|not-json|not-understood|bad-attribute|no-api|server-error|kind="|stacked:/);

const NAMES = [
  'Content',
  'Loading',
  'Empty',
  'MissingMembers',
  'ErrorNotFound',
  'Stale',
  'Table',
  'Compared',
  'ComparedTable',
  'TwoPlaces',
  'GapYears',
  'FewEditions',
  'OnePoint',
  'Estimated',
  'Months',
  'Bars',
  'Negative',
  'Degrees',
  'DegreesTable',
  'ComparedDegrees',
  'Statuses',
  'KnownFunding',
  'UnknownCategories',
  'Doughnut',
  'NegativeDoughnut',
  'Radar',
  'ComparedRadar',
  'Stacked',
  'StackedCompared',
  'StackedYears',
  'Horizontal',
  'HorizontalStack',
  'Several',
  'SeveralTable',
  'GroupedYears',
  'Events',
  'Target',
  'English',
] as const satisfies readonly (keyof typeof stories)[];

describe('The accessibility tree of <tissu-indicator-chart>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  for (const name of NAMES)
    it(name, async () => {
      const own = await toldStory('tissu-indicator-chart', stories, name);
      if (own.view === 'table') await waitUntil(() => own.shadowRoot?.querySelector('th button'), 'heads are buttons');
      await sameTree(name, own);
    });
});
