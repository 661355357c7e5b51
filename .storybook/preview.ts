import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import manifest from 'tissu-manifest';
import '../src/theme/tissu.css';
import './preview.css';

setCustomElementsManifest(manifest);

const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { codePanel: true },
    controls: { expanded: true },
    options: { storySort: { method: 'alphabetical' } },
  },
  globalTypes: {
    theme: {
      description: 'La page autour',
      toolbar: {
        title: 'Thème',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Clair' },
          { value: 'dark', title: 'Sombre' },
          { value: 'serif', title: 'Site à empattements' },
        ],
      },
    },
    language: {
      description: 'La langue de la page',
      toolbar: {
        title: 'Langue',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'fr', title: 'Français' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    width: {
      description: 'La largeur de la page',
      toolbar: {
        title: 'Largeur',
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Largeur libre' },
          { value: '320px', title: '320 px' },
          { value: '768px', title: '768 px' },
          { value: '1280px', title: '1280 px' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', language: 'fr', width: 'auto' },
  decorators: [
    (story, { globals }) => {
      const theme = text(globals['theme'], 'light');
      const language = text(globals['language'], 'fr');
      // Another page is another element: nothing of the former language or theme stays in memory.
      return html`<div
        class="tissu-host ${theme === 'serif' ? 'tissu-theme-serif' : ''}"
        lang=${language}
        data-theme=${theme}
        data-width=${text(globals['width'], 'auto')}
      >
        ${keyed(`${theme} ${language}`, story())}
      </div>`;
    },
  ],
};

export default preview;
