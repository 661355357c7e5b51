/**
 * Milliseconds to wait that a `Retry-After` header asks for: seconds, or an HTTP date (RFC 9110, 10.2.3);
 * 0 when it asks for nothing.
 *
 * @param now milliseconds since 1970
 */
export const retryAfter = (header: string | null, now: number): number => {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 ? wait : 0;
};
