/** What is needed only where a series has nothing to show; loaded with the first of them. */
export { messageStyles } from '../ui/message.styles.js';
export { renderNothing } from '../ui/nothing.js';
export { adopt } from './adopt.js';
