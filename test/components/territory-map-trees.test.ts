/** What is heard of each kind and state of a map, word for word. */
import { waitUntil } from '@open-wc/testing';
import '../../src/components/territory-map/territory-map.define.js';
import * as stories from '../../stories/territory-map.stories.js';
import { allowNotices } from '../support/console-guard.js';
import { sameTree } from '../support/same-tree.js';
import { isTold, toldStory } from '../support/told-story.js';
import type { TissuTerritoryMap } from '../../src/components/territory-map/territory-map.js';

allowNotices(/left out|not-found|not-json|not-understood|bad-attribute|no-api|server-error/);

const NAMES = [
  'Content',
  'Counts',
  'Loading',
  'ContoursLoading',
  'ContoursMissing',
  'Empty',
  'UnknownTerritory',
  'ErrorNotFound',
  'Stale',
  'Region',
  'OverseasRegion',
  'Territory',
  'InlineTable',
  'AllEqual',
  'Negative',
  'English',
] as const satisfies readonly (keyof typeof stories)[];

describe('The accessibility tree of <tissu-territory-map>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const show = async (name: (typeof NAMES)[number]): Promise<TissuTerritoryMap> => {
    const own = await toldStory('tissu-territory-map', stories, name);
    if (/content|stale/.test(own.state) && !/^(?:Contours|Inline)/.test(name))
      await waitUntil(() => own.shadowRoot?.querySelector('svg[data-frame]'), 'the map is drawn');
    return own;
  };
  for (const name of NAMES)
    it(name, async () => {
      const map = await show(name);
      await waitUntil(
        () => name !== 'ContoursMissing' || map.shadowRoot?.querySelector('.body.bare'),
        'the contours failed',
      );
      await waitUntil(() => isTold(map), 'its words are there');
      await sameTree(name, map);
    });

  it('searched by name', async () => {
    const map = await show('Content');
    const field = map.shadowRoot?.querySelector('input');
    if (!field) throw new Error('There is no field');
    field.value = 'ecluses';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await map.updateComplete;
    await sameTree('searched by name', map);
  });

  it('come to by keys, a territory chosen', async () => {
    const map = await show('Content');
    map.shadowRoot?.querySelector<SVGElement>('.area[tabindex="0"]')?.focus();
    await map.updateComplete;
    await waitUntil(() => map.shadowRoot?.querySelector('th button'), 'the visit has come');
    map.shadowRoot
      ?.querySelector('.area[tabindex="0"]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
    await map.updateComplete;
    await sameTree('come to by keys, a territory chosen', map);
  });
});
