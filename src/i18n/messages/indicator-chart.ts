/** Words of a chart and of its table. */
export interface IndicatorChartMessages {
  readonly showTable: string;
  readonly showChart: string;
  /** Head of the column of periods or of categories, by indicator where it is known. */
  readonly rowHead: (dimension: 'time' | 'category', periodKind: string, indicator: string) => string;
  readonly share: string;
  readonly whole: string;
  /** Name of the control that goes from value to value with the arrow keys. */
  readonly explore: string;
  /** When the picture could not be drawn: the table is shown in its place. */
  readonly noPicture: string;
}
