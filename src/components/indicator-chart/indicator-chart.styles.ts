import { css, type CSSResultGroup } from 'lit';
import { titledFrame, turnButton } from '../../ui/titled-frame.styles.js';

const picture = css`
  article {
    display: flex;
    flex-direction: column;
  }
  header {
    margin-block-end: 0.8em;
  }
  .title,
  .scope,
  .legend,
  footer {
    overflow-wrap: anywhere;
  }
  .scope {
    margin-block-start: 0.15em;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
  }

  /* The picture: its height is a rule of the element (see PictureController), known before it is drawn. */
  .plot {
    position: relative;
    flex: 1 0 11em;
    touch-action: pan-y;
  }
  .plot > canvas,
  .plot > svg {
    position: absolute;
    inset: 0;
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  /* The tokens as colours that can be read, and a transition that tells when one of them changes. */
  .inks {
    position: absolute;
    visibility: hidden;
    border: 0 solid;
    color: var(--_text);
    background-color: var(--_surface);
    border-block-start-color: var(--_muted);
    border-inline-end-color: var(--_edge);
    border-block-end-color: var(--_line);
    border-inline-start-color: var(--_accent);
    forced-color-adjust: none;
    transition-property: color, background-color, border-color;
    transition-duration: 1ms;
    transition-timing-function: step-start;
  }
  .probe {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    margin-block-end: 0.7em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .legend.line {
    display: none;
  }
  /* Where names do not stand at the ends of their lines: a picture of less than 26 em (NARROW), and what is around it. */
  @container not (min-width: calc(28.8em + 2px)) {
    .legend.line {
      display: flex;
    }
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .key {
    --_ink: var(--_accent);
    inline-size: 1.75em;
    block-size: 0.875em;
    flex: none;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.2;
    forced-color-adjust: none;
  }
  .key-1 {
    --_ink: var(--_muted);
  }
  .key :is(.full, circle) {
    fill: var(--_ink);
    stroke: none;
  }
  .key .hollow {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.6;
  }
`;

const table = css`
  /* The table is never taken from assistive technology: beside a picture it is only out of sight. */
  .table.aside {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .table {
    overflow-x: auto;
  }
  .table:focus-visible {
    outline-offset: -3px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  caption {
    padding-block-end: 0.6em;
    text-align: start;
    text-wrap: pretty;
  }
  th,
  td {
    padding: 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  :is(th, td):not(:first-child) {
    padding-inline-start: 1em;
    text-align: end;
  }
  th {
    hyphens: auto;
  }
  td {
    white-space: nowrap;
  }
  thead th {
    font-size: 0.9333em;
    font-weight: 600;
    line-height: 1.35;
    color: var(--_muted);
    vertical-align: bottom;
  }
  tfoot :is(th, td) {
    font-weight: 600;
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }
  .head .key {
    align-self: center;
  }
  .head .weave {
    flex: none;
    align-self: start;
    inline-size: 1.35em;
    block-size: 1.35em;
    color: var(--_accent);
  }
`;

const foot = css`
  .comparison {
    margin-block-start: 0.7em;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .notes {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
    font-style: italic;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em 1.25em;
    margin-block-start: auto;
    padding-block-start: 0.9em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .origin {
    flex: 1 1 18em;
    text-wrap: pretty;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
  }
  .take[open] {
    flex: 1 0 100%;
    order: 1;
  }
  summary {
    inline-size: fit-content;
    padding: 0.25em 0;
    color: var(--_text);
    cursor: pointer;
  }
  @container (max-width: 22em) {
    /* Where words are longer than lines: with a hyphen, in browsers that know where. */
    article {
      hyphens: auto;
      hyphenate-limit-chars: 12 4 4;
    }
    th {
      hyphenate-limit-chars: auto;
    }
    table {
      font-size: 0.8125em;
    }
    :is(th, td):not(:first-child) {
      padding-inline-start: 0.5em;
    }
    .head {
      gap: 0.35em;
    }
  }
  @container (max-width: 14em) {
    article {
      padding: 0.6em;
    }
    /* The longest words of a title stand on one line. */
    .title {
      font-size: 1em;
    }
  }
  @media print {
    .frame {
      min-block-size: 0;
    }
    article,
    .plot,
    tr {
      break-inside: avoid;
    }
    /* What is longer than a page begins where it stands. */
    article:has(tr:nth-child(30)) {
      break-inside: auto;
    }
    header {
      break-after: avoid;
    }
    .turn,
    .take,
    .probe {
      display: none;
    }
    .table.aside {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      margin-block-start: 1em;
    }
    /* Paper does not scroll. */
    .table {
      overflow: visible;
    }
    table {
      font-size: 0.8125em;
    }
    :is(th, td):not(:first-child) {
      padding-inline-start: 0.6em;
    }
    td.missing {
      white-space: normal;
    }
  }
`;

export const indicatorChartStyles: CSSResultGroup = [titledFrame, turnButton, picture, table, foot];
