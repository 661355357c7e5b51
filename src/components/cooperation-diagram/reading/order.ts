import type { NetworkView } from '../network-view.js';

/** What the list is sorted by, and which way. */
export interface Order {
  readonly column: 'names' | 'degree' | 'ties';
  readonly down: boolean;
}

/** The order of a column that is pressed: its own first way, then the other one. */
export const nextOrder = (order: Order, column: Order['column']): Order =>
  order.column === column ? { column, down: !order.down } : { column, down: column !== 'names' };

/** The places of links and actors in this order; those of equal standing stay as they are. */
export const inOrder = (
  { actors, graph: { ends, touching } }: NetworkView,
  linkOrder: readonly number[],
  actorOrder: readonly number[],
  { column, down }: Order,
): Pick<NetworkView, 'linkOrder' | 'actorOrder'> => {
  const compare = (a: number, b: number): number => actors[a]!.name.localeCompare(actors[b]!.name, 'fr');
  const turn = <T>(list: readonly T[]): readonly T[] => (down ? [...list].reverse() : list);
  if (column === 'names') {
    return {
      linkOrder: turn(
        [...linkOrder].sort(
          (a, b) => compare(ends[2 * a]!, ends[2 * b]!) || compare(ends[2 * a + 1]!, ends[2 * b + 1]!),
        ),
      ),
      actorOrder: turn([...actorOrder].sort(compare)),
    };
  }
  if (column === 'ties') {
    const ties = [...actorOrder].sort((a, b) => touching[b]!.length - touching[a]!.length);
    return { linkOrder, actorOrder: down ? ties : ties.reverse() };
  }
  return { linkOrder: down ? linkOrder : [...linkOrder].reverse(), actorOrder };
};
