import { isEmail } from '../../util/is-email.js';
import { oneLine } from '../../util/one-line.js';
import { safeAddress } from '../../util/safe-address.js';

/** Where an API says that messages go: an address to write to, a page, or neither. */
export interface Reporting {
  readonly email?: string | undefined;
  readonly url?: string | undefined;
}

/** The address to write to; empty where there is none that a message may be sent to. */
export const writtenTo = ({ email = '' }: Reporting): string => (isEmail(email.trim()) ? email.trim() : '');

/** The page for messages, on the web; undefined where there is none. */
export const formOf = ({ url }: Reporting): string | undefined => {
  const form = safeAddress(url);
  return form && /^https?:/i.test(form) ? form : undefined;
};

/**
 * A `mailto:` (RFC 6068) with its subject and its text.
 *
 * @param to one address that was checked; empty leaves who it goes to to whoever sends it
 */
export const messageAddress = (to: string, subject: string, body: string): string =>
  // A line break in a subject would begin another header.
  `mailto:${to}?subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
