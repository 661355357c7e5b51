import { css } from 'lit';

export const bareStyles = css`
  /* The message says it. */
  .list:has(.bare) .count:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* Nor is there room for what is not seen. */
  .list:has(.bare) {
    row-gap: 0;
    .found {
      min-block-size: 0;
    }
  }
  .bare .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(17.5em, 100%), 1fr));
  }
  .bare .title {
    margin-block: 2em 0.75em;
    font-size: 1.125em;
    line-height: 1.32;
    font-weight: 600;
  }
  .bare .message {
    margin-block: 0;
    padding-block: 1.5em 0.9em;
  }
  .bare .message svg {
    color: var(--_edge);
  }
  .about p {
    font-weight: 600;
  }
  .members {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.5em;
    margin-block-start: 0.35em;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .about p + p {
    margin-block-start: 0.75em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .because {
    margin-block-end: 0.6em;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  /* The cards of a row begin on one line, however long the reason above each is. */
  .bare .cards > li {
    grid-row: span 2;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;
  }
  .because {
    align-self: end;
  }
  .bare > p {
    max-inline-size: 42em;
  }
  .bare > p + p {
    margin-block-start: 0.75em;
  }
  a.button {
    text-decoration: none;
  }
`;
