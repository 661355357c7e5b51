import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';
import type { VocabularyMessages } from '../../../i18n/messages/vocabulary.js';
import { wordFor } from '../../../ui/word-for.js';
import type { NetworkView } from '../network-view.js';
import { familyIn, foldFamilies } from './fold.js';

/** Beyond this many actors families come as one node each, until the visitor opens them. */
const TOO_MANY = 1200;

/** Which families of a network are one node, and the network with them so. */
export class Folding {
  #whole: NetworkView | undefined;
  /** Undefined until the visitor says. */
  #closed: ReadonlySet<string> | undefined;
  #folded: NetworkView | undefined;
  /** What that was made of. */
  #of: readonly unknown[] = [];

  /** The network with all its families open. */
  get whole(): NetworkView | undefined {
    return this.#whole;
  }

  get closed(): ReadonlySet<string> {
    return this.#closed ?? new Set();
  }

  /** Looks at this network. @returns whether it is another one than before: what was closed says nothing of it */
  attend(whole: NetworkView): boolean {
    const isOther = this.#whole?.network !== whole.network;
    if (isOther) this.#closed = undefined;
    this.#whole = whole;
    this.#closed ??= whole.actors.length > TOO_MANY ? new Set(whole.byFamily.keys()) : new Set();
    return isOther;
  }

  /** The network with its families open or closed: the same view as long as nothing of it changes. */
  view(whole: NetworkView, words: DiagramReadingMessages, { family }: VocabularyMessages): NetworkView {
    const { closed } = this;
    if (closed.size === 0) return whole;
    const of = [whole, closed, words, family];
    if (!this.#folded || of.some((each, at) => each !== this.#of[at])) {
      this.#folded = foldFamilies(whole, closed, {
        family: (code) => wordFor(family, code),
        kind: words.familyKind,
        links: words.foldedLinks,
      });
      this.#of = of;
    }
    return this.#folded;
  }

  /** The family that a node stands for; undefined for an actor. */
  familyOf(id: string): string | undefined {
    const family = familyIn(id);
    return family !== undefined && this.closed.has(family) ? family : undefined;
  }

  /** Opens or closes a family. @returns one of its own, first in the order of the list, when it opens */
  toggle(family: string): string | undefined {
    const closed = new Set(this.#closed);
    const isOpening = closed.delete(family);
    if (!isOpening) closed.add(family);
    this.#closed = closed;
    const { actors = [], actorOrder = [] } = this.#whole ?? {};
    const member = actorOrder.find((at) => actors[at]!.family === family);
    return isOpening && member !== undefined ? actors[member]!.id : undefined;
  }
}
