import { css } from 'lit';

/** A table that is seen: what is wider than its place scrolls, its caption and its names stay. */
export const tableToolsStyles = css`
  .table .sort {
    overflow-wrap: break-word;
  }
  .table[role='region'] {
    container-type: inline-size;
  }
  .table[role='region'] caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
  }
  .table[role='region'] th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
  }
  /* Three columns fit in 320 px. */
  @container (max-width: 20em) {
    .table .sort {
      gap: 0.15em;
    }
    .head {
      gap: 0.25em;
    }
    .head .weave {
      inline-size: 1.15em;
      block-size: 1.15em;
    }
    :is(th, td):not(:first-child) {
      padding-inline-start: 0.35em;
    }
  }
  @media print {
    .table[role='region'] {
      container-type: normal;
      overflow: visible;
    }
  }
`;
