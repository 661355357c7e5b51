import { define } from '../../element/define.js';
import { TissuActionList } from './action-list.js';

define('tissu-action-list', TissuActionList);

declare global {
  interface HTMLElementTagNameMap {
    'tissu-action-list': TissuActionList;
  }
}
