/** What is heard of each kind and state of a chart, word for word. */
import { waitUntil } from '@open-wc/testing';
import '../../src/components/indicator-chart/indicator-chart.define.js';
import * as stories from '../../stories/indicator-chart.stories.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';
import { sameTree } from '../support/same-tree.js';
import type { TissuIndicatorChart } from '../../src/components/indicator-chart/indicator-chart.js';

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
const STATES: Readonly<Record<string, 'loading' | 'stale'>> = { Loading: 'loading', Stale: 'stale' };

/** Words of a fault come after it. */
const said = (element: Element): boolean => {
  const text = element.shadowRoot?.textContent ?? '';
  return (
    !text.includes('momentanément') && (element.getAttribute('data-state') !== 'stale' || text.includes('Données du'))
  );
};

describe('The accessibility tree of <tissu-indicator-chart>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  for (const name of NAMES)
    it(name, async () => {
      const element = renderStory(stories[name]);
      const own = (
        element.localName === 'tissu-indicator-chart' ? element : element.querySelector('tissu-indicator-chart')
      ) as TissuIndicatorChart;
      const state = STATES[name];
      await (state ? settled(own, state) : settled(own));
      if (own.view === 'table') await waitUntil(() => own.shadowRoot?.querySelector('th button'), 'heads are buttons');
      await waitUntil(() => said(own), 'its words are there');
      await sameTree(name, own);
    });
});
