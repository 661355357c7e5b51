import type { CSSResultGroup } from 'lit';
import { listFrameStyles } from '../../theme/list-frame.styles.js';
import { facetStyles } from './facets.styles.js';
import { listHeadStyles } from './list-head.styles.js';
import { resultsStyles } from './results.styles.js';
import { toolbarStyles } from './toolbar.styles.js';

/** The list from top to bottom. */
export const actionListStyles: CSSResultGroup = [
  listFrameStyles,
  listHeadStyles,
  toolbarStyles,
  resultsStyles,
  facetStyles,
];
