import { css } from 'lit';

/** The variants that are a line in a list: the row, then the compact one. */
export const cardLinesStyles = css`
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
    grid-template-columns: 7em 8em 11.1em;
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
