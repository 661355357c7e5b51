/** Words of a sheet of which only the title is published. */
export interface SheetBlankMessages {
  readonly text: string;
}
