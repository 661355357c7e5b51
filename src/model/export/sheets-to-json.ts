import type { ActionSheet } from '../schemas/action-sheet.js';

/** Where an export comes from, and what was asked. */
export interface SheetExportOrigin {
  /** The canonical address of the API, or of the page of the list. */
  readonly source: string;
  /** When it was made. */
  readonly now: Date;
  /** The licence of the whole, where the sheets have one in common; each sheet keeps its own. */
  readonly licence?: string | null;
  /** The question, by parameter of the API; empty for all sheets. */
  readonly query: Readonly<Record<string, readonly string[] | string>>;
}

/** The licence that all sheets share, or null. */
export const commonLicence = (sheets: readonly ActionSheet[]): string | null => {
  const licences = new Set(sheets.map(({ licence }) => licence ?? null));
  const [only = null] = licences;
  return licences.size === 1 ? only : null;
};

/**
 * Action sheets as JSON for people and programs: where they come from, when, under which licence, what was asked, how
 * many there are, and the sheets as the API gives them.
 */
export const sheetsToJson = (
  sheets: readonly ActionSheet[],
  { source, now, licence = commonLicence(sheets), query }: SheetExportOrigin,
): string => {
  const head = { source, date: now.toISOString(), licence, query, total: sheets.length };
  return `${JSON.stringify({ ...head, data: sheets }, null, 2)}\n`;
};
