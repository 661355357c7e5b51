import type { ActionCardMessages } from './messages/action-card.js';
import type { ActionListMessages } from './messages/action-list.js';
import type { ActionListPartsMessages } from './messages/action-list-parts.js';
import type { ActionSheetMessages } from './messages/action-sheet.js';
import type { AxisTitles } from './messages/axis-titles.js';
import type { CategoryMessages } from './messages/categories.js';
import type { CommonMessages } from './messages/common.js';
import type { CooperationDiagramMessages } from './messages/cooperation-diagram.js';
import type { DiagramLargeMessages } from './messages/diagram-large.js';
import type { DiagramLayoutsMessages } from './messages/diagram-layouts.js';
import type { DiagramReadingMessages } from './messages/diagram-reading.js';
import type { DiagramVisitMessages } from './messages/diagram-visit.js';
import type { FaultMessages } from './messages/faults.js';
import type { FigureAsidesMessages } from './messages/figure-asides.js';
import type { FigureComparisonMessages } from './messages/figure-comparison.js';
import type { FigureMessages } from './messages/figure.js';
import type { IndicatorChartMessages } from './messages/indicator-chart.js';
import type { IndicatorMessages } from './messages/indicator.js';
import type { NetworkExportMessages } from './messages/network-export.js';
import type { NetworkVocabularyMessages } from './messages/network-vocabulary.js';
import type { SheetExportMessages } from './messages/sheet-export.js';
import type { SheetBlankMessages } from './messages/sheet-blank.js';
import type { SheetToolsMessages } from './messages/sheet-tools.js';
import type { VocabularyMessages } from './messages/vocabulary.js';
import type { TerritoryMapMessages } from './messages/territory-map.js';

/** All words of the interface, by room. No key is optional: a missing translation fails the build. */
export interface Messages {
  readonly common: CommonMessages;
  readonly faults: FaultMessages;
  /** Words of themes, by slug; a slug without words is shown as it is. */
  readonly themes: Readonly<Record<string, string>>;
  readonly vocabulary: VocabularyMessages;
  readonly axisTitles: AxisTitles;
  readonly networkVocabulary: NetworkVocabularyMessages;
  readonly actionCard: ActionCardMessages;
  readonly actionList: ActionListMessages;
  readonly actionListParts: ActionListPartsMessages;
  readonly actionSheet: ActionSheetMessages;
  readonly sheetBlank: SheetBlankMessages;
  readonly sheetTools: SheetToolsMessages;
  readonly cooperationDiagram: CooperationDiagramMessages;
  readonly diagramLarge: DiagramLargeMessages;
  readonly diagramLayouts: DiagramLayoutsMessages;
  readonly diagramReading: DiagramReadingMessages;
  readonly diagramVisit: DiagramVisitMessages;
  readonly indicator: IndicatorMessages;
  readonly figure: FigureMessages;
  readonly figureAsides: FigureAsidesMessages;
  readonly figureComparison: FigureComparisonMessages;
  readonly categories: CategoryMessages;
  readonly indicatorChart: IndicatorChartMessages;
  readonly sheetExport: SheetExportMessages;
  readonly networkExport: NetworkExportMessages;
  readonly territoryMap: TerritoryMapMessages;
}
export type Room = keyof Messages;
