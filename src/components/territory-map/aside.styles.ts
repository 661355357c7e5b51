import { css } from 'lit';

/** Beside the map: legend, chosen territory, search and table. */
export const asideStyles = css`
  .legend ul {
    display: grid;
    gap: 0.35em;
    margin-block-end: 0.5em;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .legend li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
    align-items: center;
  }
  .legend li span {
    flex: 1 1 6em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .swatch {
    flex: none;
    inline-size: 2.4em;
    max-block-size: 1.65em;
    overflow: visible;
  }
  /* As large as on the map, whatever the size of the text. */
  .swatch.dots {
    min-inline-size: 38px;
    block-size: 26px;
    max-block-size: none;
  }
  .swatch .area {
    stroke-width: 1;
  }
  .swatch .area.region {
    fill: var(--_sunken);
  }
  .legend .count {
    flex: none;
    font-style: normal;
    margin-inline-start: auto;
    color: var(--_muted);
  }
  .chosen {
    margin-block-start: 1em;
    padding: 0.8em 0.95em;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_sunken);
  }
  .chosen .title {
    font-size: 1em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    align-items: baseline;
    margin-block-start: 0.4em;
    font-size: 0.9375em;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2em 1em;
    margin-block: 1.2em 0.5em;
  }
  .search input {
    inline-size: 100%;
    font-size: 0.9375em;
  }
  .scroll {
    flex: 1 1 0;
    min-block-size: 13em;
    overflow: hidden auto;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  th,
  td {
    padding: 0.5em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  :is(th, td):last-child {
    inline-size: 8.5em;
    padding-inline-start: 0.75em;
    text-align: end;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    font-size: 0.9333em;
    font-weight: 600;
    line-height: 1.35;
    color: var(--_muted);
    vertical-align: bottom;
  }
  :is(th, td):first-child {
    inline-size: 3.6em;
    color: var(--_muted);
    overflow-wrap: normal;
    hyphens: none;
  }
  tbody :is(th, td) {
    vertical-align: top;
  }
  th button {
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
  }
  th button:hover {
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  tr[aria-current] :is(th, td) {
    background: var(--_sunken);
    font-weight: 600;
  }
  footer,
  .origin {
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
    text-wrap: pretty;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
  }
  footer .origin {
    flex: 1 1 18em;
  }
  .take[open] {
    flex: 1 0 100%;
  }
  summary {
    inline-size: fit-content;
    padding: 0.25em 0;
    color: var(--_text);
    cursor: pointer;
  }
  .map > .origin {
    margin-block-start: 0.35em;
  }
`;
