import { css } from 'lit';

/** Long texts: their paragraphs, headings, lists and quotes. */
export const proseStyles = css`
  .prose {
    max-inline-size: 42em;
    overflow-wrap: anywhere;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    text-wrap: pretty;
  }
  .prose .title {
    font-size: 1em;
    margin-block-start: 0.4em;
    font-weight: 600;
    line-height: 1.32;
  }
  .lines {
    white-space: pre-line;
  }
  .prose-list {
    display: grid;
    gap: 0.3em;
    padding-inline-start: 1.4em;
  }
  .prose-list :is(p + p, p + ul, p + ol) {
    margin-block-start: 0.4em;
  }
  ul.prose-list {
    list-style: disc;
  }
  ol.prose-list {
    list-style: decimal;
  }
  .prose-list ::marker {
    color: var(--_edge);
  }
  blockquote {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
    border-inline-start: 1px solid var(--_edge);
    color: var(--_muted);
  }
  code {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  pre {
    padding: 0.75em 1em;
    overflow-x: auto;
    background: var(--_sunken);
  }
  hr {
    inline-size: 100%;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
`;
