import { define } from '../../element/define.js';
import { TissuIndicatorChart } from './indicator-chart.js';

define('tissu-indicator-chart', TissuIndicatorChart);

declare global {
  interface HTMLElementTagNameMap {
    'tissu-indicator-chart': TissuIndicatorChart;
  }
}
