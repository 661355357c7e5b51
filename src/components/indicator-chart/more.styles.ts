import { css } from 'lit';

/** Charts of more than two series, and of parts of a whole. */
export const moreStyles = css`
  /* Dyes of the series after the first two: those of four families of actors, so that they follow what a page sets. */
  :host {
    --_dye-2: var(--tissu-color-family-firms, light-dark(oklch(0.5 0.095 252), oklch(0.76 0.082 252)));
    --_dye-3: var(--tissu-color-family-training-research, light-dark(oklch(0.5 0.105 75), oklch(0.76 0.09 75)));
    --_dye-4: var(--tissu-color-family-networks, light-dark(oklch(0.5 0.115 335), oklch(0.76 0.099 335)));
    --_dye-5: var(--tissu-color-family-society, light-dark(oklch(0.5 0.115 35), oklch(0.76 0.099 35)));
  }
  @media print, (forced-colors: active) {
    :host {
      --_dye-2: var(--_text);
      --_dye-3: var(--_text);
      --_dye-4: var(--_text);
      --_dye-5: var(--_text);
    }
  }
  .inks i {
    border: 0 solid;
    border-block-start-color: var(--_dye-2);
    border-inline-end-color: var(--_dye-3);
    border-block-end-color: var(--_dye-4);
    border-inline-start-color: var(--_dye-5);
  }
  .key-2 {
    --_ink: var(--_dye-2);
  }
  .key-3 {
    --_ink: var(--_dye-3);
  }
  .key-4 {
    --_ink: var(--_dye-4);
  }
  .key-5 {
    --_ink: var(--_dye-5);
  }
  .key .thread {
    stroke: var(--_surface);
    stroke-width: 1.6;
  }
  .table[role='region'] table {
    font-size: 0.875em;
  }
  .table[role='region'] :is(th, td):not(:first-child) {
    padding-inline-start: 0.6em;
  }
  /* On paper a wide table is cut into pieces (paper.ts). */
  .piece {
    display: none;
  }
  @media print {
    .cut {
      display: none;
    }
    .table > .piece {
      display: table;
      font-size: 0.8125em;
    }
    .piece + .piece {
      margin-block-start: 1.4em;
    }
  }
`;
