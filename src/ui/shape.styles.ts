import { css } from 'lit';

/** Colours of the families: hue and chroma are fixed, lightness follows the scheme. */
export const shapeStyles = css`
  .shape {
    inline-size: 0.95em;
    block-size: 0.95em;
    flex: none;
    vertical-align: -0.1em;
    overflow: visible;
    fill: var(--_family);
  }
  .family-firms {
    --_family: var(--tissu-color-family-firms, light-dark(oklch(0.5 0.095 252), oklch(0.76 0.082 252)));
  }
  .family-local-authorities {
    --_family: var(--tissu-color-family-local-authorities, light-dark(oklch(0.5 0.08 192), oklch(0.76 0.069 192)));
  }
  .family-state {
    --_family: var(--tissu-color-family-state, light-dark(oklch(0.5 0.1 290), oklch(0.76 0.086 290)));
  }
  .family-training-research {
    --_family: var(--tissu-color-family-training-research, light-dark(oklch(0.5 0.105 75), oklch(0.76 0.09 75)));
  }
  .family-networks {
    --_family: var(--tissu-color-family-networks, light-dark(oklch(0.5 0.115 335), oklch(0.76 0.099 335)));
  }
  .family-finance {
    --_family: var(--tissu-color-family-finance, light-dark(oklch(0.5 0.1 145), oklch(0.76 0.086 145)));
  }
  .family-society {
    --_family: var(--tissu-color-family-society, light-dark(oklch(0.5 0.115 35), oklch(0.76 0.099 35)));
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
