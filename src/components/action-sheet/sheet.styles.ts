import { css } from 'lit';

/** The sheet as a whole: head, columns, texts, tools. */
export const sheetStyles = css`
  article.sheet {
    display: flex;
    flex-direction: column;
    padding: 2.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 1.25em;
    margin-block-end: 2.25em;
  }
  .head > div:only-child {
    grid-column: 1 / -1;
  }
  .head > .weave,
  .blank > .weave {
    inline-size: 4.5em;
    block-size: 4.5em;
    color: var(--_axis);
  }
  .blank {
    --_axis: var(--_edge);
  }
  article.blank {
    flex-direction: row;
    gap: 1.25em;
  }
  .blank p {
    margin-block-start: 0.6em;
    max-inline-size: 38em;
    color: var(--_muted);
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2em 1.5em;
    margin-block-end: 0.2em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .axis-name {
    color: var(--_axis);
    font-weight: 600;
  }
  #title {
    max-inline-size: 26em;
    font-size: 1.875em;
    font-weight: 700;
    line-height: 1.18;
    letter-spacing: -0.018em;
    text-wrap: balance;
  }
  .long #title {
    max-inline-size: none;
    font-size: 1.375em;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }
  .summary {
    max-inline-size: 38em;
    margin-block-start: 0.5em;
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .contents {
    margin-block-end: 2.25em;
    padding-block: 0.7em;
    border-block: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
  }
  .contents a {
    display: block;
    min-block-size: 1.85em;
    padding-block: 0.2em;
  }
  .contents a:hover {
    text-decoration-thickness: 2px;
  }

  .columns {
    display: grid;
    grid-template:
      'text brief' auto
      'text rest' 1fr / minmax(0, 1fr) 20em;
    gap: 2.25em 3em;
  }
  .brief {
    grid-area: brief;
    display: grid;
    gap: 1.1em;
    align-content: start;
  }
  .text {
    grid-area: text;
  }
  .rest {
    grid-area: rest;
  }
  .text,
  .rest {
    display: grid;
    gap: 2.25em;
    align-content: start;
    min-inline-size: 0;
  }
  .section {
    min-inline-size: 0;
    scroll-margin-block-start: 1em;
  }
  .section > .title {
    margin-block-end: 0.6em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.32;
    text-wrap: pretty;
  }
  .similar {
    margin-block-start: 2.25em;
  }
  .similar-list {
    display: grid;
    gap: 0.9em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    margin-block-start: 0.75em;
  }
  .similar-list .detail {
    margin-block-start: 0.4em;
  }
  tissu-action-card {
    --tissu-reserve: 0px;
  }
  tissu-cooperation-diagram {
    --tissu-reserve: 44em;
    display: grid;
    font-size: 0.9375em;
  }
  tissu-cooperation-diagram:not(:defined) {
    min-block-size: 44em;
  }

  .facts {
    padding: 0.35em 1.4em;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .facts > div {
    padding-block: 0.85em;
  }
  .facts > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .facts dt,
  .facts small {
    font-size: 0.875em;
    line-height: 1.4;
  }
  .facts small {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    font-weight: 600;
    line-height: 1.4;
  }
  .facts .plain {
    font-weight: 400;
  }
  .facts .status {
    align-items: baseline;
    white-space: normal;
  }
  .facts .status svg {
    position: relative;
    inset-block-start: 0.15em;
  }
  .caveat {
    display: grid;
    grid-template-columns: 1.2em 1fr;
    gap: 0.75em;
    padding: 0.9em 1.1em;
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .caveat svg {
    inline-size: 1.2em;
    margin-block-start: 0.1em;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.7;
  }

  .prose {
    max-inline-size: 42em;
    overflow-wrap: anywhere;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    text-wrap: pretty;
  }
  .prose .title {
    font-size: 1em;
    margin-block-start: 0.4em;
    font-weight: 600;
    line-height: 1.32;
  }
  .lines {
    white-space: pre-line;
  }
  .prose-list {
    display: grid;
    gap: 0.3em;
    padding-inline-start: 1.4em;
  }
  .prose-list :is(p + p, p + ul, p + ol) {
    margin-block-start: 0.4em;
  }
  ul.prose-list {
    list-style: disc;
  }
  ol.prose-list {
    list-style: decimal;
  }
  .prose-list ::marker {
    color: var(--_edge);
  }
  blockquote {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
    border-inline-start: 1px solid var(--_edge);
    color: var(--_muted);
  }
  code {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  pre {
    padding: 0.75em 1em;
    overflow-x: auto;
    background: var(--_sunken);
  }
  hr {
    inline-size: 100%;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .detail,
  .note {
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
  }
  .note {
    margin-block-start: 0.75em;
    max-inline-size: 42em;
  }
  .role {
    font-weight: 600;
  }
  .links {
    display: grid;
    gap: 0.55em;
    font-size: 0.9375em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .actor {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .actor > svg {
    position: relative;
    inset-block-start: 0.1em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: start;
    font-size: 0.9375em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.5em;
    padding: 0.35em 0.95em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_text);
  }
  .report {
    flex: none;
    max-inline-size: 100%;
  }
  .report[open] {
    flex: 1 0 100%;
  }
  .report summary {
    list-style: none;
  }
  .report label {
    display: grid;
    gap: 0.25em;
    margin-block: 0.75em;
    color: var(--_muted);
  }
  select,
  textarea {
    inline-size: 100%;
    padding: 0.45em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .report a.button {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .outcome,
  .tools textarea {
    flex: 1 0 100%;
  }
  .outcome:empty {
    display: none;
  }
  .choose {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .choose[aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  .foot {
    display: none;
  }

  @container (max-width: 61.99em) {
    .columns {
      grid-template: 'brief' 'text' 'rest' / minmax(0, 1fr);
    }
    .facts {
      columns: 2;
      column-gap: 2.5em;
    }
    .facts > div {
      break-inside: avoid;
      border: 0;
      padding-block: 0.55em;
    }
    .facts > div + div {
      border: 0;
    }
  }
  @container (max-width: 36em) {
    article.sheet {
      padding: 1.25em;
    }
    .head {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75em;
      margin-block-end: 1.5em;
    }
    .contents {
      margin-block-end: 1.5em;
    }
    #title {
      font-size: 1.5em;
    }
    .columns {
      gap: 1.75em;
    }
    .facts {
      columns: 1;
    }
    tissu-cooperation-diagram {
      --tissu-reserve: 64em;
    }
  }
`;
