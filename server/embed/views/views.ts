import type { MakeView } from '../view.js';
import type { Widget } from '../widgets.js';
import { actionCard } from './action-card.js';
import { actionList } from './action-list.js';
import { actionSheet } from './action-sheet.js';
import { cooperationDiagram } from './cooperation-diagram.js';
import { indicator, indicatorChart } from './indicator.js';
import { territoryMap } from './territory-map.js';

/** What each widget's page says. A figure and its chart say the same numbers, each in its own sentence. */
export const VIEWS: Readonly<Record<Widget, MakeView>> = {
  'action-card': actionCard,
  'action-list': actionList,
  'action-sheet': actionSheet,
  'cooperation-diagram': cooperationDiagram,
  indicator,
  'indicator-chart': indicatorChart,
  'territory-map': territoryMap,
};
