import { css } from 'lit';

/** How a map fits narrow places, forced colours, less movement, and paper. */
export const fitStyles = css`
  @container not (min-width: 66em) {
    figure {
      flex-direction: column;
      gap: 0.75em;
    }
    .insets {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(4.6em, 1fr));
      gap: 0.6em 0.5em;
      inline-size: 100%;
    }
  }
  @container not (min-width: 54em) {
    .body {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(max-content, 1fr) auto;
      gap: 1.25em;
    }
    .legend ul {
      max-inline-size: 26em;
    }
    figure {
      flex: 1 0 auto;
    }
    figure > .picture {
      min-block-size: 23em;
    }
    .scroll {
      flex: none;
      /* What the menu under the map takes in a line of its own is taken from here: the whole stays as reserved. */
      block-size: 16.4em;
    }
  }
  @container not (min-width: 34em) {
    figure > .picture {
      min-block-size: 20em;
    }
  }
  @container not (min-width: 27em) {
    figure > .picture {
      min-block-size: 17em;
    }
  }
  @container not (min-width: 22em) {
    :is(th, td):last-child {
      inline-size: 45%;
    }
    :is(th, td):first-child {
      inline-size: 3.4em;
      padding-inline-end: 0.5em;
      font-size: 0.875em;
    }
  }
  /* Three columns would be cut letter by letter: they scroll. */
  @container not (min-width: 15em) {
    .scroll {
      overflow-x: auto;
    }
    table {
      inline-size: 17em;
    }
  }
  @media (forced-colors: active) {
    .picture,
    .swatch {
      forced-color-adjust: none;
    }
  }
  @media print {
    .frame {
      min-block-size: 0;
    }
    article,
    .map,
    .aside {
      display: block;
    }
    .body {
      display: block;
    }
    figure {
      min-block-size: 0;
      break-inside: avoid;
    }
    figure > .picture {
      flex: none;
      block-size: 30em;
    }
    .legend {
      margin-block: 1em;
      break-inside: avoid;
    }
    .tools,
    .search,
    .take,
    .turn,
    .readout {
      display: none;
    }
    .scroll {
      block-size: auto;
      overflow: visible;
    }
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    table {
      font-size: 0.8125em;
    }
    th,
    td {
      padding-block: 0.15em;
    }
  }
`;
