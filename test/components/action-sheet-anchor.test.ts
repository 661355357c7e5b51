import { expect, waitUntil } from '@open-wc/testing';
import type { TissuActionSheet } from '../../src/components/action-sheet/action-sheet.js';
import * as stories from '../../stories/action-sheet.stories.js';
import { settled } from '../support/component-suite.js';
import { renderStory } from '../support/render-story.js';

describe('<tissu-action-sheet> on a page whose address names a section', () => {
  before(() => {
    location.hash = '#tissu-financing';
  });
  after(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows it once, in the first sheet, and leaves the address to the page', async () => {
    const first = (await settled(renderStory(stories.OwnData), 'content')) as TissuActionSheet;
    await waitUntil(() => first.shadowRoot?.activeElement?.textContent === 'Financement');
    expect(location.hash).to.equal('#tissu-financing');
    (first.shadowRoot?.activeElement as HTMLElement).blur();
    const second = (await settled(renderStory(stories.OwnData), 'content')) as TissuActionSheet;
    first.requestUpdate();
    await first.updateComplete;
    await second.updateComplete;
    expect(first.shadowRoot?.activeElement).to.equal(null);
    expect(second.shadowRoot?.activeElement).to.equal(null);
  });
});
