import { define } from '../../element/define.js';
import { TissuActionCard } from './action-card.js';

define('tissu-action-card', TissuActionCard);

declare global {
  interface HTMLElementTagNameMap {
    'tissu-action-card': TissuActionCard;
  }
}
