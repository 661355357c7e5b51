import { css } from 'lit';

/** What the tools of reading look like. The picture is what counts: they stay small and plain. */
export const readingStyles = css`
  .away {
    opacity: 0.16;
  }
  .way {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2px;
    paint-order: stroke;
  }
  .box {
    touch-action: pan-x pan-y;
  }
  .box:has(.picture[width]) {
    overflow: auto;
    cursor: grab;
  }
  .picture[width] {
    max-inline-size: none;
  }

  /* The legend filters */
  .legend button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .legend button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .list th button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    min-block-size: 2.3em;
  }
  .sieve button {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    min-block-size: 1.7em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }
  .sieve button:hover,
  .tools summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .legend [aria-pressed='false'],
  .sieve [data-filter][aria-pressed='false'] {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .legend [aria-pressed='false'] svg {
    opacity: 0.4;
  }

  /* The strip under the picture */
  #search {
    min-inline-size: 0;
    min-block-size: 2em;
    padding: 0 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  #search::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  @container not (min-width: 66em) {
    #search {
      grid-column: 1 / 3;
      max-inline-size: 16em;
    }
  }
  /* Seen by those who go through the page with the keyboard. */
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    clip-path: inset(50%);
    overflow: hidden;
  }
  .skip:focus {
    position: absolute;
    inset: 0.5em auto auto 0.5em;
    z-index: 1;
    background: var(--_surface);
  }
  .tools .zoom {
    grid-area: 1 / -2;
    display: flex;
    margin-inline-end: -0.5em;
  }
  .tools .zoom button {
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    padding: 0 0.5em;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
  }
  .tools [aria-disabled='true'] {
    color: var(--_edge);
    cursor: default;
  }
  .years {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-inline-size: 0;
  }
  .years input {
    flex: 0 1 14em;
    min-inline-size: 4em;
    accent-color: var(--_accent);
  }
  .years .when {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  @container not (min-width: 29em) {
    .years .what {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container not (min-width: 18em) {
    .years {
      grid-column: 1 / -1;
    }
  }
  /* Over the lower edge of the picture: what comes and goes moves nothing. */
  .notice {
    position: absolute;
    inset: auto auto 100% 1.25em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    align-items: center;
    padding: 0.1em 0.5em;
    margin-inline-start: -0.5em;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_muted);
  }
  .notice button {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    text-decoration: underline 1px var(--_edge);
    text-underline-offset: 0.2em;
  }
  .sieve summary {
    min-block-size: 2.25em;
    padding-inline: 0.25em;
  }
  .sieve .sheet,
  #found {
    position: absolute;
    inset-block-end: 100%;
    z-index: 1;
    max-block-size: 26em;
    max-inline-size: min(34em, calc(100% - 2.5em));
    inset-inline-start: 1.25em;
    overflow: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .sieve .sheet {
    display: grid;
    gap: 0.75em;
    padding: 0.9em 1.1em;
  }
  .sieve fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.1em;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .sieve legend {
    padding: 0;
    font-weight: 600;
  }
  .sieve [aria-pressed='true']:not([data-filter]) {
    color: var(--_accent);
    font-weight: 600;
  }
  #found {
    margin: 0;
    padding: 0.35em 0;
    list-style: none;
  }
  #found[hidden] {
    display: none;
  }
  #found li {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.45em 0.9em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  #found [aria-selected='true'],
  #found li:hover {
    background: var(--_raised);
  }

  /* The panel of an actor */
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.9em;
    align-items: center;
    margin-block: 0.6em 0.2em;
    color: var(--_muted);
    font-size: 0.9333em;
  }
  .steps button {
    min-block-size: 1.9em;
    padding: 0 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    font: inherit;
  }
  .steps [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .sheets {
    margin-block-start: 0.5em;
  }
  .sheets li {
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    .sieve [aria-pressed='true']:not([data-filter]),
    #found [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .steps [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .legend [aria-pressed='false'],
    .sieve [data-filter][aria-pressed='false'] {
      color: GrayText;
    }
  }
`;
