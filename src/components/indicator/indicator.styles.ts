/*
 * Longer than a file should be: one sheet of what every figure shows, in the order in which it is read; its frame and its
 * reserved heights depend on one another.
 */
import { css, type CSSResultGroup } from 'lit';
import { titledFrame } from '../../ui/titled-frame.styles.js';

const own = css`
  article {
    display: flex;
    flex-direction: column;
    padding: 1.25em;
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1em;
    line-height: 1.35;
  }
  .scope {
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 0.6em 1em;
    margin-block: 0.75em 0.65em;
  }
  .value {
    line-height: 1;
  }
  .value b {
    font-size: min(2.5em, 15cqi);
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.025em;
    white-space: nowrap;
  }
  .value .long {
    font-size: min(2em, 9.5cqi);
  }
  .unit {
    margin-inline-start: 0.2em;
    color: var(--_muted);
  }
  .value.missing {
    font-size: 1.375em;
    line-height: 1.8;
  }
  .drawing {
    inline-size: 9.5em;
    flex: none;
  }
  .drawing svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    fill: none;
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .dot {
    fill: var(--_accent);
  }
  .dot.last {
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .track {
    stroke: var(--_line);
    stroke-width: 12;
  }
  .covered {
    stroke: var(--_accent);
    stroke-width: 12;
  }
  .mark {
    stroke: var(--_text);
    stroke-width: 2.4;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--_muted);
    white-space: nowrap;
  }
  .ends > * {
    max-inline-size: 60%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* A goal has the whole width to itself, and lines where it needs them. */
  .ends > :empty + * {
    max-inline-size: none;
    white-space: normal;
    text-align: end;
  }
  .sentence,
  .comparison {
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .comparison {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .comparison table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9333em;
    line-height: 1.35;
  }
  .comparison :is(th, td) {
    padding: 0.3em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .comparison th[scope='row'] {
    inline-size: 55%;
    padding-inline-end: 1em;
  }
  .comparison thead th {
    padding-block: 0.5em 0.35em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.9286em;
    font-weight: 600;
    color: var(--_muted);
  }
  .comparison :is(td, thead th:last-child) {
    text-align: end;
    white-space: nowrap;
  }
  .comparison td {
    inline-size: 45%;
  }
  .comparison th[scope='row']::first-letter {
    text-transform: uppercase;
  }
  .comparison td span {
    display: inline-block;
    /* Seven figures in bold: bars begin at one place. */
    min-inline-size: 6.5em;
    font-variant-numeric: tabular-nums;
  }
  .own :is(th, td) {
    font-weight: 600;
  }
  .bar {
    inline-size: calc(100% - 7.3em);
    block-size: 0.7em;
    /* Half of an edge lies outside. */
    overflow: visible;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .bar rect {
    fill: var(--_surface);
    vector-effect: non-scaling-stroke;
  }
  .own .bar {
    stroke: var(--_accent);
  }
  .own .bar rect {
    fill: var(--_accent);
  }
  :is(.rank, .basis) {
    margin-block-start: 0.4em;
    font-size: 0.9333em;
    line-height: 1.4;
  }
  .ordinal {
    font-size: 0.7em;
    line-height: 0;
    vertical-align: super;
  }
  .basis {
    color: var(--_muted);
  }
  .places {
    margin-block-start: 0.5em;
    font-size: 0.9333em;
  }
  .places table {
    font-size: 1em;
  }
  summary {
    inline-size: fit-content;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  summary:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .scroll {
    max-block-size: 20em;
    margin-block-start: 0.4em;
    overflow-y: auto;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .notes {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_muted);
    font-style: italic;
  }
  .notes li {
    display: inline;
  }
  .notes li:not(:last-child)::after {
    content: '. ';
  }
  .origin {
    margin-block-start: auto;
    padding-block-start: 0.9em;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_muted);
    text-wrap: pretty;
  }
  @container not (min-width: 25em) {
    article {
      padding: 1.1em;
    }
  }
  /* In a narrow column the unit goes under the number, so that the line stays beside it. */
  @container not (min-width: 28em) {
    .figure {
      align-items: center;
    }
    .unit {
      display: block;
      margin-inline-start: 0;
      padding-block-start: 0.35em;
    }
    .drawing {
      flex: 1 1 5.5em;
      inline-size: auto;
      max-inline-size: 9.5em;
    }
  }
  @container not (min-width: 22em) {
    /* Where words are longer than lines: with a hyphen, in browsers that know where. */
    article {
      hyphens: auto;
      hyphenate-limit-chars: 12 4 4;
    }
  }
  @container not (min-width: 20em) {
    .value b {
      font-size: min(2.5em, 11cqi);
    }
    .value .long {
      font-size: min(2em, 8.5cqi);
    }
    /* Bars as wide as a finger say nothing: names have the room. */
    .bar {
      display: none;
    }
    .comparison th[scope='row'] {
      inline-size: 68%;
      padding-inline-end: 0.75em;
    }
    .comparison td {
      inline-size: 32%;
    }
    .comparison td span {
      min-inline-size: 0;
    }
  }
  /* Large text in a narrow column: a name and its value beside one another would be a column of letters. */
  @container not (min-width: 15em) {
    article {
      padding: 0.6em;
    }
    .comparison tbody :is(tr, th, td) {
      display: block;
      inline-size: auto;
    }
    .comparison th[scope='row'] {
      inline-size: auto;
      padding-block-end: 0;
    }
    .bar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .track {
      stroke: GrayText;
    }
    .covered {
      stroke: Highlight;
    }
    .own .bar rect {
      fill: Highlight;
    }
  }
  @media print {
    .frame {
      min-block-size: 0;
    }
    article {
      break-inside: avoid;
    }
    /* What nobody has opened is nothing on paper. */
    .places:not([open]) {
      display: none;
    }
    .scroll {
      max-block-size: none;
    }
    .own .bar rect {
      fill: CanvasText;
    }
  }
`;

export const indicatorStyles: CSSResultGroup = [titledFrame, own];
