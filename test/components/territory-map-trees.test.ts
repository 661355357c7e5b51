/** What is heard of each kind and state of a map, word for word. */
import { waitUntil } from '@open-wc/testing';
import '../../src/components/territory-map/territory-map.define.js';
import * as stories from '../../stories/territory-map.stories.js';
import { settled } from '../support/component-suite.js';
import { allowNotices } from '../support/console-guard.js';
import { renderStory } from '../support/render-story.js';
import { sameTree } from '../support/same-tree.js';
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
const STATES: Readonly<Record<string, 'loading' | 'stale'>> = { Loading: 'loading', Stale: 'stale' };

/** Words of a fault come after it. */
const said = (element: Element): boolean => {
  const text = element.shadowRoot?.textContent ?? '';
  return (
    !text.includes('momentanément') && (element.getAttribute('data-state') !== 'stale' || text.includes('Données du'))
  );
};

describe('The accessibility tree of <tissu-territory-map>', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });
  const show = async (name: (typeof NAMES)[number]): Promise<TissuTerritoryMap> => {
    const element = renderStory(stories[name]);
    const own = (
      element.localName === 'tissu-territory-map' ? element : element.querySelector('tissu-territory-map')
    ) as TissuTerritoryMap;
    const state = STATES[name];
    await (state ? settled(own, state) : settled(own));
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
      await waitUntil(() => said(map), 'its words are there');
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
