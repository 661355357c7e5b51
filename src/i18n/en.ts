import type { Messages } from './messages.js';
import { actionCard } from './en/action-card.js';
import { actionList } from './en/action-list.js';
import { actionListParts } from './en/action-list-parts.js';
import { actionSheet } from './en/action-sheet.js';
import { axisTitles } from './en/axis-titles.js';
import { categories } from './en/categories.js';
import { chartMore } from './en/chart-more.js';
import { chartTools } from './en/chart-tools.js';
import { common } from './en/common.js';
import { cooperationDiagram } from './en/cooperation-diagram.js';
import { diagramLarge } from './en/diagram-large.js';
import { diagramLayouts } from './en/diagram-layouts.js';
import { diagramReading } from './en/diagram-reading.js';
import { diagramVisit } from './en/diagram-visit.js';
import { faults } from './en/faults.js';
import { figure } from './en/figure.js';
import { figureAsides } from './en/figure-asides.js';
import { figureComparison } from './en/figure-comparison.js';
import { indicatorChart } from './en/indicator-chart.js';
import { indicator } from './en/indicator.js';
import { times } from './en/times.js';
import { networkExport } from './en/network-export.js';
import { networkVocabulary } from './en/network-vocabulary.js';
import { sheetExport } from './en/sheet-export.js';
import { sheetBlank } from './en/sheet-blank.js';
import { sheetTools } from './en/sheet-tools.js';
import { themes } from './en/themes.js';
import { vocabulary } from './en/vocabulary.js';
import { territoryMap } from './en/territory-map.js';
import { learnDates } from './format/dates.js';

learnDates('en', [
  'Jan-uary Feb-ruary Mar-ch Apr-il May Jun-e Jul-y Aug-ust Sept-ember Oct-ober Nov-ember Dec-ember',
  'since',
  'until',
  'from',
]);

export const en: Messages = {
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
