import { css } from 'lit';

/** The menu of what can be taken away, and the colours of a picture, each on an element that nobody sees. */
export const takeAwayStyles = css`
  .inks {
    display: none;
  }
  .ink-surface {
    color: var(--_surface);
  }
  .ink-text {
    color: var(--_text);
  }
  .ink-muted {
    color: var(--_muted);
  }
  .ink-thread {
    color: var(--_thread);
  }
  .ink-ghost {
    color: var(--_ghost);
  }
  .ink-line {
    color: var(--_line);
  }
  .inks [class^='family-'] {
    color: var(--_family);
  }
  .take ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
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
`;
