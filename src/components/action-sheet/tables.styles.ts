import { css } from 'lit';

/** Money, figures and partners. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  th,
  td {
    padding: 0.6em 1em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    font-size: 0.9333em;
    font-weight: 600;
    color: var(--_muted);
  }
  /* Names are of any length; a column keeps room for a word. */
  th[scope='row'] {
    min-inline-size: 8em;
    overflow-wrap: anywhere;
  }
  td {
    overflow-wrap: anywhere;
  }
  .funders td:not(:has(.missing)) {
    white-space: nowrap;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  table:not(.partners) :is(td, thead th:not(:first-child)) {
    text-align: end;
  }
  .family th {
    padding-block: 1em 0.35em;
    border: 0;
    font-size: 0.9333em;
    font-weight: 600;
    color: var(--_muted);
  }
  .partners td {
    inline-size: 45%;
  }
  .sum {
    margin-block-end: 0.6em;
    font-style: italic;
  }
  .sum b {
    margin-inline-end: 0.2em;
    font-size: 1.875em;
    font-style: normal;
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.018em;
  }
  .bar {
    block-size: 2.1em;
    margin-block-end: 0.5em;
  }
  .funders .weave {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
    margin-inline: -0.08em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 1.25em 0;
    /* The first of each row stands flush with the text, without its line. */
    margin-inline-start: -1em;
    clip-path: inset(0 0 0 0.9em);
  }
  .figures li {
    padding-inline: 1em;
    border-inline-start: 1px solid var(--_line);
  }
  .figures b {
    display: block;
    font-size: 1.625em;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .figures > li > span {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
    hyphens: auto;
  }
  .rest summary {
    min-block-size: 2.5em;
    padding-block: 0.5em;
    cursor: pointer;
    font-size: 0.9375em;
    font-weight: 600;
  }
  @container not (min-width: 30em) {
    table {
      font-size: 0.875em;
    }
    th,
    td {
      padding-inline-end: 0.4em;
    }
    .funders :is(th, td):not(:last-child) {
      padding-inline-end: 0.75em;
    }
    th[scope='row'] {
      min-inline-size: 5.5em;
    }
    .funders th[scope='row'] {
      min-inline-size: 4.75em;
    }
    .funders thead th {
      overflow-wrap: anywhere;
    }
  }
  /* A narrow frame with large text: amounts break rather than leave it. */
  @container (max-width: 14em) {
    .funders th[scope='row'] {
      min-inline-size: 3.5em;
    }
    .funders td:not(:has(.missing)) {
      white-space: normal;
    }
  }
`;
