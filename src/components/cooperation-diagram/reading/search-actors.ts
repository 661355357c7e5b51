import type { Actor } from '../../../model/schemas/actor.js';
import { normalise } from '../../../model/search/normalise.js';
import { wordsOf } from '../../../model/search/words.js';

/** How well a text answers: 0 for its beginning, 1 for the beginnings of its words, 2 for anywhere; undefined for not. */
const rankOf = (text: string, plain: string, wanted: readonly string[]): number | undefined => {
  const whole = normalise(text);
  if (whole.startsWith(plain)) return 0;
  const words = wordsOf(text);
  if (wanted.length > 0 && wanted.every((part) => words.some((word) => word.startsWith(part)))) return 1;
  return plain.length > 2 && whole.includes(plain) ? 2 : undefined;
};

/**
 * The actors meant by what is typed, by their names and other spellings, as the search of sheets reads French: case,
 * accents, ligatures, elisions and hyphens aside.
 *
 * @param order indexes of the actors, those to be named first among equals first
 * @returns indexes of at most `most` actors
 */
export const findActors = (
  actors: readonly Pick<Actor, 'name' | 'aliases'>[],
  order: readonly number[],
  query: string,
  most: number,
): number[] => {
  const plain = normalise(query).trim();
  if (plain === '') return [];
  const wanted = wordsOf(query);
  return order
    .flatMap((actor) => {
      const { name, aliases = [] } = actors[actor]!;
      const ranks = [name, ...aliases].flatMap((text) => rankOf(text, plain, wanted) ?? []);
      return ranks.length === 0 ? [] : [{ actor, rank: Math.min(...ranks) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ actor }) => actor);
};
