import { isEmail } from '../../util/is-email.js';
import { oneLine } from '../../util/one-line.js';
import { safeAddress } from '../../util/safe-address.js';

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
 * the sheet, the version and the section in its query.
 *
 * @returns undefined where the API gives no address, or one that is none
 */
export const correctionAddress = (
  { email, url }: { readonly email?: string | undefined; readonly url?: string | undefined } = {},
  { sheet, version, field, subject, body }: Correction,
): string | undefined => {
  if (email !== undefined && isEmail(email.trim())) {
    // A line break in a subject would begin another header.
    const text = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
    return `mailto:${email.trim()}?subject=${encodeURIComponent(oneLine(subject))}&body=${text}`;
  }
  const form = safeAddress(url);
  if (form === undefined || !/^https?:/i.test(form)) return undefined;
  const address = new URL(form);
  const facts = { sheet: sheet.id, title: sheet.title, version, field };
  for (const [name, value] of Object.entries(facts)) address.searchParams.set(name, value);
  return address.href;
};
