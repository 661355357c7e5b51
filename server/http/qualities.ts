/** One member of an `Accept-…` header: what is asked for, and how much (0: not at all, 1: most). */
export interface Quality {
  readonly value: string;
  readonly q: number;
}

const Q_VALUE = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/**
 * Reads a list of weighted values (RFC 9110, 12.4.2): `br;q=0.5, gzip`. Values are put in lower case; a member with a
 * weight that is not one is left out, as if it had not been sent.
 */
export const parseQualities = (header: string | undefined): readonly Quality[] => {
  const qualities: Quality[] = [];
  for (const member of (header ?? '').split(',')) {
    const [value = '', ...parameters] = member.split(';').map((part) => part.trim().toLowerCase());
    if (value === '') continue;
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter));
    const q = weight === undefined ? '1' : weight.slice(weight.indexOf('=') + 1).trim();
    if (Q_VALUE.test(q)) qualities.push({ value, q: Number(q) });
  }
  return qualities;
};
