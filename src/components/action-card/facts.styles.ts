import { css } from 'lit';

/** What a card and a row say at their foot: facts, origin, funders. */
export const cardFactsStyles = css`
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
  .funders ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    margin-block-start: 0.35em;
    font-size: 0.8125em;
    line-height: 1.45;
  }
`;
