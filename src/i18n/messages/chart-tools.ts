/** Words of what a visitor does with a chart or a map: sort its table, see it large, take it away. */
export interface ChartToolsMessages {
  /** How much of a long table is written. */
  readonly rows: (shown: number, all: number) => string;
  readonly moreRows: (count: number) => string;
  readonly actions: {
    readonly fullScreen: string;
    readonly leaveFullScreen: string;
    readonly png: string;
    readonly svg: string;
    readonly csv: string;
    readonly copy: string;
  };
  /** Said when a file is saved, a sentence copied, or when nothing came of it. */
  readonly saved: (file: string) => string;
  readonly failed: string;
  readonly copied: string;
  readonly notCopied: string;
  /** Beginning of the file's name: letters without accents, and hyphens. */
  readonly file: Readonly<Record<'chart' | 'map' | 'table', string>>;
  /** The day of a picture, in words. */
  readonly pictureOf: (day: string) => string;
  /** Beside counts that the filters of a group narrow. */
  readonly filtered: string;
  /** Heads of columns of the file. */
  readonly columns: Readonly<Record<'remark' | 'territory' | 'identifier' | 'rank', string>>;
}
