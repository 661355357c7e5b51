import type { Mention } from '../actor-directory.js';

/** One part of the report: a list under a title. */
export type Section = readonly [title: string, intro: string, lines: readonly string[]];

export const quote = (text: string): string => `“${text}”`;
export const because = (why: string | undefined): string => (why === undefined ? '' : ` ${why}`);
export const unique = <Item>(items: Iterable<Item>): Item[] => [...new Set(items)];

export const isEnd = (mention: Mention): boolean => mention.field.startsWith('liens');
