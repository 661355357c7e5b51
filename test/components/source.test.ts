import { expect, waitUntil } from '@open-wc/testing';
import '../../src/components/action-card/action-card.define.js';
import '../../src/components/action-list/action-list.define.js';
import '../../src/components/source/source.define.js';
import type { TissuActionCard } from '../../src/components/action-card/action-card.js';
import * as stories from '../../stories/source.stories.js';
import { steamSheet } from '../fixtures/action-sheets.js';
import { fakeApi, json, type FakeAnswer } from '../fixtures/fake-api.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';

// The card's answer is no page of sheets: the list beside it says so.
allowNotices(/not-understood/);

const card = (): TissuActionCard => document.querySelector<TissuActionCard>('tissu-action-card')!;

describe('<tissu-source>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shows nothing itself and gives its API to the elements inside', async () => {
    const source = renderStory(stories.Content);
    expect(getComputedStyle(source).display).to.equal('contents');
    await settled(card(), 'content');
    await settled(document.querySelector('tissu-action-list')!, 'content');
  });

  it('gives way to a nearer one', async () => {
    renderStory(stories.Nested);
    await settled(card(), 'content');
  });

  it('asks for its territory in the name of the elements that name none', async () => {
    let asked: URL | undefined;
    const answer: FakeAnswer = (url, signal) => {
      asked = url;
      return json({ data: [steamSheet], meta: { total: 1, page: 1, perPage: 12 } })(url, signal);
    };
    document.body.innerHTML =
      '<tissu-source territory="ti-2802"><tissu-action-list eager></tissu-action-list></tissu-source>';
    document.querySelector('tissu-source')!.setAttribute('api', fakeApi({ '*': answer }));
    await waitUntil(() => asked !== undefined);
    expect(asked?.searchParams.get('territory')).to.equal('ti-2802');
  });

  it('is followed when its attributes change later', async () => {
    renderStory(stories.Content);
    await settled(card(), 'content');
    const other = fakeApi({ '*': json({ ...steamSheet, title: 'Autre API' }) });
    document.querySelector('tissu-source')!.setAttribute('api', other);
    await waitUntil(() => card().shadowRoot?.textContent.includes('Autre API'));
  });

  it('gives its place to the page’s own meta when it has no API', async () => {
    const meta = document.createElement('meta');
    meta.name = 'tissu-api';
    meta.content = fakeApi({ '*': json(steamSheet) });
    document.head.append(meta);
    document.body.innerHTML =
      '<tissu-source territory="ti-2802"><tissu-action-card eager sheet="x"></tissu-action-card></tissu-source>';
    await settled(card(), 'content');
    meta.remove();
  });
});
