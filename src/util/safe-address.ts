/** What an address coming from data may be: absolute, and of one of four schemes. */
const WEB = /^https?:\/\/[^\s/?#\\]+(?:[/?#][^\s\\]*)?$/i;
const CONTACT = /^(?:mailto|tel):[^\s\\]+$/i;
/** Controls: browsers drop some while reading an address (`java\nscript:`), others turn the reading order. */
const TREACHEROUS = /[\p{Cc}\p{Cf}]/u;

/**
 * The address when it may stand in a link: `http:`, `https:`, `mailto:` or `tel:`, without controls.
 * Everything else (`javascript:`, `data:`, relative, `//host`) is undefined, and is shown as text.
 */
export const safeAddress = (text: unknown): string | undefined => {
  if (typeof text !== 'string') return undefined;
  const address = text.trim();
  if (TREACHEROUS.test(address)) return undefined;
  return WEB.test(address) || CONTACT.test(address) ? address : undefined;
};
