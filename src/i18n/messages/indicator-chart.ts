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
  /** What happened: `2022 (fusion de deux communautés)`, in a list. */
  readonly events: (list: string) => string;
  /** Only the largest of many series are drawn. */
  readonly largest: (shown: number, all: number) => string;
  /** Head of the column of names, where each series has a row. */
  readonly places: string;
  readonly take: string;
}
