/** The front door for bundlers: classes and types, without side effect. `define.js` registers the elements. */
export { TissuSource } from './components/source/source.js';
export { TissuActionCard } from './components/action-card/action-card.js';
export { TissuActionList } from './components/action-list/action-list.js';
export { TissuActionSheet } from './components/action-sheet/action-sheet.js';
export { TissuCooperationDiagram } from './components/cooperation-diagram/cooperation-diagram.js';
export { TissuIndicator } from './components/indicator/indicator.js';
export { TissuIndicatorChart } from './components/indicator-chart/indicator-chart.js';
export { TissuTerritoryMap } from './components/territory-map/territory-map.js';
export { TissuErrorEvent, TissuLoadEvent, TissuSelectEvent } from './element/events.js';
export { TissuFilterEvent } from './element/filter-event.js';
export { VERSION } from './version.js';
