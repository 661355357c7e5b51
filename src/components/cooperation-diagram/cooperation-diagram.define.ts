import { define } from '../../element/define.js';
import { TissuCooperationDiagram } from './cooperation-diagram.js';

define('tissu-cooperation-diagram', TissuCooperationDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'tissu-cooperation-diagram': TissuCooperationDiagram;
  }
}
