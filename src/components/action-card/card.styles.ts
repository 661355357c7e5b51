import { css } from 'lit';

/** The card from top to bottom, and on paper. */
export const cardStyles = css`
  /* A list says otherwise. */
  :host {
    --_spread: auto;
  }
  .card {
    display: flex;
    flex-direction: column;
    inline-size: 100%;
    max-inline-size: 36em;
    padding: 1.25em 1.25em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    transition: border-color 120ms ease-out;
  }
  .card:hover {
    border-color: var(--_edge);
  }
  .card header {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: center;
    margin-block-end: 0.9em;
  }
  .card header .weave {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .card header p {
    font-size: 0.875em;
    line-height: 1.35;
  }
  .card header > div {
    min-inline-size: 0;
  }
  .card p,
  .row p,
  .funders,
  dd,
  .title {
    overflow-wrap: anywhere;
  }
  .card .form {
    color: var(--_muted);
  }
  .card .title {
    font-size: 1.125em;
    line-height: 1.32;
    letter-spacing: -0.006em;
  }
  .card.long .title {
    font-size: 1em;
    line-height: 1.4;
  }
  .where {
    margin-block-start: 0.35em;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .when {
    display: none;
  }
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    margin-block-start: 0.7em;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  /* What is of any length stands above the facts: those of a row of cards end on one line. */
  .card > :is(.who, .funders, dl) {
    margin-block-start: auto;
  }
  /* A card alone shares out what its reserve leaves; in a list the parts of a row of cards line up. */
  .card > .who ~ :is(.funders, dl),
  .card > .funders ~ dl {
    margin-block-start: var(--_spread);
  }
  .card > :is(.who, .funders) {
    padding-block-end: 0.95em;
  }
  .who {
    padding-block-start: 1em;
    font-size: 0.875em;
    line-height: 1.4;
    text-wrap: balance;
  }
  .beads {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.42em;
    min-block-size: 1.15em;
    margin-block-end: 0.4em;
  }
  .beads::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0.57em;
    border-block-start: 1px solid var(--_line);
  }
  .beads svg {
    position: relative;
    background: var(--_surface);
    outline: 0.16em solid var(--_surface);
  }
  .beads .lead {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  @container (max-width: 30em) {
    .card dl {
      flex-wrap: nowrap;
    }
    .card .of-calendar {
      display: none;
    }
    .card .of-amount {
      margin-inline-start: auto;
      text-align: end;
    }
    .when {
      display: inline;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .card,
    .title a {
      transition: none;
    }
  }
  @media print {
    article {
      break-inside: avoid;
    }
    .summary {
      display: block;
      overflow: visible;
    }
    /* What is folded prints. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
