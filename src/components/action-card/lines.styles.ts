import { css } from 'lit';

/** The card as a line: `row` and `compact`. */
export const lineStyles = css`
  /* row */
  .row {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr) 27em;
    gap: 0 1.25em;
    align-items: center;
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
    grid-template-columns: 8em 8.5em 8em;
    margin: 0;
    padding: 0;
    border: 0;
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
