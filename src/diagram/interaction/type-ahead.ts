import { plainLetters as plain } from '../../util/plain-letters.js';

/** A name being typed, and when its last character came (milliseconds of any clock). */
export interface TypeAhead {
  readonly typed: string;
  readonly at: number;
}
export const NOTHING_TYPED: TypeAhead = { typed: '', at: -Infinity };

/** After this pause a new name begins. */
const PAUSE = 1000;

export const isTyping = ({ typed, at }: TypeAhead, now: number): boolean => typed !== '' && now - at < PAUSE;

/**
 * Adds a character and finds the name meant: one that begins with what was typed, case and accents aside, else one
 * with a word that does. One character typed again and again goes from one such name to the next.
 *
 * @param current index of the focused name
 * @returns the new state, and the index of the name or undefined when there is none
 */
export const typeAhead = (
  state: TypeAhead,
  character: string,
  now: number,
  names: readonly string[],
  current: number,
): { readonly state: TypeAhead; readonly found: number | undefined } => {
  const typed = (isTyping(state, now) ? state.typed : '') + plain(character);
  const repeated = [...typed].every((letter) => letter === typed[0]);
  const wanted = repeated ? typed.slice(0, 1) : typed;
  // While a longer name is typed, the name under the focus may go on matching.
  const start = repeated ? current + 1 : current;
  const order = names.map((_, place) => (place + Math.max(0, start)) % names.length);
  const plainNames = names.map(plain);
  const found =
    order.find((index) => plainNames[index]!.startsWith(wanted)) ??
    order.find((index) => plainNames[index]!.split(/[\s'’(-]+/).some((word) => word.startsWith(wanted)));
  return { state: { typed, at: now }, found };
};
