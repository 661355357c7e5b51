/** What the chart engine needs for lines, made known to it. The build of pages takes this out of the engine. */
import { Chart, LineController, LineElement, PointElement } from 'chart.js';

Chart.register(LineController, LineElement, PointElement);
