import { headingLevels } from '../../src/model/blocks/heading-levels.js';
import type { Block, Inline } from '../../src/model/schemas/block.js';
import { html, type Content, type Html } from './html.js';
import type { PageLanguage } from './page-language.js';
import { externalLink, heading, paragraphs, plain } from './parts.js';

const renderInline = (inline: Inline, language: PageLanguage): Content => {
  switch (inline.type) {
    case 'text':
      return plain(inline.text);
    case 'strong':
      return html`<strong>${renderLine(inline.children, language)}</strong>`;
    case 'emphasis':
      return html`<em>${renderLine(inline.children, language)}</em>`;
    case 'code':
      return html`<code>${plain(inline.text)}</code>`;
    case 'link':
      return externalLink(inline.href, renderLine(inline.children, language), language);
    case 'break':
      return html`<br />`;
  }
};

const renderLine = (line: readonly Inline[], language: PageLanguage): Content =>
  line.map((inline) => renderInline(inline, language));

/**
 * A long text of a sheet, under a heading of a level. Its own headings go down from there one step at a time, whatever
 * levels they were written with.
 *
 * @param text shown as it is where no tree was made of it
 */
export const renderText = (
  text: string | null | undefined,
  blocks: readonly Block[] | undefined,
  level: number,
  language: PageLanguage,
): Content => {
  if (!blocks) return text ? paragraphs(text) : undefined;
  const place = headingLevels(level);
  const renderAll = (some: readonly Block[]): Html[] => some.map(renderBlock);
  const renderBlock = (block: Block): Html => {
    switch (block.type) {
      case 'paragraph':
        return html`<p>${renderLine(block.children, language)}</p>`;
      case 'heading':
        return html`${heading(place(block.level), renderLine(block.children, language))}`;
      case 'list': {
        const items = block.items.map((item) => html`<li>${renderAll(item)}</li>`);
        if (!block.ordered)
          return html`<ul>
            ${items}
          </ul>`;
        return html`<ol start="${block.start ?? 1}">
          ${items}
        </ol>`;
      }
      case 'quote':
        return html`<blockquote>${renderAll(block.children)}</blockquote>`;
      case 'code':
        return html`<pre><code>${plain(block.text)}</code></pre>`;
      case 'rule':
        return html`<hr />`;
    }
  };
  return html`<div class="text">${renderAll(blocks)}</div>`;
};
