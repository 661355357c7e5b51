import type { CSSResultGroup } from 'lit';
import { sheetFrameStyles } from '../../theme/sheet-frame.styles.js';
import { fundingBarStyles } from '../../ui/funding-bar.styles.js';
import { calendarStyles } from './calendar.styles.js';
import { factsStyles } from './facts.styles.js';
import { printStyles } from './print.styles.js';
import { proseStyles } from './prose.styles.js';
import { sheetStyles } from './sheet.styles.js';
import { tableStyles } from './tables.styles.js';
import { toolsStyles } from './tools.styles.js';

/** What a whole sheet looks like; the last ones are for paper. */
export const actionSheetStyles: CSSResultGroup = [
  sheetFrameStyles,
  sheetStyles,
  factsStyles,
  proseStyles,
  calendarStyles,
  fundingBarStyles,
  tableStyles,
  toolsStyles,
  printStyles,
];
