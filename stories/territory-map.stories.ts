import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/territory-map/territory-map.define.js';
import { longTitle, sheetWith, steamSheet } from '../test/fixtures/action-sheets.js';
import { fakeApi, json, pending } from '../test/fixtures/fake-api.js';

const meta: Meta = { title: 'Éléments/territory-map', component: 'tissu-territory-map' };
export default meta;
type Story = StoryObj;

const link = html`<a href="https://example.org/embed/territory-map?sheet=${steamSheet.id}">Lire</a>`;
const answering = (answer: Parameters<typeof fakeApi>[0][string]) =>
  html`<tissu-territory-map eager sheet=${steamSheet.id} api=${fakeApi({ '*': answer })}>${link}</tissu-territory-map>`;

export const Content: Story = { render: () => answering(json(steamSheet)) };
export const Loading: Story = { render: () => answering(pending) };
export const ErrorNotFound: Story = { render: () => answering(json({ title: 'Not found', status: 404 }, 404)) };
export const LongTitle: Story = { render: () => answering(json(sheetWith({ title: longTitle }))) };
