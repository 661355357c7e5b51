/** Words of the table of a sheet’s indicators. */
export interface SheetIndicatorsMessages {
  readonly caption: string;
  readonly label: string;
  readonly baseline: string;
  readonly value: string;
  readonly target: string;
}
