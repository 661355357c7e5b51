import { safeAddress } from '../../util/safe-address.js';
import type { Block, Inline } from '../schemas/block.js';
import type { Report } from '../understand.js';

type Node = Readonly<Record<string, unknown>>;

const isNode = (input: unknown): input is Node => typeof input === 'object' && input !== null && !Array.isArray(input);

/** What all nodes of a list read to; what is no list reads to nothing. */
const readAll = <Part>(
  input: unknown,
  readOne: (node: Node, path: string, report: Report) => readonly Part[] | undefined,
  path: string,
  report: Report,
): Part[] => {
  if (!Array.isArray(input)) {
    report({ path, expected: 'Array', received: typeof input });
    return [];
  }
  return input.flatMap((one: unknown, rank) => {
    const place = `${path}.${String(rank)}`;
    const parts = isNode(one) ? readOne(one, place, report) : undefined;
    if (!parts) report({ path: place, expected: 'a node', received: isNode(one) ? String(one['type']) : typeof one });
    return parts ?? [];
  });
};

const readInline = (node: Node, path: string, report: Report): readonly Inline[] | undefined => {
  const { type, text } = node;
  const children = (): Inline[] => readAll(node['children'], readInline, `${path}.children`, report);
  switch (type) {
    case 'text':
    case 'code':
      return typeof text === 'string' ? [{ type, text }] : undefined;
    case 'strong':
    case 'emphasis':
      return [{ type, children: children() }];
    case 'link': {
      const href = safeAddress(node['href']);
      return href === undefined ? children() : [{ type, href, children: children() }];
    }
    case 'break':
      return [{ type }];
    default:
      return undefined;
  }
};

const readItem = (input: unknown, path: string, report: Report): Block[] => readAll(input, readBlock, path, report);

const readBlock = (node: Node, path: string, report: Report): readonly Block[] | undefined => {
  const { type, text, level, start, items } = node;
  const children = (): Inline[] => readAll(node['children'], readInline, `${path}.children`, report);
  switch (type) {
    case 'paragraph':
      return [{ type, children: children() }];
    case 'heading':
      return Number.isInteger(level) && (level as number) >= 1 && (level as number) <= 6
        ? [{ type, level: level as number, children: children() }]
        : undefined;
    case 'list':
      return Array.isArray(items)
        ? [
            {
              type,
              ordered: node['ordered'] === true,
              ...(Number.isInteger(start) && { start: start as number }),
              items: items.map((item, rank) => readItem(item, `${path}.items.${String(rank)}`, report)),
            },
          ]
        : undefined;
    case 'quote':
      return [{ type, children: readItem(node['children'], `${path}.children`, report) }];
    case 'code':
      return typeof text === 'string' ? [{ type, text }] : undefined;
    case 'rule':
      return [{ type }];
    default:
      return undefined;
  }
};

/**
 * The blocks of one long text of a sheet (`sheet.blocks?.description`), as far as they can be understood: the shape
 * that a page reads sheets with lets them through unread, so that a card does not carry this. A node that is not
 * understood is left out and reported; a link that may not be followed becomes what it holds.
 *
 * @param input at most as deep as an answer may be (32 levels)
 * @param path where the text stands, for the report
 */
export const readBlocks = (input: unknown, report: Report = () => undefined, path = 'blocks'): Block[] =>
  input === undefined ? [] : readItem(input, path, report);
