import { css } from 'lit';

/** The menu of what can be taken away, and of how a picture is seen. */
export const takeMenuStyles = css`
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
  .take textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 4.5em;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  :host(:fullscreen) {
    padding: 1.5em;
    overflow: auto;
    background: var(--_surface);
  }
  :host(:fullscreen) article {
    border: 0;
  }
  :host(:fullscreen) .plot {
    max-block-size: none;
  }
`;
