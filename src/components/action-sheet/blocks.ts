import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../ui/heading.js';
import { safeAddress } from '../../util/safe-address.js';

/** Deeper than this, quotes in quotes are no text any more. */
const DEEPEST = 8;

interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly href?: unknown;
  readonly level?: unknown;
  readonly ordered?: unknown;
  readonly start?: unknown;
  readonly children?: unknown;
  readonly items?: unknown;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const nodesOf = (value: unknown): readonly Node[] =>
  listOf(value).filter((node): node is Node => typeof node === 'object' && node !== null);
const textOf = ({ text }: Node): string => (typeof text === 'string' ? text : '');

/** Data are hostile: what is no node is left out, and what links elsewhere than to the web or to a person is text. */
const renderInline = (value: unknown, depth = 0): unknown =>
  depth > DEEPEST
    ? nothing
    : nodesOf(value).map((node) => {
        const below = (): unknown => renderInline(node.children, depth + 1);
        switch (node.type) {
          case 'text':
            return textOf(node);
          case 'strong':
            return html`<strong>${below()}</strong>`;
          case 'emphasis':
            return html`<em>${below()}</em>`;
          case 'code':
            return html`<code>${textOf(node)}</code>`;
          case 'break':
            return html`<br />`;
          case 'link': {
            const href = safeAddress(node.href);
            return href ? html`<a class="outward" href=${href} rel="noopener noreferrer">${below()}</a>` : below();
          }
          default:
            return nothing;
        }
      });

/** The shallowest heading of a text, so that it stands one level under the section's, whatever its writer counted from. */
const topOf = (blocks: readonly Node[]): number =>
  Math.min(6, ...blocks.flatMap(({ type, level }) => (type === 'heading' && typeof level === 'number' ? level : [])));

/**
 * Draws a text that was parsed elsewhere: no HTML, no parser in the page.
 *
 * @param value blocks as the API gives them, read as if by an enemy
 * @param level of the headings in the text: one below that of the section; 0 for none
 * @param name of the section, for the identifiers of its headings
 */
export const renderBlocks = (value: unknown, level: number, name: string, depth = 0): unknown => {
  if (depth > DEEPEST) return nothing;
  const blocks = nodesOf(value);
  const top = topOf(blocks);
  return blocks.map((block, rank) => {
    const id = `${name}-${String(rank)}`;
    switch (block.type) {
      case 'paragraph':
        return html`<p>${renderInline(block.children)}</p>`;
      case 'heading': {
        const own = typeof block.level === 'number' ? block.level - top : 0;
        return renderHeading(level === 0 ? 0 : Math.min(6, level + own), renderInline(block.children), id);
      }
      case 'list': {
        const items = listOf(block.items).map(
          (item, at) => html`<li>${renderBlocks(item, level, `${id}-${String(at)}`, depth + 1)}</li>`,
        );
        if (block.ordered !== true)
          return html`<ul class="prose-list">
            ${items}
          </ul>`;
        const start = Number.isSafeInteger(block.start) ? (block.start as number) : 1;
        return html`<ol class="prose-list" start=${start}>
          ${items}
        </ol>`;
      }
      case 'quote':
        return html`<blockquote>${renderBlocks(block.children, level, id, depth + 1)}</blockquote>`;
      case 'code':
        // Inside one line: what stands between the tags is kept to the letter.
        return html`<pre tabindex="0"><code>${textOf(block)}</code></pre>`;
      case 'rule':
        return html`<hr />`;
      default:
        return nothing;
    }
  });
};

/** A text without blocks: paragraphs where a line is blank, line breaks kept. */
export const renderPlain = (text: string): TemplateResult[] =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => html`<p class="lines">${paragraph}</p>`);

/** Whether blocks hold anything that is drawn. */
export const hasBlocks = (value: unknown): boolean => nodesOf(value).length > 0;
