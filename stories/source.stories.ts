import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/action-card/action-card.define.js';
import '../src/components/action-list/action-list.define.js';
import '../src/components/source/source.define.js';
import { manySheets, steamSheet } from '../test/fixtures/action-sheets.js';
import { fakeApi, json } from '../test/fixtures/fake-api.js';

const meta: Meta = { title: 'Éléments/source', component: 'tissu-source' };
export default meta;
type Story = StoryObj;

const api = (): string =>
  fakeApi({
    'action-sheets': json({ data: manySheets(2), meta: { total: 2, page: 1, perPage: 12 } }),
    '*': json(steamSheet),
  });

/** One source, several elements: the API and the territory are said once. */
export const Content: Story = {
  render: () =>
    html`<tissu-source api=${api()} territory="ti-2802">
      <tissu-action-card eager sheet="vapeur-ecostuair-tereos"></tissu-action-card>
      <tissu-action-list eager></tissu-action-list>
    </tissu-source>`,
};
/** A source inside another one: the nearest decides. */
export const Nested: Story = {
  render: () =>
    html`<tissu-source api="https://elsewhere.invalid/v1/">
      <tissu-source api=${api()}>
        <tissu-action-card eager sheet="vapeur-ecostuair-tereos"></tissu-action-card>
      </tissu-source>
    </tissu-source>`,
};
