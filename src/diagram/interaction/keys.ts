import type { Zoom } from './zoom.js';

/** What a key asks for while the focus is in the picture. */
export type Intent =
  | { readonly type: 'move'; readonly direction: Direction }
  | { readonly type: 'first' | 'last' | 'next-part' | 'previous-part' | 'choose' | 'leave' }
  | { readonly type: 'zoom'; readonly zoom: Zoom }
  | { readonly type: 'search'; readonly character: string };

/** Index of a direction in a walk: right, down, left, up. */
export const DIRECTIONS = ['right', 'down', 'left', 'up'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A key as browsers report it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const MEANINGS: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ['ArrowRight', { type: 'move', direction: 'right' }],
  ['ArrowDown', { type: 'move', direction: 'down' }],
  ['ArrowLeft', { type: 'move', direction: 'left' }],
  ['ArrowUp', { type: 'move', direction: 'up' }],
  ['Home', { type: 'first' }],
  ['End', { type: 'last' }],
  ['PageDown', { type: 'next-part' }],
  ['PageUp', { type: 'previous-part' }],
  ['Enter', { type: 'choose' }],
  ['Escape', { type: 'leave' }],
]);

/** Meant when no name is being typed: a name may hold them, none begins with them but by a rare chance. */
const SIGNS: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  [' ', { type: 'choose' }],
  ['+', { type: 'zoom', zoom: 'in' }],
  ['=', { type: 'zoom', zoom: 'in' }],
  ['-', { type: 'zoom', zoom: 'out' }],
  ['0', { type: 'zoom', zoom: 'whole' }],
]);

/**
 * The intent of a key, or undefined when the browser should have it. Shortcuts of the browser pass through.
 * @param searching true while a name is being typed: then a space belongs to the name
 */
export const intentOf = ({ key, ctrlKey, altKey, metaKey }: Key, searching: boolean): Intent | undefined => {
  if (ctrlKey || altKey || metaKey) return undefined;
  const sign = searching ? undefined : SIGNS.get(key);
  if (sign) return sign;
  // A key that writes has a name of one character, of up to two code units.
  if ([...key].length === 1) return { type: 'search', character: key };
  return MEANINGS.get(key);
};
