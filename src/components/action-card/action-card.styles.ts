import { css } from 'lit';

/**
 * The card, and its variants that are a line: what all of them share, then the card from top to bottom, then the row,
 * then the compact line. Longer than a file should be, and one template all the same: the script of a page gets one more
 * entry for each (`scripts/build/kit-styles.mjs`), and that of a page with a card is counted to the byte.
 */
export const actionCardStyles = css`
  /* A line has no room for a skeleton: the words alone. */
  :host(:is([variant='row'], [variant='compact'])) {
    .skeleton {
      display: none;
    }
    .state {
      max-inline-size: none;
      padding: 0.5em 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    .loading {
      padding: 0;
      margin: auto 0;
    }
  }
  .state {
    max-inline-size: 36em;
  }
  article {
    position: relative;
    background: var(--_surface);
  }
  .weave {
    flex: none;
    color: var(--_axis);
  }
  .title {
    font-weight: 600;
    text-wrap: pretty;
  }
  .title a {
    text-decoration-color: transparent;
    transition: text-decoration-color 120ms ease-out;
  }
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  article:hover .title a {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .title a:focus-visible {
    outline: none;
  }
  .title a:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .axis-name {
    color: var(--_axis);
    font-weight: 600;
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
  .card > .who ~ :is(.funders, dl),
  .card > .funders ~ dl {
    margin-block-start: 0.95em;
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
  .card dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .card dl > :last-child {
    margin-inline-start: auto;
    text-align: end;
  }
  dt {
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
  }
  dd {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.45;
    text-wrap: balance;
  }
  .origin {
    margin-block-start: 0.7em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
    text-wrap: pretty;
  }
  details {
    position: relative;
    margin-block-start: 0.35em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.85em;
    padding-block: 0.22em;
    cursor: pointer;
  }
  summary::marker {
    color: var(--_edge);
  }
  details p.origin {
    margin-block-start: 0.4em;
    font-size: 1em;
  }
  .funders > svg {
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    border: 1px solid var(--_edge);
  }
  .funders > svg > path {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-dasharray: 3 2.5;
    vector-effect: non-scaling-stroke;
  }
  .funders rect {
    fill: var(--_family);
    stroke: var(--_surface);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .funders ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    margin-block-start: 0.35em;
    font-size: 0.8125em;
    line-height: 1.45;
  }
  @container (max-width: 23em) {
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

  /* row */
  .row {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr) 28.5em;
    gap: 0 1.25em;
    place-items: center stretch;
    align-content: center;
    padding: 0.95em 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .row .weave {
    inline-size: 2.25em;
    block-size: 2.25em;
  }
  .row .title {
    font-size: 1em;
    line-height: 1.4;
  }
  .row .meta {
    margin-block-start: 0.1em;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
  }
  .row dl {
    display: grid;
    grid-template-columns: 7.5em 9em 9.8em;
    gap: 0 1.1em;
    align-items: baseline;
  }
  .row dt {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .row dl > div {
    position: relative;
  }
  .row > :last-child {
    grid-column: 2 / -1;
  }
  .row dd {
    text-align: end;
  }
  .row dl > :first-child dd {
    text-align: start;
  }
  @container (max-width: 52em) {
    .row {
      grid-template-columns: 2.75em minmax(0, 1fr);
      align-items: start;
    }
    .row dl {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 1.25em;
      margin-block-start: 0.35em;
    }
    .row dd {
      text-align: start;
    }
  }

  /* compact */
  .compact {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr) auto;
    gap: 0.7em;
    align-items: start;
    align-content: start;
    padding: 0.55em 0;
    border-block-end: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .compact .weave {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .compact .title {
    font-size: 1em;
  }
  .compact .status {
    font-size: 0.9333em;
  }
  @container (max-width: 22em) {
    .compact {
      grid-template-columns: 1.5em minmax(0, 1fr);
    }
    .compact .status {
      grid-column: 2;
    }
  }
`;
