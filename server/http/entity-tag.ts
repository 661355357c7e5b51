import { createHash } from 'node:crypto';
import type { Encoding } from './negotiate.js';

/** A short fingerprint of bytes, the same on every machine that serves the same bytes. */
export const fingerprint = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 27);

/** The strong entity tag of one representation: the same content has another tag in another coding (RFC 9110, 8.8.3.3). */
export const entityTag = (print: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${print}"` : `"${print}-${encoding}"`;

const TAGS = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** True when `If-None-Match` names the tag: in a list, by a weak tag of the same value, or by `*` (RFC 9110, 13.1.2). */
export const isNoneMatch = (header: string | undefined, tag: string): boolean => {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return [...header.matchAll(TAGS)].some((match) => match[1] === tag);
};
