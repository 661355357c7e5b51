/**
 * Everything in one file, for hosts that want a single request. The build wraps the file so that it does nothing
 * where there is no `document`.
 */
import './watch-policy.js';
import '../define-usual.js';
import { claimPage } from './kit.js';
import { start } from './start.js';
import { stopWatchingPolicy } from './watch-policy.js';

/** These are registered already: the tags are named so that links to them are upgraded. */
const TAGS = ['source', 'action-card', 'action-list', 'cooperation-diagram', 'indicator', 'indicator-chart'];

stopWatchingPolicy();
if (claimPage(import.meta.url)) {
  start(
    import.meta.url,
    new Map<string, (() => Promise<unknown>) | undefined>([
      ...TAGS.map((name) => [`tissu-${name}`, undefined] as const),
      // Parts beside the file, for few pages have a whole sheet or a map.
      ['tissu-action-sheet', () => import('../components/action-sheet/action-sheet.define.js')],
      ['tissu-territory-map', () => import('../components/territory-map/territory-map.define.js')],
    ]),
  );
}
