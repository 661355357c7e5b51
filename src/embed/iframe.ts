/** The host side of iframes, alone. */
import { hostFrames } from './iframe-host.js';

if (typeof document !== 'undefined') hostFrames(import.meta.url);
