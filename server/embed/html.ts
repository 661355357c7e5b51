import { stripBidi } from '../../src/util/strip-bidi.js';

/** Markup whose texts have been escaped. Only `html` makes it. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a hole of a template. `undefined`, `null` and `false` write nothing. */
export type Content = Html | string | number | false | null | undefined | readonly Content[];

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A NUL is a fault in HTML: readers do not agree on what it is.
  ['\0', '\ufffd'],
]);
/** What would turn the text around it round has no place on a page, whoever wrote it. */
const escapeText = (text: string): string =>
  stripBidi(text).replace(/[&<>"'\0]/g, (character) => ENTITIES.get(character) ?? '');

const write = (content: Content): string => {
  if (content === undefined || content === null || content === false) return '';
  if (content instanceof Html) return content.toString();
  if (typeof content === 'string') return escapeText(content);
  if (typeof content === 'number') return String(content);
  return content.map(write).join('');
};

/**
 * A template for pages: texts are escaped for where they may stand, in an element or a quoted attribute. Never write a
 * hole in an attribute without quotes, in a script or in a style.
 */
export const html = (strings: TemplateStringsArray, ...holes: readonly Content[]): Html =>
  new Html(strings.reduce((markup, piece, i) => markup + write(holes[i - 1]) + piece));

/** An element's name and attributes are ours, never data: the name is written as it is, the values are escaped. */
export const element = (
  name: `${string}-${string}`,
  attributes: Iterable<readonly [name: string, value: string]>,
  content: Content,
): Html => {
  const written = Array.from(attributes, ([attribute, value]) => ` ${attribute}="${escapeText(value)}"`).join('');
  return new Html(`<${name}${written}>${write(content)}</${name}>`);
};

/** A data block for search engines: nothing in it can end the script it stands in, or turn its text round. */
export const jsonLd = (data: unknown): Html => {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(`<script type="application/ld+json">${json}</script>`);
};
