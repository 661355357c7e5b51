import { css } from 'lit';

/** Colours of the families: hue and chroma are fixed (`--_c`, `--_h`), lightness follows the scheme. */
export const shapeStyles = css`
  .shape {
    inline-size: 0.95em;
    block-size: 0.95em;
    flex: none;
    vertical-align: -0.1em;
    overflow: visible;
    fill: var(--_family);
  }
  /* A family this version does not know counts as society. */
  [class*='family-'] {
    --_c: 0.115;
    --_h: 35;
    --_family: var(--_own, light-dark(oklch(0.5 var(--_c) var(--_h)), oklch(0.76 calc(var(--_c) * 0.86) var(--_h))));
  }
  .family-firms {
    --_own: var(--tissu-color-family-firms);
    --_c: 0.095;
    --_h: 252;
  }
  .family-local-authorities {
    --_own: var(--tissu-color-family-local-authorities);
    --_c: 0.08;
    --_h: 192;
  }
  .family-state {
    --_own: var(--tissu-color-family-state);
    --_c: 0.1;
    --_h: 290;
  }
  .family-training-research {
    --_own: var(--tissu-color-family-training-research);
    --_c: 0.105;
    --_h: 75;
  }
  .family-networks {
    --_own: var(--tissu-color-family-networks);
    --_c: 0.115;
    --_h: 335;
  }
  .family-finance {
    --_own: var(--tissu-color-family-finance);
    --_c: 0.1;
    --_h: 145;
  }
  .family-society {
    --_own: var(--tissu-color-family-society);
  }
  @media (forced-colors: active) {
    .shape {
      --_family: CanvasText;
    }
  }
  @media print {
    .shape {
      --_family: #222;
    }
  }
`;
