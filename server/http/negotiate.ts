import { parseQualities } from './qualities.js';

/** Content codings the server can make, the one it prefers first. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number] | 'identity';

/**
 * The coding of an answer by `Accept-Encoding`. A client that does not speak of `identity` prefers any coding it names;
 * one that refuses everything gets the answer as it is (RFC 9110, 12.5.3 allows it), for an answer beats a 406.
 */
export const negotiateEncoding = (header: string | undefined): Encoding => {
  const asked = new Map(parseQualities(header).map(({ value, q }) => [value === 'x-gzip' ? 'gzip' : value, q]));
  const weightOf = (coding: string): number => asked.get(coding) ?? asked.get('*') ?? 0;
  let best: Encoding = 'identity';
  let weight = asked.get('identity') ?? 0;
  for (const coding of ENCODINGS) {
    const q = weightOf(coding);
    if (q > weight || (q > 0 && q === weight && best === 'identity')) {
      best = coding;
      weight = q;
    }
  }
  return best;
};

export type Language = 'fr' | 'en';

/**
 * The language of what is written for people, by `Accept-Language`: French when it is asked for at least as much as
 * English and named first, English otherwise. `fr-CA` counts as French.
 */
export const negotiateLanguage = (header: string | undefined): Language => {
  let best: Language = 'en';
  let weight = 0;
  for (const { value, q } of parseQualities(header)) {
    const language = value.split('-')[0];
    if ((language === 'fr' || language === 'en') && q > weight) {
      best = language;
      weight = q;
    }
  }
  return best;
};
