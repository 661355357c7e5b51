import { Parser, type Node } from 'commonmark';
import type { Block, Inline } from '../../src/model/schemas/block.js';
import { safeAddress } from '../../src/util/safe-address.js';
import { stripBidi } from '../../src/util/strip-bidi.js';
import { isPlain } from './is-plain.js';

/** Lists and quotes inside one another, at most; what is deeper stands at this depth. A client reads 32 levels of JSON. */
const DEEPEST_BLOCK = 5;
/** Likewise for emphasis and links in a line. */
const DEEPEST_INLINE = 4;

const LINE_END = /\r\n?|[\u2028\u2029]/g;
const parser = new Parser();

/** The lines of a text, each but the first after a break. */
const linesOf = (text: string): Inline[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line, rank): Inline[] => [
      ...(rank > 0 ? [{ type: 'break' } as const] : []),
      ...(line.trim() ? [{ type: 'text', text: line.trim() } as const] : []),
    ]);

const paragraphsOf = (text: string): Block[] =>
  text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'paragraph', children: linesOf(part) }));

type List = Extract<Block, { type: 'list' }>;

const listOf = (node: Node): List => {
  const ordered = node.listType === 'ordered';
  return { type: 'list', ordered, ...(ordered && { start: node.listStart }), items: [] };
};

/** The lines of a block, while they are read. Text that follows text is one text. */
class Line {
  readonly children: Inline[] = [];
  readonly #open: Inline[][] = [this.children];
  /** Whether each node entered was opened here, or only read through. */
  readonly #entered: boolean[] = [];
  /** Inside an image only its words count. */
  #images = 0;

  add(inline: Inline): void {
    const place = this.#open.at(-1)!;
    const last = place.at(-1);
    if (inline.type === 'text' && last?.type === 'text') last.text += inline.text;
    else if (inline.type !== 'text' || inline.text !== '') place.push(inline);
  }

  enter(node: Node): void {
    const inline = this.#images > 0 || this.#open.length > DEEPEST_INLINE ? undefined : toContainer(node);
    if (node.type === 'image') this.#images++;
    this.#entered.push(inline !== undefined);
    if (!inline) return;
    this.#open.at(-1)!.push(inline);
    this.#open.push(inline.children);
  }

  leave(node: Node): void {
    if (node.type === 'image') this.#images--;
    if (!this.#entered.pop()) return;
    const left = this.#open.pop()!;
    if (left.length > 0) return;
    // A link without words is shown by its address; emphasis of nothing is nothing.
    if (node.type === 'link') left.push({ type: 'text', text: node.destination ?? '' });
    else this.#open.at(-1)!.pop();
  }
}

/** Emphasis, or a link that may be followed; what is neither is read through. */
const toContainer = (node: Node): Extract<Inline, { children: Inline[] }> | undefined => {
  if (node.type === 'strong') return { type: 'strong', children: [] };
  if (node.type === 'emph') return { type: 'emphasis', children: [] };
  const href = node.type === 'link' ? safeAddress(node.destination) : undefined;
  return href === undefined ? undefined : { type: 'link', href, children: [] };
};

/** Builds the tree from the steps of a walk: no call inside a call, however deep the text goes. */
class Tree {
  readonly blocks: Block[] = [];
  /** Where blocks go: the document, then each quote or item that is open. */
  readonly #open: Block[][] = [this.blocks];
  readonly #lists: (List | undefined)[] = [];
  readonly #entered: boolean[] = [];
  #line = new Line();

  enter(node: Node): void {
    const isDeep = this.#open.length > DEEPEST_BLOCK;
    switch (node.type) {
      case 'block_quote':
        this.#push(isDeep ? undefined : { type: 'quote', children: [] });
        break;
      case 'list':
        this.#lists.push(isDeep ? undefined : listOf(node));
        break;
      case 'item': {
        const item: Block[] = [];
        const list = this.#lists.at(-1);
        list?.items.push(item);
        if (list) this.#open.push(item);
        this.#entered.push(list !== undefined);
        break;
      }
      case 'paragraph':
      case 'heading':
        this.#line = new Line();
        break;
      case 'emph':
      case 'strong':
      case 'link':
      case 'image':
        this.#line.enter(node);
        break;
      default:
        this.#addLeaf(node);
    }
  }

  leave(node: Node): void {
    switch (node.type) {
      case 'block_quote':
        // A quote of nothing is nothing.
        if (this.#entered.pop() && this.#open.pop()!.length === 0) this.#open.at(-1)!.pop();
        break;
      case 'item':
        if (this.#entered.pop()) this.#open.pop();
        break;
      case 'list': {
        const list = this.#lists.pop();
        const items = list?.items.filter((item) => item.length > 0) ?? [];
        if (list && items.length > 0) this.#open.at(-1)!.push({ ...list, items });
        break;
      }
      case 'paragraph':
        if (this.#line.children.length > 0) this.#add({ type: 'paragraph', children: this.#line.children });
        break;
      case 'heading':
        if (this.#line.children.length > 0)
          this.#add({ type: 'heading', level: node.level, children: this.#line.children });
        break;
      case 'emph':
      case 'strong':
      case 'link':
      case 'image':
        this.#line.leave(node);
        break;
      default:
      // The document itself.
    }
  }

  #push(quote: Extract<Block, { type: 'quote' }> | undefined): void {
    this.#entered.push(quote !== undefined);
    if (!quote) return;
    this.#add(quote);
    this.#open.push(quote.children);
  }

  #add(block: Block): void {
    this.#open.at(-1)!.push(block);
  }

  #addLeaf(node: Node): void {
    // Once more: an entity may have been one of them.
    const text = stripBidi(node.literal ?? '');
    switch (node.type) {
      case 'text':
      case 'html_inline':
        this.#line.add({ type: 'text', text });
        break;
      case 'code':
        this.#line.add({ type: 'code', text });
        break;
      case 'softbreak':
      case 'linebreak':
        this.#line.add({ type: 'break' });
        break;
      case 'code_block':
        this.#add({ type: 'code', text: text.replace(/\n$/, '') });
        break;
      case 'html_block':
        for (const block of paragraphsOf(text)) this.#add(block);
        break;
      case 'thematic_break':
        this.#add({ type: 'rule' });
        break;
      default:
      // The document.
    }
  }
}

/**
 * A text in CommonMark as a tree of blocks. HTML becomes text, an image its words, a link that may not be followed its
 * own text, a line end a break; bidirectional controls go. However hostile the text, the tree is at most so deep, it is
 * made in a time that grows with the length of the text, and no word is lost.
 *
 * @returns an empty list for a text that holds nothing
 */
export const toBlocks = (source: string): Block[] => {
  const text = stripBidi(source).replace(LINE_END, '\n');
  if (isPlain(text)) return paragraphsOf(text);
  const tree = new Tree();
  const walker = parser.parse(text).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    if (step.entering) tree.enter(step.node);
    else tree.leave(step.node);
  }
  return tree.blocks;
};
