import { oneLine } from '../../util/one-line.js';
import { stripBidi } from '../../util/strip-bidi.js';
import type { ActionSheet } from '../schemas/action-sheet.js';

/** How the parts of a citation are said in a language. */
export interface CitationWords {
  readonly quoted: (title: string) => string;
  readonly dataOf: (date: string) => string;
  readonly consulted: (date: string) => string;
  readonly end: string;
}

export interface CitationContext {
  /** Who publishes the data: the API's own name. */
  readonly publisher?: string | undefined;
  /** Canonical address, never the page's. */
  readonly address?: string | undefined;
  /** Dates in words. */
  readonly updated?: string | undefined;
  readonly consulted: string;
}

/**
 * How to cite a sheet: publisher, title, territory, date of the data, licence, canonical address, day of reading.
 * What is not known is left out; nothing is made up.
 *
 * @param sheet the sheet; its lead stands for the publisher where there is none
 * @param context what the sheet does not know itself; dates are in words already
 */
export const citation = (
  { title, territory, intercommunality, lead, licence }: ActionSheet,
  { publisher, address, updated, consulted }: CitationContext,
  words: CitationWords,
): string =>
  [
    publisher ?? lead?.name,
    words.quoted(oneLine(title)),
    territory?.name ?? intercommunality?.name,
    updated && words.dataOf(updated),
    licence,
    address,
    words.consulted(consulted),
  ]
    .flatMap((part) => (part ? [oneLine(stripBidi(part))] : []))
    .join(', ') + words.end;
