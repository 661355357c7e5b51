/** One address, and nothing that would add a recipient or a header to a message. */
const EMAIL = /^[^\s@?&,;:<>"%/\\]+@[^\s@?&,;:<>"%/\\]+$/;

/** True for an address that a `mailto:` may be made of. */
export const isEmail = (text: string): boolean => EMAIL.test(text);
