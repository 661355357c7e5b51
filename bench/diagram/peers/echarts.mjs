/** ECharts graph with its force layout, without animation; only the parts that it needs. */
import { GraphChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([GraphChart, CanvasRenderer]);

/** @type {import('./peer.mjs').Draw} */
export const draw = async (graph, box) => {
  const chart = init(box);
  const finished = new Promise((resolve) => chart.on('finished', resolve));
  chart.setOption({
    animation: false,
    series: [
      {
        type: 'graph',
        layout: 'force',
        force: { layoutAnimation: false },
        symbolSize: 12,
        label: { show: graph.labelled, position: 'right', fontSize: 13 },
        data: graph.labels.map((name, id) => ({ id: String(id), name })),
        links: graph.pairs.map(([source, target]) => ({ source: String(source), target: String(target) })),
      },
    ],
  });
  await finished;
  const data = chart.getModel().getSeriesByIndex(0).getData();
  return graph.labels.flatMap((_, node) => data.getItemLayout(node));
};
