import { html, nothing, type TemplateResult } from 'lit';
import { headingLevels } from '../../model/blocks/heading-levels.js';
import { renderHeading } from '../../ui/heading.js';
import { holdTogether } from '../../util/hold-together.js';
import { link, type SheetView } from './view.js';

/** Deeper than this, quotes in quotes are no text any more. */
const DEEPEST = 16;

/** A node as it may come: nothing of it is sure. */
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

/**
 * Draws a text that was parsed elsewhere: no HTML, no parser in the page. Data are hostile: what is no node is left out,
 * and what links elsewhere than to the web or to a person is text.
 *
 * @param value blocks as the API gives them, read as if by an enemy
 * @param name of the section, for the identifiers of its headings
 */
export const renderBlocks = (value: unknown, view: SheetView, name: string): unknown[] => {
  const place = headingLevels(view.level);
  let headings = 0;
  /** @param isLine whether these nodes stand in a line of text */
  const draw = (nodes: unknown, isLine: boolean, depth: number): unknown[] =>
    depth < DEEPEST && Array.isArray(nodes)
      ? nodes.map((node) => {
          const { type, text, href, level, ordered, start, children, items } = Object(node) as Node;
          const line = (): unknown => draw(children, true, depth + 1);
          const words = typeof text !== 'string' ? nothing : type === 'text' ? holdTogether(text) : text;
          switch (type) {
            case 'text':
              return words;
            case 'strong':
              return html`<strong>${line()}</strong>`;
            case 'emphasis':
              return html`<em>${line()}</em>`;
            case 'break':
              return html`<br />`;
            case 'link':
              return link(view, String(href), line());
            case 'paragraph':
              return html`<p>${line()}</p>`;
            case 'heading':
              return renderHeading(view.level && place(Number(level)), line(), `${name}-${++headings}`);
            case 'list': {
              const all = Array.isArray(items)
                ? items.map((item) => html`<li>${draw(item, false, depth + 1)}</li>`)
                : nothing;
              return ordered === true
                ? html`<ol class="prose-list" start=${Number.isSafeInteger(start) ? Number(start) : 1}>
                    ${all}
                  </ol>`
                : html`<ul class="prose-list">
                    ${all}
                  </ul>`;
            }
            case 'quote':
              return html`<blockquote>${draw(children, false, depth + 1)}</blockquote>`;
            case 'code':
              // Inside one line: what stands between the tags is kept to the letter.
              return isLine ? html`<code>${words}</code>` : html`<pre tabindex="0"><code>${words}</code></pre>`;
            case 'rule':
              return html`<hr />`;
            default:
              return nothing;
          }
        })
      : [];
  return draw(value, false, 0);
};

/** A text without blocks: paragraphs where a line is blank, line breaks kept. */
const renderPlain = (text: string): TemplateResult[] =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => html`<p class="lines">${holdTogether(paragraph)}</p>`);

/** A long text: its blocks where the API gives some that can be drawn, else its paragraphs; undefined where it holds nothing. */
export const renderText = (
  name: 'context' | 'objectives' | 'description',
  view: SheetView,
): TemplateResult | undefined => {
  const blocks = renderBlocks(view.sheet.blocks?.[name], view, `text-${name}`);
  const text = blocks.some((block) => block !== nothing) ? blocks : renderPlain(view.sheet[name] ?? '');
  return text.length > 0 ? html`<div class="prose">${text}</div>` : undefined;
};
