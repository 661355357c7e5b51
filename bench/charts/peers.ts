/** The pages that are measured: the same bars of the same values, drawn by each. */

/** Actions by degree of cooperation, as the demonstration data have them. */
export const CATEGORIES = ['Réseau informel', 'Contrat', 'Contractualisation', 'Association', 'Structure', 'Cluster'];
export const VALUES = [0, 3, 17, 10, 2, 2];
const CODES = ['informal', 'sale', 'agreement', 'association', 'joint-structure', 'cluster'];

export interface Peer {
  readonly name: string;
  /** What stands in the page for one chart. */
  readonly place: string;
  /** Source of the module that draws all of them; undefined for the kit, which is loaded as it is published. */
  readonly module: string | undefined;
  /** Files of style, by package path. */
  readonly styles?: readonly string[];
  /** What is asked of the page for one chart to be there. */
  readonly isDrawn: string;
}

const data = `const categories = ${JSON.stringify(CATEGORIES)}; const values = ${JSON.stringify(VALUES)};`;
const painted = `(root) => {
  const canvas = root.querySelector('canvas');
  if (!canvas || canvas.width === 0) return false;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  for (let i = 3; i < data.length; i += 64) if (data[i] > 0) return true;
  return false;
}`;
const shapes = (least: number): string =>
  `(root) => root.querySelectorAll('svg rect, svg path').length >= ${String(least)}`;

const series = {
  indicator: {
    id: 'actions-by-degree',
    label: 'Actions par degré de coopération',
    unit: 'actions',
    dimension: 'category',
    source: { name: 'Fiches actions' },
    licence: 'Licence Ouverte 2.0',
    updatedAt: '2026-11-23',
  },
  scope: { type: 'programme', name: 'Ensemble du programme' },
  points: CODES.map((code, i) => ({ category: { code }, value: VALUES[i] })),
};

export const PEERS: readonly Peer[] = [
  {
    name: 'tissu-indicator-chart',
    place: '<tissu-indicator-chart eager indicator="actions-by-degree" class="chart"></tissu-indicator-chart>',
    module: undefined,
    isDrawn: `(root) => root.shadowRoot ? (${painted})(root.shadowRoot) : false`,
  },
  {
    name: 'Chart.js, bare',
    place: '<div class="chart"><canvas></canvas></div>',
    module: `import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
${data}
for (const canvas of document.querySelectorAll('.chart canvas'))
  new Chart(canvas, { type: 'bar', data: { labels: categories, datasets: [{ label: 'Actions', data: values }] },
    options: { animation: false, indexAxis: 'y', maintainAspectRatio: false } });`,
    isDrawn: painted,
  },
  {
    name: 'dsfr-chart',
    place: `<div class="chart"><bar-chart horizontal="true" x='${JSON.stringify([CATEGORIES])}' y='${JSON.stringify([VALUES])}' name='["Actions"]'></bar-chart></div>`,
    module: `import '@gouvfr/dsfr-chart/BarChart';`,
    styles: ['@gouvfr/dsfr-chart/dist/BarChart/BarChart.css'],
    isDrawn: `(root) => { const inner = root.querySelector('bar-chart').shadowRoot; return inner ? (${painted})(inner) : false; }`,
  },
  {
    name: 'Carbon Charts',
    place: '<div class="chart"></div>',
    module: `import { SimpleBarChart } from '@carbon/charts';
${data}
for (const place of document.querySelectorAll('.chart'))
  new SimpleBarChart(place, { data: categories.map((group, i) => ({ group, value: values[i] })),
    options: { title: 'Actions', animations: false, height: '300px',
      axes: { left: { mapsTo: 'group', scaleType: 'labels' }, bottom: { mapsTo: 'value' } } } });`,
    styles: ['@carbon/charts/dist/styles.min.css'],
    isDrawn: shapes(6),
  },
  {
    name: 'ECharts',
    place: '<div class="chart"></div>',
    module: `import * as echarts from 'echarts/core';
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
echarts.use([BarChart, AriaComponent, GridComponent, TooltipComponent, CanvasRenderer]);
${data}
for (const place of document.querySelectorAll('.chart'))
  echarts.init(place).setOption({ animation: false, aria: { enabled: true }, tooltip: {},
    yAxis: { type: 'category', data: categories }, xAxis: { type: 'value' },
    series: [{ type: 'bar', name: 'Actions', data: values }] });`,
    isDrawn: painted,
  },
  {
    name: 'Observable Plot',
    place: '<div class="chart"></div>',
    module: `import { barX, plot } from '@observablehq/plot';
${data}
for (const place of document.querySelectorAll('.chart'))
  place.append(plot({ width: 600, height: 300, marginLeft: 120, ariaLabel: 'Actions',
    marks: [barX(categories.map((name, i) => ({ name, value: values[i] })), { x: 'value', y: 'name', tip: true })] }));`,
    isDrawn: shapes(6),
  },
];

/** A page with so many charts of a peer. */
export const pageOf = ({ place, module, styles = [], isDrawn }: Peer, count: number): string => `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width">
${module === undefined ? '<link rel="stylesheet" href="/dist/tissu.css">' : styles.map((_, i) => `<link rel="stylesheet" href="/peer-${String(i)}.css">`).join('')}
<style>body{margin:16px;font:16px/1.5 sans-serif}.chart{display:block;inline-size:640px;min-block-size:300px;margin-block-end:16px;position:relative}div.chart{block-size:300px}</style>
<script>
window.shift = 0;
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
const isDrawn = ${isDrawn};
window.watch = () => {
  const look = () => {
    const charts = [...document.querySelectorAll('.chart')];
    if (window.first === undefined && charts.some(isDrawn)) window.first = performance.now();
    if (charts.length > 0 && charts.every(isDrawn)) window.all = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
window.areDrawn = () => { const charts = [...document.querySelectorAll('.chart')]; return charts.length > 0 && charts.every(isDrawn); };
if (location.search === '?watch') window.watch();
</script>
<body>
${Array.from({ length: count }, () => place).join('\n')}
${
  module === undefined
    ? `<script>for (const chart of document.querySelectorAll('.chart')) chart.data = ${JSON.stringify(series)};</script>
<script type="module" src="/dist/tissu.js"></script>`
    : '<script type="module" src="/peer.js"></script>'
}
</body></html>`;
