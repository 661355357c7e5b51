import { css } from 'lit';

/** The tools, their forms, and the names that can be chosen. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: start;
    font-size: 0.9375em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5em;
    padding: 0.35em 0.95em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_text);
  }
  .report {
    flex: 1 0 100%;
  }
  .report label {
    display: grid;
    gap: 0.25em;
    margin-block: 0.75em;
    color: var(--_muted);
  }
  select,
  textarea {
    inline-size: 100%;
    padding: 0.45em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .report a.button {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .outcome,
  .tools textarea {
    flex: 1 0 100%;
  }
  .outcome:empty {
    display: none;
  }
  .choose {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .choose[aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  .foot {
    display: none;
  }
`;
