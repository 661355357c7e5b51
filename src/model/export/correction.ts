import { formOf, messageAddress, writtenTo, type Reporting } from './message-address.js';

/** What a correction is about, and where it goes. */
export interface Correction {
  readonly sheet: { readonly id: string; readonly title: string };
  /** Date of the version that was read. */
  readonly version: string;
  /** Code of the section it is about. */
  readonly field: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * The address of a message that is written already but for what is wrong: a `mailto:`, or the form of the service with
 * the sheet, the version and the section in its query. Where the API gives neither, or none that may be followed, the
 * message has no recipient yet: who sends it knows one.
 */
export const correctionAddress = (
  reporting: Reporting = {},
  { sheet, version, field, subject, body }: Correction,
): string => {
  const email = writtenTo(reporting);
  const form = formOf(reporting);
  if (email || !form) return messageAddress(email, subject, body);
  const address = new URL(form);
  const facts = { sheet: sheet.id, title: sheet.title, version, field };
  for (const [name, value] of Object.entries(facts)) address.searchParams.set(name, value);
  return address.href;
};
