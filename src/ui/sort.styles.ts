import { css } from 'lit';

/** Heads of columns that sort. */
export const sortStyles = css`
  .sort {
    display: inline-flex;
    gap: 0.35em;
    align-items: baseline;
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    line-height: inherit;
    text-align: inherit;
    overflow-wrap: anywhere;
  }
  .sort:hover {
    color: var(--_text);
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .sort svg {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.75em;
    fill: var(--_edge);
    opacity: 0.55;
  }
  [aria-sort='ascending'] svg path:first-child,
  [aria-sort='descending'] svg path:last-child {
    fill: var(--_text);
  }
  [aria-sort='ascending'] svg,
  [aria-sort='descending'] svg {
    opacity: 1;
  }
  [aria-sort='ascending'] svg path:last-child,
  [aria-sort='descending'] svg path:first-child {
    fill: none;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    align-items: baseline;
    margin-block-start: 0.7em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  @media print {
    .sort svg,
    .more button {
      display: none;
    }
  }
`;
