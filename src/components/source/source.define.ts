import { define } from '../../element/define.js';
import { TissuSource } from './source.js';

define('tissu-source', TissuSource);

declare global {
  interface HTMLElementTagNameMap {
    'tissu-source': TissuSource;
  }
}
