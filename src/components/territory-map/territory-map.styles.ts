import { css, type CSSResultGroup } from 'lit';
import { titledFrame, turnButton } from '../../ui/titled-frame.styles.js';

const own = css`
  :host {
    --_level-1: color-mix(in oklab, var(--_accent) 25%, var(--_surface));
    --_level-2: color-mix(in oklab, var(--_accent) 44%, var(--_surface));
    --_level-3: color-mix(in oklab, var(--_accent) 63%, var(--_surface));
    --_level-4: color-mix(in oklab, var(--_accent) 82%, var(--_surface));
    --_level-5: var(--_accent);
  }
  /* As tall as what is reserved: the picture and the table take what the rest leaves. */
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .sentence {
    margin-block-start: 0.3em;
    max-inline-size: 60em;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .meta {
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(17em, 24em);
    gap: 2.25em;
    margin-block: 1.1em 1em;
    min-block-size: 0;
  }
  .body.bare {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    gap: 0.75em;
  }
  .map,
  .aside {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1em;
    align-items: center;
    min-block-size: 2.6em;
  }
  .bare .tools {
    display: none;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
    font-size: 0.875em;
  }
  label > span {
    color: var(--_muted);
  }
  label,
  select,
  input {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  select,
  input {
    padding: 0.4em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .turn {
    font-size: 0.875em;
  }
  .note {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .note .turn {
    font-size: 1em;
  }
  .note.wait {
    margin: auto;
  }

  /* The picture */
  figure {
    display: flex;
    flex: 1 1 0;
    gap: 1.25em;
    min-block-size: 22em;
  }
  .picture {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  figure > .picture {
    flex: 1 1 0;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .insets {
    display: flex;
    flex: none;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.5em;
    inline-size: 6em;
  }
  .inset {
    min-inline-size: 0;
    font-size: 0.8125em;
    line-height: 1.3;
    text-align: center;
    color: var(--_muted);
  }
  .inset span {
    margin-inline: -0.5em;
    white-space: nowrap;
  }
  .inset .picture {
    block-size: 5.4em;
    margin-block-end: 0.2em;
  }
  path,
  circle,
  rect {
    vector-effect: non-scaling-stroke;
  }
  .region {
    fill: var(--_sunken);
  }
  .region[data-region] {
    cursor: zoom-in;
  }
  .departments {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.6;
    pointer-events: none;
  }
  .border {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 0.8;
    pointer-events: none;
  }
  .border.own {
    stroke: var(--_text);
    stroke-width: 1.4;
  }
  .area {
    stroke: var(--_edge);
    stroke-width: 0.5;
    outline: none;
  }
  .area:not([fill]) {
    fill: var(--_surface);
  }
  .area[data-place],
  .dot {
    cursor: pointer;
  }
  .area.far {
    opacity: 0.35;
    pointer-events: none;
  }
  .dot {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 1.2;
  }
  .dot.far {
    opacity: 0.35;
  }
  .halo,
  .raised {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 6.5;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .raised {
    stroke: var(--_text);
    stroke-width: 1.8;
  }
  .raised.chosen {
    stroke: var(--_text);
    stroke-width: 2.6;
  }
  .raised.focus {
    stroke: var(--_accent);
    stroke-width: 3.2;
  }
  .cloth path {
    fill: none;
    stroke: var(--_accent);
    vector-effect: none;
  }
  .cloth.loose path {
    stroke: var(--_edge);
    opacity: 0.6;
  }
  .cloth .ground {
    fill: var(--_surface);
  }
  @media screen and (forced-colors: none) {
    .level-1 {
      fill: var(--_level-1);
    }
    .level-2 {
      fill: var(--_level-2);
    }
    .level-3 {
      fill: var(--_level-3);
    }
    .level-4 {
      fill: var(--_level-4);
    }
    .level-5 {
      fill: var(--_level-5);
    }
  }
  .readout {
    min-block-size: 2.9em;
    margin-block-start: 0.6em;
    font-size: 0.9375em;
    line-height: 1.45;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .readout b {
    color: var(--_text);
    font-weight: 600;
  }

  /* Beside it */
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
  .swatch .area {
    stroke-width: 1;
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
    inline-size: 3.2em;
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
      block-size: 20em;
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
      inline-size: 3em;
      font-size: 0.875em;
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

export const territoryMapStyles: CSSResultGroup = [titledFrame, turnButton, own];
