import { define } from '../../element/define.js';
import { TissuTerritoryMap } from './territory-map.js';

define('tissu-territory-map', TissuTerritoryMap);

declare global {
  interface HTMLElementTagNameMap {
    'tissu-territory-map': TissuTerritoryMap;
  }
}
