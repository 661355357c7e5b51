/*
 * Longer than a file should be: one sheet, in the order of the page, of what every diagram shows; heights of the parts
 * depend on one another. What a visit, a reading or a layout adds has its own.
 */
import { css, type CSSResultGroup } from 'lit';
import { threadTokens } from '../../theme/thread.styles.js';
import { choiceStyles } from './choice.styles.js';

/** The reserved heights are those of `theme/reserves.ts`, written out: its table is for all elements. A test keeps them equal. */
const ownStyles = css`
  .frame {
    --_reserve: 56em;
  }
  /* As tall as what is reserved, so that nothing below moves when the data arrive: the picture takes what header,
     list and legend leave, and what is longer scrolls inside. */
  article {
    display: grid;
    grid-template-rows: auto minmax(30em, 1fr) auto auto;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    padding: 1em 1.25em;
    border-block-end: 1px solid var(--_line);
  }
  header div {
    flex: 1 1 20em;
  }
  .choice {
    flex: none;
    min-block-size: 2.2em;
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }

  [part='body'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 20.5em;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  :host([no-list]) [part='body'] {
    grid-template-columns: minmax(0, 1fr);
  }
  /* As high before its tools are there as after, so that nothing is laid out again: one row, or two. */
  .tools {
    position: relative;
    display: grid;
    grid-template-columns: 13em auto minmax(0, 1fr) auto;
    gap: 0 1.1em;
    align-items: center;
    block-size: 2.9em;
    padding: 0 1.25em 0.4em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .tools > button {
    grid-column: 1 / -1;
    justify-self: start;
    min-block-size: 2.3em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  figure {
    position: relative;
  }
  .box {
    position: absolute;
    inset: 0.75em;
    overflow: hidden auto;
    scrollbar-gutter: stable;
  }
  /* Where there is more to scroll to the lower edge is shaded; at the end a cover that scrolls along hides it. */
  .box,
  .list {
    background:
      linear-gradient(var(--_surface) 0 0) bottom / 100% 1.5em no-repeat local,
      linear-gradient(transparent, color-mix(in oklab, var(--_text) 15%, transparent)) bottom / calc(100% - 34px) 1.5em
        no-repeat;
  }
  /* Over the picture where the browser can tell how far it is scrolled: what is cut fades, and halos leave no patches. */
  @supports (animation-timeline: --box) {
    figure {
      timeline-scope: --box;
    }
    .box {
      scroll-timeline: --box block;
      background: none;
    }
    figure::after {
      content: '';
      position: absolute;
      inset: auto 0.75em 0.75em;
      block-size: 2.25em;
      border-block-end: 1px solid var(--_line);
      background: linear-gradient(transparent, var(--_surface) 85%);
      opacity: 0;
      pointer-events: none;
      animation: shade both linear;
      animation-timeline: --box;
      animation-range: calc(100% - 2.25em) 100%;
    }
    @keyframes shade {
      from {
        opacity: 1;
      }
    }
  }
  .probe {
    position: absolute;
    visibility: hidden;
    white-space: nowrap;
  }
  .list {
    position: relative;
    grid-area: 1 / 2 / 3;
    contain: size;
    overflow: hidden auto;
    padding: 1.25em;
    border-inline-start: 1px solid var(--_line);
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .list:focus-visible {
    outline-offset: -3px;
  }

  /* The picture */
  .picture {
    display: block;
    font-size: 13px;
    overflow: visible;
  }
  path.link {
    fill: none;
    stroke: var(--_thread);
  }
  path.surface {
    fill: none;
    stroke: var(--_surface);
  }
  .link circle {
    fill: var(--_surface);
    stroke: var(--_ghost);
    stroke-width: 1.6;
  }
  path[stroke-dasharray^='.1'] {
    stroke-linecap: round;
  }
  .announced path.link {
    stroke: var(--_ghost);
  }
  .node {
    outline: none;
  }
  .node .shape,
  .label {
    stroke: var(--_surface);
    /* Wide enough to close the gaps between words and lines: a link passes behind a name, never through it. */
    stroke-width: 6px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .node .shape {
    fill-rule: evenodd;
    vector-effect: non-scaling-stroke;
  }
  .ring {
    fill: transparent;
  }
  .labels {
    pointer-events: none;
  }
  .label {
    fill: var(--_text);
  }

  /* The list */
  .list .title {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1.0667em;
    overflow-wrap: anywhere;
  }
  table + .title,
  ul + .title {
    margin-block-start: 1.75em;
  }
  .meta {
    display: block;
    color: var(--_muted);
    font-size: 0.9333em;
    line-height: 1.4;
  }
  .meta::first-letter {
    text-transform: uppercase;
  }
  .list table {
    display: block;
  }
  .list .order {
    line-height: 2.3em;
  }
  .list :is(thead, tbody, td) {
    display: block;
  }
  .list tr,
  .list ul:is(.links, .actors) li {
    position: relative;
    display: block;
    padding: 0.5em 0 0.5em 2.4em;
    border-block-start: 1px solid var(--_line);
  }
  .list thead tr {
    display: flex;
    gap: 0 1.2em;
    padding: 0;
    border: 0;
    color: var(--_muted);
    font-size: 0.8667em;
  }
  .list th {
    padding: 0;
    font-weight: 400;
    line-height: 2.3em;
  }
  .list th::after {
    content: '' / '';
    display: inline-block;
    inline-size: 0.7em;
    text-align: end;
  }
  .list [aria-sort='ascending']::after {
    content: '↑' / '';
  }
  .list [aria-sort='descending']::after {
    content: '↓' / '';
  }
  .list [aria-sort]:not([aria-sort='none']) {
    color: var(--_text);
    font-weight: 600;
  }
  .list td,
  .list li {
    overflow-wrap: anywhere;
  }
  .list td {
    padding: 0;
    overflow-wrap: anywhere;
  }
  b {
    font-weight: 600;
  }
  .list :is(tr, ul:is(.links, .actors)) svg {
    position: absolute;
    inset: 0.6em auto auto 0;
  }
  .list .weave {
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_accent);
  }
  .list :is(tr, .actors) .shape {
    inset: 0.75em auto auto 0.4em;
  }

  /* The legend */
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.6em;
    padding: 1em 1.25em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    margin-block-start: 0.2em;
  }
  .legend li,
  .legend button {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
  }
  .legend li,
  .zero,
  .count {
    color: var(--_muted);
  }
  .stroke {
    inline-size: 3.4em;
    block-size: 1em;
    flex: none;
    overflow: visible;
  }

  .legend .weave {
    inline-size: 1.35em;
    block-size: 1.35em;
    flex: none;
  }

  .take {
    padding: 0.35em 1.25em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 2em;
    align-content: center;
    cursor: pointer;
  }

  @container not (min-width: 66em) {
    .tools {
      grid-template-columns: auto minmax(0, 1fr) auto;
      grid-template-rows: 2.5em 2.4em;
      block-size: 5.2em;
    }
  }
  @container not (min-width: 46em) {
    .frame {
      --_reserve: 80em;
    }
    :host([no-list]) .frame {
      --_reserve: 59em;
    }
    article {
      grid-template-rows: auto minmax(50em, 1fr) auto auto;
    }
    :host([no-list]) article {
      grid-template-rows: auto minmax(30em, 1fr) auto auto;
    }
    [part='body'] {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) auto 21em;
    }
    :host([no-list]) [part='body'] {
      grid-template-rows: minmax(0, 1fr) auto;
    }
    .list {
      grid-area: auto;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_line);
    }
    .legend,
    .legend ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    }
    .legend {
      grid-template-columns: none;
    }
  }
  @container not (min-width: 29em) {
    .frame {
      --_reserve: 102em;
    }
    :host([no-list]) .frame {
      --_reserve: 81em;
    }
    .tools {
      column-gap: 0.5em;
    }
    .legend .zero,
    .legend > div:not(:has(li:not(.zero))) {
      display: none;
    }
  }
  /* Large text in a narrow page: years have a row of their own, signs stand above what they stand for. */
  @container not (min-width: 18em) {
    .tools {
      grid-template-rows: 2.5em 2.4em 2.4em;
      block-size: 7.6em;
    }
    .legend,
    .list {
      padding-inline: 0.75em;
      hyphens: auto;
    }
    .legend :is(li, button) {
      flex-wrap: wrap;
    }
    .list .order {
      line-height: inherit;
    }
    .list tr,
    .list ul:is(.links, .actors) li {
      padding-inline-start: 0;
    }
    .list :is(tr, ul:is(.links, .actors)) svg {
      position: static;
      display: block;
    }
  }
  @media (forced-colors: active) {
    .picture,
    .stroke,
    figure::after {
      forced-color-adjust: none;
    }
  }
  @media print {
    .take,
    .tools,
    .skip,
    .list thead {
      display: none;
    }
    .frame {
      min-block-size: 0;
    }
    /* A border would be cut into pieces by the pages; the legend follows the picture it is about. */
    article {
      display: flex;
      flex-direction: column;
      border: 0;
    }
    [part='body'] {
      display: contents;
    }
    .list {
      order: 1;
      margin-block-start: 1em;
    }
    header {
      break-after: avoid;
    }
    /* As wide as the page, and no longer than leaves room for title and legend. */
    .picture {
      inline-size: 100%;
      block-size: auto;
      max-block-size: 44em;
    }
    /* What is unreadable then has a page of its own, or several, and comes last: browsers begin it on a new one anyway,
       and the title stood alone on the page before. */
    figure:has(.long) {
      order: 2;
    }
    .long .picture {
      max-block-size: 62em;
    }
    figure:has(.pages) {
      break-inside: auto;
    }
    .pages .picture {
      max-block-size: none;
    }
    .narrow .picture {
      inline-size: min(100%, 27em);
    }
    /* Without a list what has one page shares it with the title, and the legend comes after: nothing stands alone. */
    :host([no-list]) figure:not(:has(.pages)) {
      order: 0;
    }
    :host([no-list]) .long:not(.pages) .picture {
      max-block-size: 52em;
    }
    .legend .zero,
    .legend > div:not(:has(li:not(.zero))) {
      display: none;
    }
    figure,
    .list :is(tr, li),
    .legend {
      break-inside: avoid;
    }
    .list .title,
    .list .order {
      break-after: avoid;
    }
    .list :is(tbody, ul:is(.links, .actors)) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
      column-gap: 1.5em;
    }
    .box {
      position: static;
      overflow: visible;
    }
    figure::after {
      display: none;
    }
    /* Pages make it longer than it is in one piece: nothing may be cut off at its end. */
    .list {
      contain: none;
      overflow: visible;
      border: 0;
    }
  }
`;

/** One sheet: what stands beside them is split for its readers. */
export const cooperationDiagramStyles: CSSResultGroup = [threadTokens, choiceStyles, ownStyles];
