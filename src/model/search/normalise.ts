/**
 * Text without what a search must not depend on: case, accents, ligatures (`œ`, `æ`, `ﬁ`), invisible signs,
 * typographic hyphens and apostrophes, superscripts (`CO₂`, `m³`).
 */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[’‘ʼ‛′`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
