import { css } from 'lit';

/** How many there are, chips, cards, pages, what is taken away; on paper and in forced colours. */
export const resultsStyles = css`
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    min-block-size: 2.1em;
  }
  .count {
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    min-inline-size: 0;
    font-size: 0.9375em;
  }
  .chips li {
    min-inline-size: 0;
  }
  .chip {
    display: flex;
    gap: 0.6em;
    align-items: center;
    max-inline-size: 100%;
    min-block-size: 1.95em;
    padding: 0.15em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    background: var(--_surface);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .chip svg {
    flex: none;
    inline-size: 0.6em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .chip:hover {
    border-color: var(--_text);
  }
  .clear {
    min-block-size: 1.95em;
    padding: 0 0.35em;
    border: 0;
    background: none;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17.5em, 100%), 1fr));
    gap: 1.25em;
  }
  .cards > li {
    display: grid;
    min-inline-size: 0;
  }
  tissu-action-card {
    /* The list reserves its own height; a card in it is as tall as its row. */
    --tissu-reserve: 0px;
    --_spread: 0;
  }
  [aria-busy='true'] {
    opacity: 0.6;
  }
  nav {
    margin-block-start: 1.5em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    align-items: center;
    justify-content: center;
    font-size: 0.9375em;
  }
  nav button {
    min-inline-size: 2.6em;
    min-block-size: 2.6em;
    padding: 0 0.7em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
  }
  nav button:hover {
    border-color: var(--_edge);
  }
  nav [aria-current] {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
    font-weight: 600;
  }
  nav .step {
    border-color: var(--_edge);
  }
  nav .gap {
    color: var(--_muted);
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    color: var(--_muted);
  }
  .take button {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .loosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .loosen button {
    text-align: start;
  }
  @media (forced-colors: active) {
    nav [aria-current],
    .views [aria-pressed='true'] {
      outline: 2px solid;
      outline-offset: -2px;
      text-decoration: underline;
    }
  }
  @media print {
    nav,
    .bar,
    .search,
    .take,
    .clear,
    .chip svg {
      display: none;
    }
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
