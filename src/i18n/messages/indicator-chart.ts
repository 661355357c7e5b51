/** Words of a chart and of its table. */
export interface IndicatorChartMessages {
  readonly showTable: string;
  readonly showChart: string;
  /** Head of the column of periods: `edition` or `year`. */
  readonly rowHead: (periodKind: string) => string;
  /** Name of the control that goes from value to value with the arrow keys. */
  readonly explore: string;
  /** When the picture could not be drawn: the table is shown in its place. */
  readonly noPicture: string;
  readonly take: string;
}
