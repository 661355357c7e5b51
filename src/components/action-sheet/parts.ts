/** What draws the sections that not every sheet has: each is fetched with the first sheet that has something to show. */
import { isBlank } from '../../model/is-blank.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { hasGoals } from './indicators.js';

const FETCH = {
  texts: () => import('./texts.js'),
  rare: () => import('./rare.js'),
  group: () => import('./actor-choice.js'),
  blank: () => import('./blank.js'),
} as const;
type Name = keyof typeof FETCH;

/** The parts that have come. */
export const parts: { -readonly [Part in Name]?: Awaited<ReturnType<(typeof FETCH)[Part]>> } = {};

/** The long texts, in the order in which they are read. */
export const TEXTS = ['context', 'objectives', 'description'] as const;
export type TextName = (typeof TEXTS)[number];

/** The blocks of a text as the API gives them, if it does: to be read as if by an enemy. */
export const blocksOf = ({ blocks }: ActionSheet, name: TextName): unknown =>
  (blocks as Partial<Record<TextName, unknown>> | null | undefined)?.[name];

/**
 * How to fetch what draws this sheet, all at once; undefined when it is there.
 *
 * @param isGrouped whether its actors can be chosen
 */
export const missingParts = (sheet: ActionSheet, isGrouped: boolean): (() => Promise<unknown>) | undefined => {
  const needs: Record<Name, unknown> = {
    texts: TEXTS.some((name) => sheet[name] || blocksOf(sheet, name)),
    rare: sheet.documents.length || sheet.contact || hasGoals(sheet),
    group: isGrouped,
    blank: isBlank(sheet),
  };
  const names = (Object.keys(FETCH) as Name[]).filter((name) => needs[name] && !parts[name]);
  if (names.length === 0) return undefined;
  const fetchOne = async (name: Name): Promise<unknown> => Object.assign(parts, { [name]: await FETCH[name]() });
  return () => Promise.all(names.map(fetchOne));
};
