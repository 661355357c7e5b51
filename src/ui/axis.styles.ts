import { css } from 'lit';

/** Colours of the axes, one custom property for whoever draws: `--_axis`. */
export const axisStyles = css`
  .axis {
    --_axis: var(--tissu-color-axis-cross-cutting, light-dark(oklch(0.47 0.022 220), oklch(0.8 0.019 220)));
  }
  .axis-transition {
    --_axis: var(--tissu-color-axis-transition, light-dark(oklch(0.47 0.105 152), oklch(0.8 0.09 152)));
  }
  .axis-innovation {
    --_axis: var(--tissu-color-axis-innovation, light-dark(oklch(0.47 0.125 300), oklch(0.8 0.107 300)));
  }
  .axis-skills {
    --_axis: var(--tissu-color-axis-skills, light-dark(oklch(0.47 0.1 72), oklch(0.8 0.086 72)));
  }
  .axis-land {
    --_axis: var(--tissu-color-axis-land, light-dark(oklch(0.47 0.115 42), oklch(0.8 0.099 42)));
  }
  .axis-attract,
  .axis-recruit,
  .axis-innovate,
  .axis-simplify {
    --_axis: var(--tissu-color-axis-attract, light-dark(oklch(0.47 0.13 352), oklch(0.8 0.112 352)));
  }
  @media (forced-colors: active) {
    .axis {
      --_axis: CanvasText;
    }
  }
  @media print {
    .axis {
      --_axis: #000;
    }
  }
`;
