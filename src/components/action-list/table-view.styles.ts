import { css } from 'lit';

export const tableStyles = css`
  /* Where there is more than is seen, an edge is in the shade: what covers it moves with the table. */
  .scroll {
    --_shade: color-mix(in oklab, var(--_text) 16%, transparent);
    overflow-x: auto;
    border-block-end: 1px solid var(--_line);
    background:
      linear-gradient(to right, var(--_surface) 40%, transparent) left / 3em 100% no-repeat local,
      linear-gradient(to left, var(--_surface) 40%, transparent) right / 3em 100% no-repeat local,
      linear-gradient(to right, var(--_shade), transparent) left / 0.9em 100% no-repeat scroll,
      linear-gradient(to left, var(--_shade), transparent) right / 0.9em 100% no-repeat scroll;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
    text-align: start;
  }
  table[aria-busy] {
    opacity: 0.6;
  }
  th,
  td {
    padding: 0.7em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  th:first-child {
    padding-inline-start: 0.25em;
  }
  thead th {
    color: var(--_muted);
    vertical-align: baseline;
    white-space: nowrap;
    border-block-end-color: var(--_edge);
  }
  thead button {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 1.85em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  thead svg {
    inline-size: 0.7em;
    block-size: 0.7em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }
  [aria-sort] button {
    font-weight: 600;
  }
  tbody th {
    min-inline-size: 13em;
    font-weight: 600;
    text-wrap: pretty;
  }
  tbody a {
    text-decoration-color: transparent;
  }
  tbody a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  td .axis-name {
    color: var(--_axis);
    font-weight: 600;
  }
  .tie {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .tie .weave {
    inline-size: 1.35em;
    block-size: 1.35em;
    flex: none;
  }
  .amount,
  .calendar {
    text-align: end;
    text-wrap: balance;
  }
  thead th:nth-last-child(-n + 2) {
    text-align: end;
  }
  .amount {
    max-inline-size: 12em;
  }
  .calendar {
    min-inline-size: 6.5em;
  }
  @media print {
    .scroll {
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
