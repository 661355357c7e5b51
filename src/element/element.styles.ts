import type { CSSResultGroup } from 'lit';
import { host, tokens } from '../theme/tokens.styles.js';
import { stateStyles } from '../ui/state.styles.js';

/** What all elements look like: tokens, the host, what stands there while they load. */
export const elementStyles: CSSResultGroup = [tokens, host, stateStyles];
