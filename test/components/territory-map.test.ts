import { expect } from '@open-wc/testing';
import * as stories from '../../stories/territory-map.stories.js';
import { steamSheet } from '../fixtures/action-sheets.js';
import { fakeApi, json } from '../fixtures/fake-api.js';
import { accessibleTree } from '../support/accessible-tree.js';
import { componentSuite, settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

componentSuite('tissu-territory-map', () => ({ sheet: steamSheet.id, api: fakeApi({ '*': json(steamSheet) }) }));

describe('<tissu-territory-map>', () => {
  allowNotices(/not-found/);
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('is told whole', async () => {
    const element = await settled(renderStory(stories.Content), 'content');
    expect(await accessibleTree(element)).to.contain(`heading "${steamSheet.title}" level=3`);
  });

  it('says so when there is no such thing, and keeps its fallback', async () => {
    const element = await settled(renderStory(stories.ErrorNotFound), 'error');
    const tree = await accessibleTree(element);
    expect(tree).to.contain('link "Lire"');
    expect(tree).to.contain('button "Réessayer"');
  });
});
