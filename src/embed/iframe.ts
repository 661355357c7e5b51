/** The host side of iframes, alone. */
import { hearFrame } from './iframe-host.js';

if (typeof document !== 'undefined') {
  addEventListener('message', (event) => {
    hearFrame(event, import.meta.url);
  });
}
