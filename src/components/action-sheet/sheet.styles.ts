import { css } from 'lit';

/** The sheet as a whole: head, contents, columns, what its sections share. */
export const sheetStyles = css`
  article.sheet {
    display: flex;
    flex-direction: column;
    padding: 2.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* Names, addresses and codes may be one long word. */
  .head,
  .contents,
  .brief,
  .section > .missing,
  .role,
  .similar-list .detail {
    overflow-wrap: anywhere;
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

  .detail,
  .note {
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .detail:empty {
    display: none;
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
  .actor > span {
    min-inline-size: 0;
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

  @container (max-width: 61.99em) {
    .columns {
      grid-template: 'brief' 'text' 'rest' / minmax(0, 1fr);
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
    tissu-cooperation-diagram {
      --tissu-reserve: 64em;
    }
  }
  @container (max-width: 14em) {
    article.sheet {
      padding: 0.9em 0.6em;
    }
  }
`;
