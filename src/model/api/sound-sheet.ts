import { safeAddress } from '../../util/safe-address.js';
import { comparePartialDates, parsePartialDate } from '../partial-date.js';
import type { ActionSheet } from '../schemas/action-sheet.js';
import type { Report } from '../understand.js';

/** An address that may stand in a link, or an empty one, which a reader shows by its words alone. */
const soundAddress = (address: string, path: string, report: Report): string => {
  if (address === '' || safeAddress(address) !== undefined) return address;
  report({ path, expected: 'an address of http(s), mailto or tel', received: JSON.stringify(address.slice(0, 80)) });
  return '';
};

const checkDates = (sheet: ActionSheet, path: string, report: Report): void => {
  for (const field of ['startDate', 'endDate', 'verifiedAt'] as const) {
    const text = sheet[field];
    if (text && !parsePartialDate(text))
      report({
        path: `${path}.${field}`,
        expected: 'a date as 2019, 2023-10 or 2023-10-09',
        received: JSON.stringify(text.slice(0, 80)),
      });
  }
  const [start, end] = [parsePartialDate(sheet.startDate), parsePartialDate(sheet.endDate)];
  // `2023` after `2023-10` is no contradiction: the vaguer of two dates may hold the other.
  if (start && end && comparePartialDates({ ...start, ...end }, start) < 0)
    report({
      path: `${path}.endDate`,
      expected: 'no end before the start',
      received: `${sheet.endDate ?? ''} after ${sheet.startDate ?? ''}`,
    });
};

/**
 * What a schema cannot see of a sheet. Addresses that may not be followed are emptied, with the words beside them kept;
 * ends before starts and dates that are none stay as the source gives them, for readers
 * know how to say them. Each is reported once, where the data are loaded.
 *
 * @param path of the sheet, for the report
 */
export const soundSheet = (sheet: ActionSheet, path: string, report: Report): ActionSheet => {
  checkDates(sheet, path, report);
  const { sources, documents, contact } = sheet;
  return {
    ...sheet,
    documents: documents.map((one, rank) => ({
      ...one,
      url: soundAddress(one.url, `${path}.documents.${rank}.url`, report),
    })),
    sources: sources.map((one, rank) => ({
      ...one,
      url: soundAddress(one.url, `${path}.sources.${rank}.url`, report),
    })),
    ...(contact?.url && {
      contact: { ...contact, url: soundAddress(contact.url, `${path}.contact.url`, report) || null },
    }),
  };
};
