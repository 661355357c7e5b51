import type { Messages } from './messages.js';
import { actionCard } from './fr/action-card.js';
import { actionList } from './fr/action-list.js';
import { actionListParts } from './fr/action-list-parts.js';
import { actionSheet } from './fr/action-sheet.js';
import { axisTitles } from './fr/axis-titles.js';
import { categories } from './fr/categories.js';
import { chartMore } from './fr/chart-more.js';
import { chartTools } from './fr/chart-tools.js';
import { common } from './fr/common.js';
import { cooperationDiagram } from './fr/cooperation-diagram.js';
import { diagramLarge } from './fr/diagram-large.js';
import { diagramLayouts } from './fr/diagram-layouts.js';
import { diagramReading } from './fr/diagram-reading.js';
import { diagramVisit } from './fr/diagram-visit.js';
import { faults } from './fr/faults.js';
import { figure } from './fr/figure.js';
import { figureAsides } from './fr/figure-asides.js';
import { figureComparison } from './fr/figure-comparison.js';
import { indicatorChart } from './fr/indicator-chart.js';
import { indicator } from './fr/indicator.js';
import { times } from './fr/times.js';
import { networkExport } from './fr/network-export.js';
import { networkVocabulary } from './fr/network-vocabulary.js';
import { sheetExport } from './fr/sheet-export.js';
import { sheetBlank } from './fr/sheet-blank.js';
import { sheetTools } from './fr/sheet-tools.js';
import { themes } from './fr/themes.js';
import { vocabulary } from './fr/vocabulary.js';
import { territoryMap } from './fr/territory-map.js';

export const fr: Messages = {
  common,
  faults,
  vocabulary,
  axisTitles,
  themes,
  networkVocabulary,
  actionCard,
  actionList,
  actionListParts,
  actionSheet,
  sheetBlank,
  sheetTools,
  cooperationDiagram,
  diagramLarge,
  diagramLayouts,
  diagramReading,
  diagramVisit,
  indicator,
  times,
  figure,
  figureAsides,
  figureComparison,
  categories,
  indicatorChart,
  chartTools,
  chartMore,
  sheetExport,
  networkExport,
  territoryMap,
};
