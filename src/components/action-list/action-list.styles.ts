import { css } from 'lit';

/**
 * The list from top to bottom: head and search, tools, chips, cards, pages, what is taken away; the facets are in a
 * file of their own. One template for the reason that the card's is one.
 */
export const actionListStyles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: repeat(4, auto) 1fr;
    gap: 1em 2.25em;
  }
  /* The list reserves the height, not what stands in it. */
  .frame .frame {
    min-block-size: 0 !important;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 0.75em 1.5em;
  }
  .head .title {
    flex: 1 1 12em;
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .search {
    display: flex;
    flex: 1 1 20em;
    min-inline-size: 0;
    max-inline-size: min(26em, 100%);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .search:focus-within {
    border-color: var(--_accent);
  }
  .search input {
    flex: 1;
    inline-size: 0;
    min-inline-size: 0;
    min-block-size: 2.7em;
    padding: 0 0.85em;
    border: 0;
    border-radius: var(--_radius) 0 0 var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    appearance: none;
  }
  .search ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search button {
    flex: none;
    padding: 0 1em;
    border: 0;
    border-radius: 0 calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0;
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
    font-weight: 600;
  }
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
