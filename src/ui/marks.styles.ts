import type { CSSResultGroup } from 'lit';
import { axisStyles } from './axis.styles.js';
import { statusStyles } from './status.styles.js';

/** The marks of an action: the colour of its axis, the sign of its status. */
export const markStyles: CSSResultGroup = [axisStyles, statusStyles];
