/** What the chart engine needs for bars, made known to it. The build of pages takes this out of the engine. */
import { BarController, BarElement, CategoryScale, Chart } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale);
