/** The loader, for a script tag: each element is fetched when it comes near the viewport. */
import { claimPage } from './kit.js';
import { start } from './start.js';

if (typeof document !== 'undefined' && claimPage(import.meta.url)) {
  start(
    import.meta.url,
    new Map<string, () => Promise<unknown>>([
      ['tissu-source', () => import('../components/source/source.define.js')],
      ['tissu-action-card', () => import('../components/action-card/action-card.define.js')],
      ['tissu-action-list', () => import('../components/action-list/action-list.define.js')],
      ['tissu-action-sheet', () => import('../components/action-sheet/action-sheet.define.js')],
      ['tissu-cooperation-diagram', () => import('../components/cooperation-diagram/cooperation-diagram.define.js')],
      ['tissu-indicator', () => import('../components/indicator/indicator.define.js')],
      ['tissu-indicator-chart', () => import('../components/indicator-chart/indicator-chart.define.js')],
      ['tissu-territory-map', () => import('../components/territory-map/territory-map.define.js')],
    ]),
  );
}
