import { css } from 'lit';

/** A message with its loose or broken cloth, its buttons, and the banner of old data. */
export const messageStyles = css`
  .message {
    margin-block: auto;
    padding-block: 1em;
  }
  .message > svg {
    inline-size: 3em;
    block-size: 3em;
    margin-block-end: 0.7em;
    display: block;
  }
  .message b {
    display: block;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
    margin-block-end: 0.3em;
  }
  .message p,
  .fallback {
    font-size: 0.9375em;
    color: var(--_muted);
    max-inline-size: 36em;
  }
  .fallback {
    margin-block-start: 0.5em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5em;
    margin-block-start: 1em;
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .stale {
    display: grid;
    grid-template-columns: 1.2em 1fr;
    gap: 0.6em;
    margin-block-end: 0.75em;
    padding: 0.7em 0.9em;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_sunken);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .stale svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.1em;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.8;
  }
  .stale button {
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    .button,
    .stale button {
      display: none;
    }
  }
`;
