import type { ActionCardMessages } from './messages/action-card.js';
import type { ActionListMessages } from './messages/action-list.js';
import type { ActionListPartsMessages } from './messages/action-list-parts.js';
import type { ActionSheetMessages } from './messages/action-sheet.js';
import type { AxisTitles } from './messages/axis-titles.js';
import type { CategoryMessages } from './messages/categories.js';
import type { ChartMoreMessages } from './messages/chart-more.js';
import type { ChartToolsMessages } from './messages/chart-tools.js';
import type { CommonMessages } from './messages/common.js';
import type { CooperationDiagramMessages } from './messages/cooperation-diagram.js';
import type { DiagramLayoutsMessages } from './messages/diagram-layouts.js';
import type { FaultMessages } from './messages/faults.js';
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
  readonly diagramLayouts: DiagramLayoutsMessages;
  readonly indicator: IndicatorMessages;
  readonly categories: CategoryMessages;
  readonly indicatorChart: IndicatorChartMessages;
  readonly chartTools: ChartToolsMessages;
  readonly chartMore: ChartMoreMessages;
  readonly sheetExport: SheetExportMessages;
  readonly networkExport: NetworkExportMessages;
  readonly territoryMap: TerritoryMapMessages;
}
export type Room = keyof Messages;
