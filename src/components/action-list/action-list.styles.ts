import { css } from 'lit';

export const actionListStyles = css`
  .list {
    display: flex;
    flex-direction: column;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    margin-block-end: 1.1em;
  }
  .title {
    flex: 1 1 14em;
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .count {
    font-weight: 600;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
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
    font-weight: 600;
  }
  nav .step {
    border-color: var(--_edge);
  }
  nav .gap {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    nav [aria-current] {
      border: 2px solid;
      text-decoration: underline;
    }
  }
  @media print {
    nav {
      display: none;
    }
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
