import type { CSSResultGroup } from 'lit';
import { cardFrameStyles } from '../../theme/card-frame.styles.js';
import { fundingBarStyles } from '../../ui/funding-bar.styles.js';
import { anyCardStyles } from './any-card.styles.js';
import { cardStyles } from './card.styles.js';
import { cardFactsStyles } from './facts.styles.js';
import { cardLinesStyles } from './lines.styles.js';

/** What a card looks like, in each of its variants. */
export const actionCardStyles: CSSResultGroup = [
  cardFrameStyles,
  anyCardStyles,
  cardStyles,
  fundingBarStyles,
  cardFactsStyles,
  cardLinesStyles,
];
