/** Words of charts of many series, with events, rings and webs. */
export interface ChartMoreMessages {
  /** What happened: `2022 (fusion de deux communautés)`, in a list. */
  readonly events: (list: string) => string;
  /** Series that the page asks for and that could not be had. */
  readonly missing: (count: number) => string;
  /** Only the largest of many series are drawn. */
  readonly largest: (shown: number, all: number) => string;
  /** Head of the column of names, where each series has a row. */
  readonly places: string;
}
