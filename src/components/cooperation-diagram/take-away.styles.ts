import { css } from 'lit';

/** The menu of what can be taken away. */
export const takeAwayStyles = css`
  .take ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .take li button {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .take [role='status'] {
    color: var(--_muted);
  }
`;
