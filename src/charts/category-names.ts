import type { VocabularyMessages } from '../i18n/messages/vocabulary.js';
import { DEGREES } from '../model/codes.js';
import type { Indicator } from '../model/schemas/indicator.js';
import type { CategoryPoint } from './series-reading.js';

/** The degree (0 to 5) of a category of `actions-by-degree`; undefined elsewhere and for codes nobody knows. */
export const degreeOfCategory = (indicator: Indicator, code: string): number | undefined => {
  if (indicator.id !== 'actions-by-degree') return undefined;
  const degree = /^[0-5]$/.test(code) ? Number(code) : (DEGREES as readonly string[]).indexOf(code);
  return degree < 0 ? undefined : degree;
};

/** Whose codes the categories of a demonstration indicator are. */
const CODES_OF: ReadonlyMap<string, 'axis' | 'status'> = new Map([
  ['actions-by-axis', 'axis'],
  ['known-funding', 'axis'],
  ['actions-by-status', 'status'],
]);

/** A category in the words of every other element where its code is known, else as the data say it. */
export const nameOfCategory = (indicator: Indicator, point: CategoryPoint, vocabulary: VocabularyMessages): string => {
  const degree = DEGREES[degreeOfCategory(indicator, point.code) ?? -1];
  if (degree !== undefined) return vocabulary.degree[degree];
  const codes = CODES_OF.get(indicator.id);
  const words: Readonly<Record<string, string>> | undefined = codes && vocabulary[codes];
  if (words && Object.hasOwn(words, point.code)) return words[point.code] ?? point.label;
  // What the sheets do not say has a code of its own, in every list of categories.
  const isUnknown = point.label.trim() === '' || (point.code === 'unknown' && point.label === point.code);
  return isUnknown ? vocabulary.status.unknown : point.label;
};
