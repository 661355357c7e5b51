import { define } from '../../element/define.js';
import { TissuIndicator } from './indicator.js';

define('tissu-indicator', TissuIndicator);

declare global {
  interface HTMLElementTagNameMap {
    'tissu-indicator': TissuIndicator;
  }
}
