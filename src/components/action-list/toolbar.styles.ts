import { css } from 'lit';

/** Filters, views and order. */
export const toolbarStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: start;
    align-content: start;
  }
  .filter,
  .sort,
  .views {
    display: flex;
    align-items: center;
    min-block-size: 2.25em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .filter {
    flex: 1 1 6em;
  }
  .views {
    flex: 1 1 10em;
    flex-wrap: wrap;
  }
  .sort {
    flex: 1 1 16.5em;
  }
  .filter {
    justify-content: space-between;
    padding: 0 0.75em;
    font-weight: 600;
  }
  .filter b {
    min-inline-size: 1.5em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
    font-size: 0.8667em;
    line-height: 1.5;
    text-align: center;
  }
  .sort {
    position: relative;
    padding-inline-start: 0.75em;
  }
  .sort span {
    flex: none;
  }
  .sort select {
    flex: 1;
    align-self: stretch;
    /* As wide as there is room for, not as its longest choice. */
    inline-size: 0;
    padding: 0 1.9em 0 0.3em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    appearance: none;
    cursor: pointer;
  }
  .sort option {
    background: var(--_surface);
    color: var(--_text);
  }
  .sort::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.85em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.12em) rotate(45deg);
    pointer-events: none;
  }
  .views button {
    flex: 1;
    align-self: stretch;
    padding: 0 0.75em;
    border: 0;
    background: none;
  }
  .views [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
    font-weight: 600;
  }
  .views :first-child {
    border-radius: calc(var(--_radius) - 1px) 0 0 calc(var(--_radius) - 1px);
  }
  .views :last-child {
    border-radius: 0 calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0;
  }
`;
