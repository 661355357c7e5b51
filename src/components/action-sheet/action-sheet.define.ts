import { define } from '../../element/define.js';
import { TissuActionSheet } from './action-sheet.js';

define('tissu-action-sheet', TissuActionSheet);

declare global {
  interface HTMLElementTagNameMap {
    'tissu-action-sheet': TissuActionSheet;
  }
}
